using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.V2;
using Billink.Validation;

namespace Billink.Sandbox.Api.V2.Rules;

/// <summary>
/// What is wrong with a request for a session, in the words of the documented example: <c>1) client.billinkID: This value should not be blank.</c>
/// The words for a value that isn't blank are the same framework's (inferred).
/// </summary>
internal sealed class SessionForm
{
    private const string Blank = "This value should not be blank.";
    private const string Invalid = "This value is not valid.";

    private readonly List<(string Field, string Problem)> problems = [];

    public bool IsValid => problems.Count == 0;

    /// <summary>Looks at what can be seen in the request alone.</summary>
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

        if (request.Transaction is { } transaction && (transaction.TotalAmount <= 0 || !Money.IsReasonable(transaction.TotalAmount)))
            form.AddInvalid("transaction.totalAmount");
        return form;
    }

    /// <summary>Adds a value that is no good for another reason.</summary>
    public void AddInvalid(string field) => Add(field, Invalid);

    /// <summary>A numbered list on one line.</summary>
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
