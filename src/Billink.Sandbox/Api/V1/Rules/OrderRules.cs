using Billink.Orders;
using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.V1;
using static Billink.Sandbox.Api.Rules.Format;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>
/// The rules of an order: first the workflow, then missing values, then wrong formats, then values that aren't allowed; each group in the
/// order of the documentation (inferred). A taken order number comes before problems of the check, so that a client can distinguish an
/// order that it sent twice from one that was never placed.
/// </summary>
internal static class OrderRules
{
    /// <summary>Not documented: long enough for every article number that was seen.</summary>
    private const int LongestItemCode = 50;

    public static RuleTable<OrderSubject, CreateOrderErrorCode> Table { get; } = new()
    {
        { CreateOrderErrorCode.MissingWorkflowNumber, order => IsBlank(order.Fields[Element.WorkflowNumber]) },
        { CreateOrderErrorCode.UnknownWorkflow, order => order.Workflow is null },

        { CreateOrderErrorCode.MissingOrderNumber, order => IsBlank(order.Request.OrderNumber) },
        { CreateOrderErrorCode.MissingDate, order => IsBlank(order.Fields[Element.Date]) },
        { CreateOrderErrorCode.MissingCustomerType, order => IsBlank(order.Request.CustomerType.Value) },
        { CreateOrderErrorCode.MissingCompanyName, order => order.IsBusiness && IsBlank(order.Request.CompanyName) },
        {
            CreateOrderErrorCode.MissingChamberOfCommerceNumber,
            order => order.IsBusiness && IsBlank(order.Request.ChamberOfCommerceNumber)
        },
        { CreateOrderErrorCode.MissingFirstNameOrInitials, order => IsBlank(order.Request.FirstName) && IsBlank(order.Request.Initials) },
        { CreateOrderErrorCode.MissingLastName, order => IsBlank(order.Request.LastName) },
        { CreateOrderErrorCode.MissingStreet, order => IsBlank(order.Request.Street) },
        { CreateOrderErrorCode.MissingHouseNumber, order => IsBlank(order.Request.HouseNumber) },
        { CreateOrderErrorCode.MissingPostalCode, order => IsBlank(order.Request.PostalCode) },
        { CreateOrderErrorCode.MissingCity, order => IsBlank(order.Request.City) },
        { CreateOrderErrorCode.MissingPhoneNumber, order => IsBlank(order.Request.PhoneNumber) },
        { CreateOrderErrorCode.MissingEmail, order => IsBlank(order.Request.Email) },
        { CreateOrderErrorCode.MissingBirthDate, order => order.IsPrivate && BirthDate(order.Fields[Element.BirthDate]) is null },
        { CreateOrderErrorCode.MissingItems, order => order.Request.Items is null or { Count: 0 } },
        {
            CreateOrderErrorCode.MissingBankAccountNumber,
            order => order.Workflow!.IsDirectDebit && IsBlank(order.Request.BankAccountNumber)
        },
        {
            CreateOrderErrorCode.MissingBankAccountHolder,
            order => order.Workflow!.IsDirectDebit && IsBlank(order.Request.BankAccountHolder)
        },
        { CreateOrderErrorCode.MissingCheckUuid, order => order.NeedsCheck && IsBlank(order.Request.CheckUuid) },

        { CreateOrderErrorCode.WrongCustomerType, order => !order.IsPrivate && !order.IsBusiness },
        { CreateOrderErrorCode.WrongOrderNumberFormat, order => !IsPlain(order.Request.OrderNumber) },
        { CreateOrderErrorCode.OrderNumberTooLong, order => IsLonger(order.Request.OrderNumber, 50) },
        { CreateOrderErrorCode.WrongCompanyNameLength, order => order.IsBusiness && !IsLength(order.Request.CompanyName, 2, 50) },
        {
            CreateOrderErrorCode.WrongChamberOfCommerceNumberFormat,
            order => order.IsBusiness && !IsLength(order.Request.ChamberOfCommerceNumber, 5, 25)
        },
        { CreateOrderErrorCode.WrongSexFormat, order => order.Request.Sex is { } sex && !Sexes.Has(sex) },
        { CreateOrderErrorCode.HouseNumberExtensionTooLong, order => IsLonger(order.Request.HouseNumberExtension, 10) },
        { CreateOrderErrorCode.WrongCityFormat, order => !IsCity(order.Request.City) },
        {
            CreateOrderErrorCode.WrongCountryCode,
            order => !IsBlank(order.Request.CountryCode) && !CountryCodes.Has(order.Request.CountryCode)
        },
        { CreateOrderErrorCode.WrongPhoneNumberFormat, order => !IsPhoneDigits(order.Request.PhoneNumber) },
        { CreateOrderErrorCode.WrongEmailFormat, order => !IsEmail(order.Request.Email) },
        {
            CreateOrderErrorCode.WrongSecondaryEmailFormat,
            order => !IsBlank(order.Request.SecondaryEmail) && !IsEmail(order.Request.SecondaryEmail)
        },
        { CreateOrderErrorCode.WrongIpAddressFormat, order => !IsBlank(order.Request.IpAddress) && !IsIpAddress(order.Request.IpAddress) },
        { CreateOrderErrorCode.WrongVatNumberFormat, order => !IsBlank(order.Request.VatNumber) && !IsVatNumber(order.Request.VatNumber) },
        {
            CreateOrderErrorCode.WrongBankAccountNumberFormat,
            order => order.Workflow!.IsDirectDebit && !IsIban(order.Request.BankAccountNumber!)
        },
        { CreateOrderErrorCode.ItemCodeTooLong, order => order.Request.Items.Any(item => IsLonger(item.Code, LongestItemCode)) },
        {
            CreateOrderErrorCode.WrongVatRate,
            order => order.IsFaulty(Element.VatRate) || order.Request.Items.Any(OrderItems.HasWrongVatRate)
        },
        { CreateOrderErrorCode.MissingItemAmount, order => order.Lines is null || order.Total <= 0 },

        {
            CreateOrderErrorCode.CustomerTooYoung,
            order => order.IsPrivate && !IsAdult(BirthDate(order.Fields[Element.BirthDate])!.Value, order.Now)
        },
        { CreateOrderErrorCode.OrderAlreadyExists, order => order.IsDuplicate },
        { CreateOrderErrorCode.UnknownCheckUuid, order => order.NeedsCheck && order.Check is null },
        { CreateOrderErrorCode.CheckAlreadyUsed, order => order.Check is { IsUsed: true } },
        { CreateOrderErrorCode.CheckExpired, order => order.Check is { } check && check.ExpiresAt <= order.Now },
        { CreateOrderErrorCode.CheckWithoutGuarantee, order => order.Check is { IsGuaranteed: false } },
        {
            CreateOrderErrorCode.OrderAmountAboveCheck,
            order => order.Check is { } check && order.ComparedAmount > check.Amount + order.CheckTolerance
        },
        { CreateOrderErrorCode.OrderAmountTooHigh, order => order.Total > order.Workflow!.MaximumAmount },
    };
}
