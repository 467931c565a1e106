namespace Billink;

/// <summary>The five kinds of error that Billink's documentation names.</summary>
public enum BillinkErrorCategory
{
    /// <summary>The merchant's credentials or rights.</summary>
    ClientIdentification,

    /// <summary>The invoice or the workflow of the request.</summary>
    InvoiceAndWorkflow,

    /// <summary>The state of the order doesn't allow the operation.</summary>
    OrderManagement,

    /// <summary>Too much, or too often.</summary>
    RequestLimits,

    /// <summary>A value is missing or malformed.</summary>
    ParameterValidation,
}
