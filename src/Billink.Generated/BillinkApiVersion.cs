namespace Billink;

/// <summary>The two generations of the Billink API.</summary>
public enum BillinkApiVersion
{
    /// <summary>Legacy: XML, below <c>/v1/client/</c>.</summary>
    V1 = 1,

    /// <summary>Actual: JSON, below <c>/v2/</c>.</summary>
    V2 = 2,
}
