namespace Billink.Contracts.Reading;

/// <summary>What a success reply has in its body.</summary>
public enum ReplyBody
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>A JSON array, or a map (v2 only).</summary>
    Value,

    /// <summary>A file.</summary>
    File,

    /// <summary>Nothing, as with HTTP 204.</summary>
    Empty,

    /// <summary>A body that depends on the status (v2 only).</summary>
    Several,
}
