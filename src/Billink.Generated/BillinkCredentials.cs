namespace Billink;

/// <summary>What a merchant signs every request with. Billink has no header or token: both travel in each body.</summary>
/// <param name="Username">The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</param>
/// <param name="Id">The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>): 40 hexadecimal digits in recorded traffic.</param>
public sealed record BillinkCredentials(string Username, string Id)
{
    /// <summary>Says that there are credentials, and not which: they must not reach a log.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "BillinkCredentials (masked)";
}
