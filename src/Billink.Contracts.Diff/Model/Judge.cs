namespace Billink.Contracts.Diff.Model;

/// <summary>
/// Decides the severity of an effect: a narrower set of messages breaks senders, a wider set breaks receivers. All formats share these
/// rules.
/// </summary>
internal static class Judge
{
    /// <summary>The severity of an effect.</summary>
    /// <param name="effect">What a change does to the set of valid messages.</param>
    /// <param name="direction">The direction of the messages; null if it is unknown.</param>
    /// <param name="whenReceived">The severity for receivers of a message that the old version doesn't allow.</param>
    public static Severity SeverityOf(Effect effect, Direction? direction, Severity whenReceived = Severity.Breaking) => direction switch
    {
        null when effect.HasFlag(Effect.Narrows) => Severity.Breaking,
        null => effect == Effect.None ? Severity.Compatible : Severity.Risky,
        _ when direction.Value.HasFlag(Direction.Request) && effect.HasFlag(Effect.Narrows) => Severity.Breaking,
        _ when direction.Value.HasFlag(Direction.Response) && effect.HasFlag(Effect.Widens) => whenReceived,
        _ => Severity.Compatible,
    };

    /// <summary>Returns the reason for the severity of an effect.</summary>
    public static string ReasonOf(Effect effect, Direction? direction) => direction switch
    {
        null when effect.HasFlag(Effect.Narrows) => "Some valid messages are no longer valid.",
        null when effect.HasFlag(Effect.Widens) => Wider,
        _ when direction?.HasFlag(Direction.Request) == true
            && effect.HasFlag(Effect.Narrows) => "Something that was accepted is now rejected.",
        _ when direction?.HasFlag(Direction.Response) == true && effect.HasFlag(Effect.Widens) => Wider,
        Direction.Response => "The old contract allowed everything that is possible now.",
        _ => "Everything that was accepted is still accepted.",
    };

    private const string Wider = "Something is possible that the old contract doesn't allow.";
}
