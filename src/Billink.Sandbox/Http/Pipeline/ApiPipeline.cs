using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Pipeline;

/// <summary>The way of every request of v1 and v2: whatever a test planned for it happens first, and the journal keeps what became of it.</summary>
internal sealed class ApiPipeline(BillinkSandboxOptions options, SandboxClock clock)
{
    public SandboxJournal Journal { get; } = new(options.JournalSize);

    public SandboxFaults Faults { get; } = new();

    /// <summary>Begins anew.</summary>
    public void Forget()
    {
        Journal.Clear();
        Faults.Clear();
    }

    public async Task HandleAsync(HttpContext http, Func<ApiRequest, ApiCall> open)
    {
        var cancellationToken = http.RequestAborted;
        var body = await RequestBody.ReadAsync(http.Request, cancellationToken);
        var request = new ApiRequest(http.Request.Path, http.Request.Query, RequestBody.BaseUrl(http.Request), http.Request.ContentType, body);
        var call = open(request);
        var arrived = clock.GetUtcNow(); // before the fault is taken: who sees that it is gone may turn the clock
        var fault = Faults.Take(call.Operation);
        if (fault is not null)
            await WaitUntilAsync(arrived + fault.Delay, cancellationToken);

        var reply = await AnswerAsync(http.Request, call, request, fault, cancellationToken);
        Journal.Keep(clock.GetUtcNow(), request, call, reply, fault);
        await WriteAsync(http, reply, fault?.Kind);
    }

    private Task<ApiReply> AnswerAsync(HttpRequest http, ApiCall call, ApiRequest request, SandboxFault? fault, CancellationToken cancellationToken)
    {
        if (fault is not null)
            return FaultReply.AnswerAsync(fault, call, cancellationToken);
        return StrictMode.IsOn(http, options) && call.Contract.FindDeviations(request) is { Count: > 0 } deviations
            ? Task.FromResult(StrictMode.Refuse(call.Operation, deviations))
            : call.AnswerAsync(cancellationToken);
    }

    /// <summary>By the clock of the sandbox: who turns it ends the wait.</summary>
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
        http.Response.ContentType = reply.ContentType;
        http.Response.ContentLength = reply.Body.Length;
        if (fault is SandboxFaultKind.CutOff)
        {
            await http.Response.BodyWriter.WriteAsync(reply.Body[..(reply.Body.Length / 2)], http.RequestAborted);
            http.Abort();
            return;
        }

        await http.Response.BodyWriter.WriteAsync(reply.Body, http.RequestAborted);
    }
}
