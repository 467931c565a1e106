namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A theory in a real browser. Reported as skipped if Chromium isn't installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
