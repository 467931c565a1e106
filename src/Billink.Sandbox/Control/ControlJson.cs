using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Sandbox.Control;

/// <summary>The JSON of the control routes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(ClockReply))]
[JsonSerializable(typeof(ProblemReply))]
[JsonSerializable(typeof(TriggerReply))]
[JsonSerializable(typeof(IReadOnlyList<SandboxDelivery>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxEmail>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxExchange>))]
[JsonSerializable(typeof(IReadOnlyList<FaultText>))]
[JsonSerializable(typeof(FaultText))]
internal sealed partial class ControlJson : JsonSerializerContext;
