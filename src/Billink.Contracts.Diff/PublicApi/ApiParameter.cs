namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A parameter in a listing.</summary>
/// <param name="Type">With <c>this</c>, <c>ref</c>, <c>out</c>, <c>in</c> or <c>params</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Default">Null where it must be given.</param>
/// <param name="Attributes">Before it; empty without.</param>
internal sealed record ApiParameter(string Type, string Name, string? Default, string Attributes);
