namespace Billink.Contracts.Diff.Model;

/// <summary>One kind of change, with its default severity.</summary>
/// <param name="Id">The stable id, such as <c>openapi-request-property-became-required</c>; scripts and accept-lists refer to it.</param>
/// <param name="Title">What changed, in a few words.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Breaks">What such a change breaks.</param>
/// <param name="Direction">Whose messages it affects. For <see cref="Direction.Both"/>, a finding can name one of the directions.</param>
/// <param name="Reason">The reason for the severity, in one sentence.</param>
/// <param name="Advice">What a consumer must do; empty if there is nothing to do.</param>
/// <param name="Example">One example, old → new.</param>
public sealed record Rule(
    string Id, string Title, Severity Severity, Breaks Breaks, Direction Direction, string Reason, string Advice, string Example);
