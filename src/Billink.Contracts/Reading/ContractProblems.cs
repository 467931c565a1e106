namespace Billink.Contracts.Reading;

/// <summary>The problems that reading and linting can find, by id. An id never changes its meaning.</summary>
public static class ContractProblems
{
    /// <summary>The file is not YAML, XML, OpenAPI or an XSD. Fix the syntax at the position.</summary>
    public const string Unreadable = "BLK001";

    /// <summary>A construct of the schema language that the contracts don't use. The message says what to write instead.</summary>
    public const string Unsupported = "BLK002";

    /// <summary>A word that isn't in <c>spec/README.md</c>, or that isn't allowed in this place.</summary>
    public const string UnknownWord = "BLK003";

    /// <summary>A value that the word or keyword can't have. The message lists the allowed values.</summary>
    public const string InvalidValue = "BLK004";

    /// <summary>A required word or keyword is missing. The message names it.</summary>
    public const string Missing = "BLK005";

    /// <summary>A reference to a name that isn't in the file.</summary>
    public const string UnknownReference = "BLK006";

    /// <summary>Two things that must differ are the same.</summary>
    public const string Duplicate = "BLK007";

    /// <summary>A name that isn't a C# name in Pascal case, or that C# doesn't allow in this place.</summary>
    public const string InvalidName = "BLK008";

    /// <summary>The file exceeds a limit on depth or size. Reading stops.</summary>
    public const string TooLarge = "BLK009";

    /// <summary>Well-formed XML, but not a valid XSD 1.0 schema.</summary>
    public const string InvalidSchema = "BLK010";

    /// <summary>A contradiction, such as a minimum above its maximum. Only the linter finds it.</summary>
    public const string Contradiction = "BLK020";

    // Contracts for which no C# can be generated: from 30 on.

    /// <summary>Two generated things would have the same C# name.</summary>
    public const string NameClash = "BLK030";

    /// <summary>A valid construct for which there is no C#. The message says what to write instead.</summary>
    public const string NotGeneratable = "BLK031";

    /// <summary>Two error codes of an operation would be the same number.</summary>
    public const string CodeClash = "BLK032";

    /// <summary>Two contract files of the same version.</summary>
    public const string TwoContracts = "BLK033";
}
