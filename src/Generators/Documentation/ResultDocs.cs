namespace Billink.Generators.Documentation;

/// <summary>Documents the result of an operation whose success replies differ.</summary>
internal static class ResultDocs
{
    /// <summary>The type.</summary>
    public static DocComment Result(string operation) =>
        new($"The success reply of {DocText.See(operation)}, which depends on the HTTP status.");

    /// <summary>The reply of a status.</summary>
    public static DocComment Case(string status, bool isEmpty) => new($"The reply with HTTP {status}{(isEmpty ? ", which is empty" : "")}.")
    {
        Parameters = isEmpty ? default : new([new DocParameter("Value", "The reply.")]),
    };
}
