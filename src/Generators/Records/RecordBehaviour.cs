using Billink.Contracts.Reading;

namespace Billink.Generators.Records;

/// <summary>The behaviour of a generated record.</summary>
internal sealed record RecordBehaviour
{
    public required string Name { get; init; }

    public required RecordRole Role { get; init; }

    /// <summary>The members that take the merchant's credentials.</summary>
    public required EquatableArray<CredentialModel> Credentials { get; init; }

    /// <summary>The checks before it is sent.</summary>
    public required EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>The query parameters.</summary>
    public required EquatableArray<ParameterModel> Query { get; init; }

    /// <summary>The parameters of the path.</summary>
    public required EquatableArray<ParameterModel> PathParameters { get; init; }

    /// <summary>The parameters in headers.</summary>
    public required EquatableArray<ParameterModel> Headers { get; init; }

    /// <summary>All parameters.</summary>
    public IEnumerable<ParameterModel> Parameters => PathParameters.Concat(Query).Concat(Headers);

    /// <summary>Whether a member or a parameter is deprecated, so that its use would be a warning.</summary>
    public required bool HasDeprecated { get; init; }

    /// <summary>How its members are printed; empty if the compiler's own code is sufficient.</summary>
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
