using System.Reflection;
using Billink.Generated.Tests.Oracle;
using Billink.Generated.Tests.Samples;
using Billink.Json;

namespace Billink.Generated.Tests.V2;

/// <summary>The member lists of strict mode and masking match the attributes of the records.</summary>
public class DescriptorTests
{
    public static TheoryData<Type> Types => [.. Messages.V2];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_members_of_a_message_are_those_of_its_record(Type type)
    {
        var members = ((JsonMembers)type.GetProperty("JsonMembers", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).All;

        members.Select(member => (member.Name, member.IsRequired)).ShouldBe(
            SystemTextJson.Options.GetTypeInfo(type).Properties
                .Where(property => property.Get is not null)
                .Select(property => (property.Name, property.IsRequired)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_two_members_differ_only_in_case_and_all_are_ascii(Type type)
    {
        var names = Member.Of(type).Select(member => SystemTextJson.NameOf(member.Property)).ToArray();

        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Length);
        names.ShouldAllBe(name => System.Text.Ascii.IsValid(name));
    }
}
