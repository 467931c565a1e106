using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Billink.Client.Tests.Faults;
using Billink.Telemetry;
using Billink.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Billink.Client.Tests.Redaction;

/// <summary>
/// Sends every operation with marked personal data and secrets, with every kind of failure, to a server that repeats the request, and
/// searches for the marks in all output of the client: logs, exceptions, results, traces and metrics.
/// </summary>
public sealed class RedactionTests
{
    /// <summary>The replies of a server that repeats the request's body.</summary>
    private static readonly Dictionary<string, Func<BillinkOperation, string, FaultyServer.Reply>> Replies = new()
    {
        ["success"] = (operation, _) => FaultyServer.Reply.Whole(200, Operations.MediaTypeOf(operation), Operations.ReplyOf(operation)),
        ["refusal"] = (operation, body) => FaultyServer.Reply.Whole(
            200, Text(operation), Operations.ErrorOf(operation, "999", WebUtility.HtmlEncode(Values(operation, body))),
                Header(operation, body)),
        ["internal error"] = (operation, body) => FaultyServer.Reply.Whole(
            500, Text(operation), Operations.ErrorOf(operation, "500", WebUtility.HtmlEncode(Values(operation, body))),
                Header(operation, body)),
        ["echo"] = (operation, body) => FaultyServer.Reply.Whole(200, Text(operation), body),
        ["unknown member"] = (operation, _) => FaultyServer.Reply.Whole(
            400, Text(operation), operation.Version is BillinkApiVersion.V1
                ? "<API><WHO>zqz</WHO></API>" : """{"who":["zqz",{"x":"zqz"}]}"""),
        ["page"] = (operation, body) =>
            FaultyServer.Reply.Whole(502, "text/html", $"<html><b>You sent</b> {WebUtility.HtmlEncode(Values(operation, body))}</html>"),
        ["cut off"] = (operation, body) => FaultyServer.Reply.Whole(200, Text(operation), body[..(body.Length * 2 / 3)]),
        ["reset"] = (operation, body) => FaultyServer.Reply.Part(Text(operation), body),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var operation in Operations.All)
            {
                foreach (var reply in Replies.Keys)
                    cases.Add(operation.Id, reply);
            }

