namespace Billink.Calls;

/// <summary>What is sure, after an attempt, about whether Billink acted.</summary>
internal enum Certainty
{
    /// <summary>Billink answered: yes or no.</summary>
    Answered,

    /// <summary>This attempt did nothing: it never left, or was turned away before it was looked at.</summary>
    NotActed,

    /// <summary>Billink may have acted.</summary>
    Unknown,
}
