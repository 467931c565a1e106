namespace Billink.Contracts.Reading;

/// <summary>The two parts of an operation's id, <c>Orders_Credit</c>.</summary>
/// <param name="Group">The part before the underscore, as in <c>Orders</c>; the client that has the operation.</param>
/// <param name="Method">The part after the underscore, as in <c>Credit</c>.</param>
public readonly record struct OperationId(string Group, string Method)
{
    /// <summary>The method of the client's interface, as in <c>IOrdersClient.CreditAsync</c>.</summary>
    public string ClientMethod => Group.Length == 0 ? Method : $"I{Group}Client.{Method}Async";

    /// <summary>Splits an id. An id without an underscore has no group.</summary>
    /// <param name="id">As in <c>Orders_Credit</c>.</param>
    /// <returns>Its parts.</returns>
    public static OperationId Parse(string id)
    {
        var underscore = id.IndexOf('_');
        return underscore < 0 ? new OperationId("", id) : new OperationId(id.Substring(0, underscore), id.Substring(underscore + 1));
    }
}
