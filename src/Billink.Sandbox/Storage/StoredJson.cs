using System.Text.Json.Serialization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Storage;

/// <summary>Documents that are stored as JSON: they are never searched, and replaced as a whole.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Purchase))]
[JsonSerializable(typeof(SessionReturnUrls))]
[JsonSerializable(typeof(IReadOnlyList<SandboxWorkflow>))]
[JsonSerializable(typeof(WebhookSettings))]
internal sealed partial class StoredJson : JsonSerializerContext;
