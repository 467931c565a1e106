namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>Elements that are read as received, because the message has no value for a malformed text.</summary>
internal static class Element
{
    public const string WorkflowNumber = "WORKFLOWNUMBER";
    public const string OrderAmount = "ORDERAMOUNT";
    public const string BirthDate = "BIRTHDATE";
    public const string Date = "DATE";
    public const string Invoices = "INVOICES";
    public const string VatRate = "BTW";
    public const string PriceIncludingVat = "PRICEINCL";
    public const string PriceExcludingVat = "PRICEEXCL";
    public const string Quantity = "ORDERQUANTITY";
    public const string ItemQuantity = "ITEMQUANTITY";
    public const string Days = "DAYS";
    public const string Resume = "RESUME";
}
