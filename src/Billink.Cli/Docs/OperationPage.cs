using System.Globalization;
using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>The page of one operation: fields, codes, how sure each is, and how to call it.</summary>
internal static class OperationPage
{
    public static string Write(Contract contract, ContractOperation operation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {operation.Id}\n\n{operation.Summary}\n\n");
        if (operation.Description.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"{operation.Description}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Call: `{operation.HttpMethod} {operation.Path}`{(operation.OlderPath is { } older ? $", on older hosts `{older}`" : "")}{(operation.Action is { } action ? $", ACTION `{action}`" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"- How sure: the operation is {operation.Provenance}, its path {operation.PathProvenance}{(operation.Source.Length > 0 ? $" ({operation.Source})" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Sending it twice: {RetryOf(operation.Retry)}\n\n");
        var samples = new CallSamples(contract, operation);
        // The C# has gaps (…), and fenced C# of our pages must compile; so it is indented.
        text.Append(CultureInfo.InvariantCulture, $"```sh\n{samples.Curl()}\n```\n\n    {samples.CSharp()}\n");
        if (operation.Query.Count > 0)
            Fields("Query", operation.Query, text);
        Types("Request", operation.RequestType, contract, text);
        if (operation.ResponseType is { } reply)
            Types("Reply", reply, contract, text);
        else
            text.Append("\n## Reply\n\nA file.\n");
        Codes(operation, text);
        return text.ToString();
    }

    private static string RetryOf(Retry retry) => retry.Class switch
    {
        "safe" => "does no harm",
        "detectable" => $"is refused with code {retry.Duplicate}",
        _ => $"acts twice{(retry.SettledBy is { } operation ? $"; {operation} tells whether it happened" : "")}",
    };

    private static void Types(string title, string root, Contract contract, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
        var types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>([root]);
        while (left.TryDequeue(out var name))
        {
            if (!seen.Add(name) || !types.TryGetValue(name, out var type))
                continue;
            if (type.Values.Count > 0)
                Values(type, text);
            else if (type.Members.Count > 0)
                Fields($"`{type.Name}`", type.Members, text, "###");
            foreach (var member in type.Members)
                left.Enqueue(member.Type);
        }
    }

    private static void Fields(string title, EquatableArray<Member> members, StringBuilder text, string level = "##")
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{level} {title}\n\n| field | C# | type | must be there | meaning | how sure |\n|---|---|---|---|---|---|\n");
        foreach (var member in members)
            text.Append(CultureInfo.InvariantCulture, $"| `{member.WireName}` | `{member.Name}` | {TypeOf(member)} | {(member.IsRequired ? "yes" : "no")} | {ReferencePages.Cell(MeaningOf(member))} | {member.Provenance} |\n");
    }

    private static void Values(ContractType type, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### `{type.Name}`\n\n| value | C# | meaning | how sure |\n|---|---|---|---|\n");
        foreach (var value in type.Values)
            text.Append(CultureInfo.InvariantCulture, $"| `{value.Value}` | `{value.Name}` | {ReferencePages.Cell(value.Description)} | {value.Provenance} |\n");
    }

    private static string TypeOf(Member member) =>
        $"{member.Type}{(member.Format is { } format ? $" ({format})" : "")}{(member.IsList ? ", several" : "")}{(member.IsNullable ? ", or null" : "")}";

    private static string MeaningOf(Member member)
    {
        var limits = member.Constraints;
        string?[] parts =
        [
            member.Description,
            member.Credential is null ? null : "Filled in by the client.",
            member.Sensitive is null ? null : $"Masked in logs ({member.Sensitive}).",
            limits.MinLength is { } least ? $"At least {least} characters." : null,
            limits.MaxLength is { } most ? $"At most {most} characters." : null,
            limits.Minimum is { } low ? $"At least {low}." : null,
            limits.Maximum is { } high ? $"At most {high}." : null,
            limits.MaxItems is { } items ? $"At most {items} of them." : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static void Codes(ContractOperation operation, StringBuilder text)
    {
        if (operation.Errors.Count == 0)
            return;
        text.Append("\n## Error codes\n\n| code | C# | text | category | what to do | how sure |\n|---|---|---|---|---|---|\n");
        foreach (var error in operation.Errors)
            text.Append(CultureInfo.InvariantCulture, $"| {error.Code} | `{operation.Stem}ErrorCode.{error.Name}` | {ReferencePages.Cell(error.Message)} | {error.Category} | {ReferencePages.Cell(error.Advice)} | {error.Provenance} |\n");
    }
}
