using Billink.Generated.Tests.Samples;
using Billink.Validation;

namespace Billink.Generated.Tests.Validation;

/// <summary>Every limit of the contracts is checked before a request is sent, with values at the limit.</summary>
public class ContractLimitTests
{
    public static TheoryData<string> Limits => [.. ContractLimit.All.Select(NameOf)];

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_value_outside_a_limit_is_reported_by_its_wire_name(string name)
    {
        var limit = ContractLimit.All.Single(limit => NameOf(limit) == name);

        Violations(limit, limit.Outside).ShouldNotBeEmpty();
        if (limit.Outside is string { Length: > 0 } text)
            Violations(limit, text).ShouldAllBe(violation => !violation.Message.Contains(text));
        if (limit.Inside is { } inside)
            Violations(limit, inside).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pattern")]
    [InlineData("MaxLength")]
    [InlineData("Minimum")]
    [InlineData("Maximum")]
    [InlineData("MinItems")]
    [InlineData("MaxItems")]
    public void Every_kind_of_limit_occurs(string kind) => ContractLimit.All.ShouldContain(limit => limit.Name == kind);

    private static List<BillinkViolation> Violations(ContractLimit limit, object value)
    {
        var message = ShortMessages.Of(limit.Message);
        limit.Property.SetValue(message, value);
        var validation = new BillinkValidation();
        ((IBillinkValidatable)message).Validate(validation);
        return [.. validation.Violations.Where(violation => violation.Path == limit.WireName)];
    }

    private static string NameOf(ContractLimit limit) => $"{limit.Message.FullName}.{limit.Property.Name} {limit.Name}";
}
