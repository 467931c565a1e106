namespace Billink.Validation;

/// <summary>A message that validates itself against the contract.</summary>
public interface IBillinkValidatable
{
    /// <summary>Reports the values that violate the contract.</summary>
    /// <param name="validation">Collects the violations.</param>
    void Validate(BillinkValidation validation);
}
