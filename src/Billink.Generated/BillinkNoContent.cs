namespace Billink;

/// <summary>The success reply of an operation that returns nothing, as with HTTP 204.</summary>
public sealed class BillinkNoContent
{
    private BillinkNoContent()
    {
    }

    /// <summary>The only value.</summary>
    public static BillinkNoContent Value { get; } = new();
}
