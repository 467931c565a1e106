namespace Billink.Generators.Records;

/// <summary>A member that takes a credential, or holds an object that does.</summary>
/// <param name="WireName">The name that a violation shows.</param>
/// <param name="Member">The C# name.</param>
/// <param name="Credential"><c>Username</c> or <c>Id</c>; null for an object that takes credentials itself.</param>
/// <param name="IsNullable">Whether the object may be absent.</param>
internal sealed record CredentialModel(string WireName, string Member, string? Credential, bool IsNullable);
