namespace Billink.Architecture.Tests;

/// <summary>Expectations whose failure names everything that was found, one a line.</summary>
public static class Expect
{
    /// <summary>Fails with a list unless nothing was found.</summary>
    /// <param name="found">What shouldn't be there.</param>
    /// <param name="what">What it is, in the plural.</param>
    public static void None(IEnumerable<string> found, string what)
    {
        var lines = found.ToList();
        if (lines.Count > 0)
            Assert.Fail($"{lines.Count} {what}:\n{string.Join('\n', lines)}");
    }
}
