using System.Text;

namespace Billink.Queries;

/// <summary>Fills the placeholders of a path.</summary>
internal static class PathText
{
    /// <summary>Replaces each <c>{name}</c>. A placeholder of another name stays.</summary>
    /// <param name="path">The path.</param>
    /// <param name="values">The values by name, escaped.</param>
    public static string Fill(string path, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = new StringBuilder(path.Length);
        for (var rest = path.AsSpan(); ;)
        {
            var start = rest.IndexOf('{');
            var end = start < 0 ? -1 : start + rest[start..].IndexOf('}');
            if (start < 0 || end < start)
                return text.Append(rest).ToString();
            text.Append(rest[..start]).Append(Find(rest[(start + 1)..end], values) ?? rest[start..(end + 1)].ToString());
            rest = rest[(end + 1)..];
        }
    }

    public static string Escape(string? value) => Uri.EscapeDataString(value ?? "");

    public static string EscapeEach(IEnumerable<string>? values) => string.Join(",", (values ?? []).Select(Uri.EscapeDataString));

    private static string? Find(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known))
                return value;
        }

        return null;
    }
}
