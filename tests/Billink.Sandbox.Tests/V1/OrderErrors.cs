using System.Xml.Linq;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

/// <summary>A request for each error of an order: a valid one with a changed element or changed items.</summary>
internal static class OrderErrors
{
    private static readonly string FiftyOne = new('x', 51);

    /// <summary>Elements to change.</summary>
    public static IReadOnlyList<(CreateOrderErrorCode Code, (string, string?)[] Changes)> Causes { get; } =
    [
        (CreateOrderErrorCode.UnknownApiVersion, [("VERSION", "2")]),
        (CreateOrderErrorCode.UnknownClientUsername, [("CLIENTUSERNAME", null)]),
        (CreateOrderErrorCode.UnknownClientId, [("CLIENTID", "")]),
        (CreateOrderErrorCode.UnknownAction, [("ACTION", "Check")]),
        (CreateOrderErrorCode.MissingWorkflowNumber, [("WORKFLOWNUMBER", null)]),
        (CreateOrderErrorCode.UnknownWorkflow, [("WORKFLOWNUMBER", "100")]),
        (CreateOrderErrorCode.MissingOrderNumber, [("ORDERNUMBER", "")]),
        (CreateOrderErrorCode.MissingDate, [("DATE", null)]),
        (CreateOrderErrorCode.MissingCustomerType, [("TYPE", "")]),
        (CreateOrderErrorCode.MissingCompanyName, [("TYPE", "B"), ("CHAMBEROFCOMMERCE", "12345678")]),
        (CreateOrderErrorCode.MissingChamberOfCommerceNumber, [("TYPE", "B"), ("COMPANYNAME", "Voorbeeld B.V.")]),
        (CreateOrderErrorCode.MissingFirstNameOrInitials, [("FIRSTNAME", null), ("INITIALS", "")]),
        (CreateOrderErrorCode.MissingLastName, [("LASTNAME", null)]),
        (CreateOrderErrorCode.MissingStreet, [("STREET", null)]),
        (CreateOrderErrorCode.MissingHouseNumber, [("HOUSENUMBER", "")]),
        (CreateOrderErrorCode.MissingPostalCode, [("POSTALCODE", "")]),
        (CreateOrderErrorCode.MissingCity, [("CITY", null)]),
        (CreateOrderErrorCode.MissingPhoneNumber, [("PHONENUMBER", null)]),
        (CreateOrderErrorCode.MissingEmail, [("EMAIL", "")]),
        (CreateOrderErrorCode.MissingBirthDate, [("BIRTHDATE", null)]),
        (CreateOrderErrorCode.MissingBirthDate, [("BIRTHDATE", "1990-12-31")]),
        (CreateOrderErrorCode.MissingBankAccountNumber, [("WORKFLOWNUMBER", "5"), ("BANKACCOUNTHOLDER", "R. Voorbeeld")]),
        (CreateOrderErrorCode.MissingBankAccountHolder, [("WORKFLOWNUMBER", "5"), ("BANKACCOUNTNUMBER", "NL91ABNA0417164300")]),
        (CreateOrderErrorCode.MissingCheckUuid, [("CHECKUUID", "")]),
        (CreateOrderErrorCode.WrongCustomerType, [("TYPE", "Q")]),
        (CreateOrderErrorCode.WrongOrderNumberFormat, [("ORDERNUMBER", "shop.1")]),
        (CreateOrderErrorCode.OrderNumberTooLong, [("ORDERNUMBER", FiftyOne)]),
        (CreateOrderErrorCode.WrongCompanyNameLength, [("TYPE", "B"), ("COMPANYNAME", "V"), ("CHAMBEROFCOMMERCE", "12345678")]),
        (CreateOrderErrorCode.WrongChamberOfCommerceNumberFormat,
            [("TYPE", "B"), ("COMPANYNAME", "Voorbeeld"), ("CHAMBEROFCOMMERCE", "1234")]),
        (CreateOrderErrorCode.WrongSexFormat, [("SEX", "X")]),
        (CreateOrderErrorCode.HouseNumberExtensionTooLong, [("HOUSEEXTENSION", "elevenchars")]),
        (CreateOrderErrorCode.WrongCityFormat, [("CITY", "Utrecht 1")]),
        (CreateOrderErrorCode.WrongCountryCode, [("COUNTRYCODE", "NLD")]),
        (CreateOrderErrorCode.WrongPhoneNumberFormat, [("PHONENUMBER", "call me")]),
        (CreateOrderErrorCode.WrongEmailFormat, [("EMAIL", "@example.com")]),
        (CreateOrderErrorCode.WrongSecondaryEmailFormat, [("EMAIL2", "robin@@example.com")]),
        (CreateOrderErrorCode.WrongIpAddressFormat, [("IP", "1")]),
        (CreateOrderErrorCode.WrongVatNumberFormat, [("VATNUMBER", "NL!")]),
        (CreateOrderErrorCode.WrongBankAccountNumberFormat,
            [("WORKFLOWNUMBER", "5"), ("BANKACCOUNTHOLDER", "R."), ("BANKACCOUNTNUMBER", "NL92ABNA0417164300")]),
        (CreateOrderErrorCode.CustomerTooYoung, [("BIRTHDATE", "16-01-2008")]),
        (CreateOrderErrorCode.OrderAlreadyExists, [("ORDERNUMBER", "taken")]),
        (CreateOrderErrorCode.UnknownCheckUuid, [("CHECKUUID", "00000000-0000-4000-8000-000000000001")]),
        (CreateOrderErrorCode.UnknownCheckUuid, [("CHECKUUID", "no uuid")]),
        (CreateOrderErrorCode.OrderAmountTooHigh, [("WORKFLOWNUMBER", "6")]),
    ];

