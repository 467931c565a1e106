using System.Reflection;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Conventions;

/// <summary>A property that isn't declared as nullable is never null, even if the message has no value for it.</summary>
public class NullabilityTests
{
    [Fact]
    public void What_is_required_is_never_null() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => member.IsRequired && member.IsNullable)
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void What_can_be_left_out_is_declared_nullable_or_has_a_value_of_its_own() =>
        (from type in Messages.All
         let bare = Activator.CreateInstance(type)!
         from member in Member.Of(type)
         where !member.IsRequired && !member.IsNullable && member.Property.GetValue(bare) is null
         select Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void A_value_that_can_be_left_out_tells_absence_from_zero() =>
        (from type in Messages.All
         let bare = Activator.CreateInstance(type)!
         from member in Member.Of(type)
         let value = member.Property.PropertyType
         where !member.IsRequired && value.IsValueType && Nullable.GetUnderlyingType(value) is null
             && member.Property.GetValue(bare)!.Equals(Activator.CreateInstance(value))
         select Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void What_takes_a_credential_can_be_left_to_the_client() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => member.Name is "BillinkUsername" or "BillinkId" or "ClientUsername" or "ClientId")
            .Where(member => member.Property.DeclaringType!.GetInterfaces().Any(i => i.Name == "IBillinkRequest`1") && !member.IsNullable)
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void Every_reference_in_a_signature_says_whether_it_can_be_null()
    {
        var nullability = new NullabilityInfoContext();

        Surface.Properties.Where(property => property.GetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0)
            .Where(property => property.PropertyType is { IsValueType: false, IsGenericParameter: false })
            .Where(property => nullability.Create(property).ReadState is NullabilityState.Unknown)
            .Select(Surface.NameOf).ShouldBeEmpty();
    }
}
