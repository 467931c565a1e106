using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Billink.Codecs;
using Billink.Json;
using Billink.Queries;
using Billink.Sandbox.Http.Messages;
using Billink.Validation;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks v2 requests against the contract: unknown members, what is required, types and limits of values.</summary>
internal static class JsonContract
{
    /// <summary>Finds where a request deviates from a message.</summary>
    /// <typeparam name="TRequest">The message.</typeparam>
    /// <param name="codec">The codec of the body.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type of the body, which forms need.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="receive">Reads the parameters. Null if the operation has none.</param>
    public static IReadOnlyList<SandboxDeviation> FindDeviations<TRequest>(
        BillinkCodec<TRequest> codec,
        ReadOnlyMemory<byte> body,
        string? mediaType = null,
        ReceivedParameters? parameters = null,
        Func<TRequest, ReceivedParameters, TRequest>? receive = null)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        if (FindInBody(codec, body) is not { } found)
            return [new SandboxDeviation("", Unreadable(codec, body))];
        if (!LenientJson.TryRead(codec, body, mediaType, out var message, out var place))
            return [.. found, new SandboxDeviation(place?.TrimStart('$', '.') ?? "", "The value has the wrong type.")];
        if (receive is not null)
            message = receive(message, parameters!);
        found.AddRange((parameters?.Malformed ?? []).Select(row => new SandboxDeviation(row.Place, $"must be {row.Expected}.")));
        found.AddRange(FindViolations(message, found));
        return found;
    }

    private static string Unreadable<TRequest>(BillinkCodec<TRequest> codec, ReadOnlyMemory<byte> body) => codec switch
    {
        not JsonCodec<TRequest> => $"This is not {codec.MediaType}.",
        _ => Utf8.IsValid(body.Span) ? "This is not JSON." : "This is not UTF-8.",
    };

    /// <summary>Unknown and missing members. Null if the body isn't what the codec reads.</summary>
    private static List<SandboxDeviation>? FindInBody<TRequest>(BillinkCodec<TRequest> codec, ReadOnlyMemory<byte> body)
    {
        if (codec is NoBodyCodec<TRequest> && !body.IsEmpty)
            return [new SandboxDeviation("", "The contract has no body.")];
        if (codec is JsonCodec<TRequest> && !Utf8.IsValid(body.Span))
            return null;

        var found = new List<SandboxDeviation>();
        try
        {
            // A file has no members.
            if (codec.OutlineOf(body) is not { } outline)
                return found;
            using var document = JsonDocument.Parse(outline.Json);
            WalkBody(document.RootElement, outline.Members, "", found);
            return found;
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception) || exception is BillinkFormatException)
        {
            return null;
        }
    }

    // What is known already isn't repeated: a value that can't be read is missing, too.
    private static List<SandboxDeviation> FindViolations<TRequest>(TRequest message, List<SandboxDeviation> known)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var validation = new BillinkValidation();
        message.Validate(validation);
        return
        [
            .. validation.Violations
                .Where(violation => !known.Exists(row => row.Place.Trim('?', '{', '}') == violation.Path))
                .Select(violation => new SandboxDeviation(violation.Path, violation.Message)),
        ];
    }

    // A body can be a list, or a list of lists.
    private static void WalkBody(JsonElement body, JsonMembers members, string path, List<SandboxDeviation> found)
    {
        if (body.ValueKind is not JsonValueKind.Array)
        {
            Walk(body, members, path, found);
            return;
        }

        foreach (var (index, item) in body.EnumerateArray().Index())
            WalkBody(item, members, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), found);
    }

    private static void Walk(JsonElement element, JsonMembers members, string path, List<SandboxDeviation> found)
    {
        if (element.ValueKind is not JsonValueKind.Object || members.IsOpen)
            return;
        members = members.Of(element);
        var missing = members.All.Where(known => known.IsRequired).ToList();
        foreach (var member in element.EnumerateObject())
        {
            var place = Join(path, member.Name);
            // Any case is read, as by the models.
            if (members.All.FirstOrDefault(known => known.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                found.Add(new SandboxDeviation(place, "The contract has no such member."));
                continue;
            }

            missing.Remove(known);
            if (known.Name != member.Name)
                found.Add(new SandboxDeviation(place, $"The contract writes {known.Name}."));
            if (known.Type is { } type)
                WalkValue(member.Value, known.IsList, type(), place, found);
        }

        found.AddRange(missing.Select(known => new SandboxDeviation(Join(path, known.Name), "is required.")));
    }

    private static void WalkValue(JsonElement value, bool isList, JsonMembers members, string path, List<SandboxDeviation> found)
    {
        if (!isList)
        {
            Walk(value, members, path, found);
        }
        else if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
                Walk(item, members, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), found);
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
