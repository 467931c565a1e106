using System.CommandLine;
using Billink.Cli.Contracts;
using Billink.Cli.Terminals;

namespace Billink.Cli.Commands;

/// <summary><c>billink contract</c>: reads and compares contracts.</summary>
internal static class ContractCommands
{
    public static Command Create(Terminal terminal) => new("contract", "Reads and compares contracts.") { Lint(terminal) };

    private static ExampleCommand Lint(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Contract files, or folders of them; those that belong together in one command.",
            DefaultValueFactory = _ => ["spec"],
        };
        var command = new ExampleCommand(
            "lint",
            "Finds what is wrong with contracts: exit code 0 when they are clean, 1 when not.",
            "contract lint",
            "contract lint spec/billink-v2.yaml spec/billink-v1.xsd") { paths };
        command.SetAction(parsed => LintReport.Write(parsed.GetRequiredValue(paths), terminal));
        return command;
    }
}
