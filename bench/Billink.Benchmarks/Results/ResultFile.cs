using System.Text.Encodings.Web;
using System.Text.Json;

namespace Billink.Benchmarks.Results;

/// <summary>A JSON file of results, and a Markdown file with the same results beside it.</summary>
internal sealed class ResultFile(string path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IReadOnlyList<ComparisonResult> Read() =>
        JsonSerializer.Deserialize<List<ComparisonResult>>(File.ReadAllText(path), Json)
        ?? throw new InvalidDataException($"{path} has no results.");

    /// <summary>Adds results, or replaces those of groups that the file already has.</summary>
    public void Replace(IReadOnlyList<ComparisonResult> results)
    {
        var measured = results.ToLookup(static result => result.Group, StringComparer.Ordinal);
        var kept = File.Exists(path) ? Read() : [];
        List<ComparisonResult> all =
        [
            .. kept.Concat(results)
                .GroupBy(static result => result.Group, StringComparer.Ordinal)
                .SelectMany(group => measured.Contains(group.Key) ? measured[group.Key] : group),
        ];
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(all, Json));
        File.WriteAllText(Path.ChangeExtension(path, ".md"), ResultTable.Format(all));
    }
}
