namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A test in a real browser. Reported as skipped if Chromium isn't installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null)
            Skip = $"Needs Chromium: install it (apt-get install chromium), or set {Browser.Variable} to its executable.";
    }
}
