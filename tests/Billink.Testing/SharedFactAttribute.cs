using Xunit;

namespace Billink.Testing;

/// <summary>A test that reads the shared folder; skipped, saying so, where that folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    internal const string Reason = "Needs ../shared (facts and fixtures of others, not part of the repository), which is absent.";

    /// <summary>Skips the test where <see cref="Repository.Shared"/> is null.</summary>
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = Reason;
    }
}