    /// <summary>Items to send.</summary>
    public static IReadOnlyList<(CreateOrderErrorCode Code, XElement[] Items)> ItemCauses { get; } =
    [
        (CreateOrderErrorCode.MissingItems, []),
        (CreateOrderErrorCode.MissingItems, [new XElement("ITEMS", new XElement("DESCRIPTION", "Lamp"))]),
        (CreateOrderErrorCode.ItemCodeTooLong, [Item(("CODE", FiftyOne), ("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("BTW", "21"))]),
        (CreateOrderErrorCode.WrongVatRate, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("BTW", "22"))]),
        (CreateOrderErrorCode.WrongVatRate, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("BTW", "1.22"))]),
        (CreateOrderErrorCode.WrongVatRate, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("BTW", "high"))]),
        (CreateOrderErrorCode.WrongVatRate, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("BTW", ""))]),
        (CreateOrderErrorCode.MissingItemAmount, [Item(("DESCRIPTION", "Lamp"), ("BTW", "21"))]),
        (CreateOrderErrorCode.MissingItemAmount, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "cheap"), ("BTW", "21"))]),
        (CreateOrderErrorCode.MissingItemAmount, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "-1"), ("BTW", "21"))]),
        (CreateOrderErrorCode.MissingItemAmount,
            [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "79228162514264337593543950335"), ("BTW", "21"))]),
        (CreateOrderErrorCode.MissingItemAmount,
            [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "1"), ("ORDERQUANTITY", "79228162514264337593543950335"), ("BTW", "21"))]),
        (CreateOrderErrorCode.OrderAmountAboveCheck, [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", "49.96"), ("BTW", "21"))]),
    ];

    /// <summary>Errors that no changed element gets, each with the reason.</summary>
    public static IReadOnlyDictionary<CreateOrderErrorCode, string> Untriggered { get; } = new Dictionary<CreateOrderErrorCode, string>
    {
        [CreateOrderErrorCode.CheckExpired] = "needs the clock: see CreateOrderTests",
        [CreateOrderErrorCode.CheckAlreadyUsed] = "needs two orders: see CreateOrderTests",
        [CreateOrderErrorCode.CheckWithoutGuarantee] = "needs another workflow's check: see CreateOrderTests",
        [CreateOrderErrorCode.UnreadableXml] = "not an element: see EnvelopeTests",
        [CreateOrderErrorCode.MissingSex] = "documented, yet Billink's own plugin leaves it out",
        [CreateOrderErrorCode.WrongMerchantInvoiceNumberFormat] = "the element isn't known",
        [CreateOrderErrorCode.MissingAdditionalText] = "which orders need one isn't known",
        [CreateOrderErrorCode.WrongAdditionalTextFormat] = "recorded texts have blanks, which the message forbids",
        [CreateOrderErrorCode.WrongMandateIdFormat] = "the element isn't known",
        [CreateOrderErrorCode.WrongMandateType] = "the element isn't known",
        [CreateOrderErrorCode.RedirectFailed] = "a failure between Billink's own servers",
        [CreateOrderErrorCode.CustomerRejected] = "a rejected check has no UUID, so no order can name it",
    };
}
