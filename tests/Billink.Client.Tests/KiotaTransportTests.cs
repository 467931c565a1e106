using Billink.Client.Tests.Redaction;
using Billink.Kiota;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Billink.Client.Tests;

public sealed class KiotaTransportTests
{
    private static readonly BillinkOperation Credit = Operations.Find("Orders_Credit");
    private static readonly BillinkOperation GetStatus = Operations.Find("Sessions_GetStatus");

    public static TheoryData<string> All => [.. Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operation_sends_the_same_request_through_kiota_and_over_http(string id)
    {
        var operation = Operations.Find(id);
        await using var server = await LoopbackServer.StartWithReplyAsync(Operations.ReplyOf(operation), Operations.MediaTypeOf(operation));
        var request = Marked.RequestOf(operation);

        await Operations.SendAsync(
            new BillinkTransport(new Sending.HttpBillinkSender(new HttpClient()), OptionsOf(server)), operation, request);
        await Operations.SendAsync(TransportOf(server), operation, request);

        server.Requests.Count.ShouldBe(2);
        var (http, kiota) = (server.Requests[0], server.Requests[1]);
        kiota.UserAgent.ShouldStartWith(http.UserAgent, Case.Sensitive, "Kiota adds itself");
        (kiota with { UserAgent = http.UserAgent }).ShouldBe(http);
    }

    [Fact]
    public async Task The_adapters_authentication_is_used()
    {
        var header = "";
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            header = context.Request.Headers["X-Gateway-Key"].ToString();
            return context.Response.WriteAsync(Operations.ReplyOf(GetStatus));
        });
        await Operations.SendAsync(TransportOf(server, new GatewayAuthentication()), GetStatus, Marked.RequestOf(GetStatus));

        header.ShouldBe("gateway-key");
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_credentials()
    {
        await using var elsewhere = await LoopbackServer.StartWithReplyAsync("{}");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Url.ToString(), permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        var exception = await Should.ThrowAsync<BillinkProtocolException>(
            () => Operations.SendAsync(TransportOf(server), GetStatus, Marked.RequestOf(GetStatus)));

        exception.HttpStatus.ShouldBe(307);
        elsewhere.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_that_sends_a_body_twice_fails_before_the_second_body_is_sent()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("{}", status: System.Net.HttpStatusCode.ServiceUnavailable);
        using var http = new HttpClient(new ResendingHandler());
        var transport = new KiotaTransport(
            new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http), OptionsOf(server));

        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(
            () => Operations.SendAsync(transport, Credit, Marked.RequestOf(Credit)));

        exception.InnerException!.InnerException.ShouldBeOfType<InvalidOperationException>().Message.ShouldContain(
            "must not be sent twice");
        server.Requests.Count.ShouldBe(1);
    }

    private static KiotaTransport TransportOf(LoopbackServer server, IAuthenticationProvider? authentication = null) =>
        new(new HttpClientRequestAdapter(authentication ?? new AnonymousAuthenticationProvider()), OptionsOf(server));

    private static BillinkOptions OptionsOf(LoopbackServer server) =>
        new() { BaseUrl = server.Url, Username = Marked.Username, Id = Marked.Id };

    private sealed class GatewayAuthentication : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(
            RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null,
                CancellationToken cancellationToken = default)
        {
            request.Headers.Add("X-Gateway-Key", "gateway-key");
            return Task.CompletedTask;
        }
    }

    /// <summary>A handler like Kiota's that can't be disabled for a request.</summary>
    private sealed class ResendingHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
