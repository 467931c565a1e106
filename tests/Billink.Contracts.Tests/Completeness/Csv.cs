using System.Text;

namespace Billink.Contracts.Tests.Completeness;

/// <summary>
/// Reads the tables of the facts: a header line, commas, quotes around what has commas or quotes in it, one row per line.
/// </summary>
internal static class Csv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0).Select(Split).ToList();
        return
        [
            .. lines.Skip(1).Select(row => lines[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)),
        ];
    }

    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                Finish();
            else
                cell.Append(line[i]);
        }

        Finish();
        return cells;

        void Finish()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
