using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>The known values of <c>SEX</c>, in upper or lower case. An empty value is accepted.</summary>
internal static class Sexes
{
    public static bool Has(Sex sex) =>
        string.IsNullOrWhiteSpace(sex.Value)
            || Sex.Known.Any(known => string.Equals(known.Value, sex.Value.Trim(), StringComparison.OrdinalIgnoreCase));
}
