using System.Reflection;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Conventions;

/// <summary>A property that isn't declared as nullable is never null, even if the message has no value for it.</summary>
public class NullabilityTests
{
    [Fact]
    public void A_required_member_is_never_null() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => member.IsRequired && member.IsNullable)
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void An_optional_member_is_nullable_or_has_a_default() =>
        (from type in Messages.All
         let bare = Activator.CreateInstance(type)!
         from member in Member.Of(type)
         where !member.IsRequired && !member.IsNullable && member.Property.GetValue(bare) is null
         select Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void An_optional_value_distinguishes_absence_from_zero() =>
        (from type in Messages.All
         let bare = Activator.CreateInstance(type)!
         from member in Member.Of(type)
         let value = member.Property.PropertyType
         where !member.IsRequired && value.IsValueType && Nullable.GetUnderlyingType(value) is null
             && member.Property.GetValue(bare)!.Equals(Activator.CreateInstance(value))
         select Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void A_credential_is_optional_because_the_client_fills_it_in() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => member.Name is "BillinkUsername" or "BillinkId" or "ClientUsername" or "ClientId")
            .Where(member => member.Property.DeclaringType!.GetInterfaces().Any(i => i.Name == "IBillinkRequest`1") && !member.IsNullable)
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void Every_reference_in_a_signature_is_annotated_for_nullability()
    {
        var nullability = new NullabilityInfoContext();

        Surface.Properties.Where(property => property.GetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0)
            .Where(property => property.PropertyType is { IsValueType: false, IsGenericParameter: false })
            .Where(property => nullability.Create(property).ReadState is NullabilityState.Unknown)
            .Select(Surface.NameOf).ShouldBeEmpty();
    }
}
