using System.CommandLine;
using Billink.Cli.Contracts;
using Billink.Cli.Docs;
using Billink.Cli.Terminals;
using Billink.Contracts.Diff;
using Billink.Contracts.Diff.Model;
using Billink.Contracts.Diff.Reports;

namespace Billink.Cli.Commands;

/// <summary><c>billink contract</c>: reads and compares contracts.</summary>
internal static class ContractCommands
{
    private static readonly Dictionary<string, Severity?> FailOn = new(StringComparer.Ordinal)
    {
        ["breaking"] = Severity.Breaking,
        ["risky"] = Severity.Risky,
        ["none"] = null,
    };

    public static Command Create(Terminal terminal) =>
        new("contract", "Reads and compares contracts.")
        {
            CreateDiff(terminal), CreateDocs(terminal), CreateLint(terminal), CreateRules(terminal),
        };

    private static ExampleCommand CreateDiff(Terminal terminal)
    {
        var places = new Argument<string[]>("places")
        {
            HelpName = "OLD NEW",
            Description = "Files or folders, also of a git revision (main:spec). With --base, only the new ones. Default: spec.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var revision = new Option<string?>("--base") { Description = "The git revision that has the old version.", HelpName = "REVISION" };
        var root = CreateRoot("with --base, the repository; otherwise the folder of the contract");
        var format = new Option<string?>("--format")
        {
            Description = "The format of the report. Default: plain text.",
            HelpName = string.Join('|', DiffFormats.All.Keys),
        };
        format.AcceptOnlyFromAmong([.. DiffFormats.All.Keys]);
        var output = new Option<string?>("--output") { Description = "A file for the report. Default format: md.", HelpName = "FILE" };
        var accept = new Option<string?>("--accept")
        {
            Description = "A JSON file of accepted changes: a list of { fingerprint, reason, expires }.",
            HelpName = "FILE",
        };
        var severities = new Option<string[]>("--severity") { Description = "Sets the severity of a rule.", HelpName = "RULE=SEVERITY" };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The mildest change that ends with exit code 1. Default: breaking.",
            HelpName = string.Join('|', FailOn.Keys),
            DefaultValueFactory = _ => "breaking",
        };
        failOn.AcceptOnlyFromAmong([.. FailOn.Keys]);
        var example = new Option<bool>("--example") { Description = "Shows a message that used to be accepted and no longer is." };
        var prove = new Option<bool>("--prove") { Description = "The former name of --example.", Hidden = true };
        var command = new ExampleCommand(
            "diff",
            "Reports what a contract change breaks, and for whom. Exit code 0 when nothing breaks, 1 when something does, 2 for bad input.",
            "contract diff --base main",
            "contract diff old.yaml new.yaml --format md --output report.md",
            "contract diff v1.0:spec v1.1:spec --format json",
            "contract diff --base v1.0 --format changelog",
            "contract diff --base main spec tests/Billink.PublicApi.Tests/__snapshots__",
            "contract diff --base main spec/billink-v1.xsd --example",
            "contract diff --base main --fail-on risky")
        {
            places, revision, root, format, output, accept, severities, failOn, example, prove,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(DiffCommand.Run(
            new DiffRequest(
                parsed.GetValue(places) ?? [],
                parsed.GetValue(revision),
                parsed.GetValue(root),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(accept),
                parsed.GetValue(severities) ?? [],
                parsed.GetValue(example) || parsed.GetValue(prove),
                FailOn[parsed.GetRequiredValue(failOn)]),
            terminal,
            cancellationToken)));
        return command;
    }

    private static ExampleCommand CreateRules(Terminal terminal)
    {
        var command = new ExampleCommand(
            "rules",
            "Lists the rules of a comparison, with examples. Piped output is Markdown.",
            "contract rules",
            "contract rules > docs/contract-rules.md");
        command.SetAction(_ =>
        {
            if (terminal.IsRich)
                terminal.Table(["rule", "severity", "breaks", "what"], [.. Rules.All.Select(Row)]);
            else
                terminal.Output.Write(RuleReference.Write());
        });
        return command;

        static string[] Row(Rule rule) => [rule.Id, rule.Severity.ToString(), rule.Breaks.ToString(), rule.Title];
    }

    private static ExampleCommand CreateDocs(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Contract files, or folders of them.",
            DefaultValueFactory = _ => ["spec"],
        };
        var root = CreateRoot("the folder of the contract");
        var output = new Option<string>("--output")
        {
            Description = "The folder of the pages. Pages of removed operations are deleted.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "docs/reference",
        };
        var check = new Option<bool>("--check") { Description = "Writes nothing. Exit code 1 when a page is out of date." };
        var command = new ExampleCommand(
            "docs",
            "Writes the API reference: operations, fields, error codes, provenance, curl and C#.",
            "contract docs",
            "contract docs --check") { paths, root, output, check };
        command.SetAction(parsed => DocsCommand.Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(root), parsed.GetRequiredValue(output), parsed.GetValue(check), terminal));
        return command;
    }

    private static ExampleCommand CreateLint(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Contract files, or folders of them. Give files that belong together in one command.",
            DefaultValueFactory = _ => ["spec"],
        };
        var root = CreateRoot("the folder of the contract");
        var command = new ExampleCommand(
            "lint",
            "Checks contracts. Exit code 0 when there are no findings, 1 when there are some.",
            "contract lint",
            "contract lint spec/billink-v2.yaml spec/billink-v1.xsd") { paths, root };
        command.SetAction(parsed => LintReport.Write(parsed.GetRequiredValue(paths), parsed.GetValue(root), terminal));
        return command;
    }

    private static Option<string?> CreateRoot(string byDefault) => new("--root")
    {
        Description = $"The folder whose files may be read; a link that leads out of it is refused. Default: {byDefault}.",
        HelpName = "FOLDER",
    };
}
