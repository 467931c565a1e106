using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>Distinguishes private customers from businesses. Some clients write lower case.</summary>
internal static class CustomerTypes
{
    public static bool IsPrivate(CustomerType type) => Is(type, CustomerType.Private);

    public static bool IsBusiness(CustomerType type) => Is(type, CustomerType.Business);

    private static bool Is(
        CustomerType type, CustomerType known) => string.Equals(type.Value.Trim(), known.Value, StringComparison.OrdinalIgnoreCase);
}
