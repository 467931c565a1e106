namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>Whether one type takes whatever another one does.</summary>
/// <param name="Verdict">Null where it can't be told.</param>
/// <param name="Example">A text that only the other one takes, where one is known.</param>
internal readonly record struct Answer(bool? Verdict, string? Example = null)
{
    public static Answer Yes { get; } = new(true);

    public static Answer No { get; } = new(false);

    public static Answer Unknown { get; }

    public static Answer Of(bool verdict) => verdict ? Yes : No;

    /// <summary>Yes where all are, no where one isn't.</summary>
    public static Answer All(IEnumerable<Answer> answers)
    {
        var result = Yes;
        foreach (var answer in answers)
        {
            if (answer.Verdict == false)
                return answer;
            if (answer.Verdict is null)
                result = answer;
        }

        return result;
    }

    /// <summary>Yes where one is; nothing is known otherwise, because several together may do what one doesn't.</summary>
    public static Answer Any(IEnumerable<Answer> answers) => answers.Any(answer => answer.Verdict == true) ? Yes : Unknown;
}
