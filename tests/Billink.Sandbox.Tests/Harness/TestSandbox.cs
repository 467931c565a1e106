using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Billink.Sandbox.Server;
using Billink.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>A sandbox for one test, over real HTTP. Every reply is validated against the contract.</summary>
internal sealed class TestSandbox : IAsyncDisposable
{
    private TestSandbox(BillinkSandbox sandbox, FakeTimeProvider clock)
    {
        (Sandbox, Clock) = (sandbox, clock);
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = sandbox.Url };
    }

    public BillinkSandbox Sandbox { get; }

    public FakeTimeProvider Clock { get; }

    public HttpClient Http { get; }

    public static Task<TestSandbox> StartAsync() => StartAsync(new BillinkSandboxOptions());

    /// <summary>Starts a sandbox like the program does, so that it can work on PostgreSQL.</summary>
    public static async Task<TestSandbox> StartAsync(BillinkSandboxOptions options)
    {
        var clock = TestClock.Create();
        return new TestSandbox(await SandboxServer.StartAsync(options with { TimeProvider = clock }), clock);
    }

    /// <summary>Sends a v1 message to an operation.</summary>
    public Task<V1Reply> SendAsync(BillinkOperation operation, string xml) => SendAsync(operation, operation.Path, xml);

    /// <summary>Sends a v1 message to a path of an operation.</summary>
    public async Task<V1Reply> SendAsync(BillinkOperation operation, string path, string xml, string? mediaType = null)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(xml));
        if (mediaType is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        using var response = await Http.PostAsync(new Uri(path, UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();

        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType?.ToString().ShouldBe("text/xml");
        text.ShouldStartWith("<?xml version='1.0' encoding='UTF-8' ?><API>");
        ContractSchemas.ValidateXml(ResponseType(operation), text).ShouldBeEmpty(text);
        var error = operation.Envelope.ReadError(200, Encoding.UTF8.GetBytes(text));
        if (error is not null)
        {
            ContractSchemas.ValidateXml("ErrorResponse", text).ShouldBeEmpty(text);
            operation.Errors.Find(error.Code, error.Message).ShouldNotBeNull(text);
        }

        return new V1Reply(text, XElement.Parse(text), error);
    }

    /// <summary>Sends a v2 message to an operation.</summary>
    public async Task<V2Reply> SendJsonAsync(BillinkOperation operation, string json, string query = "")
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var request = OperationRequest.To(operation, ContractExample.Of(operation.Id).Request is null ? null : content, query);
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var status = (int)response.StatusCode;

        var error = operation.Envelope.ReadError(status, Encoding.UTF8.GetBytes(text));
        // If a reply has no code, the operation's table has the HTTP status.
        if (error is { Code: null })
            error = error with { Code = operation.Errors.Find(code: null, error.Message)?.Code ?? $"{status}" };
        if (ContractReplies.SchemaOf(operation, status, isError: error is not null) is not { } schema)
        {
            response.Content.Headers.ContentType?.ToString().ShouldBe("application/pdf");
            return new V2Reply(status, text, error);
        }

        response.Content.Headers.ContentType?.ToString().ShouldBe("application/json");
        ContractSchemas.ValidateJson(schema, text).ShouldBeEmpty(text);
        if (error is not null)
        {
            var row = operation.Errors.Find(error.Code, error.Message).ShouldNotBeNull(text);
            row.HttpStatus.ShouldBe(status);
        }

        return new V2Reply(status, text, error);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sandbox.DisposeAsync();
    }

    private static string ResponseType(BillinkOperation operation) => operation.GetType().GetGenericArguments()[1].Name;
}
