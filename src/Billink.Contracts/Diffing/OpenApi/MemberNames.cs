using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Tells which C# members a place of our own contract became.</summary>
internal sealed class MemberNames(OpenApiSpec oldSpec, OpenApiSpec newSpec)
{
    private readonly bool isOurs = IsOurs(oldSpec) || IsOurs(newSpec);

    /// <summary>The members that a change at these places touches; none for a contract that no C# is generated from.</summary>
    public IReadOnlyList<string> OfOperation(OpenApiOperation oldOperation, OpenApiOperation newOperation, SpecPlace? oldPlace, SpecPlace? newPlace)
    {
        if (!isOurs)
            return [];
        _ = (oldOperation, newOperation);
        return [.. new[] { oldPlace, newPlace }.OfType<SpecPlace>().Select(Of).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static bool IsOurs(OpenApiSpec spec) => spec.Root.Map!.Entries.Any(entry => entry.Key.StartsWith("x-billink-", StringComparison.Ordinal));

    private static string? Of(SpecPlace place)
    {
        var parts = place.Pointer.Split('/');
        if (parts.Length < 4 || parts[1] != "components" || parts[2] != "schemas")
            return null;
        return parts.Length > 5 && parts[4] == "properties" ? $"Billink.V2.{parts[3]}.{parts[5]}" : $"Billink.V2.{parts[3]}";
    }
}
