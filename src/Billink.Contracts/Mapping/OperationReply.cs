using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>The C# type of an operation's reply.</summary>
internal static class OperationReply
{
    public static string TypeOf(ContractOperation operation) => operation.ReplyBody switch
    {
        ReplyBody.File => "BillinkFile",
        ReplyBody.Several => operation.Stem + "Result",
        ReplyBody.Empty => "BillinkNoContent",
        ReplyBody.List => $"IReadOnlyList<{operation.ResponseType}>",
        _ => operation.ResponseType ?? "BillinkFile",
    };
}
