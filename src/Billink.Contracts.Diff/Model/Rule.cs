namespace Billink.Contracts.Diff.Model;

/// <summary>One kind of change, with the verdict that it gets unless a report says otherwise.</summary>
/// <param name="Id">Stable, as in <c>openapi-request-property-became-required</c>; scripts and accept-lists refer to it.</param>
/// <param name="Title">What changed, in a few words.</param>
/// <param name="Severity">How bad it is by default.</param>
/// <param name="Breaks">What it breaks.</param>
/// <param name="Direction">Whose messages it is about; a single change may narrow <see cref="Direction.Both"/>.</param>
/// <param name="Reason">Why the verdict is what it is, in one sentence.</param>
/// <param name="Advice">What a consumer must do; empty where there is nothing to do.</param>
/// <param name="Example">One example, old → new.</param>
public sealed record Rule(
    string Id, string Title, Severity Severity, Breaks Breaks, Direction Direction, string Reason, string Advice, string Example);