            return cases;
        }
    }

    public static TheoryData<string> Ids => [.. Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_call_reveals_secrets_or_personal_data(string id, string reply)
    {
        var operation = Operations.Find(id);
        var request = Marked.RequestOf(operation);
        using var output = new OutputCapture();
        await using var server = new FaultyServer((_, body) => Replies[reply](operation, body));
        await using var services = Services(server.Url, output);
        var transport = services.GetRequiredService<IBillinkTransport>();

        output.Add(request);
        output.Add(await Record.ExceptionAsync(() => Operations.SendAsync(transport, operation, request)));
        output.Add(await Operations.TryAsync(transport, operation, request));
        if (Operations.IsFile(operation))
        {
            output.Add(await Record.ExceptionAsync(() => Operations.OpenAsync(transport, operation, request)));
            output.Add(await Operations.TryOpenAsync(transport, operation, request));
        }

        server.Seen[0].ShouldContain(Marked.Username);
        server.Seen[0].ShouldContain(Marked.Id);
        if (ContractExample.Of(id).Request is not null)
        {
            output.Texts.ShouldContain(
                text => text.Contains("sends {", StringComparison.Ordinal) || text.Contains("sends <", StringComparison.Ordinal),
                "bodies are logged");
        }

        Leaks(output).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_refused_connection_reveals_nothing(string id)
    {
        using var output = new OutputCapture();
        // Bound without listening, so that no other process takes the port.
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var services = Services(new Uri($"http://{silent.LocalEndPoint}"), output);

        await CaptureFailuresAsync<BillinkUnavailableException>(output, services, id);

        Leaks(output).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_timeout_reveals_nothing(string id)
    {
        using var output = new OutputCapture();
        await using var server = new FaultyServer((_, _) => new(Bytes: null, Hangs: true));
        await using var services = Services(server.Url, output, TimeSpan.FromMilliseconds(50));

        await CaptureFailuresAsync<BillinkException>(output, services, id);

        Leaks(output).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cancelled_call_reveals_nothing()
    {
        var operation = Operations.Find("Sessions_Create");
        using var output = new OutputCapture();
        using var stop = new CancellationTokenSource();
        await using var server = new FaultyServer((_, _) =>
        {
            stop.Cancel();
            return new(Bytes: null, Hangs: true);
        });
        await using var services = Services(server.Url, output);

        output.Add(await Record.ExceptionAsync(() =>
            Operations.SendAsync(services.GetRequiredService<IBillinkTransport>(), operation, Marked.RequestOf(operation), stop.Token)));

        output.Texts.ShouldContain(text => text.Contains("cancelled by its caller", StringComparison.Ordinal));
        Leaks(output).ShouldBeEmpty();
    }

    [Fact]
    public void Options_and_credentials_do_not_print_their_values()
    {
        var options = new BillinkOptions { Username = Marked.Username, Id = Marked.Id };
        options.ToString().ShouldNotContain("zqz");
        new BillinkCredentials(Marked.Username, Marked.Id).ToString().ShouldNotContain("zqz");
        new BillinkCallOptions { Credentials = new BillinkCredentials(Marked.Username, Marked.Id) }.ToString().ShouldNotContain("zqz");
    }

    private static async Task CaptureFailuresAsync<TException>(OutputCapture output, IServiceProvider services, string id)
        where TException : BillinkException
    {
        var operation = Operations.Find(id);
        var request = Marked.RequestOf(operation);
        var transport = services.GetRequiredService<IBillinkTransport>();
        output.Add(await Should.ThrowAsync<TException>(() => Operations.SendAsync(transport, operation, request)));
        if (!Operations.IsFile(operation))
            return;
        output.Add(await Should.ThrowAsync<TException>(() => Operations.OpenAsync(transport, operation, request)));
        output.Add(await Operations.TryOpenAsync(transport, operation, request));
    }

    private static IEnumerable<string> Leaks(OutputCapture output) =>
        from text in output.Texts
        from mark in Marked.Marks
        let at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)
        where at >= 0
        select $"{mark} in …{text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)]}…";

    private static ServiceProvider Services(Uri url, OutputCapture output, TimeSpan? timeout = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(output));
        services.AddBillink(options =>
        {
            options.BaseUrl = url;
            options.Username = Marked.Username;
            options.Id = Marked.Id;
            options.LogBodies = true;
            options.Retry.Delay = TimeSpan.Zero;
            options.Timeout = timeout ?? options.Timeout;
        });
        return services.BuildServiceProvider();
    }

    private static string Text(BillinkOperation operation) => operation.Version is BillinkApiVersion.V1 ? "text/xml" : "application/json";

    // The values without the structure of the body, as the text of an error can repeat them.
    private static string Values(BillinkOperation operation, string body) => operation.Version is BillinkApiVersion.V1
        ? string.Join(" / ", System.Xml.Linq.XDocument.Parse(body).Descendants().Where(element => !element.HasElements)
            .Select(element => element.Value))
        : body.Length == 0 ? "" // the request has no body
        : string.Join(" / ", Leaves(JsonDocument.Parse(body).RootElement));

    private static string Header(BillinkOperation operation, string body) =>
        $"X-Echo: {Values(operation, body).ReplaceLineEndings(" ")}\r\n";

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element.ToString()],
    };

    /// <summary>Collects all logs, traces and metrics of the client.</summary>
    private sealed class OutputCapture : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> texts = new();
        private readonly ActivityListener activities;
        private readonly MeterListener metrics = new();

        public OutputCapture()
        {
            activities = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == BillinkTelemetry.Name,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                    Add($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} " +
                        string.Join(' ', activity.Baggage)),
            };
            ActivitySource.AddActivityListener(activities);
            metrics.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == BillinkTelemetry.Name)
                    listener.EnableMeasurementEvents(instrument);
            };
            metrics.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(string.Join(' ', tags.ToArray())));
            metrics.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(string.Join(' ', tags.ToArray())));
            metrics.Start();
        }

        public IReadOnlyList<string> Texts => [.. texts];

        public void Add(object? text)
        {
            texts.Enqueue(text?.ToString() ?? "");
            for (var exception = text as BillinkException; exception is not null; exception = exception.InnerException as BillinkException)
            {
                var headers = exception.Reply?.Headers ?? new Dictionary<string, string>();
                texts.Enqueue($"{exception.Reply} {exception.Reply?.MaskedBody} {string.Join(' ', headers)}");
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Add(formatter(state, exception));
            Add(exception);
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
                Add(string.Join(' ', values));
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Add(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : state.ToString());
            return null;
        }

        public void Dispose()
        {
            activities.Dispose();
            metrics.Dispose();
        }
    }
}
