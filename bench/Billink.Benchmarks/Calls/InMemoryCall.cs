using System.Net;
using System.Text;
using Billink.Benchmarks.V2;

namespace Billink.Benchmarks.Calls;

/// <summary>The call without a network: the time and memory of the client itself.</summary>
public class InMemoryCall() : CallBenchmark(static () => new AnsweringHandler(), new Uri("https://billink.example"))
{
    private sealed class AnsweringHandler : HttpMessageHandler
    {
        private readonly byte[] reply = Encoding.UTF8.GetBytes(V2Samples.CreditReply);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // The body is written, as to a connection.
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            var content = new ByteArrayContent(reply);
            content.Headers.ContentType = new("application/json");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        }
    }
}
