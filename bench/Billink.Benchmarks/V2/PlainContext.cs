using System.Text.Json.Serialization;

namespace Billink.Benchmarks.V2;

/// <summary>System.Text.Json's source generation over the handwritten records, with the minimum cost of a message.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainSession))]
[JsonSerializable(typeof(PlainCreditRequest))]
[JsonSerializable(typeof(PlainCreditReply))]
[JsonSerializable(typeof(PlainOrderInfoReply))]
internal sealed partial class PlainContext : JsonSerializerContext;
