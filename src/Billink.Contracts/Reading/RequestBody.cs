namespace Billink.Contracts.Reading;

/// <summary>What a request has in its body.</summary>
public enum RequestBody
{
    /// <summary>A message: JSON, or the XML of v1.</summary>
    Message,

    /// <summary>A JSON array, which is the only member of the request's type (v2 only).</summary>
    List,

    /// <summary>A form, with the members as its fields (v2 only).</summary>
    Form,

    /// <summary>A form in several parts, which can have files (v2 only).</summary>
    Multipart,

    /// <summary>A file, which is the only member of the request's type (v2 only).</summary>
    File,

    /// <summary>Nothing. The request has parameters only (v2 only).</summary>
    None,
}
