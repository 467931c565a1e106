using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Pipeline;

/// <summary>
/// Processes every request of v1 and v2: reads it, finds its operation, applies the fault that a test planned, and else runs the operation
/// (in strict mode, only a request without deviations); then records the exchange in the journal and writes the reply.
/// </summary>
internal sealed class ApiPipeline(BillinkSandboxOptions options, SandboxClock clock, SandboxJournal journal, SandboxFaults faults)
{
    /// <summary>Processes a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="findCall">Finds the operation that the request is for.</param>
    public async Task ProcessAsync(HttpContext http, Func<ApiRequest, IApiCall> findCall)
    {
        var cancellationToken = http.RequestAborted;
        var request = await ApiRequest.ReadAsync(http.Request, options, cancellationToken);
        var call = findCall(request);
        var arrived = clock.GetUtcNow(); // before the fault is taken: a test may move the clock as soon as the fault is no longer planned
        var fault = faults.Take(call.Operation);
        if (fault is not null)
            await WaitUntilAsync(arrived + fault.Delay, cancellationToken);

        var form = fault?.ErrorForm ?? ErrorFormHeader.Read(http.Request, options);
        var reply = fault is not null
            ? await FaultReply.CreateAsync(fault, call, form, cancellationToken)
            : StrictMode.Check(http.Request, request, call, options) ?? await call.ExecuteAsync(form, cancellationToken);
        journal.Add(clock.GetUtcNow(), request, call, reply, fault);
        await WriteAsync(http, reply, fault?.Kind);
    }

    /// <summary>Waits by the sandbox's clock: moving the clock ends the wait.</summary>
    private async Task WaitUntilAsync(DateTimeOffset end, CancellationToken cancellationToken)
    {
        while (clock.GetUtcNow() < end)
        {
            await clock.WaitAsync(end, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task WriteAsync(HttpContext http, ApiReply reply, SandboxFaultKind? fault)
    {
        if (fault is SandboxFaultKind.Reset)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = reply.ContentType.Length > 0 ? reply.ContentType : null;
        http.Response.ContentLength = reply.Body.Length;
        if (fault is SandboxFaultKind.CutOff)
        {
            if (!reply.Body.IsEmpty)
                await http.Response.BodyWriter.WriteAsync(reply.Body[..(reply.Body.Length / 2)], http.RequestAborted);
            http.Abort();
            return;
        }

        // Kestrel rejects even an empty write for a status without a body, such as 204.
        if (!reply.Body.IsEmpty)
            await http.Response.BodyWriter.WriteAsync(reply.Body, http.RequestAborted);
    }
}
