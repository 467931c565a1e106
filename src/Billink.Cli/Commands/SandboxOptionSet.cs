using System.CommandLine;
using Billink.Cli.Terminals;
using Billink.Sandbox;

namespace Billink.Cli.Commands;

/// <summary>The options of <c>billink sandbox</c>.</summary>
internal sealed class SandboxOptionSet
{
    private const string OperationForm = "operation";
    private const string GeneralForm = "general";

    private readonly Option<string> url = new("--urls")
    {
        Description = "The URL to listen on. Port 0 takes a free port.",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private readonly Option<string?> publicUrl = new("--public-url")
    {
        Description = "The URL in links, if shoppers reach the sandbox at another one, such as https://billink.shop.example.",
        HelpName = "URL",
    };

    private readonly Option<bool> forwardedHeaders = new("--forwarded-headers")
    {
        Description = "Trusts X-Forwarded-Proto and X-Forwarded-Host, behind a proxy that sets them.",
    };

    private readonly Option<string[]> allowedHosts = new("--allowed-hosts")
    {
        Description = "Names by which requests may call the sandbox, beside localhost and IP addresses.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> database = new("--database")
    {
        Description = "memory (lost when the command ends), the path of an SQLite file, or a PostgreSQL connection string.",
        HelpName = "memory|FILE|\"Host=…\"",
        DefaultValueFactory = _ => BillinkSandboxOptions.MemoryDatabase,
    };

    private readonly Option<string> schema = new("--schema")
    {
        Description = "The schema of a PostgreSQL database.",
        HelpName = "NAME",
        DefaultValueFactory = _ => new BillinkSandboxOptions().Schema,
    };

    private readonly Option<bool> reset = new("--reset")
    {
        Description = "Deletes the data of a database that the sandbox made.",
    };

    private readonly Option<string?> mailServer = new("--smtp")
    {
        Description = "A mail server that also gets each e-mail, such as smtp://127.0.0.1:1025.",
        HelpName = "URL",
    };

    private readonly Option<bool> privateWebhooks = new("--private-webhooks")
    {
        Description = "Allows webhooks to private networks, for example to other containers.",
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Rejects requests that violate the contract.",
    };

    private readonly Option<string> errorForm = new("--error-form")
    {
        Description = "The form of v2 errors: that of the operation's page or that of the general page on errors.",
        DefaultValueFactory = _ => OperationForm,
    };

    public SandboxOptionSet() => errorForm.AcceptOnlyFromAmong(OperationForm, GeneralForm);

    /// <summary>The options, in the order in which the help shows them.</summary>
    public IReadOnlyList<Option> All =>
    [
        url, publicUrl, forwardedHeaders, allowedHosts, database, schema, reset, mailServer, privateWebhooks, strict, errorForm,
    ];

    /// <summary>Reads the values.</summary>
    /// <exception cref="BadInputException">A value is invalid.</exception>
    public BillinkSandboxOptions Read(ParseResult parsed) => new()
    {
        Url = HttpUrl.Check(parsed.GetRequiredValue(url), "--urls"),
        PublicUrl = parsed.GetValue(publicUrl) is { } address ? new Uri(HttpUrl.Check(address, "--public-url")) : null,
        UseForwardedHeaders = parsed.GetValue(forwardedHeaders),
        AllowedHosts = parsed.GetValue(allowedHosts) ?? [],
        Database = parsed.GetRequiredValue(database),
        Schema = parsed.GetRequiredValue(schema),
        ResetDatabase = parsed.GetValue(reset),
        MailServer = MailServer(parsed.GetValue(mailServer)),
        AllowPrivateWebhooks = parsed.GetValue(privateWebhooks),
        IsStrict = parsed.GetValue(strict),
        ErrorForm = parsed.GetValue(errorForm) == GeneralForm ? SandboxErrorForm.General : SandboxErrorForm.Operation,
    };

    private static Uri? MailServer(string? text)
    {
        if (text is null)
            return null;
        // The message doesn't repeat the text: it may have a password.
        return Uri.TryCreate(text, UriKind.Absolute, out var server) && server.Scheme is "smtp" or "smtps"
            ? server
            : throw new BadInputException("--smtp must be the URL of a mail server such as smtp://127.0.0.1:1025.");
    }
}
