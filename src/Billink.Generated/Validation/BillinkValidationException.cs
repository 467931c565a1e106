namespace Billink.Validation;

/// <summary>The request violates the contract. Nothing was sent.</summary>
public sealed class BillinkValidationException : ArgumentException
{
    /// <summary>Creates an exception whose message has every violation.</summary>
    /// <param name="request">The request's type.</param>
    /// <param name="violations">The violations; at least one.</param>
    public BillinkValidationException(string request, IReadOnlyList<BillinkViolation> violations)
        : base($"The {request} was not sent. {string.Join(" ", violations.Select(v => $"{v.Path}: {v.Message}"))}") =>
        Violations = violations;

    /// <summary>The violations, in the contract's order.</summary>
    public IReadOnlyList<BillinkViolation> Violations { get; }
}
