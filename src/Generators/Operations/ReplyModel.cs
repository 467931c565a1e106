namespace Billink.Generators.Operations;

/// <summary>A success reply of an operation that has several.</summary>
/// <param name="Status">The HTTP status, or <c>2XX</c>.</param>
/// <param name="Name">The C# name of the case.</param>
/// <param name="Type">The name of the message's type, or of each element; <c>none</c> or <c>binary</c> without a message.</param>
/// <param name="IsList">Whether it is a list.</param>
internal sealed record ReplyModel(string Status, string Name, string Type, bool IsList)
{
    /// <summary>The C# type of the value.</summary>
    public string Value => Type switch
    {
        "none" => "BillinkNoContent",
        "binary" => "BillinkFile",
        _ => IsList ? $"IReadOnlyList<global::Billink.V2.{Type}>" : $"global::Billink.V2.{Type}",
    };

    public bool IsEmpty => Type is "none";
}
