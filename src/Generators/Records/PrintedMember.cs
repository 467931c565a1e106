namespace Billink.Generators.Records;

/// <summary>How <c>ToString</c> shows a member.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Form">The value, the elements of a list, or a placeholder.</param>
internal sealed record PrintedMember(string Name, PrintForm Form);
