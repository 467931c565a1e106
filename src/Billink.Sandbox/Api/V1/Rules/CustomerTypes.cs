using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>Who is private and who is a business. Some clients write small letters.</summary>
internal static class CustomerTypes
{
    public static bool IsPrivate(CustomerType type) => Is(type, CustomerType.Private);

    public static bool IsBusiness(CustomerType type) => Is(type, CustomerType.Business);

    private static bool Is(CustomerType type, CustomerType known) => string.Equals(type.Value.Trim(), known.Value, StringComparison.OrdinalIgnoreCase);
}
