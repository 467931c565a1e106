namespace Billink.Architecture.Tests;

/// <summary>Expectations that list every violation when they fail.</summary>
public static class Expect
{
    /// <summary>Fails with a list if anything was found.</summary>
    /// <param name="found">The violations.</param>
    /// <param name="what">The kind of violations, in the plural.</param>
    public static void None(IEnumerable<string> found, string what)
    {
        var lines = found.ToList();
        if (lines.Count > 0)
            Assert.Fail($"{lines.Count} {what}:\n{string.Join('\n', lines)}");
    }
}
