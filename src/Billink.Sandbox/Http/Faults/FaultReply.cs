using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Faults;

/// <summary>Creates the reply to a request that a planned fault applies to.</summary>
internal static class FaultReply
{
    private static readonly byte[] Page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>\n"u8
            .ToArray();

    public static async Task<ApiReply> CreateAsync(
        SandboxFault fault, IApiCall call, SandboxErrorForm form, CancellationToken cancellationToken)
    {
        if (fault.Kind is SandboxFaultKind.Error)
            return call.Fail(ApiError.Of(SandboxFaults.Find(call.Operation.Errors, fault.Code)!), form);

        var runs = fault.AfterEffect || fault.Kind is SandboxFaultKind.None or SandboxFaultKind.CutOff;
        var reply = runs ? await call.ExecuteAsync(form, cancellationToken) : null;
        return fault.Kind switch
        {
            SandboxFaultKind.Html => PageWith(200),
            SandboxFaultKind.ServerError => PageWith(fault.Status),
            _ => reply ?? PageWith(503),
        };
    }

    private static ApiReply PageWith(int status) => new(status, "text/html; charset=utf-8", Page);
}
