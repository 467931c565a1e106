using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>The C# type of an operation's reply.</summary>
internal static class OperationReply
{
    public static string TypeOf(ContractOperation operation, IReadOnlyDictionary<string, ContractType> types) => operation.ReplyBody switch
    {
        ReplyBody.File => "BillinkFile",
        ReplyBody.Several => operation.Stem + "Result",
        ReplyBody.Empty => "BillinkNoContent",
        ReplyBody.Value => JsonValue.Contain(ElementType(operation.ReplyValue!, types), operation.ReplyValue!.Containers),
        _ => operation.ResponseType ?? "BillinkFile",
    };

    /// <summary>
    /// The C# type of each element of a reply that is a list or map. It has its full name if the namespace isn't one that every generated
    /// file uses.
    /// </summary>
    public static string ElementType(Member list, IReadOnlyDictionary<string, ContractType> types)
    {
        var value = JsonValue.Of(list, types);
        return value.Kind switch
        {
            JsonValueKind.Any => "global::System.Text.Json." + value.Type,
            JsonValueKind.UnspecifiedDate or JsonValueKind.UnspecifiedTime => "global::Billink.Json." + value.Type,
            _ => value.Type,
        };
    }
}
