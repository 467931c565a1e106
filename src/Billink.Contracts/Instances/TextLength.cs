namespace Billink.Contracts.Instances;

/// <summary>The length of a text: JSON Schema counts code points, not UTF-16 units.</summary>
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
