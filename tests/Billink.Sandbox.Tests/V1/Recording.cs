using Billink.Sandbox.Tests.Harness;
using Billink.Testing;

namespace Billink.Sandbox.Tests.V1;

/// <summary>An exchange with one of Billink's test servers.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Error">The name of the error in the reply; null for a success.</param>
/// <param name="Year">When it was recorded.</param>
/// <param name="Request">The file of the request.</param>
/// <param name="Response">The file of the reply.</param>
internal sealed record Recording(BillinkOperation Operation, string? Error, int Year, string Request, string Response)
{
    /// <summary>The change of the request before it was sent, with the reason; null if there was none.</summary>
    public string? Change { get; init; }

    /// <summary>The requests that must come first.</summary>
    public Func<TestSandbox, Task> Before { get; init; } = _ => Task.CompletedTask;

    /// <summary>Creates the request, as recorded except for values that can't be the same.</summary>
    public Func<TestSandbox, string, Task<string>> Prepare { get; init; } = (_, message) => Task.FromResult(message);

    public static string Read(string file) => File.ReadAllText(Repository.SharedFile("fixtures", "v1", "examples", file));

    public override string ToString() => Request;
}
