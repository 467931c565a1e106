namespace Billink.Generators.Records;

/// <summary>How <c>ToString</c> shows a member.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Form">Its value, its number of elements, or nothing of it.</param>
internal sealed record PrintedMember(string Name, PrintForm Form);
