using Billink.Cli.Terminals;

namespace Billink.Cli.Errors;

/// <summary>Explains error codes with the catalogs of the contracts.</summary>
internal static class ErrorExplanation
{
    private const string Usage = "Give an operation, and a code or none: billink errors explain [v1|v2] OPERATION [CODE]";

    /// <summary>Explains one code of an operation, or lists all of them.</summary>
    /// <param name="words">An optional version, an operation and an optional code.</param>
    /// <param name="terminal">Shows the explanation.</param>
    /// <returns><see cref="ExitCode.Failure"/> when the operation has no such code.</returns>
    public static int Write(IReadOnlyList<string> words, Terminal terminal)
    {
        var version = VersionOf(words[0]);
        var rest = words.Skip(version is null ? 0 : 1).ToList();
        if (rest.Count is not (1 or 2))
            throw new BadInputException(Usage);

        var operations = OperationNames.Find(rest[0], version);
        if (operations.Count == 0)
        {
            var where = version is null ? "" : $" in {words[0]}";
            throw new BadInputException($"No operation is called '{rest[0]}'{where}. There are: {string.Join(", ", OperationNames.All)}.");
        }

        if (rest.Count == 1)
        {
            foreach (var operation in operations)
                List(operation, terminal);
            return ExitCode.Success;
        }

        var found = operations
            .SelectMany(operation => operation.Errors.Where(error => IsNamed(error, rest[1])).Select(error => (operation, error)))
            .ToList();
        foreach (var (operation, error) in found)
            Explain(operation, error, terminal);
        if (found.Count > 0)
            return ExitCode.Success;

        terminal.Error.WriteLine($"billink: The contract has no error {rest[1]} for {string.Join(" or ", operations)}. Its errors are:");
        foreach (var operation in operations)
            List(operation, terminal);
        return ExitCode.Failure;
    }

    private static BillinkApiVersion? VersionOf(string word) => word.ToUpperInvariant() switch
    {
        "V1" => BillinkApiVersion.V1,
        "V2" => BillinkApiVersion.V2,
        _ => null,
    };

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

    private static void List(BillinkOperation operation, Terminal terminal)
    {
        terminal.Line(Title(operation), LineStyle.Heading);
        terminal.Table(["code", "name", "message"], [.. operation.Errors.Select(error => new[] { error.Code, error.Name, error.Text })]);
        terminal.Line();
    }

    private static string Title(BillinkOperation operation)
    {
        var version = operation.Version is BillinkApiVersion.V1 ? "v1" : "v2";
        return $"{operation.Id}, {version}: {operation.Method} {operation.Path}";
    }
}
