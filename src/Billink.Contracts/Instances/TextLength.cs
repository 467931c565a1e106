namespace Billink.Contracts.Instances;

/// <summary>How long a text is: JSON Schema counts code points, not UTF-16 units.</summary>
internal static class TextLength
{
    public static int Of(string text)
    {
        var length = text.Length;
        foreach (var letter in text)
        {
            if (char.IsLowSurrogate(letter))
                length--;
        }

        return length;
    }
}
