namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A test that needs a PostgreSQL server. Reported as skipped if there is none; build/with-postgres.sh starts one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    internal const string Reason =
        $"Needs PostgreSQL: set {PostgresServer.Variable} to a connection string, or run build/with-postgres.sh dotnet test.";

    public PostgresFactAttribute()
    {
        if (PostgresServer.Connection is null)
            Skip = Reason;
    }
}
