namespace Billink.Masking;

/// <summary>Decides which values of a body may be shown.</summary>
/// <param name="plainNames">The wire names whose values may be shown.</param>
/// <param name="echoes">Values that are masked wherever they appear.</param>
/// <param name="collect">Collects the masked values.</param>
internal sealed class MaskRules(HashSet<string> plainNames, IEnumerable<string>? echoes = null, List<string>? collect = null)
{
    /// <summary>The placeholder for a masked value.</summary>
    public const string Masked = "***";

    // The longest first, because a name may be part of an address.
    private readonly string[] echoes = [.. (echoes ?? []).OrderByDescending(static echo => echo.Length)];

    // Shorter values are parts of other texts: a house number 1 is part of many amounts.
    private const int ShortestEcho = 3;

    /// <summary>Returns whether the value of a name may be shown. A value of a body that isn't in an object has the empty name.</summary>
    public bool IsPlain(string name) => plainNames.Contains(name);

    /// <summary>Records a value that is masked.</summary>
    public void Collect(string value)
    {
        if (value.Length >= ShortestEcho)
            collect?.Add(value);
    }

    /// <summary>Masks values of the request in a text.</summary>
    public string Scrub(string text)
    {
        foreach (var echo in echoes)
            text = text.Replace(echo, Masked, StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
