namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>One kind of change to a schema: a rule for requests and a rule for responses.</summary>
/// <param name="key">The end of both ids: <c>openapi-request-KEY</c>.</param>
/// <param name="title">What changed, in a few words.</param>
/// <param name="effect">What the change does to the set of valid values.</param>
/// <param name="example">One example, old → new.</param>
/// <param name="requestAdvice">What senders must do.</param>
/// <param name="responseAdvice">What receivers must do.</param>
internal sealed class SchemaRule(
    string key, string title, Effect effect, string example, string requestAdvice = "", string responseAdvice = "")
{
    private Rule? request;
    private Rule? response;

    /// <summary>The severity for senders, if it does not follow from the effect.</summary>
    public Severity? WhenSent { get; init; }

    /// <summary>The severity for receivers, if it does not follow from the effect.</summary>
    public Severity? WhenReceived { get; init; }

    public Breaks Breaks { get; init; } = Breaks.Wire;

    /// <summary>The reason for senders, if it does not follow from the effect.</summary>
    public string? RequestReason { get; init; }

    /// <summary>The reason for receivers, if it does not follow from the effect.</summary>
    public string? ResponseReason { get; init; }

    public Effect Effect => effect;

    public Rule Request => request ??= Create("request", Direction.Request, WhenSent, requestAdvice, RequestReason);

    public Rule Response => response ??= Create("response", Direction.Response, WhenReceived, responseAdvice, ResponseReason);

    public Rule For(Direction direction) => direction == Direction.Request ? Request : Response;

    private Rule Create(string side, Direction direction, Severity? severity, string advice, string? reason)
    {
        var verdict = severity ?? Judge.SeverityOf(effect, direction);
        var isCompatible = verdict == Severity.Compatible;
        return new Rule(
            $"openapi-{side}-{key}", $"{title} in a {side}", verdict, isCompatible ? Breaks.None : Breaks, direction,
            reason ?? Judge.ReasonOf(effect, direction), isCompatible ? "" : advice, example);
    }
}
