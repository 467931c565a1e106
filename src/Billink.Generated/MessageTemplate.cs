namespace Billink;

/// <summary>Compares a text on the wire with the contract's text, in which <c>%word%</c> is a placeholder.</summary>
internal static class MessageTemplate
{
    /// <summary>Whether <paramref name="message"/> is an instance of <paramref name="template"/>; case doesn't matter.</summary>
    public static bool Matches(string template, string message)
    {
        // Every second part of the split is between percent signs, so the fixed parts are the even ones.
        var parts = template.Split('%');
        if (parts.Length == 1)
            return string.Equals(template, message, StringComparison.OrdinalIgnoreCase);

        var rest = message.AsSpan();
        if (!rest.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
            return false;
        rest = rest[parts[0].Length..];

        for (var i = 2; i < parts.Length; i += 2)
        {
            var at = rest.IndexOf(parts[i], StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            rest = rest[(at + parts[i].Length)..];
        }

        return parts[^1].Length == 0 || rest.IsEmpty;
    }
}
