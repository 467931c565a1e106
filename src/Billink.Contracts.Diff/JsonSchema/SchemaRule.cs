namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>One kind of change to a schema: a rule for what is sent, and one for what is received.</summary>
internal sealed class SchemaRule
{
    public SchemaRule(
        string key,
        string title,
        SchemaEffect effect,
        string example,
        string requestAdvice = "",
        string responseAdvice = "",
        ChangeSeverity? request = null,
        ChangeSeverity? response = null,
        ChangeBreaks breaks = ChangeBreaks.Wire,
        string? requestReason = null,
        string? responseReason = null)
    {
        Effect = effect;
        Request = Rule("request", ChangeDirection.Request, request ?? SeverityOf(effect, ChangeDirection.Request), requestAdvice, requestReason);
        Response = Rule("response", ChangeDirection.Response, response ?? SeverityOf(effect, ChangeDirection.Response), responseAdvice, responseReason);

        ChangeRule Rule(string side, ChangeDirection direction, ChangeSeverity severity, string advice, string? reason) => new(
            $"openapi-{side}-{key}",
            $"{title} in a {side}",
            severity,
            severity == ChangeSeverity.Compatible ? ChangeBreaks.None : breaks,
            direction,
            reason ?? ReasonOf(effect, direction),
            severity == ChangeSeverity.Compatible ? "" : advice,
            example);
    }

    public SchemaEffect Effect { get; }

    public ChangeRule Request { get; }

    public ChangeRule Response { get; }

    public ChangeRule For(ChangeDirection direction) => direction == ChangeDirection.Request ? Request : Response;

    /// <summary>Senders are broken by what becomes narrower, receivers by what becomes wider.</summary>
    public static ChangeSeverity SeverityOf(SchemaEffect effect, ChangeDirection direction)
    {
        var harmful = direction == ChangeDirection.Request ? SchemaEffect.Narrows : SchemaEffect.Widens;
        return (effect & harmful) != SchemaEffect.None ? ChangeSeverity.Breaking : ChangeSeverity.Compatible;
    }

    public static string ReasonOf(SchemaEffect effect, ChangeDirection direction) => (SeverityOf(effect, direction), direction) switch
    {
        (ChangeSeverity.Breaking, ChangeDirection.Request) => "Something that was accepted is now refused.",
        (ChangeSeverity.Breaking, _) => "Something can come that was never announced.",
        (_, ChangeDirection.Request) => "Everything that was accepted still is.",
        _ => "Everything that can come was announced before.",
    };
}
