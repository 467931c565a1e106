using Billink.Generators.Documentation;

namespace Billink.Generators.Operations;

/// <summary>A method of a client, and its variant that returns an error instead of throwing it.</summary>
/// <param name="Name">As in <c>CheckAsync</c>.</param>
/// <param name="Operation">The operation that it calls.</param>
/// <param name="Docs">The documentation of the method.</param>
/// <param name="TryDocs">The documentation of the variant.</param>
internal sealed record ClientMethodModel(string Name, OperationModel Operation, DocComment Docs, DocComment TryDocs);
