using System.Collections;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Conventions;

/// <summary>Public types are sealed and immutable.</summary>
public class ShapeTests
{
    [Fact]
    public void A_class_is_sealed_abstract_or_static() =>
        Surface.Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).ShouldBeEmpty();

    [Fact]
    public void A_struct_is_readonly() =>
        Surface.Types.Where(type => type is { IsValueType: true, IsEnum: false })
            .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)).ShouldBeEmpty();

    [Fact]
    public void A_public_field_is_a_constant() =>
        Surface.Fields.Where(field => !field.IsLiteral).Select(Surface.NameOf).ShouldBeEmpty();

    // Options are filled in by configuration, and tag helpers by Razor; both need setters.
    [Fact]
    public void A_property_is_set_at_creation_or_never() =>
        Surface.Properties.Where(property => property.SetMethod is { IsPublic: true } && !property.IsInitOnly())
            .Where(property => !property.DeclaringType!.Name.EndsWith("Options", StringComparison.Ordinal))
            .Where(property => !property.DeclaringType!.Name.EndsWith("TagHelper", StringComparison.Ordinal))
            .Select(Surface.NameOf).ShouldBeEmpty();

    [Fact]
    public void A_v2_collection_is_a_read_only_list() =>
        Lists("Billink.V2")
            .Where(property => property.PropertyType.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
            .Select(Surface.NameOf).ShouldBeEmpty();

    // XmlSerializer can only fill collections with Add.
    [Fact]
    public void A_v1_collection_is_a_collection() =>
        Lists("Billink.V1")
            .Where(property => property.PropertyType.GetGenericTypeDefinition() != typeof(Collection<>))
            .Select(Surface.NameOf).ShouldBeEmpty();

    [Fact]
    public void An_enumeration_in_a_message_is_open() =>
        Messages.All.SelectMany(Member.Of)
            .Where(member => (Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType).IsEnum)
            .Select(member => Surface.NameOf(member.Property)).ShouldBeEmpty();

    [Fact]
    public void The_only_closed_enumerations_of_a_contract_are_its_error_codes() =>
        Surface.Types.Where(type => type is { IsEnum: true, Namespace: "Billink.V1" or "Billink.V2" })
            .Where(type => !type.Name.EndsWith("ErrorCode", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Intellisense_shows_no_property_that_only_XmlSerializer_needs()
    {
        var properties = Messages.All.Where(type => type.Namespace == "Billink.V1").SelectMany(Surface.PropertiesOf).ToList();
        var hidden = properties
            .Where(property => property.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never })
            .ToList();

        hidden.ShouldBe(properties.Where(property => IsFixed(property.Name) || IsText(property.Name)));
        hidden.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_conventions_apply_to_many_types()
    {
        Surface.Types.Count.ShouldBeGreaterThan(200);
        Surface.Types.Count(type => type.IsOpenEnum()).ShouldBeGreaterThan(15);
        Lists("Billink.V1").ShouldNotBeEmpty();
        Lists("Billink.V2").ShouldNotBeEmpty();
    }

    private static bool IsFixed(string name) => name is "Version" or "Action" or "Resume";

    private static bool IsText(string name) =>
        name.EndsWith("Xml", StringComparison.Ordinal) || name.EndsWith("Xml2", StringComparison.Ordinal);

    private static IEnumerable<PropertyInfo> Lists(string space) => Messages.All.Where(type => type.Namespace == space)
        .SelectMany(Member.Of).Select(member => member.Property)
        .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType));
}
