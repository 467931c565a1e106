using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Sandbox.Http.Strict;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(StrictProblem))]
internal sealed partial class StrictJson : JsonSerializerContext;
