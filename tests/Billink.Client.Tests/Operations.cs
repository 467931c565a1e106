using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.OpenEnums;
using Billink.V1;
using Billink.V2;

namespace Billink.Client.Tests;

/// <summary>Calls every operation of both contracts by its id.</summary>
internal static class Operations
{
    public static IReadOnlyList<BillinkOperation> All { get; } = [.. V2Operations.All, .. V1Operations.All];

    public static BillinkOperation Find(string id) => All.Single(operation => operation.Id == id);

    /// <summary>The media type of an operation's success reply.</summary>
    public static string MediaTypeOf(BillinkOperation operation) =>
        IsFile(operation) ? "application/pdf" : operation.Version is BillinkApiVersion.V1 ? "text/xml" : "application/json";

    /// <summary>The shortest success reply that the contract allows.</summary>
    public static string ReplyOf(BillinkOperation operation) => IsFile(operation)
        ? "%PDF-1.7"
        : operation.Version is BillinkApiVersion.V1 ? "<API><RESULT>MSG</RESULT></API>" : Json(ResponseTypeOf(operation)).ToString();

    /// <summary>An error reply.</summary>
    public static string ErrorOf(BillinkOperation operation, string code, string message) => operation.Version is BillinkApiVersion.V1
        ? $"<API><RESULT>ERROR</RESULT><ERROR><CODE>{code}</CODE><DESCRIPTION>{message}</DESCRIPTION></ERROR></API>"
        : JsonSerializer.Serialize(
            new { status = "error", result = "ERROR", code, message, description = message, error = new { code, description = message } });

    /// <summary>Whether an operation's reply is a file, which can be read while it is being received.</summary>
    public static bool IsFile(BillinkOperation operation) => ResponseTypeOf(operation) == typeof(BillinkFile);

    /// <summary>Calls an operation with a request that the contract allows.</summary>
    public static Task SendAsync(
        IBillinkTransport transport, BillinkOperation operation, object request, CancellationToken cancellationToken = default) =>
        CallAsync(
            nameof(IBillinkTransport.SendAsync), TypesOf(operation), transport, operation, request, cancellationToken);

    /// <summary>Calls an operation whose reply is a file, and reads the file to its end.</summary>
    public static async Task OpenAsync(
        IBillinkTransport transport, BillinkOperation operation, object request, CancellationToken cancellationToken = default)
    {
        var file = await CallAsync(
            nameof(IBillinkTransport.OpenAsync), [RequestTypeOf(operation)], transport, operation, request, cancellationToken);
        await using var opened = (BillinkFileStream)file;
        await opened.Content.CopyToAsync(Stream.Null, cancellationToken);
    }

    /// <summary>The result of the other variant of <see cref="SendAsync"/>, as text.</summary>
    public static async Task<string> TryAsync(IBillinkTransport transport, BillinkOperation operation, object request) =>
        Text(await CallAsync(
            nameof(IBillinkTransport.TrySendAsync), TypesOf(operation), transport, operation, request, default));

    /// <summary>The result of the other variant of <see cref="OpenAsync"/>, as text.</summary>
    public static async Task<string> TryOpenAsync(IBillinkTransport transport, BillinkOperation operation, object request)
    {
        var result = (BillinkResult<BillinkFileStream>)await CallAsync(
            nameof(IBillinkTransport.TryOpenAsync), [RequestTypeOf(operation)], transport, operation, request, default);
        if (result.TryGetValue(out var file))
            await file.DisposeAsync();
        return Text(result);
    }

    public static Type RequestTypeOf(BillinkOperation operation) => TypesOf(operation)[0];

    private static async Task<object> CallAsync(
        string method, Type[] types, IBillinkTransport transport, BillinkOperation operation, object request,
            CancellationToken cancellationToken)
    {
        var call = typeof(IBillinkTransport).GetMethod(method)!.MakeGenericMethod(types);
        var task = (Task)call.Invoke(
            transport, BindingFlags.DoNotWrapExceptions, binder: null, [operation, request, null, cancellationToken], culture: null)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static string Text(object result)
    {
        var reply = (BillinkRawReply?)result.GetType().GetProperty("Reply")!.GetValue(result);
        var headers = string.Join(' ', reply?.Headers ?? new Dictionary<string, string>());
        return $"{result} {reply} {reply?.MaskedBody} {headers} {result.GetType().GetProperty("Error")!.GetValue(result)}";
    }

    private static Type ResponseTypeOf(BillinkOperation operation) => TypesOf(operation)[1];

    private static Type[] TypesOf(BillinkOperation operation) => operation.GetType().GetGenericArguments();

    private static StringBuilder Json(Type type)
    {
        var json = new StringBuilder("{");
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
            json.Append(json.Length > 1 ? "," : "").Append('"').Append(name).Append("\":").Append(Value(name, property.PropertyType));
        }

        return json.Append('}');
    }

    private static string Value(string name, Type type) => name switch
    {
        "result" => "\"MSG\"",
        "status" => "\"success\"",
        _ when type == typeof(string) || type == typeof(Uri) => "\"x\"",
        _ when type == typeof(bool) => "true",
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => "[]",
        _ when type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextEnum<>)) => "\"x\"",
        _ => "1",
    };
}
