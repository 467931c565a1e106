namespace Billink.Contracts.Reading;

/// <summary>Reads the words that both formats share.</summary>
internal static class VocabularyReader
{
    /// <summary>One row of a code table.</summary>
    public static ErrorCode ReadError(Fields row) => new()
    {
        Code = row.Required("code"),
        Name = row.RequiredName("name"),
        Message = Prose.Normalize(row.Required("message")),
        Category = row.RequiredOneOf("category", Vocabulary.Categories),
        Advice = Prose.Normalize(row.Required("advice")),
        Provenance = row.RequiredOneOf("provenance", Vocabulary.Provenances),
        Source = Prose.Normalize(row.Optional("source")),
        HttpStatus = row.Integer("httpStatus") ?? 200,
        Position = row.Position,
    };

    /// <summary>Names are unique. Several rows can have one code if their messages differ.</summary>
    public static EquatableArray<ErrorCode> CheckTable(IReadOnlyList<ErrorCode> table, ProblemList problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var codes = new HashSet<(string, string)>();
        foreach (var error in table)
        {
            if (error.Name.Length > 0 && !names.Add(error.Name))
            {
                problems.Add(ContractProblems.Duplicate, error.Position,
                    $"The name {error.Name} occurs twice in this code table. Give code {error.Code} another name.");
            }

            if (!codes.Add((error.Code, error.Message)))
            {
                problems.Add(ContractProblems.Duplicate, error.Position,
                    $"Code {error.Code} occurs twice with the same message. Remove one, or give them different messages.");
            }
        }

        return new EquatableArray<ErrorCode>(table);
    }

    /// <summary>One value of an enumeration, or one event of a webhook.</summary>
    public static EnumValue ReadValue(string wireValue, Fields words, string? description)
    {
        var name = words.RequiredName("name");
        return new EnumValue(wireValue, name, Prose.Normalize(description), words.RequiredOneOf("provenance", Vocabulary.Provenances))
        {
            Source = Prose.Normalize(words.Optional("source")),
            Position = words.Position,
        };
    }

    public static EquatableArray<EnumValue> CheckValues(IReadOnlyList<EnumValue> values, ProblemList problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value.Name.Length > 0 && !names.Add(value.Name))
            {
                problems.Add(ContractProblems.Duplicate, value.Position,
                    $"The name {value.Name} occurs twice in this enumeration. Give the value '{value.Value}' another name.");
            }
        }

        return new EquatableArray<EnumValue>(values);
    }

    public static Retry ReadRetry(Fields words, string classWord)
    {
        var retry = new Retry(
            words.RequiredOneOf(classWord, Vocabulary.RetryClasses), words.Optional("duplicate"), words.Optional("settledBy"));
        if (string.Equals(retry.Class, "detectable", StringComparison.Ordinal) && retry.Duplicate is null)
            words.Missing(words.Spell("duplicate"), ", the error code of a second attempt");
        return retry;
    }

    /// <summary>The marks of a property or element. Without its own provenance, it has that of its type.</summary>
    public static Member ReadMarks(Member member, Fields words, Origin ofType)
    {
        var origin = ReadOrigin(words, ofType);
        return member with
        {
            Credential = words.OneOf("credential", Vocabulary.Credentials),
            Sensitive = words.OneOf("sensitive", Vocabulary.Sensitivities),
            Provenance = origin.Provenance,
            Source = origin.Source,
        };
    }

    /// <summary>How sure a fact is, and where it comes from. Inherited from the containing part by default.</summary>
    public static Origin ReadOrigin(Fields words, Origin? inherited)
    {
        var own = inherited is null
            ? words.RequiredOneOf("provenance", Vocabulary.Provenances)
            : words.OneOf("provenance", Vocabulary.Provenances);
        var source = words.Optional("source");
        return new Origin(own ?? inherited!.Provenance, source is null && own is null ? inherited!.Source : Prose.Normalize(source));
    }
}
