namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>The codes that every v1 operation has, and that are decided before one is chosen.</summary>
internal static class CommonCode
{
    public const string UnknownApiVersion = "001";
    public const string UnknownClientUsername = "101";
    public const string UnknownClientId = "102";
    public const string UnknownAction = "103";
    public const string UnreadableXml = "601";
}
