using System.Globalization;

namespace Billink.Contracts.Reading;

/// <summary>
/// A part of a contract file that can have words of the vocabulary: a YAML mapping or an XML element.
/// It reports the content that was never read, so no part of a contract is dropped silently.
/// </summary>
internal abstract class Fields(string subject, Position position, ProblemList problems)
{
    /// <summary>The name of the part in messages: <c>error code</c>, <c>property 'email'</c>.</summary>
    public string Subject { get; } = subject;

    public Position Position { get; } = position;

    public ProblemList Problems { get; } = problems;

    /// <summary>The value of a word, or null; marks the word as read.</summary>
    public abstract Located? Find(string word);

    /// <summary>Whether the word is present, with any value.</summary>
    public abstract bool HasWord(string word);

    /// <summary>The spelling of a word in this format, for messages.</summary>
    public abstract string Spell(string word);

    public string? Optional(string word) => Find(word)?.Value;

    /// <summary>The value of a required word. If it is missing, adds a problem and returns an empty text.</summary>
    public string Required(string word)
    {
        var found = Find(word);
        if (string.IsNullOrEmpty(found?.Value) && (found is not null || !HasWord(word)))
            Missing(Spell(word));
        return found?.Value ?? "";
    }

    public string? OneOf(string word, string[] allowed) => Find(word) is { } found ? Check(word, found, allowed) : null;

    public string RequiredOneOf(string word, string[] allowed)
    {
        if (Find(word) is { } found)
            return Check(word, found, allowed);
        if (!HasWord(word))
            Missing(Spell(word), $" ({string.Join(", ", allowed)})");
        return "";
    }

    /// <summary>A C# name, or null if the word is missing.</summary>
    public string? Name(string word)
    {
        if (Find(word) is not { } found)
            return null;
        CheckName(found.Value, found.At);
        return found.Value;
    }

    /// <summary>A required C# name. If it is missing, adds a problem and returns an empty text.</summary>
    public string RequiredName(string word, string detail = "")
    {
        if (Name(word) is { } name)
            return name;
        if (!HasWord(word))
            Missing(Spell(word), detail);
        return "";
    }

    public int? Integer(string word) => Find(word) is { } found ? ParseInteger(Spell(word), found) : null;

    public int? ParseInteger(string key, Located text)
    {
        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Problems.Add(ContractProblems.InvalidValue, text.At, $"'{text.Value}' is not a whole number. Correct {key}.");
        return null;
    }

    public decimal? ParseDecimal(string key, Located text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text.Value, style, CultureInfo.InvariantCulture, out var number))
            return number;
        Problems.Add(ContractProblems.InvalidValue, text.At, $"'{text.Value}' is not a number. Write {key} with a decimal point.");
        return null;
    }

    public void CheckName(string name, Position at)
    {
        if (!Identifiers.IsPascalCase(name))
        {
            Problems.Add(ContractProblems.InvalidName, at,
                $"'{name}' is not a C# name in Pascal case (a capital, then letters and digits). Give the {Subject} "
                    + $"one with {Spell("name")}.");
        }
    }

    public void Missing(string what, string detail = "") =>
        Problems.Add(ContractProblems.Missing, Position, $"The {Subject} lacks {what}{detail}. Add it.");

    private string Check(string word, Located found, string[] allowed)
    {
        if (!allowed.Contains(found.Value, StringComparer.Ordinal))
        {
            Problems.Add(ContractProblems.InvalidValue, found.At,
                $"'{found.Value}' isn't a value of {Spell(word)}. Allowed values: {string.Join(", ", allowed)}.");
        }

        return found.Value;
    }
}
