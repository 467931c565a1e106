namespace Billink.Witnesses;

/// <summary>A test that needs a tool. Without the tool, the test is skipped, except in CI, which installs all tools.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WitnessFactAttribute : FactAttribute
{
    /// <summary>Skips the test where the tool is missing.</summary>
    /// <param name="tool">The name of a program on the path, or <c>node_modules</c> for what the suite installs.</param>
    public WitnessFactAttribute(string tool)
    {
        var isInstalled = tool == "node_modules" ? Directory.Exists(Path.Combine(Tool.Folder, tool)) : IsOnPath(tool);
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"Needs {tool}: run tests/Witnesses/install.sh, which installs the tools of this suite.";
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
