using System.Data.Common;

namespace Billink.Sandbox;

/// <summary>
/// The sandbox doesn't use a database: another program made it, another version of the sandbox made it, or another sandbox uses it. The
/// database stays as it is.
/// </summary>
/// <param name="message">Why, and what to do.</param>
public sealed class SandboxDatabaseException(string message) : DbException(message);
