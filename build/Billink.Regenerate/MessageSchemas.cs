using Billink.Contracts.Reading;

namespace Billink.Regenerate;

/// <summary>
/// Writes a schema for each v1 message, for tools that validate or generate by the root element. The root of every message is <c>API</c>,
/// so one schema can't declare it for all of them.
/// </summary>
internal static class MessageSchemas
{
    /// <summary>Writes the files, and deletes those of messages that no longer exist.</summary>
    /// <param name="contract">The XML contract.</param>
    /// <param name="folder">The folder, which is beside the contract.</param>
    /// <returns>The number of files.</returns>
    public static int Write(Contract contract, string folder)
    {
        var messages = contract.Operations.SelectMany(operation => (string?[])[operation.RequestType, operation.ResponseType])
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Directory.CreateDirectory(folder);
        var files = Directory.EnumerateFiles(folder, "*.xsd");
        foreach (var stale in files.Where(file => !messages.Contains(Path.GetFileNameWithoutExtension(file))))
            File.Delete(stale);
        foreach (var message in messages)
            File.WriteAllText(Path.Combine(folder, message + ".xsd"), Schema(message));
        return messages.Count;
    }

    private static string Schema(string message) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Generated from billink-v1.xsd. To change it, change that, and run the Cake target Regenerate. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:include schemaLocation="../billink-v1.xsd" />
          <xs:element name="API" type="{message}" />
        </xs:schema>

        """.ReplaceLineEndings("\n");
}
