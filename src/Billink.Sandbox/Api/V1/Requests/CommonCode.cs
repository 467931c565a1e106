namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>The error codes that every v1 operation has, for requests whose operation isn't known yet.</summary>
internal static class CommonCode
{
    public const string UnknownApiVersion = "001";
    public const string UnknownClientUsername = "101";
    public const string UnknownClientId = "102";
    public const string UnknownAction = "103";
    public const string UnreadableXml = "601";
}
