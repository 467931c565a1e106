using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>The known texts of <c>SEX</c>, in capitals or small letters. An empty one says nothing.</summary>
internal static class Sexes
{
    public static bool Has(Sex sex) =>
        string.IsNullOrWhiteSpace(sex.Value) || Sex.Known.Any(known => string.Equals(known.Value, sex.Value.Trim(), StringComparison.OrdinalIgnoreCase));
}
