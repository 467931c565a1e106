using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>What surrounds one v2 request, within one unit of work.</summary>
internal sealed class V2Context
{
    public const string Json = "application/json";

    public required SandboxDbContext Db { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Where the caller reached the sandbox, without a slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>What follows the question mark of the address.</summary>
    public required IQueryCollection Query { get; init; }

    /// <summary>What the reply is; a file is something else than the JSON of all other ones.</summary>
    public string ContentType { get; set; } = Json;
}
