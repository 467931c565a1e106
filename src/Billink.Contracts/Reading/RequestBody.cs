namespace Billink.Contracts.Reading;

/// <summary>What a request has in its body.</summary>
public enum RequestBody
{
    /// <summary>A message: JSON, or the XML of v1.</summary>
    Message,

    /// <summary>
    /// A JSON array, a map, or a message that other parts of the contract use, too. It is the only member of the request's type (v2 only).
    /// </summary>
    Value,

    /// <summary>A file. It is the only member of the request's type (v2 only).</summary>
    File,

    /// <summary>Nothing. The request has parameters only (v2 only).</summary>
    None,

    /// <summary>The members of the request's type, each as a text, as in a query string (v2 only).</summary>
    Form,

    /// <summary>The members of the request's type, each as a part, which can be a file (v2 only).</summary>
    Multipart,
}
