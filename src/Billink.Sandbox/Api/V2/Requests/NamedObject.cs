using System.Text.Json;
using System.Text.Json.Nodes;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>JSON objects of whose members nothing is public: they say who is meant.</summary>
internal static class NamedObject
{
    public static JsonElement Of(string name) => JsonElement.Parse(new JsonObject { ["name"] = name }.ToJsonString());
}
