using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Webhooks;

/// <summary>All webhooks of a contract.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Webhooks">In the contract's order.</param>
/// <param name="Headers">The headers of a signed delivery.</param>
/// <param name="ToleranceSeconds">The tolerance of a signed delivery's timestamp; null if no delivery is signed.</param>
/// <param name="SignatureDocs">The documentation of the tolerance.</param>
internal sealed record WebhookListModel(
    string ContractFile,
    string Version,
    EquatableArray<WebhookModel> Webhooks,
    EquatableArray<WebhookHeaderModel> Headers,
    int? ToleranceSeconds,
    DocComment? SignatureDocs);
