using System.CommandLine;
using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>The options for the signing secrets: a file, the environment or, visible to other users, the command line.</summary>
/// <param name="terminal">Reads the environment.</param>
internal sealed class SecretOptions(Terminal terminal)
{
    public const string Variable = "BILLINK_WEBHOOK_SECRET";

    private readonly Option<string[]> secrets = new("--secret")
    {
        Description = $"A signing secret. Repeatable. Other users of the machine can see it: prefer --secret-file or {Variable}.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> secretFile = new("--secret-file")
    {
        Description = "A file with secrets, one per line.",
        HelpName = "FILE",
    };

    private readonly Option<BillinkWebhookKeyEncoding> encoding = new("--key-encoding")
    {
        Description = "The encoding of the key in the secret: plain text or base64. Billink's documentation leaves it open.",
    };

    public void AddTo(Command command)
    {
        command.Add(secrets);
        command.Add(secretFile);
        command.Add(encoding);
    }

    /// <summary>Reads the secrets; null when there are none.</summary>
    /// <exception cref="BadInputException">A text can't be a secret.</exception>
    public BillinkWebhookSecrets? Read(ParseResult parsed)
    {
        List<string> given = [.. parsed.GetValue(secrets) ?? [], .. LinesOf(parsed.GetValue(secretFile))];
        if (given.Count == 0 && terminal.Environment(Variable) is { Length: > 0 } variable)
            given.Add(variable);
        try
        {
            return given.Count == 0 ? null : new BillinkWebhookSecrets(given, parsed.GetValue(encoding));
        }
        catch (ArgumentException exception)
        {
            throw new BadInputException(exception.Message);
        }
    }

    private static IEnumerable<string> LinesOf(string? file) =>
        file is null ? [] : File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0);
}
