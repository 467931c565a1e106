using Billink.V1;

namespace Billink.Sandbox.Tests.V1;

/// <summary>A request for each error of a check: a valid one with one changed element.</summary>
internal static class CheckErrors
{
    private static readonly string FiftyOne = new('x', 51);

    public static IReadOnlyList<(CheckErrorCode Code, (string, string?)[] Changes)> Causes { get; } =
    [
        (CheckErrorCode.UnknownApiVersion, [("VERSION", "BILLINK1.0")]),
        (CheckErrorCode.UnknownApiVersion, [("VERSION", null)]),
        (CheckErrorCode.UnknownClientUsername, [("CLIENTUSERNAME", "nobody")]),
        (CheckErrorCode.UnknownClientId, [("CLIENTID", "wrong")]),
        (CheckErrorCode.UnknownAction, [("ACTION", "Chock")]),
        (CheckErrorCode.UnknownAction, [("ACTION", null)]),
        (CheckErrorCode.MissingWorkflowNumber, [("WORKFLOWNUMBER", null)]),
        (CheckErrorCode.MissingWorkflowNumber, [("WORKFLOWNUMBER", "")]),
        (CheckErrorCode.WrongWorkflowNumber, [("WORKFLOWNUMBER", "100")]),
        (CheckErrorCode.WrongWorkflowNumber, [("WORKFLOWNUMBER", "one")]),
        (CheckErrorCode.MissingCustomerType, [("TYPE", null)]),
        (CheckErrorCode.MissingFirstNameOrInitials, [("FIRSTNAME", ""), ("INITIALS", null)]),
        (CheckErrorCode.MissingLastName, [("LASTNAME", "")]),
        (CheckErrorCode.MissingHouseNumber, [("HOUSENUMBER", null)]),
        (CheckErrorCode.MissingPostalCode, [("POSTALCODE", null)]),
        (CheckErrorCode.MissingPhoneNumber, [("PHONENUMBER", "")]),
        (CheckErrorCode.MissingBirthDate, [("BIRTHDATE", "")]),
        (CheckErrorCode.MissingCompanyName, [("TYPE", "B"), ("CHAMBEROFCOMMERCE", "12345678")]),
        (CheckErrorCode.MissingChamberOfCommerceNumber, [("TYPE", "B"), ("COMPANYNAME", "Voorbeeld B.V.")]),
        (CheckErrorCode.MissingEmail, [("EMAIL", null)]),
        (CheckErrorCode.MissingOrderAmount, [("ORDERAMOUNT", null)]),
        (CheckErrorCode.WrongCustomerType, [("TYPE", "X")]),
        (CheckErrorCode.WrongSexFormat, [("SEX", "?")]),
        (CheckErrorCode.WrongHouseNumberFormat, [("HOUSENUMBER", "7B")]),
        (CheckErrorCode.HouseNumberExtensionTooLong, [("HOUSEEXTENSION", "elevenchars")]),
        (CheckErrorCode.WrongPostalCodeFormat, [("POSTALCODE", "12345")]),
        (CheckErrorCode.WrongPostalCodeFormat, [("COUNTRYCODE", "BE")]),
        (CheckErrorCode.WrongCountryCode, [("COUNTRYCODE", "XX")]),
        (CheckErrorCode.WrongPhoneNumberFormat, [("PHONENUMBER", "06-1234")]),
        (CheckErrorCode.WrongPhoneNumberFormat, [("PHONENUMBER", "06123456789x")]),
        (CheckErrorCode.WrongBirthDateFormat, [("BIRTHDATE", "1990-12-31")]),
        (CheckErrorCode.WrongBirthDateFormat, [("BIRTHDATE", "31-02-1990")]),
        (CheckErrorCode.WrongCompanyNameLength, [("TYPE", "B"), ("COMPANYNAME", FiftyOne), ("CHAMBEROFCOMMERCE", "12345678")]),
        (CheckErrorCode.WrongEmailFormat, [("EMAIL", "robin@example")]),
        (CheckErrorCode.WrongEmailFormat, [("EMAIL", "robin example.com")]),
        (CheckErrorCode.WrongOrderAmount, [("ORDERAMOUNT", "much")]),
        (CheckErrorCode.WrongOrderAmount, [("ORDERAMOUNT", "0.00")]),
        (CheckErrorCode.WrongOrderAmount, [("ORDERAMOUNT", "-1")]),
        (CheckErrorCode.WrongOrderAmount, [("ORDERAMOUNT", "79228162514264337593543950335")]),
        (CheckErrorCode.WrongDeliveryHouseNumberFormat, [("DELIVERY_HOUSENUMBER", "7B")]),
        (CheckErrorCode.WrongDeliveryCountryCode, [("DELIVERYCOUNTRYCODE", "XX")]),
        (CheckErrorCode.CustomerTooYoung, [("BIRTHDATE", "16-01-2008")]),
        (CheckErrorCode.DeliveryAddressNotAllowed, [("WORKFLOWNUMBER", "4"), ("DELIVERY_POSTALCODE", "4321BA")]),
        (CheckErrorCode.OrderAmountTooHigh, [("WORKFLOWNUMBER", "4"), ("ORDERAMOUNT", "100.01")]),
    ];

    /// <summary>Errors that no request gets, each with the reason.</summary>
    public static IReadOnlyDictionary<CheckErrorCode, string> Untriggered { get; } = new Dictionary<CheckErrorCode, string>
    {
        [CheckErrorCode.UnreadableXml] = "not an element: see EnvelopeTests",
        [CheckErrorCode.WrongCheckType] = "what sets it apart from 407 isn't known",
        [CheckErrorCode.RedirectFailed] = "a failure between Billink's own servers",
        [CheckErrorCode.ClientNotFound] = "what sets it apart from 101 isn't known",
        [CheckErrorCode.CustomerRejected] = "in recorded exchanges, a rejection is the result 501",
        [CheckErrorCode.MissingFinancialSettlement] = "what it means isn't known",
    };
}
