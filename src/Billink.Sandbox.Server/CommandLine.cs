namespace Billink.Sandbox.Server;

/// <summary>The arguments of the program.</summary>
/// <param name="Url">The address to listen on.</param>
/// <param name="Database">The database.</param>
internal sealed record CommandLine(string Url, string Database)
{
    public const string Usage = """
        Usage: Billink.Sandbox.Server [--urls URL] [--database memory|FILE|"Host=…"] [--smtp URL] [--private-webhooks allow]
                                      [--strict on]
          --urls              The address to listen on. Default: http://127.0.0.1:5080
          --database          memory (while the program runs), an SQLite file, or the connection string of a PostgreSQL
                              database. Default: billink-sandbox.db
          --smtp              A mail server that also gets the e-mails of the mailbox, for example smtp://127.0.0.1:1025
          --private-webhooks  allow: send webhooks to private networks, for example to other containers. Default: refuse
          --strict            on: reject requests that deviate from the contract. Default: off
        """;

    public const string DefaultDatabase = "billink-sandbox.db";

    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The mail server. Null for none.</summary>
    public Uri? MailServer { get; init; }

    public bool AllowPrivateWebhooks { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>Reads arguments. Null if one is unknown or has no value.</summary>
    public static CommandLine? Read(IReadOnlyList<string> arguments)
    {
        var read = new CommandLine(DefaultUrl, DefaultDatabase);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count)
                return null;
            var value = arguments[i + 1];
            switch (arguments[i])
            {
                case "--urls" when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp:
                    read = read with { Url = value };
                    break;

                case "--database":
                    read = read with { Database = value };
                    break;

                case "--smtp" when Uri.TryCreate(value, UriKind.Absolute, out var server) && server.Scheme is "smtp" or "smtps":
                    read = read with { MailServer = server };
                    break;

                case "--private-webhooks" when value is "allow" or "refuse":
                    read = read with { AllowPrivateWebhooks = value == "allow" };
                    break;

                case "--strict" when value is "on" or "off":
                    read = read with { IsStrict = value == "on" };
                    break;

                default:
                    return null;
            }
        }

        return read;
    }
}
