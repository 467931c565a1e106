namespace Billink.Contracts.Reading;

/// <summary>The problems that reading and linting can find, by id. An id never changes its meaning.</summary>
public static class ContractProblems
{
    /// <summary>The file is not YAML, XML, OpenAPI or an XSD. Fix the syntax where the position points.</summary>
    public const string Unreadable = "BLK001";

    /// <summary>A construct of the schema language that the contracts don't use. The message says what to write instead.</summary>
    public const string Unsupported = "BLK002";

    /// <summary>A word that <c>spec/README.md</c> doesn't know, or that does not belong where it stands.</summary>
    public const string UnknownWord = "BLK003";

    /// <summary>A value that this word or keyword cannot have. The message lists the ones it can.</summary>
    public const string InvalidValue = "BLK004";

    /// <summary>Something that has to be said isn't. The message names it.</summary>
    public const string Missing = "BLK005";

    /// <summary>A name that refers to nothing in the file.</summary>
    public const string UnknownReference = "BLK006";

    /// <summary>Two things that must differ are the same.</summary>
    public const string Duplicate = "BLK007";

    /// <summary>A name that is no C# name in Pascal case, or one that C# doesn't allow where it stands.</summary>
    public const string InvalidName = "BLK008";

    /// <summary>Too deep, too long, or expanding: nothing that a contract needs, and not read any further.</summary>
    public const string TooLarge = "BLK009";

    /// <summary>Well-formed XML, but not a valid XSD 1.0 schema.</summary>
    public const string InvalidSchema = "BLK010";

    /// <summary>Two statements that exclude each other, such as a minimum above its maximum. Found by linting.</summary>
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
