using System.Reflection;
using Billink.Generated.Tests.Conventions;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

public class OpenEnumTests
{
    [Fact]
    public void A_known_value_equals_the_same_text_from_the_wire()
    {
        SessionStatus.Of("session_expired").ShouldBe(SessionStatus.Expired);
        SessionStatus.Expired.IsKnown.ShouldBeTrue();
        SessionStatus.Expired.ToString().ShouldBe("session_expired");
    }

    [Fact]
    public void Values_are_case_sensitive() => SessionStatus.Of("Session_Expired").IsKnown.ShouldBeFalse();

    [Fact]
    public void The_default_is_the_empty_text()
    {
        default(SessionStatus).Value.ShouldBe("");
        default(SessionStatus).ToString().ShouldBe("");
        default(SessionStatus).IsKnown.ShouldBeFalse();
        default(SessionStatus).ShouldBe(SessionStatus.Of(""));
    }

    [Fact]
    public void The_known_values_are_in_the_contracts_order() =>
        SessionStatus.Known.Select(status => status.Value)
            .ShouldBe(["session_active", "cancelled", "failed", "session_expired", "order_created"]);

    [Fact]
    public void A_number_has_its_invariant_text()
    {
        CreditInvoiceCode.NotFound.Value.ShouldBe(-1);
        CreditInvoiceCode.NotFound.ToString().ShouldBe("-1");
    }

    [Fact]
    public void A_switch_uses_the_constants()
    {
        static string Describe(SessionStatus status) => status.Value switch
        {
            SessionStatus.Values.Active => "in the checkout",
            SessionStatus.Values.OrderCreated => "ordered",
            _ => "over",
        };

        Describe(SessionStatus.Of("order_created")).ShouldBe("ordered");
        Describe(SessionStatus.Of("brand_new")).ShouldBe("over");
    }

    [Fact]
    public void Each_known_value_has_a_constant()
    {
        var enumerations = Surface.Types.Where(type => type.IsOpenEnum()).ToList();
        enumerations.Count.ShouldBeGreaterThan(15);
        foreach (var type in enumerations)
        {
            var constants = type.GetNestedType("Values")!.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.IsLiteral)
                .ToDictionary(field => field.Name, field => field.GetRawConstantValue());
            var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type)
                .ToDictionary(property => property.Name, property => type.GetProperty("Value")!.GetValue(property.GetValue(null)));
            constants.ShouldBe(known, ignoreOrder: true, type.FullName);
        }
    }
}
