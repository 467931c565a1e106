using System.Text.Json.Serialization;
using Billink.Sandbox.Orders;
using Billink.Sandbox.Sessions;
using Billink.Sandbox.Webhooks;

namespace Billink.Sandbox.Storage;

/// <summary>Documents that are stored whole: they are never searched, and replaced as a whole.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Purchase))]
[JsonSerializable(typeof(ReturnAddresses))]
[JsonSerializable(typeof(IReadOnlyList<SandboxWorkflow>))]
[JsonSerializable(typeof(WebhookSettings))]
internal sealed partial class StoredJson : JsonSerializerContext;
