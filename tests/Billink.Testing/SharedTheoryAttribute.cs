using Xunit;

namespace Billink.Testing;

/// <summary>A theory whose data comes from the shared folder; skipped, saying so, where that folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the theory where <see cref="Repository.Shared"/> is null.</summary>
    public SharedTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = SharedFactAttribute.Reason;
    }
}
