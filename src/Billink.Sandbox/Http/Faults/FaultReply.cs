using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Faults;

/// <summary>What a request gets with which something goes wrong.</summary>
internal static class FaultReply
{
    private static readonly byte[] Page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>\n"u8.ToArray();

    public static async Task<ApiReply> AnswerAsync(SandboxFault fault, ApiCall call, CancellationToken cancellationToken)
    {
        if (fault.Kind is SandboxFaultKind.Error)
            return call.Fail(ApiError.Of(SandboxFaults.Find(call.Operation.Errors, fault.Code)!));

        var isDone = fault.AfterEffect || fault.Kind is SandboxFaultKind.None or SandboxFaultKind.CutOff;
        var reply = isDone ? await call.AnswerAsync(cancellationToken) : null;
        return fault.Kind switch
        {
            SandboxFaultKind.Html => Show(200),
            SandboxFaultKind.ServerError => Show(fault.Status),
            _ => reply ?? Show(503),
        };
    }

    private static ApiReply Show(int status) => new(status, "text/html; charset=utf-8", Page);
}
