using System.Text.Json.Serialization;
using Billink.Benchmarks.V2;

namespace Billink.BareServer;

/// <summary>System.Text.Json's source generation.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrderInfoQuestion))]
[JsonSerializable(typeof(PlainOrderInfoReply))]
internal sealed partial class BareJson : JsonSerializerContext;
