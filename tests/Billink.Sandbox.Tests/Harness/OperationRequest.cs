using Billink.Testing;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>Creates requests to the address of an operation, with its method and with the parameters of the contract's example.</summary>
internal static class OperationRequest
{
    public static HttpRequestMessage To(BillinkOperation operation, HttpContent? content = null, string query = "")
    {
        var path = ContractExample.Of(operation.Id).FillPath(operation.Path);
        return new HttpRequestMessage(new HttpMethod(operation.Method), path + query) { Content = content };
    }
}
