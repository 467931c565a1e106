using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Sandbox.Http.Messages;

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ExampleJson : JsonSerializerContext;
