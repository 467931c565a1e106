using System.Text.Json;
using Billink.Sandbox.Control;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Refuses what the contract doesn't have, for shops that want to know before Billink becomes stricter.</summary>
internal static class StrictMode
{
    /// <summary>Says <c>true</c> or <c>false</c> for one request, whatever the sandbox's option says.</summary>
    public const string Header = "X-Billink-Sandbox-Strict";

    public static bool IsOn(HttpRequest request, BillinkSandboxOptions options) =>
        bool.TryParse(request.Headers[Header], out var isOn) ? isOn : options.IsStrict;

    /// <summary>In no form that Billink has, so that nobody takes it for one of Billink's errors.</summary>
    public static ApiReply Refuse(BillinkOperation operation, IReadOnlyList<SandboxDeviation> deviations)
    {
        var reply = new StrictProblem($"The sandbox is strict, and the request isn't what the contract has for {operation.Id}.", deviations);
        return new ApiReply(StatusCodes.Status400BadRequest, "application/problem+json", JsonSerializer.SerializeToUtf8Bytes(reply, ControlJson.Default.StrictProblem));
    }
}
