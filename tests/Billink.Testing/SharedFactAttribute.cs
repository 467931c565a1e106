using Xunit;

namespace Billink.Testing;

/// <summary>A test that reads the shared folder. The test is skipped where the folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    internal const string Reason = "Needs the folder ../shared (facts and fixtures, not part of the repository), which is missing.";

    /// <summary>Skips the test where <see cref="Repository.Shared"/> is null.</summary>
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = Reason;
    }
}
