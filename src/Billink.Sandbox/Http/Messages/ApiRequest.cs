using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>A request as it came.</summary>
/// <param name="Path">The path.</param>
/// <param name="Query">What follows the question mark of the address.</param>
/// <param name="BaseUrl">Where the caller reached the sandbox, without a slash at the end.</param>
/// <param name="ContentType">What the caller says that the body is.</param>
/// <param name="Body">The whole body.</param>
internal sealed record ApiRequest(string Path, IQueryCollection Query, string BaseUrl, string? ContentType, ReadOnlyMemory<byte> Body);
