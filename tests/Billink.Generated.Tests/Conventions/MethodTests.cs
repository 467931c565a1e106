using System.Reflection;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Conventions;

/// <summary>Every call can be awaited and cancelled, and has a unique name.</summary>
public class MethodTests
{
    private static IEnumerable<MethodInfo> Awaitable => Surface.Methods.Where(method => IsAwaitable(method.ReturnType));

    [Fact]
    public void Only_awaitable_methods_have_names_that_end_in_Async()
    {
        Awaitable.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Surface.NameOf).ShouldBeEmpty();
        Surface.Methods.Except(Awaitable)
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(Surface.NameOf).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_parameter_of_an_awaitable_method_is_an_optional_cancellation_token() =>
        // Disposal is .NET's own, and can't be cancelled. A handler is the user's own, and always gets a token.
        Awaitable.Where(method => method.Name != nameof(IAsyncDisposable.DisposeAsync))
            .Where(method => method.DeclaringType != typeof(AspNetCore.Webhooks.IBillinkWebhookHandler<>))
            .Where(method => !EndsInToken(method.GetParameters()))
            .Select(Surface.NameOf).ShouldBeEmpty();

    [Fact]
    public void Every_operation_can_be_awaited() =>
        Awaitable.Count(method => method.DeclaringType!.IsInterface && method.DeclaringType != typeof(IBillinkTransport))
            .ShouldBeGreaterThanOrEqualTo(V1.V1Operations.All.Count + Billink.V2.V2Operations.All.Count);

    [Fact]
    public void No_signature_has_a_binary_floating_point_type()
    {
        var types = Surface.Properties.Select(property => (Surface.NameOf(property), property.PropertyType))
            .Concat(Surface.Fields.Select(field => (Surface.NameOf(field), field.FieldType)))
            .Concat(Surface.Methods.Select(method => (Surface.NameOf(method), method.ReturnType)))
            .Concat(Surface.Methods.Cast<MethodBase>().Concat(Surface.Constructors)
                .SelectMany(method => method.GetParameters().Select(parameter => (Surface.NameOf(method), parameter.ParameterType))));

        types.Where(entry => Flatten(entry.Item2).Any(type => type == typeof(double) || type == typeof(float) || type == typeof(Half)))
            .Select(entry => entry.Item1).ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_of_the_contracts_is_a_decimal() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => IsAmount(member.Name))
            .Where(member => (Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType) != typeof(decimal))
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    private static bool IsAwaitable(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var generic
            && (generic == typeof(ValueTask<>) || generic == typeof(IAsyncEnumerable<>)));

    private static bool EndsInToken(ParameterInfo[] parameters) =>
        parameters is [.., { HasDefaultValue: true, Name: "cancellationToken" } last] && last.ParameterType == typeof(CancellationToken);

    private static bool IsAmount(string name) =>
        name.EndsWith("Amount", StringComparison.Ordinal) || name.StartsWith("Price", StringComparison.Ordinal);

    private static IEnumerable<Type> Flatten(Type type) =>
        type.HasElementType ? Flatten(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Flatten).Prepend(type);
}
