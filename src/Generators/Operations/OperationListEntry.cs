namespace Billink.Generators.Operations;

/// <summary>An operation in the list of all.</summary>
/// <param name="Stem">What its names are built from.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Id">As in <c>Orders_Credit</c>.</param>
/// <param name="RequestType">The C# type of the request.</param>
/// <param name="Response">The C# type of the reply.</param>
internal sealed record OperationListEntry(string Stem, string Summary, string Id, string RequestType, string Response);
