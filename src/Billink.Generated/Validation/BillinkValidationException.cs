namespace Billink.Validation;

/// <summary>A request that breaks the contract, refused before anything was sent.</summary>
public sealed class BillinkValidationException : ArgumentException
{
    /// <summary>Names every violation.</summary>
    /// <param name="request">The request's type.</param>
    /// <param name="violations">What is wrong; at least one.</param>
    public BillinkValidationException(string request, IReadOnlyList<BillinkViolation> violations)
        : base($"The {request} was not sent. {string.Join(" ", violations.Select(v => $"{v.Path}: {v.Message}"))}") =>
        Violations = violations;

    /// <summary>What is wrong, in the contract's order.</summary>
    public IReadOnlyList<BillinkViolation> Violations { get; }
}
