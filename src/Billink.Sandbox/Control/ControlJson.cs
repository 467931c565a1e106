using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.Sandbox.Faults;
using Billink.Sandbox.Journal;
using Billink.Sandbox.Mail;
using Billink.Sandbox.Strict;
using Billink.Sandbox.Webhooks;

namespace Billink.Sandbox.Control;

/// <summary>What the control routes answer.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(ClockReply))]
[JsonSerializable(typeof(ProblemReply))]
[JsonSerializable(typeof(TriggerReply))]
[JsonSerializable(typeof(IReadOnlyList<SandboxDelivery>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxMail>))]
[JsonSerializable(typeof(IReadOnlyList<SandboxExchange>))]
[JsonSerializable(typeof(IReadOnlyList<FaultText>))]
[JsonSerializable(typeof(FaultText))]
[JsonSerializable(typeof(StrictReply))]
internal sealed partial class ControlJson : JsonSerializerContext;
