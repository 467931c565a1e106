namespace Billink.Sandbox.Server;

/// <summary>What the program was told.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="Database">Where to store.</param>
internal sealed record CommandLine(string Url, string Database)
{
    public const string Usage = """
        Usage: Billink.Sandbox.Server [--urls URL] [--database memory|FILE|"Host=…"] [--smtp URL] [--private-webhooks allow] [--strict on]
          --urls              where to listen; http://127.0.0.1:5080 by default
          --database          memory (gone when the program ends), an SQLite file (billink-sandbox.db by default),
                              or the connection string of a PostgreSQL database
          --smtp              a mail server for what the mailbox has, as smtp://127.0.0.1:1025
          --private-webhooks  allow: webhooks may go to private networks, as to other containers; refuse by default
          --strict            on: refuse requests that leave the contract; off by default
        """;

    public const string DefaultDatabase = "billink-sandbox.db";

    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>A mail server; null for none.</summary>
    public Uri? MailServer { get; init; }

    public bool AllowPrivateWebhooks { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>Reads arguments; null when there is one that isn't known, or has no value.</summary>
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
