using System.Text.Json;
using System.Text.Json.Nodes;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>JSON objects whose members aren't public. They have a name only.</summary>
internal static class NamedObject
{
    public static JsonElement Of(string name) => JsonElement.Parse(new JsonObject { ["name"] = name }.ToJsonString());
}
