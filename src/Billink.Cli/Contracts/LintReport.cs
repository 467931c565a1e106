using Billink.Cli.Terminals;
using Billink.Contracts.Linting;

namespace Billink.Cli.Contracts;

/// <summary>What the linter finds, one line each, as editors and build logs link them.</summary>
internal static class LintReport
{
    public static int Write(IReadOnlyList<string> paths, string? root, Terminal terminal)
    {
        var files = ContractPaths.Files(paths, root);
        var findings = ContractLinter.Lint([.. files.Select(file => new ContractFile(file, ContractEncoding.Read(file)))]);
        foreach (var finding in findings)
            terminal.Line(finding.ToString(), LineStyle.Error);
        if (findings.Count > 0)
            return ExitCode.Failure;
        terminal.Line($"{string.Join(", ", files)}: no findings.", LineStyle.Success);
        return ExitCode.Success;
    }
}
