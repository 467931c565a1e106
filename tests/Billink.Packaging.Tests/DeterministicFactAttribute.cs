namespace Billink.Packaging.Tests;

/// <summary>A test of what is published. A debug build on somebody's machine keeps the paths that a debugger needs, so it is skipped there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeterministicFactAttribute : FactAttribute
{
    public DeterministicFactAttribute()
    {
        if (PackedProjects.Configuration != "Release" && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Needs a build for publishing: run with -c Release, or build and run with CI=true.";
    }
}
