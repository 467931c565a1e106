using Billink.Cli.Terminals;
using Billink.Errors;

namespace Billink.Cli.Errors;

/// <summary>Explains codes with the catalogs that the contracts gave.</summary>
internal static class ErrorExplanation
{
    private const string Usage = "Say which operation, and which code: billink errors explain [v1|v2] OPERATION [CODE]";

    /// <summary>Explains a code, or lists all of an operation.</summary>
    /// <param name="words">A version, which may be left out, an operation, and a code, which may be left out too.</param>
    /// <param name="terminal">Takes the text.</param>
    /// <returns><see cref="ExitCode.Bad"/> when no such operation has that code.</returns>
    public static int Write(IReadOnlyList<string> words, Terminal terminal)
    {
        var version = VersionOf(words[0]);
        var rest = words.Skip(version is null ? 0 : 1).ToList();
        if (rest.Count is not (1 or 2))
            throw new BadInputException(Usage);

        var operations = OperationNames.Find(rest[0], version);
        if (operations.Count == 0)
            throw new BadInputException($"No operation is called '{rest[0]}'{(version is null ? "" : $" in {words[0]}")}. There are: {string.Join(", ", OperationNames.All)}.");
        if (rest.Count == 1)
        {
            foreach (var operation in operations)
                List(operation, terminal);
            return ExitCode.Good;
        }

        var found = operations.SelectMany(operation => operation.Errors.Where(error => IsNamed(error, rest[1])).Select(error => (operation, error))).ToList();
        foreach (var (operation, error) in found)
            Explain(operation, error, terminal);
        if (found.Count > 0)
            return ExitCode.Good;

        terminal.Error.WriteLine($"billink: The contract knows no error {rest[1]} of {string.Join(" or ", operations)}. It knows these:");
        foreach (var operation in operations)
            List(operation, terminal);
        return ExitCode.Bad;
    }

    private static BillinkApiVersion? VersionOf(string word) => word.ToUpperInvariant() switch
    {
        "V1" => BillinkApiVersion.V1,
        "V2" => BillinkApiVersion.V2,
        _ => null,
    };

    // Leading zeros count on the wire, but nobody who asks should have to know.
    private static bool IsNamed(BillinkError error, string text) =>
        string.Equals(error.Name, text, StringComparison.OrdinalIgnoreCase) || string.Equals(error.Code.TrimStart('0'), text.TrimStart('0'), StringComparison.Ordinal);

    private static void Explain(BillinkOperation operation, BillinkError error, Terminal terminal)
    {
        terminal.Line($"{error.Code} {error.Name}", Tone.Heading);
        terminal.Line($"  operation   {Title(operation)}");
        terminal.Line($"  message     {error.Message}");
        terminal.Line($"  kind        {error.Category}");
        terminal.Line($"  what to do  {error.Advice}");
        terminal.Line($"  HTTP status {error.HttpStatus}");
        terminal.Line($"  how sure    {error.Provenance}");
        terminal.Line($"  in C#       catch (BillinkApiException e) when (e.Is({error.Value.GetType().FullName}.{error.Name}))");
        terminal.Line();
    }

    private static void List(BillinkOperation operation, Terminal terminal)
    {
        terminal.Line(Title(operation), Tone.Heading);
        terminal.Table(["code", "name", "message"], [.. operation.Errors.Select(error => new[] { error.Code, error.Name, error.Message })]);
        terminal.Line();
    }

    private static string Title(BillinkOperation operation) => $"{operation.Id}, {(operation.Version is BillinkApiVersion.V1 ? "v1" : "v2")}: {operation.Method} {operation.Path}";
}
