using System.Reflection;
using System.Runtime.CompilerServices;
using Billink.Testing;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>Every operation of the contract is a method of a client that only calls the transport.</summary>
public class ClientTests
{
    private static readonly Type[] Clients =
    [
        .. typeof(IOrdersClient).Assembly.GetTypes()
            .Where(type => type is { Namespace: "Billink.V2", IsInterface: true })
            .Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal)),
    ];

    private static IEnumerable<(Type Client, MethodInfo Method)> Methods =>
        Clients.SelectMany(client => client.GetMethods().Where(IsPlain).Select(method => (client, method)));

    public static TheoryData<string> Operations => [.. V2Operations.All.Select(operation => operation.Id)];

    [Fact]
    public void There_is_one_method_for_each_operation() =>
        Methods.Select(pair => IdOf(pair.Client, pair.Method)).Order(StringComparer.Ordinal)
            .ShouldBe(V2Operations.All.Select(operation => operation.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_method_sends_its_operation_with_its_arguments(string id)
    {
        var (client, method) = Find(id);
        var transport = new RecordingTransport();
        var implementation = client.Assembly.GetType($"Billink.V2.{client.Name[1..]}")!;
        var request = RuntimeHelpers.GetUninitializedObject(method.GetParameters()[0].ParameterType);
        var options = new BillinkCallOptions();
        using var source = new CancellationTokenSource();

        await (Task)method.Invoke(Activator.CreateInstance(implementation, transport), [request, options, source.Token])!;

        transport.Sent.ShouldNotBeNull();
        transport.Sent.Operation.Id.ShouldBe(id);
        transport.Sent.Request.ShouldBeSameAs(request);
        transport.Sent.Options.ShouldBeSameAs(options);
        transport.Sent.CancellationToken.ShouldBe(source.Token);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_method_has_a_variant_that_returns_the_error(string id)
    {
        var (client, method) = Find(id);
        var variant = client.GetMethod($"Try{method.Name}")!;
        var transport = new RecordingTransport();
        var request = RuntimeHelpers.GetUninitializedObject(method.GetParameters()[0].ParameterType);

        var implementation = client.Assembly.GetType($"Billink.V2.{client.Name[1..]}")!;
        await (Task)variant.Invoke(Activator.CreateInstance(implementation, transport), [request, null, CancellationToken.None])!;

        transport.Sent!.Operation.Id.ShouldBe(id);
        transport.Sent.Request.ShouldBeSameAs(request);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_inferred_path_shows_in_the_documentation(string id)
    {
        var (client, method) = Find(id);
        var source = File.ReadAllText(Repository.File("src", "Billink.Generated", "V2", $"{client.Name}.g.cs"));
        var documentation = source[..source.IndexOf($"> {method.Name}(", StringComparison.Ordinal)].Split("    Task<")[^2]
            .Replace("\n    /// ", " ", StringComparison.Ordinal);
        var operation = V2Operations.All.Single(candidate => candidate.Id == id);

        documentation.ShouldContain($"<c>{operation.Method} {operation.Path}</c>");
        documentation.Contains("The path is <b>inferred</b>", StringComparison.Ordinal)
            .ShouldBe(operation.PathProvenance is BillinkProvenance.Inferred);
    }

    private static (Type Client, MethodInfo Method) Find(string id) =>
        Methods.Single(pair => IdOf(pair.Client, pair.Method) == id);

    private static bool IsPlain(MethodInfo method) =>
        !method.Name.StartsWith("Try", StringComparison.Ordinal) && !method.Name.EndsWith("StreamAsync", StringComparison.Ordinal);

    private static string IdOf(Type client, MethodInfo method) =>
        $"{client.Name[1..^"Client".Length]}_{method.Name[..^"Async".Length]}";

    private sealed record Call(
        BillinkOperation Operation, object Request, BillinkCallOptions? Options, CancellationToken CancellationToken);

    private sealed class RecordingTransport : IBillinkTransport
    {
        public Call? Sent { get; private set; }

        public Task<TResponse> SendAsync<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation,
            TRequest request,
            BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest>
        {
            Sent = new Call(operation, request, options, cancellationToken);
            return Task.FromResult<TResponse>(default!);
        }
    }
}
