namespace Billink.Generators.Records;

/// <summary>What <c>ToString</c> shows of a member.</summary>
internal enum PrintForm
{
    Value,
    List,
    Masked,
}
