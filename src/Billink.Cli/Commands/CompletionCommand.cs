using System.CommandLine;
using Billink.Cli.Terminals;

namespace Billink.Cli.Commands;

/// <summary><c>billink completion</c>: the script with which a shell completes command lines.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _billink() {
          local IFS=$'\n'
          COMPREPLY=($(billink "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
        }
        complete -o default -F _billink billink
        """;

    private const string Zsh = """
        _billink() {
          local -a words_found
          words_found=("${(@f)$(billink "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a words_found
        }
        compdef _billink billink
        """;

    private const string Fish = """
        complete -f -c billink -a '(billink "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName billink -ScriptBlock {
          param($word, $line, $position)
          billink "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["pwsh"] = PowerShell,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new ExampleCommand(
            "completion",
            "Prints the script with which a shell completes billink's command lines.",
            "completion bash >> ~/.bashrc",
            "completion pwsh >> $PROFILE") { shell };
        command.SetAction(parsed => terminal.Output.WriteLine(Scripts[parsed.GetRequiredValue(shell)]));
        return command;
    }
}
