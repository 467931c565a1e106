namespace Billink;

/// <summary>
/// What the client does with a request whose amounts don't add up: a total that isn't the sum of its lines, a line that isn't price ×
/// quantity, VAT that doesn't match its rate, a negative amount, more than two decimals. A country that doesn't exist counts, too.
/// </summary>
public enum BillinkOrderCheck
{
    /// <summary>The client doesn't check.</summary>
    Off,

    /// <summary>The client logs what is wrong as a warning, and sends the request.</summary>
    Warn,

    /// <summary>The client throws a <see cref="Validation.BillinkValidationException"/>, and doesn't send the request.</summary>
    Refuse,
}
