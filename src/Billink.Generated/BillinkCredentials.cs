namespace Billink;

/// <summary>A merchant's credentials. Billink uses no header or token: both values are sent in the body of every request.</summary>
/// <remarks>
/// White space around a value is removed, because files and environment variables bring line breaks. A control character inside a value
/// throws an <see cref="ArgumentException"/>.
/// </remarks>
/// <param name="Username">The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</param>
/// <param name="Id">The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>): 40 hexadecimal digits in recorded traffic.</param>
public sealed record BillinkCredentials(string Username, string Id)
{
    /// <summary>The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</summary>
    public string Username { get; init => field = Clean(value, nameof(Username)); } = Clean(Username, nameof(Username));

    /// <summary>The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>).</summary>
    public string Id { get; init => field = Clean(value, nameof(Id)); } = Clean(Id, nameof(Id));

    /// <summary>Returns a fixed text: credentials must not reach a log.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "BillinkCredentials (masked)";

    private static string Clean(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var clean = value.Trim();
        // The exception doesn't have the value, which is secret.
        return clean.Any(static letter => char.IsControl(letter))
            ? throw new ArgumentException("The value has a line break or another control character in it.", name)
            : clean;
    }
}
