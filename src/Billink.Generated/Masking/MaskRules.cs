namespace Billink.Masking;

/// <summary>What may be shown of a body.</summary>
/// <param name="plainNames">The wire names whose values may be shown.</param>
/// <param name="echoes">Values that are masked wherever they appear.</param>
/// <param name="collect">Takes the values that were masked.</param>
internal sealed class MaskRules(HashSet<string> plainNames, IEnumerable<string>? echoes = null, List<string>? collect = null)
{
    // The longest first: a name may be part of an address.
    private readonly string[] echoes = [.. (echoes ?? []).OrderByDescending(static echo => echo.Length)];

    // Shorter values are parts of other words, as the house number 1 is of any amount.
    private const int ShortestEcho = 3;

    /// <summary>Whether what stands under a name may be shown.</summary>
    public bool IsPlain(string name) => plainNames.Contains(name);

    /// <summary>Notes a value that is masked.</summary>
    public void Collect(string value)
    {
        if (value.Length >= ShortestEcho)
            collect?.Add(value);
    }

    /// <summary>A text without what it repeats of the request.</summary>
    public string Scrub(string text)
    {
        foreach (var echo in echoes)
            text = text.Replace(echo, BillinkMask.Masked, StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
