using System.Globalization;
using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.V2;
using Billink.Validation;

namespace Billink.Sandbox.Api.V2.Rules;

/// <summary>
/// The problems of a request for a session, in the words of the documented example: <c>1) client.billinkID: This value should not be
/// blank.</c> The words for other invalid values are those of the same framework (inferred).
/// </summary>
internal sealed class SessionForm
{
    private const string Blank = "This value should not be blank.";
    private const string Invalid = "This value is not valid.";

    private readonly List<(string Field, string Problem)> problems = [];

    public bool IsValid => problems.Count == 0;

    /// <summary>Checks what needs no other data than the request.</summary>
    public static SessionForm Of(CreateSessionRequest request)
    {
        var form = new SessionForm();
        form.NotBlank("client.billinkUsername", request.Client?.BillinkUsername);
        form.NotBlank("client.billinkID", request.Client?.BillinkId);
        form.NotBlank("client.workflowNumber", request.Client?.WorkflowNumber);

        var validation = new BillinkValidation();
        request.Validate(validation);
        foreach (var violation in validation.Violations.Where(violation => !violation.Path.StartsWith("client", StringComparison.Ordinal)))
            form.Add(violation.Path, violation.Message == BillinkValidation.RequiredMessage ? Blank : Invalid);

        if (request.Transaction is { } transaction && !Money.IsPayable(transaction.TotalAmount))
            form.AddInvalid("transaction.totalAmount");
        if (Format.IsLonger(request.Transaction?.OrderNumber, Format.LongestKey))
            form.AddInvalid("transaction.orderNumber");
        if (!Countries.IsServed(request.BillingAddress?.CountryCode))
            form.AddInvalid("billingAddress.countryCode");
        return form;
    }

    /// <summary>Adds a value that is invalid for another reason.</summary>
    public void AddInvalid(string field) => Add(field, Invalid);

    /// <summary>The problems as a numbered list on one line.</summary>
    public override string ToString() => string.Join(' ', problems.Select(Describe));

    private static string Describe((string Field, string Problem) row, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{index + 1}) {row.Field}: {row.Problem}");

    private void NotBlank(string field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            Add(field, Blank);
    }

    private void Add(string field, string problem)
    {
        if (problems.TrueForAll(row => row.Field != field))
            problems.Add((field, problem));
    }
}
