namespace Billink.Contracts.Diff.Model;

/// <summary>
/// Decides how bad an effect is: senders are broken by what becomes narrower, receivers by what becomes wider. The same for every kind of
/// contract.
/// </summary>
internal static class Judge
{
    /// <summary>The severity of an effect.</summary>
    /// <param name="effect">What a change does to the set of valid messages.</param>
    /// <param name="direction">Who sends them; null if the contract does not say.</param>
    /// <param name="whenReceived">How bad it is to receive what the old version ruled out.</param>
    public static Severity SeverityOf(Effect effect, Direction? direction, Severity whenReceived = Severity.Breaking) => direction switch
    {
        null when effect.HasFlag(Effect.Narrows) => Severity.Breaking,
        null => effect == Effect.None ? Severity.Compatible : Severity.Risky,
        _ when direction.Value.HasFlag(Direction.Request) && effect.HasFlag(Effect.Narrows) => Severity.Breaking,
        _ when direction.Value.HasFlag(Direction.Response) && effect.HasFlag(Effect.Widens) => whenReceived,
        _ => Severity.Compatible,
    };

    /// <summary>Why the severity of an effect is what it is.</summary>
    public static string ReasonOf(Effect effect, Direction? direction) => direction switch
    {
        null when effect.HasFlag(Effect.Narrows) => "Messages that were valid no longer are.",
        null when effect.HasFlag(Effect.Widens) => Wider,
        _ when direction?.HasFlag(Direction.Request) == true
            && effect.HasFlag(Effect.Narrows) => "Something that was accepted is now refused.",
        _ when direction?.HasFlag(Direction.Response) == true && effect.HasFlag(Effect.Widens) => Wider,
        Direction.Response => "Everything that can come was announced before.",
        _ => "Everything that was accepted still is.",
    };

    private const string Wider = "Something can come that was never announced.";
}
