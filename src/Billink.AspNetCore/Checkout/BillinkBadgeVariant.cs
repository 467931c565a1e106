namespace Billink.AspNetCore.Checkout;

/// <summary>The variants of the badge.</summary>
public enum BillinkBadgeVariant
{
    /// <summary>The orange badge, the preferred one.</summary>
    Orange,

    /// <summary>Orange on white, for backgrounds with too little contrast to orange.</summary>
    WhiteWithOrange,

    /// <summary>Orange on black, for backgrounds with too little contrast to orange.</summary>
    BlackWithOrange,

    /// <summary>The logo: symbol and name side by side.</summary>
    Logo,
}
