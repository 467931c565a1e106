namespace Billink.Packaging.Tests;

/// <summary>A test of a build for publishing. A debug build keeps the paths that a debugger needs, so it skips the test.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeterministicFactAttribute : FactAttribute
{
    public DeterministicFactAttribute()
    {
        if (PackedProjects.Configuration != "Release" && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Needs a build for publishing: run with -c Release, or build and run with CI=true.";
    }
}
