using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Billink.Codecs;
using Billink.Json;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks the body of v2 requests against the contract: unknown members, required members and types.</summary>
internal static class JsonContract
{
    /// <summary>Finds where a body deviates from a message.</summary>
    /// <typeparam name="TRequest">The message.</typeparam>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="body">The body.</param>
    /// <returns>The deviations, and whether the body is a text that can be read further.</returns>
    public static (List<SandboxDeviation> Found, bool IsReadable) FindDeviations<TRequest>(
        BillinkCodec<TRequest> codec, ReadOnlyMemory<byte> body)
    {
        if (codec is not JsonCodec<TRequest> json)
            return (codec is NoBodyCodec<TRequest> && !body.IsEmpty ? [new SandboxDeviation("", "The contract has no body.")] : [], true);
        if (!Utf8.IsValid(body.Span))
            return ([new SandboxDeviation("", "This is not UTF-8.")], false);

        var found = new List<SandboxDeviation>();
        try
        {
            using var document = JsonDocument.Parse(JsonBody.WithoutMark(body));
            Walk(document.RootElement, json.Members, "", found);
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return ([new SandboxDeviation("", "This is not JSON.")], false);
        }

        return (found, true);
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
