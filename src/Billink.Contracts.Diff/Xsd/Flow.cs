namespace Billink.Contracts.Diff.Xsd;

/// <summary>Which way documents travel, seen by a consumer of the API.</summary>
[Flags]
internal enum Flow
{
    /// <summary>The schema doesn't say.</summary>
    Unknown = 0,
    Sent = 1,
    Received = 2,
}
