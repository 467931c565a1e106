using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>A v1 request of an authenticated merchant, in a unit of work. Its message isn't decoded yet.</summary>
/// <param name="Body">The body as received.</param>
/// <param name="Fields">The texts directly below <c>API</c>.</param>
/// <param name="BaseUrl">The address of the sandbox in links, without a trailing slash.</param>
/// <param name="Merchant">The merchant that sent it.</param>
/// <param name="Db">The unit of work.</param>
/// <param name="Now">The time in the sandbox.</param>
internal sealed record V1Request(
    ReadOnlyMemory<byte> Body, RequestFields Fields, string BaseUrl, Merchant Merchant, SandboxDbContext Db, DateTimeOffset Now);
