using Billink.Contracts.Reading;

namespace Billink.Generators.Records;

/// <summary>What a generated record does beyond holding data.</summary>
internal sealed record RecordBehaviour
{
    public required string Name { get; init; }

    public required RecordRole Role { get; init; }

    /// <summary>Where the merchant's credentials go.</summary>
    public required EquatableArray<CredentialModel> Credentials { get; init; }

    /// <summary>What is checked before it is sent.</summary>
    public required EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>What it sends in the query string.</summary>
    public required EquatableArray<QueryParameterModel> Query { get; init; }

    /// <summary>How its members are printed; empty when the compiler's own way is good enough.</summary>
    public required EquatableArray<PrintedMember> Printed { get; init; }

    /// <summary>The interface that it implements; null for none.</summary>
    public string? Interface => Role switch
    {
        RecordRole.Request => $"IBillinkRequest<{Name}>",
        RecordRole.Part => "IBillinkValidatable",
        _ => null,
    };

    /// <summary>The class of its regular expressions.</summary>
    public string PatternsClass => Name + "Patterns";
}
