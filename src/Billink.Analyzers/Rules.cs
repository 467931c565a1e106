using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Billink.Analyzers;

/// <summary>The rules. <c>docs/analyzers.md</c> has a section for each.</summary>
public static class Rules
{
    private const string Usage = "Billink";
    private const string Security = "Billink.Security";

    /// <summary>The failed invoices of a batch are ignored.</summary>
    public static readonly DiagnosticDescriptor BatchOutcomeIgnored = Warning(
        "BLK1001",
        Usage,
        "Failed invoices of a batch are ignored",
        "The reply of {0} succeeds even if single invoices failed. Call ThrowIfAnyFailed(), or read Failed().");

    /// <summary>A secret is in the source code.</summary>
    public static readonly DiagnosticDescriptor SecretInSource = Warning(
        "BLK1002",
        Security,
        "A secret is in the source code",
        "The {0} is a secret: everybody who reads the source code or the assembly knows it. Read it from the configuration.");

    /// <summary>A webhook's body was decoded before it is verified.</summary>
    public static readonly DiagnosticDescriptor BodyDecoded = Warning(
        "BLK1003",
        Security,
        "A webhook body was decoded before it is verified",
        "The signature covers the bytes that arrived. Text that is encoded again can have other bytes. Pass the bytes of the request.");

    /// <summary>Each request makes a client of its own.</summary>
    public static readonly DiagnosticDescriptor ClientPerRequest = Warning(
        "BLK1004",
        Usage,
        "A client for each request",
        "A client has connections of its own, and is made for each request. Register one with AddBillink, and take IBillinkClient.");

    /// <summary>The result of a verification is ignored.</summary>
    public static readonly DiagnosticDescriptor VerificationIgnored = Warning(
        "BLK1005",
        Security,
        "The result of a verification is ignored",
        "Verify returns whether the signature is valid, and doesn't throw. Call EnsureValid(), or read IsValid.");

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help(id));

    // The SDK writes the repository's address into the assembly where it is known. No link is better than a broken one.
    private static string? Help(string id) =>
        typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value
            is { Length: > 0 } repository
            ? $"{repository}/blob/HEAD/docs/analyzers.md#{id.ToLowerInvariant()}"
            : null;
}
