using Billink.Generators.Json;

namespace Billink.Generators.Operations;

/// <summary>A success reply of an operation that has several.</summary>
/// <param name="Status">The HTTP status, or <c>2XX</c>.</param>
/// <param name="Name">The C# name of the case.</param>
/// <param name="Type">The C# type of the message, or of each element; <c>none</c> or <c>binary</c> without a message.</param>
/// <param name="List">The list or map that the reply is; null if it is something else.</param>
internal sealed record ReplyModel(string Status, string Name, string Type, JsonMemberModel? List)
{
    /// <summary>The C# type of the value.</summary>
    public string Value => Type switch
    {
        "none" => "BillinkNoContent",
        "binary" => "BillinkFile",
        _ => List?.PropertyType ?? Type,
    };

    public bool IsEmpty => Type is "none";
}
