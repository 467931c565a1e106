namespace Billink;

/// <summary>How sure a fact about the Billink API is.</summary>
public enum BillinkProvenance
{
    /// <summary>Billink documents it.</summary>
    Documented,

    /// <summary>Seen in recorded traffic or in the code of a public client.</summary>
    Observed,

    /// <summary>This project's conclusion. It may be wrong: check it before you rely on it.</summary>
    Inferred,
}
