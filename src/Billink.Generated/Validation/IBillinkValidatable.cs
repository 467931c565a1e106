namespace Billink.Validation;

/// <summary>A message that can check itself against the contract.</summary>
public interface IBillinkValidatable
{
    /// <summary>Reports each value that the contract doesn't allow.</summary>
    /// <param name="validation">Collects the violations.</param>
    void Validate(BillinkValidation validation);
}
