namespace Billink.AspNetCore.Checkout;

/// <summary>The ways to show Billink.</summary>
public enum BillinkBadgeVariant
{
    /// <summary>The orange badge, the preferred one.</summary>
    Orange,

    /// <summary>Orange on white, for backgrounds that orange doesn't stand out from.</summary>
    WhiteWithOrange,

    /// <summary>Orange on black, for backgrounds that orange doesn't stand out from.</summary>
    BlackWithOrange,

    /// <summary>The logo: sign and name side by side.</summary>
    Logo,
}
