using System.CommandLine;
using Billink.Cli.Terminals;
using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>The signing secret, from where it is least likely to be seen: a file, the environment, or else the command line.</summary>
/// <param name="terminal">Has the environment.</param>
internal sealed class SecretOptions(Terminal terminal)
{
    public const string Variable = "BILLINK_WEBHOOK_SECRET";

    private readonly Option<string[]> secrets = new("--secret")
    {
        Description = $"The signing secret; several while one replaces another. Other users of the machine may see it: better use --secret-file or {Variable}.",
        HelpName = "TEXT",
    };

    private readonly Option<string?> secretFile = new("--secret-file") { Description = "A file with secrets, one per line.", HelpName = "FILE" };

    private readonly Option<BillinkWebhookKeyEncoding> encoding = new("--key-encoding")
    {
        Description = "Whether the secret's text is the key, or the bytes that it stands for in base64; the documentation leaves it open.",
    };

    public void AddTo(Command command)
    {
        command.Add(secrets);
        command.Add(secretFile);
        command.Add(encoding);
    }

    /// <summary>The secrets; null when none was given.</summary>
    /// <exception cref="BadInputException">One can't be a secret.</exception>
    public BillinkWebhookSecrets? Read(ParseResult parsed)
    {
        var given = (parsed.GetValue(secrets) ?? [])
            .Concat(parsed.GetValue(secretFile) is { } file ? File.ReadAllLines(file).Where(line => line.Trim().Length > 0).Select(line => line.Trim()) : [])
            .ToList();
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
}
