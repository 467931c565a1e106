using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Recognizes the verification of a webhook.</summary>
internal static class Webhooks
{
    public static INamedTypeSymbol? Find(Compilation compilation) => compilation.GetTypeByMetadataName("Billink.Webhooks.BillinkWebhook");

    public static bool IsVerify(IInvocationOperation call, INamedTypeSymbol webhooks) =>
        call.TargetMethod.Name == "Verify" && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, webhooks);
}
