namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>A v1 request, before it is known what it asks for.</summary>
/// <param name="Body">As it came.</param>
/// <param name="Fields">Its texts.</param>
/// <param name="BaseUrl">Where the caller reached the sandbox, without a slash at the end.</param>
internal sealed record V1Request(ReadOnlyMemory<byte> Body, RequestFields Fields, string BaseUrl);
