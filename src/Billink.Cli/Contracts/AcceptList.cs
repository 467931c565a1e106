using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.Cli.Terminals;
using Billink.Contracts.Diff.Model;

namespace Billink.Cli.Contracts;

/// <summary>Reads the file of accepted changes: <c>[{ "fingerprint": "…", "reason": "…", "expires": "2026-12-31" }]</c>.</summary>
internal static class AcceptList
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="BadInputException">It isn't such a file.</exception>
    public static IReadOnlyList<AcceptedChange> Read(string file)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<List<AcceptedChange>>(File.ReadAllText(file), Form) ?? [];
            return entries.FirstOrDefault(
                entry => string.IsNullOrWhiteSpace(entry.Fingerprint) || string.IsNullOrWhiteSpace(entry.Reason)) is null
                ? entries
                : throw new BadInputException($"{file}: each entry needs a fingerprint and a reason.");
        }
        catch (JsonException exception)
        {
            throw new BadInputException(
                $"{file}({exception.LineNumber + 1}): {exception.Message} It is a list of {{ fingerprint, reason, expires }}.");
        }
    }
}
