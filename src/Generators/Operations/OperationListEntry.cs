using Billink.Generators.Documentation;

namespace Billink.Generators.Operations;

/// <summary>An operation in the list of all.</summary>
/// <param name="Id">The id.</param>
/// <param name="Stem">The start of its names.</param>
/// <param name="RequestType">The C# type of the request.</param>
/// <param name="Response">The C# type of the reply.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record OperationListEntry(string Id, string Stem, string RequestType, string Response, DocComment Docs);
