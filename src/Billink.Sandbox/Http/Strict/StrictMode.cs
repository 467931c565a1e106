using System.Text.Json;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Rejects requests that deviate from the contract, for shops that want to know before Billink becomes stricter.</summary>
internal static class StrictMode
{
    /// <summary>Turns strict mode on (<c>true</c>) or off (<c>false</c>) for one request.</summary>
    public const string Header = "X-Billink-Sandbox-Strict";

    /// <summary>Checks a request if strict mode is on.</summary>
    /// <returns>
    /// The rejection, in a form that Billink doesn't have, so that it isn't mistaken for one of Billink's errors. Null if the request is
    /// accepted.
    /// </returns>
    public static ApiReply? Check(HttpRequest http, ApiRequest request, IApiCall call, BillinkSandboxOptions options) =>
        IsOn(http, options) && call.Contract.FindDeviations(request) is { Count: > 0 } deviations
            ? Reject(call.Operation, deviations)
            : null;

    private static bool IsOn(HttpRequest http, BillinkSandboxOptions options) =>
        bool.TryParse(http.Headers[Header], out var isOn) ? isOn : options.IsStrict;

    private static ApiReply Reject(BillinkOperation operation, IReadOnlyList<SandboxDeviation> deviations)
    {
        var problem = new StrictProblem(
            $"The sandbox is strict, and the request deviates from the contract of {operation.Id}.", deviations);
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, StrictJson.Default.StrictProblem);
        return new ApiReply(StatusCodes.Status400BadRequest, "application/problem+json", body);
    }
}
