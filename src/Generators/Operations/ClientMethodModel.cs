using Billink.Contracts.Reading;

namespace Billink.Generators.Operations;

/// <summary>A method of a client.</summary>
/// <param name="Name">As in <c>CheckAsync</c>.</param>
/// <param name="Operation">What it calls.</param>
/// <param name="Description">What is worth knowing beyond the summary; may be empty.</param>
/// <param name="SettledBy">The method that tells whether a first attempt happened; null when no method of this client does.</param>
/// <param name="Codes">The error codes, each once.</param>
internal sealed record ClientMethodModel(
    string Name, OperationModel Operation, string Description, string? SettledBy, EquatableArray<string> Codes);
