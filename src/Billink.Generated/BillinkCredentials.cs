namespace Billink;

/// <summary>A merchant's credentials. Billink uses no header or token: both values are sent in the body of every request.</summary>
/// <remarks>
/// White space around a value is removed, because files and environment variables bring line breaks. A line break or another invisible
/// character inside a value throws an <see cref="ArgumentException"/>, and so does a space inside <paramref name="Id"/>.
/// </remarks>
/// <param name="Username">The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</param>
/// <param name="Id">The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>): 40 hexadecimal digits in recorded traffic.</param>
public sealed record BillinkCredentials(string Username, string Id)
{
    /// <summary>The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</summary>
    public string Username { get; init => field = Clean(value, CredentialText.UsernameProblem, nameof(Username)); }
        = Clean(Username, CredentialText.UsernameProblem, nameof(Username));

    /// <summary>The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>).</summary>
    public string Id { get; init => field = Clean(value, CredentialText.Problem, nameof(Id)); }
        = Clean(Id, CredentialText.Problem, nameof(Id));

    /// <summary>Returns a fixed text: credentials must not reach a log.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "BillinkCredentials (masked)";

    private static string Clean(string value, Func<string, string?> problemOf, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        // The exception doesn't have the value, which is secret.
        return problemOf(value) is { } problem ? throw new ArgumentException($"{name} {problem}", name) : value.Trim();
    }
}
