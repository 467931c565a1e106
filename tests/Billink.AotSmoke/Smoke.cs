using System.Buffers;
using System.Text;
using Billink.Codecs;
using Billink.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AotSmoke;

/// <summary>Runs everything that belongs to an operation, and prints one line about it.</summary>
/// <param name="server">The server that replies to the calls.</param>
internal sealed class Smoke(LoopbackServer server)
{
    /// <summary>The merchant of the examples.</summary>
    public static readonly BillinkCredentials Credentials = new("example-shop", "00112233445566778899aabbccddeeff00112233");

    private readonly IBillinkTransport transport = Services(server).GetRequiredService<IBillinkTransport>();
    private int done;
    private int failures;

    /// <summary>Runs one operation with a request, success replies and error replies.</summary>
    public async Task RunAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation, IReadOnlyList<TRequest> requests, IReadOnlyList<byte[]> replies)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        done++;
        try
        {
            var messages = 0;
            foreach (var request in requests)
            {
                BillinkValidation.ThrowIfInvalid(request);
                RoundTrip(operation.RequestCodec, request);
                _ = operation.Query?.Invoke(request);
                _ = request.ToString();
                messages++;
            }

            foreach (var reply in replies)
            {
                if (operation.Envelope.ReadError(200, reply) is { } error)
                    Expect(error.Code is not null || error.Message.Length > 0, "an error reply has a code or a text");
                else
                    RoundTrip(operation.ResponseCodec, operation.ResponseCodec.Read(reply));
                messages++;
            }

            foreach (var row in operation.Errors)
                Expect(Find(operation.Errors, row) is { Advice.Length: > 0 }, $"the catalog finds {row.Value}");
            Expect(messages >= 2, "there is a request and a reply");
            await CallAsync(operation, requests[0], replies.First(reply => operation.Envelope.ReadError(200, reply) is null));
            Console.WriteLine($"ok      {operation.Id}: {messages} messages, {operation.Errors.Count} errors");
        }
        catch (Exception exception)
        {
            failures++;
            Console.WriteLine($"FAILED  {operation.Id}: {exception}");
        }
    }

    /// <summary>Runs one check.</summary>
    public void Run(string name, Action check)
    {
        try
        {
            check();
            Console.WriteLine($"ok      {name}");
        }
        catch (Exception exception)
        {
            failures++;
            Console.WriteLine($"FAILED  {name}: {exception}");
        }
    }

    /// <summary>Fails if a request is accepted.</summary>
    public void Refuses(IBillinkValidatable request)
    {
        try
        {
            BillinkValidation.ThrowIfInvalid(request);
            failures++;
            Console.WriteLine($"FAILED  {request.GetType().Name} was not refused");
        }
        catch (BillinkValidationException exception)
        {
            Console.WriteLine($"ok      {exception.Message}");
        }
    }

    /// <summary>Prints the totals and returns the exit code.</summary>
    public int Report()
    {
        Console.WriteLine($"{done} operations, {failures} failed");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Calls the operation as an application does.</summary>
    private async Task CallAsync<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, TRequest request, byte[] reply)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        server.SetReply(typeof(TResponse) == typeof(BillinkFile) ? "application/pdf" : operation.ResponseCodec.MediaType, reply);
        var result = await transport.TrySendAsync(operation, request);
        Expect(result.IsSuccess, $"the call succeeds: {result.Error}");
        Expect(result.Reply!.MaskedBody.Length > 0, "the reply can be shown");
        var path = operation.Route?.Invoke(request, operation.Path) ?? operation.Path;
        var isPath = server.Seen.StartsWith($"{operation.Method} {path}", StringComparison.Ordinal);
        Expect(isPath, $"the path is called: {server.Seen}");
        Expect(server.Seen.Contains(Credentials.Id, StringComparison.Ordinal), "the credentials are sent");
    }

    private static ServiceProvider Services(LoopbackServer server)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
            [
                new("Billink:BaseUrl", server.Url.AbsoluteUri),
                new("Billink:Username", Credentials.Username),
                new("Billink:Id", Credentials.Id),
                new("Billink:Retry:MaxAttempts", "1"),
            ])
            .Build();
        var services = new ServiceCollection();
        services.AddBillink(settings.GetSection("Billink"));
        return services.BuildServiceProvider();
    }

    private static void RoundTrip<T>(BillinkCodec<T> codec, T message)
    {
        var first = Write(codec, message);
        var second = Write(codec, codec.Read(first));
        Expect(
            first.AsSpan().SequenceEqual(second),
            $"a message is the same after reading and writing it:\n{Encoding.UTF8.GetString(first)}\n{Encoding.UTF8.GetString(second)}");
    }

    private static byte[] Write<T>(BillinkCodec<T> codec, T message)
    {
        var output = new ArrayBufferWriter<byte>();
        codec.Write(output, message);
        return output.WrittenSpan.ToArray();
    }

    private static BillinkError? Find(BillinkErrorCatalog catalog, BillinkError row) =>
        catalog.Find(row.Code, row.Message.Replace("%", "", StringComparison.Ordinal));

    public static void Expect(bool condition, string what)
    {
        if (!condition)
            throw new InvalidOperationException("Expected: " + what);
    }
}
