namespace Billink;

/// <summary>A merchant's credentials. Billink uses no header or token: both values are sent in the body of every request.</summary>
/// <param name="Username">The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</param>
/// <param name="Id">The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>): 40 hexadecimal digits in recorded traffic.</param>
public sealed record BillinkCredentials(string Username, string Id)
{
    /// <summary>Returns a fixed text: credentials must not reach a log.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "BillinkCredentials (masked)";
}
