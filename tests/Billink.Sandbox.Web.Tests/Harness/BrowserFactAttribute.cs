namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A test in a real browser; skipped, saying so, where there is no Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null)
            Skip = $"Needs Chromium: install it (apt-get install chromium), or set {Browser.Variable} to its executable.";
    }
}
