namespace Billink.Generators.Records;

/// <summary>The role of a record in requests.</summary>
internal enum RecordRole
{
    /// <summary>The record is only received.</summary>
    None,

    /// <summary>The record is a part of a request.</summary>
    Part,

    /// <summary>The record is a request.</summary>
    Request,
}
