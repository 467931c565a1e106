using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Billink.Sandbox.Http.Messages;
using Billink.V2;
using Billink.Validation;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Holds v2 requests against the contract: members it has, members it requires, kinds and limits of values.</summary>
internal static class JsonContract
{
    private static readonly JsonSerializerOptions Options = BillinkJsonContext.Default.Options;

    /// <summary>Finds where a body leaves a message.</summary>
    /// <typeparam name="TRequest">The message.</typeparam>
    /// <param name="body">The body.</param>
    public static IReadOnlyList<SandboxDeviation> FindDeviations<TRequest>(ReadOnlyMemory<byte> body)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        if (!Utf8.IsValid(body.Span))
            return [new SandboxDeviation("", "This is no UTF-8.")];

        var found = new List<SandboxDeviation>();
        try
        {
            using var document = JsonDocument.Parse(body);
            Walk(document.RootElement, Options.GetTypeInfo(typeof(TRequest)), "", found);
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return [new SandboxDeviation("", "This is no JSON.")];
        }

        if (!LenientJson.TryRead<TRequest>(body, out var request, out var place))
        {
            found.Add(new SandboxDeviation(place?.TrimStart('$', '.') ?? "", "The value is of the wrong kind."));
            return found;
        }

        var validation = new BillinkValidation();
        request.Validate(validation);
        found.AddRange(validation.Violations
            .Where(violation => !found.Exists(known => known.Place == violation.Path))
            .Select(violation => new SandboxDeviation(violation.Path, violation.Message)));
        return found;
    }

    private static void Walk(JsonElement element, JsonTypeInfo type, string path, List<SandboxDeviation> found)
    {
        if (type.Kind is JsonTypeInfoKind.Object && element.ValueKind is JsonValueKind.Object)
            WalkObject(element, type, path, found);
        else if (type.Kind is JsonTypeInfoKind.Enumerable && element.ValueKind is JsonValueKind.Array && type.ElementType is { } elementType)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                Walk(item, Options.GetTypeInfo(elementType), string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), found);
        }
    }

    private static void WalkObject(JsonElement element, JsonTypeInfo type, string path, List<SandboxDeviation> found)
    {
        foreach (var member in element.EnumerateObject())
        {
            var place = Join(path, member.Name);
            if (type.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } known)
                found.Add(new SandboxDeviation(place, "The contract has no such member."));
            else if (member.Value.ValueKind is not JsonValueKind.Null)
                Walk(member.Value, Options.GetTypeInfo(known.PropertyType), place, found);
        }

        foreach (var property in type.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)))
            found.Add(new SandboxDeviation(Join(path, property.Name), "is required."));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
