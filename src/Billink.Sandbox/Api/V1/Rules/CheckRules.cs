using Billink.Orders;
using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;
using static Billink.Sandbox.Api.Rules.Format;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>
/// The rules of a credit check: first the workflow, then missing values, then wrong formats, then values that aren't allowed; each group in
/// the order of the documentation (inferred).
/// </summary>
internal static class CheckRules
{
    public static RuleTable<CheckSubject, CheckErrorCode> Table { get; } = new()
    {
        { CheckErrorCode.MissingWorkflowNumber, check => IsBlank(check.Fields[Element.WorkflowNumber]) },
        { CheckErrorCode.WrongWorkflowNumber, check => check.Workflow is null },

        { CheckErrorCode.MissingCustomerType, check => IsBlank(check.Request.CustomerType.Value) },
        { CheckErrorCode.MissingFirstNameOrInitials, check => IsBlank(check.Request.FirstName) && IsBlank(check.Request.Initials) },
        { CheckErrorCode.MissingLastName, check => IsBlank(check.Request.LastName) },
        { CheckErrorCode.MissingHouseNumber, check => IsBlank(check.Request.HouseNumber) },
        { CheckErrorCode.MissingPostalCode, check => IsBlank(check.Request.PostalCode) },
        { CheckErrorCode.MissingPhoneNumber, check => IsBlank(check.Request.PhoneNumber) },
        { CheckErrorCode.MissingBirthDate, check => check.IsPrivate && IsBlank(check.Fields[Element.BirthDate]) },
        { CheckErrorCode.MissingCompanyName, check => check.IsBusiness && IsBlank(check.Request.CompanyName) },
        { CheckErrorCode.MissingChamberOfCommerceNumber, check => check.IsBusiness && IsBlank(check.Request.ChamberOfCommerceNumber) },
        { CheckErrorCode.MissingEmail, check => IsBlank(check.Request.Email) },
        { CheckErrorCode.MissingOrderAmount, check => IsBlank(check.Fields[Element.OrderAmount]) },

        { CheckErrorCode.WrongCustomerType, check => !check.IsPrivate && !check.IsBusiness },
        { CheckErrorCode.WrongSexFormat, check => check.Request.Sex is { } sex && !Sexes.Has(sex) },
        { CheckErrorCode.WrongHouseNumberFormat, check => !IsHouseNumber(check.Request.HouseNumber) },
        { CheckErrorCode.HouseNumberExtensionTooLong, check => IsLonger(check.Request.HouseNumberExtension, 10) },
        { CheckErrorCode.WrongPostalCodeFormat, check => !IsPostalCode(check.Request.PostalCode, check.Request.CountryCode) },
        { CheckErrorCode.WrongCountryCode, check => !IsBlank(check.Request.CountryCode) && !CountryCodes.Has(check.Request.CountryCode) },
        { CheckErrorCode.WrongPhoneNumberFormat, check => !IsPhoneNumber(check.Request.PhoneNumber) },
        { CheckErrorCode.WrongBirthDateFormat, check => check.IsPrivate && BirthDate(check.Fields[Element.BirthDate]) is null },
        { CheckErrorCode.WrongCompanyNameLength, check => check.IsBusiness && !IsLength(check.Request.CompanyName, 2, 50) },
        { CheckErrorCode.WrongEmailFormat, check => !IsEmail(check.Request.Email) },
        {
            CheckErrorCode.WrongOrderAmount,
            check => check.IsMalformed(Element.OrderAmount) || !Money.IsPayable(check.Request.OrderAmount)
        },
        {
            CheckErrorCode.WrongDeliveryHouseNumberFormat,
            check => check.Request.DeliveryHouseNumber is { Length: > 0 } number && !IsHouseNumber(number)
        },
        {
            CheckErrorCode.WrongDeliveryCountryCode,
            check => !IsBlank(check.Request.DeliveryCountryCode) && !CountryCodes.Has(check.Request.DeliveryCountryCode)
        },

        {
            CheckErrorCode.CustomerTooYoung,
            check => check.IsPrivate && !IsAdult(BirthDate(check.Fields[Element.BirthDate])!.Value, check.Now)
        },
        { CheckErrorCode.DeliveryAddressNotAllowed, check => !check.Workflow!.AllowsDeliveryAddress && check.HasDeliveryAddress },
        { CheckErrorCode.OrderAmountTooHigh, check => check.Request.OrderAmount > check.Workflow!.MaximumAmount },
    };
}
