namespace Billink.Sandbox.Hosting;

/// <summary>What the program was told.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="Database">Where to store.</param>
internal sealed record CommandLine(string Url, string Database)
{
    public const string Usage = """
        Usage: Billink.Sandbox [--urls URL] [--database memory|FILE]
          --urls      where to listen; http://127.0.0.1:5080 by default
          --database  memory (the default: gone when the program ends), or an SQLite file
        """;

    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Reads arguments; null when there is one that isn't known, or has no value.</summary>
    public static CommandLine? Read(IReadOnlyList<string> arguments)
    {
        var read = new CommandLine(DefaultUrl, BillinkSandboxOptions.MemoryDatabase);
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

                default:
                    return null;
            }
        }

        return read;
    }
}
