using Xunit;

namespace Billink.Testing;

/// <summary>A theory with data from the shared folder. The theory is skipped where the folder is missing.</summary>
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
