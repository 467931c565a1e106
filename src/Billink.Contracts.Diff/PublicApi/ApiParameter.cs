namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A parameter in a listing.</summary>
/// <param name="Type">The type with <c>this</c>, <c>ref</c>, <c>out</c>, <c>in</c> or <c>params</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Default">The default value; null if the parameter is required.</param>
/// <param name="Attributes">The attributes; empty if there are none.</param>
internal sealed record ApiParameter(string Type, string Name, string? Default, string Attributes);
