using System.Diagnostics;
using Billink.Telemetry;

namespace Billink.Calls;

/// <summary>The trace and the metrics of one call, by OpenTelemetry's conventions for HTTP clients. They hold no part of a body.</summary>
internal readonly struct CallTrace : IDisposable
{
    private readonly Call call;
    private readonly Activity? activity;

    public CallTrace(Call call)
    {
        this.call = call;
        activity = BillinkTelemetry.Source.HasListeners()
            ? BillinkTelemetry.Source.StartActivity($"{call.Operation.Method} {call.Path}", ActivityKind.Client)
            : null;
        if (activity is not { IsAllDataRequested: true })
            return;
        activity.SetTag("http.request.method", call.Operation.Method);
        activity.SetTag("url.template", call.Path);
        activity.SetTag("server.address", call.Url.Host);
        activity.SetTag("server.port", call.Url.Port);
        activity.SetTag("billink.operation", call.Operation.Id);
        activity.SetTag("billink.request.id", call.RequestId);
        foreach (var (name, value) in call.Options?.Tags ?? [])
            activity.SetTag(name, value);
    }

    public void End(BillinkException? error) =>
        End(error is null ? null : ErrorType(error), (error as BillinkApiException ?? error?.InnerException as BillinkApiException)?.Code);

    public void Fail(Exception exception) => End(exception.GetType().FullName, errorCode: null);

    public void Dispose() => activity?.Dispose();

    // The conventions ask for the HTTP status if it is an error, else for the type of the exception.
    private static string? ErrorType(BillinkException error) => error.HttpStatus is { } status and >= 400
        ? status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : error.GetType().FullName;

    private void End(string? errorType, string? errorCode)
    {
        if (BillinkTelemetry.Duration.Enabled || BillinkTelemetry.Resends.Enabled)
            Measure(errorType, errorCode);
        if (activity is null)
            return;
        activity.SetTag("http.response.status_code", call.LastStatus);
        if (call.Attempts > 1)
            activity.SetTag("http.request.resend_count", call.Attempts - 1);
        if (errorType is null)
            return;
        activity.SetTag("error.type", errorType);
        activity.SetTag("billink.error.code", errorCode);
        activity.SetStatus(ActivityStatusCode.Error);
    }

    private void Measure(string? errorType, string? errorCode)
    {
        var tags = new TagList
        {
            { "http.request.method", call.Operation.Method },
            { "server.address", call.Url.Host },
            { "server.port", call.Url.Port },
            { "billink.operation", call.Operation.Id },
        };
        Add(ref tags, "http.response.status_code", call.LastStatus);
        Add(ref tags, "error.type", errorType);
        Add(ref tags, "billink.error.code", errorCode);
        BillinkTelemetry.Duration.Record(call.Elapsed.TotalSeconds, tags);
        if (call.Attempts > 1)
            BillinkTelemetry.Resends.Add(call.Attempts - 1, tags);
    }

    private static void Add(ref TagList tags, string name, object? value)
    {
        if (value is not null)
            tags.Add(name, value);
    }
}
