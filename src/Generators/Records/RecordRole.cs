namespace Billink.Generators.Records;

/// <summary>What a record is to a request.</summary>
internal enum RecordRole
{
    /// <summary>Nothing: it is only received.</summary>
    None,

    /// <summary>It is sent inside of a request.</summary>
    Part,

    /// <summary>It is sent.</summary>
    Request,
}
