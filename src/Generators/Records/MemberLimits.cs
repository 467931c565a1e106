using System.Globalization;
using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Says in words, for documentation, what may stand in a member and who sees it.</summary>
internal static class MemberLimits
{
    /// <summary>Sentences, escaped for XML; empty when there is nothing to say.</summary>
    /// <param name="member">The member.</param>
    /// <param name="constraints">Its own, or those of the list that it is.</param>
    /// <param name="isXml">A date without a format is written in another way in XML than in JSON.</param>
    public static string Describe(Member member, Constraints constraints, bool isXml)
    {
        var sentences = new List<string>();
        Add(Range(constraints.MinLength, constraints.MaxLength, "characters"));
        Add(Range(constraints.Minimum, constraints.Maximum, ""));
        Add(Range(constraints.MinItems, constraints.MaxItems, "elements"));
        // A date or a number has its form from its type.
        if (member.Type == "string" && constraints.Pattern is { } pattern)
            Add($"Of the form {Docs.Code(pattern)}.");
        Add(Format(member, isXml));
        if (member.Default is { } value)
            Add($"{Docs.Code(value)} unless set.");
        if (member.Credential is not null)
            Add("Filled in by the client.");
        if (member.Sensitive is { } sensitive)
            Add($"{CSharp.Pascal(sensitive)}: masked by <c>ToString</c>.");
        return string.Join(" ", sentences);

        void Add(string? sentence)
        {
            if (!string.IsNullOrEmpty(sentence))
                sentences.Add(sentence!);
        }
    }

    private static string? Format(Member member, bool isXml) => (member.Type, member.Format) switch
    {
        ("date", null) when !isXml => "Written as <c>yyyy-mm-dd</c>.",
        ("date", _) => "Written as <c>dd-mm-yyyy</c>.",
        (_, "flag") => "Written as 1 or 0.",
        (_, "yes-no") => "Written as Y or N.",
        _ => null,
    };

    private static string? Range<T>(T? min, T? max, string unit)
        where T : struct, IFormattable
    {
        var range = (min, max) switch
        {
            (null, null) => null,
            ({ } low, null) => $"At least {Text(low)}",
            (null, { } high) => $"At most {Text(high)}",
            ({ } low, { } high) when low.Equals(high) => $"Exactly {Text(low)}",
            ({ } low, { } high) => $"{Text(low)} to {Text(high)}",
        };
        return range is null ? null : (range + " " + unit).TrimEnd() + ".";
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
