using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>The context of a v2 request, in a unit of work.</summary>
/// <param name="Db">The unit of work.</param>
/// <param name="Now">The time in the sandbox.</param>
/// <param name="BaseUrl">The address of the sandbox in links, without a trailing slash.</param>
/// <param name="Query">The query parameters.</param>
internal sealed record V2Context(SandboxDbContext Db, DateTimeOffset Now, string BaseUrl, IQueryCollection Query);
