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
        foreach (var (name, value) in Facts(operation))
            text.Append(CultureInfo.InvariantCulture, $"- {name}: {value}\n");
        text.Append('\n');
        var samples = new CallSamples(contract, operation);
        // The C# has gaps (…), and fenced C# of our pages must compile; so it is indented.
        text.Append(CultureInfo.InvariantCulture, $"```sh\n{samples.Curl()}\n```\n\n    {samples.CSharp()}\n");
        Parameters("Path", operation.PathParameters, text);
        Parameters("Query", operation.Query, text);
        Parameters("Headers", operation.Headers, text);
        if (operation.RequestBody is not RequestBody.None)
            Types("Request", operation.RequestType, contract, text);
        if (operation.ResponseType is { } reply)
            Types(operation.ReplyValue is { } value ? $"Reply (a {TypeOf(value)})" : "Reply", reply, contract, text);
        else
            text.Append(CultureInfo.InvariantCulture, $"\n## Reply\n\n{Reply(operation)}\n");
        Codes(operation, text);
        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Facts(ContractOperation operation)
    {
        yield return ("Call", $"`{operation.HttpMethod} {operation.Path}`");
        if (operation.IsDeprecated)
            yield return ("Deprecated", "yes");
        if (operation.OlderPath is { } olderPath)
            yield return ("Path on older hosts", $"`{olderPath}`");
        if (operation.Action is { } action)
            yield return ("ACTION", $"`{action}`");
        var source = operation.Source.Length > 0 ? $" ({operation.Source})" : "";
        yield return ("Provenance", $"the operation is {operation.Provenance}, its path is {operation.PathProvenance}{source}");
        yield return ("Safe to repeat", RetryOf(operation.Retry));
    }

    private static string RetryOf(Retry retry) => retry.Class switch
    {
        "safe" => "yes",
        "detectable" => $"yes, Billink rejects a second attempt with code {retry.Duplicate}",
        _ => $"no, a second attempt acts twice{(retry.SettledBy is { } other ? $"; {other} shows whether a lost attempt succeeded" : "")}",
    };

    private static void Parameters(string title, EquatableArray<Member> parameters, StringBuilder text)
    {
        if (parameters.Count > 0)
            Fields(title, parameters, text);
    }

    private static string Reply(ContractOperation operation) => operation.ReplyBody switch
    {
        ReplyBody.Empty => "Nothing.",
        ReplyBody.Several => string.Join(" ", operation.Replies.Select(reply => $"HTTP {reply.WireName}: `{TypeOf(reply)}`.")),
        ReplyBody.Value => $"A {TypeOf(operation.ReplyValue!)}.",
        _ => "A file.",
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
        text.Append(CultureInfo.InvariantCulture, $"\n{level} {title}\n\n");
        MarkdownTable.Append(text, ["field", "C#", "type", "required", "meaning", "provenance"], members.Select(member => new[]
        {
            $"`{member.WireName}`",
            $"`{member.Name}`",
            TypeOf(member),
            member.IsRequired ? "yes" : "no",
            MeaningOf(member),
            member.Provenance,
        }));
    }

    private static void Values(ContractType type, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### `{type.Name}`\n\n");
        MarkdownTable.Append(text, ["value", "C#", "meaning", "provenance"], type.Values.Select(value => new[]
        {
            $"`{value.Value}`", $"`{value.Name}`", value.Description, value.Provenance,
        }));
    }

    private static string TypeOf(Member member)
    {
        var list = string.Concat(member.Containers.Select(container => container.IsMap ? "map of " : "list of "));
        var format = member.Format is null ? "" : $" ({member.Format})";
        var orNull = member.IsNullable ? ", or null" : "";
        return $"{list}{member.Type}{format}{orNull}";
    }

    private static string MeaningOf(Member member)
    {
        var limits = member.Constraints;
        string?[] parts =
        [
            member.Description,
            member.Credential is null ? null : "The client fills it in.",
            member.Sensitive is null ? null : $"Masked in logs ({member.Sensitive}).",
            limits.MinLength is { } least ? $"At least {Count(least, "character")}." : null,
            limits.MaxLength is { } most ? $"At most {Count(most, "character")}." : null,
            limits.Minimum is { } low ? $"{(limits.IsMinimumExclusive ? "More than" : "At least")} {low}." : null,
            limits.Maximum is { } high ? $"{(limits.IsMaximumExclusive ? "Less than" : "At most")} {high}." : null,
            limits.MultipleOf is { } step ? $"A multiple of {step}." : null,
            limits.IsUnique ? "No element occurs twice." : null,
            member.IsReadOnly ? "Only replies have it." : null,
            member.IsWriteOnly ? "Only requests have it." : null,
            member.IsDeprecated ? "Deprecated." : null,
            limits.MinItems is { } fewest ? $"At least {Count(fewest, "element")}." : null,
            limits.MaxItems is { } items ? $"At most {Count(items, "element")}." : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Count(int number, string unit) => $"{number} {unit}{(number == 1 ? "" : "s")}";

    private static void Codes(ContractOperation operation, StringBuilder text)
    {
        if (operation.Errors.Count == 0)
            return;
        text.Append("\n## Error codes\n\n");
        MarkdownTable.Append(text, ["code", "C#", "text", "category", "advice", "provenance"], operation.Errors.Select(error => new[]
        {
            error.Code, $"`{operation.Stem}ErrorCode.{error.Name}`", error.Text, error.Category, error.Advice, error.Provenance,
        }));
    }
}
