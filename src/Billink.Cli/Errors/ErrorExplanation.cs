using Billink.Cli.Terminals;

namespace Billink.Cli.Errors;

/// <summary>Explains error codes with the catalogs of the contracts.</summary>
internal static class ErrorExplanation
{
    private const string Usage = "Give an operation, a code, or both: billink errors explain [v1|v2] [OPERATION] [CODE]";

    /// <summary>Explains a code of one operation or of all, or lists the codes of an operation.</summary>
    /// <param name="words">An optional version; an operation, a code, or both.</param>
    /// <param name="terminal">Shows the explanation.</param>
    /// <returns><see cref="ExitCode.Failure"/> when the operation has no such code.</returns>
    public static int Write(IReadOnlyList<string> words, Terminal terminal)
    {
        var version = VersionOf(words[0]);
        var rest = words.Skip(version is null ? 0 : 1).ToList();
        if (rest.Count is not (1 or 2))
            throw new BadInputException(Usage);

        var operations = OperationNames.Find(rest[0], version);
        if (operations.Count > 0)
            return rest.Count == 1 ? List(operations, terminal) : Explain(operations, rest[1], terminal);
        return rest.Count == 1 && TryExplain(OperationNames.Of(version), rest[0], terminal)
            ? ExitCode.Success
            : throw new BadInputException(Unknown(rest[0], rest.Count == 1, version));
    }

    private static BillinkApiVersion? VersionOf(string word) => word.ToUpperInvariant() switch
    {
        "V1" => BillinkApiVersion.V1,
        "V2" => BillinkApiVersion.V2,
        _ => null,
    };

    private static int Explain(IReadOnlyList<BillinkOperation> operations, string code, Terminal terminal)
    {
        if (TryExplain(operations, code, terminal))
            return ExitCode.Success;
        var nearest = Suggestion.For(code, operations.SelectMany(operation => operation.Errors).Select(error => error.Name));
        var others = OperationNames.Of(null).Where(operation => operation.Errors.Any(error => IsNamed(error, code))).ToList();
        var elsewhere = others.Count == 0 ? "" : $" {string.Join(", ", others.Select(operation => operation.Id))} can return it.";
        terminal.Mistake(
            $"The contract has no error {code} for {string.Join(" or ", operations)}.{nearest}{elsewhere} Its errors are:");
        List(operations, terminal);
        return ExitCode.Failure;
    }

    private static bool TryExplain(IEnumerable<BillinkOperation> operations, string code, Terminal terminal)
    {
        var found = operations
            .SelectMany(operation => operation.Errors.Where(error => IsNamed(error, code)).Select(error => (operation, error)))
            .ToList();
        foreach (var (operation, error) in found)
            Explain(operation, error, terminal);
        return found.Count > 0;
    }

    private static string Unknown(string name, bool mayBeCode, BillinkApiVersion? version)
    {
        var where = version is { } only ? $" in {Spell(only)}" : "";
        var nearest = OperationNames.Suggest(name);
        if (nearest.Length == 0 && mayBeCode)
        {
            nearest = Suggestion.For(
                name, OperationNames.Of(version).SelectMany(operation => operation.Errors).Select(error => error.Name));
        }

        return $"No operation{(mayBeCode ? " or error" : "")} is called '{name}'{where}.{nearest} The operations are: "
            + $"{string.Join(", ", OperationNames.Of(version).Select(operation => operation.Id))}.";
    }

    // Leading zeros count on the wire. A question may leave them out.
    private static bool IsNamed(BillinkError error, string text) =>
        string.Equals(error.Name, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(error.Code.TrimStart('0'), text.TrimStart('0'), StringComparison.Ordinal);

    private static void Explain(BillinkOperation operation, BillinkError error, Terminal terminal)
    {
        terminal.Line($"{error.Code} {error.Name}", LineStyle.Heading);
        terminal.Line($"  operation   {Title(operation)}");
        terminal.Line($"  message     {error.Text}");
        terminal.Line($"  kind        {error.Category}");
        terminal.Line($"  what to do  {error.Advice}");
        terminal.Line($"  HTTP status {error.HttpStatus}");
        terminal.Line($"  how sure    {error.Provenance}");
        terminal.Line($"  in C#       catch (BillinkApiException e) when (e.Is({error.Value.GetType().FullName}.{error.Name}))");
        terminal.Line();
    }

    private static int List(IReadOnlyList<BillinkOperation> operations, Terminal terminal)
    {
        foreach (var operation in operations)
        {
            terminal.Line(Title(operation), LineStyle.Heading);
            terminal.Table(
                ["code", "name", "message"], [.. operation.Errors.Select(error => new[] { error.Code, error.Name, error.Text })]);
            terminal.Line();
        }

        return ExitCode.Success;
    }

    private static string Title(BillinkOperation operation) =>
        $"{operation.Id}, {Spell(operation.Version)}: {operation.Method} {operation.Path}";

    private static string Spell(BillinkApiVersion version) => version is BillinkApiVersion.V1 ? "v1" : "v2";
}
