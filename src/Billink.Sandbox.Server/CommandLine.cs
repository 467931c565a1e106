namespace Billink.Sandbox.Server;

/// <summary>The arguments of the program.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Usage: Billink.Sandbox.Server [OPTION VALUE]… [--reset]
          --urls               The address to listen on. Default: http://127.0.0.1:5080
          --public-url         The address in links, if shoppers reach the sandbox at another one, for example through a proxy:
                               https://billink.shop.example. Default: the address of the request
          --forwarded-headers  on: trust X-Forwarded-Proto and X-Forwarded-Host, behind a proxy that sets them. Default: off
          --allowed-hosts      Names, separated by commas, by which requests may call the sandbox beside localhost and IP addresses,
                               for example the name of a container
          --database           memory (while the program runs), an SQLite file, or the connection string of a PostgreSQL
                               database ("Host=…"). Default: billink-sandbox.db
          --schema             The schema of the PostgreSQL database. Default: billink_sandbox
          --reset              Delete the data of a database that the sandbox made
          --smtp               A mail server that also gets the e-mails of the mailbox, for example smtp://127.0.0.1:1025
          --private-webhooks   allow: send webhooks to private networks, for example to other containers. Default: refuse
          --strict             on: reject requests that deviate from the contract. Default: off
          --error-form         general: return v2 errors in the form of Billink's general page. Default: operation
        """;

    public const string DefaultDatabase = "billink-sandbox.db";

    private const string DefaultUrl = "http://127.0.0.1:5080";
    private const string Reset = "--reset";

    /// <summary>Reads arguments. Null if one is unknown or has no value.</summary>
    public static BillinkSandboxOptions? Read(IReadOnlyList<string> arguments)
    {
        var options = new BillinkSandboxOptions { Url = DefaultUrl, Database = DefaultDatabase };
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i];
            if (name == Reset)
                options = options with { ResetDatabase = true };
            else if (++i < arguments.Count && With(options, name, arguments[i]) is { } changed)
                options = changed;
            else
                return null;
        }

        return options;
    }

    private static BillinkSandboxOptions? With(BillinkSandboxOptions options, string name, string value) => name switch
    {
        "--urls" when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp =>
            options with { Url = value },
        "--public-url" when Uri.TryCreate(value, UriKind.Absolute, out var url) => options with { PublicUrl = url },
        "--forwarded-headers" when value is "on" or "off" => options with { UseForwardedHeaders = value == "on" },
        "--allowed-hosts" => options with { AllowedHosts = value.Split(',', StringSplitOptions.TrimEntries) },
        "--database" => options with { Database = value },
        "--schema" => options with { Schema = value },
        "--smtp" when Uri.TryCreate(value, UriKind.Absolute, out var server) && server.Scheme is "smtp" or "smtps" =>
            options with { MailServer = server },
        "--private-webhooks" when value is "allow" or "refuse" => options with { AllowPrivateWebhooks = value == "allow" },
        "--strict" when value is "on" or "off" => options with { IsStrict = value == "on" },
        "--error-form" when value is "general" => options with { ErrorForm = SandboxErrorForm.General },
        "--error-form" when value is "operation" => options with { ErrorForm = SandboxErrorForm.Operation },
        _ => null,
    };
}
