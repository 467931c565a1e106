namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A theory that needs a PostgreSQL server: see <see cref="PostgresFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute()
    {
        if (PostgresServer.Connection is null)
            Skip = PostgresFactAttribute.Reason;
    }
}
