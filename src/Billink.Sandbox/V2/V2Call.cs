using Billink.Sandbox.Storage;

namespace Billink.Sandbox.V2;

/// <summary>What surrounds one v2 request, within one unit of work.</summary>
internal sealed class V2Call
{
    public required SandboxDbContext Db { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Where the caller reached the sandbox, without a slash at the end.</summary>
    public required string BaseUrl { get; init; }
}
