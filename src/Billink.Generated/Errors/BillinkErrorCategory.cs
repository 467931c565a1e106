namespace Billink.Errors;

/// <summary>The five kinds of error that Billink's documentation names.</summary>
public enum BillinkErrorCategory
{
    /// <summary>The credentials or the rights of the merchant.</summary>
    ClientIdentification,

    /// <summary>The invoice or the workflow that was named.</summary>
    InvoiceAndWorkflow,

    /// <summary>What may be done to an order at this point of its life.</summary>
    OrderManagement,

    /// <summary>How much or how often is asked.</summary>
    RequestLimits,

    /// <summary>A value that is missing or malformed.</summary>
    ParameterValidation,
}
