namespace Billink.Contracts.Tests.Completeness;

/// <summary>
/// Facts that the contracts deliberately omit, each with the reason. An entry that is no longer true fails its test.
/// </summary>
internal static class DeliberateOmissions
{
    private const string RubyNames = "ruby invented the name; Billink ignored it";
    private const string OmnipayItems = "omnipay's own mistake: the list is ORDERITEMS/ITEM, and an order without items is refused (423)";
    private const string ReplyElements = "avido sends the empty elements of a reply inside the request; Billink ignored them";
    private const string LowerCase = "ruby sends it in lower case; element names are case-sensitive, so Billink did not see it";

    public static readonly Dictionary<string, string> ElementsV1 = new(StringComparer.Ordinal)
    {
        ["order: API/DELIVERYHOUSENUMBEREXTENSION"] = RubyNames,
        ["order: API/ORDERITEMS/ITEM/ITEM_QUANTITY"] = RubyNames,
        ["order: API/ORDERITEMS/ITEMS"] = OmnipayItems,
        ["order: API/ORDERITEMS/ITEMS/BTW"] = OmnipayItems,
        ["order: API/ORDERITEMS/ITEMS/CODE"] = OmnipayItems,
        ["order: API/ORDERITEMS/ITEMS/DESCRIPTION"] = OmnipayItems,
        ["order: API/ORDERITEMS/ITEMS/ORDERQUANTITY"] = OmnipayItems,
        ["order: API/ORDERITEMS/ITEMS/PRICEINCL"] = OmnipayItems,
        ["start-workflow: API/INVOICES/ITEM/AMOUNT"] = ReplyElements,
        ["start-workflow: API/INVOICES/ITEM/CODE"] = ReplyElements,
        ["start-workflow: API/INVOICES/ITEM/CREDITAMOUNT"] = ReplyElements,
        ["start-workflow: API/INVOICES/ITEM/DESCRIPTION"] = ReplyElements,
        ["start-workflow: API/INVOICES/ITEM/MESSAGE"] = ReplyElements,
        ["start-workflow: API/INVOICES/ITEM/STATUS"] = ReplyElements,
        ["status: API/INVOICES/ITEM/invoicenumber"] = LowerCase,
        ["status: API/INVOICES/ITEM/workflownumber"] = LowerCase,
    };

    /// <summary>Documented texts that the contracts have in another form.</summary>
    public static readonly Dictionary<string, string> MessagesV1 = new(StringComparer.Ordinal)
    {
        ["start-workflow: 704"] = "the recording of 2014 has the invoice number behind the text, and so has the contract",
    };

    /// <summary>Documented texts that the contracts have in another form.</summary>
    public static readonly Dictionary<string, string> MessagesV2 = new(StringComparer.Ordinal)
    {
        ["Create Session: 400"] = "the list of fields is an example; the contract has a placeholder there",
        ["Merchant Create: 417"] = "the stored text is cut off, and the facts say so inside it",
    };

    /// <summary>The missing facts are exactly those that are deliberately omitted.</summary>
    public static void ShouldBeExactly(IReadOnlyList<string> missing, IReadOnlyDictionary<string, string> omissions)
    {
        missing.Except(omissions.Keys).ShouldBeEmpty("Add it to the contract, or to DeliberateOmissions with the reason.");
        omissions.Keys.Except(missing).ShouldBeEmpty("It is in the contract now: take it off DeliberateOmissions.");
    }
}
