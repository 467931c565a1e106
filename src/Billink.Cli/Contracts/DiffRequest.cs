using Billink.Cli.Terminals;
using Billink.Contracts.Diff.Model;

namespace Billink.Cli.Contracts;

/// <summary>The input and the output of a comparison.</summary>
/// <param name="Places">Old and new; or new alone, when <paramref name="Base"/> has the old one.</param>
/// <param name="Base">A git revision that has the old version.</param>
/// <param name="Root">
/// The folder whose files may be read; null for the folder of the contract, or with <paramref name="Base"/> the repository.
/// </param>
/// <param name="Format">A form of <see cref="DiffFormats"/>; null for people.</param>
/// <param name="Output">A file for the report; null for the terminal.</param>
/// <param name="Accept">A file of accepted changes.</param>
/// <param name="Severities">Rules with another severity, as in <c>xsd-element-added=breaking</c>.</param>
/// <param name="FindExample">Whether to show a message that used to be accepted.</param>
/// <param name="FailOn">The mildest severity that ends the command with <see cref="ExitCode.Failure"/>; null for none.</param>
internal sealed record DiffRequest(
    IReadOnlyList<string> Places, string? Base, string? Root, string? Format, string? Output, string? Accept,
    IReadOnlyList<string> Severities, bool FindExample, Severity? FailOn);
