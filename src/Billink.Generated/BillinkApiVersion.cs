namespace Billink;

/// <summary>The two generations of the Billink API.</summary>
public enum BillinkApiVersion
{
    /// <summary>The legacy API: XML, below <c>/v1/client/</c>.</summary>
    V1 = 1,

    /// <summary>The current API: JSON, below <c>/v2/</c>.</summary>
    V2 = 2,
}
