using System.Collections;
using Billink.Contracts.Reading;
using Billink.Contracts;
using Billink.Generated.Tests.Samples;
using Billink.Json;
using Billink.Testing;

using Member = Billink.Generated.Tests.Samples.Member;

namespace Billink.Generated.Tests.Conventions;

/// <summary>ToString never returns secret or personal values of a message.</summary>
public class SensitiveTests
{
    private static readonly DateOnly Date = new(1937, 11, 29);

    private static readonly Dictionary<string, ContractType> Contracted = new[] { Repository.ContractV1, Repository.ContractV2 }
        .Select(file => ContractReader.Read(file, File.ReadAllText(file)).Contract!)
        .SelectMany(contract => contract.Types.Select(type => (contract.Version, Type: type)))
        .ToDictionary(
            entry => $"Billink.{entry.Version.ToUpperInvariant()}.{entry.Type.Name}", entry => entry.Type, StringComparer.Ordinal);

    public static TheoryData<Type> Sensitive => [.. Messages.All.Where(type => SensitiveMembers(type).Any())];

    [Theory]
    [MemberData(nameof(Sensitive))]
    public void A_sensitive_member_is_masked(Type type)
    {
        var message = Marked(type);

        var text = message.ToString()!;

        foreach (var name in SensitiveMembers(type))
        {
            text.ShouldContain($"{name} = ***");
            text.ShouldNotContain($"<{name}>");
        }

        text.ShouldNotContain("1937");
    }

    [Theory]
    [MemberData(nameof(Sensitive))]
    public void Other_members_are_shown(Type type)
    {
        var text = Marked(type).ToString()!;

        var texts = Member.Of(type).Where(member => member.Property.PropertyType == typeof(string)).Select(member => member.Name);
        foreach (var name in texts.Except(SensitiveMembers(type)))
            text.ShouldContain($"{name} = <{name}>");
    }

    [Fact]
    public void A_message_shows_nothing_sensitive_of_its_parts()
    {
        foreach (var type in Messages.All)
        {
            var text = Marked(type).ToString()!;
            foreach (var name in Parts(type).SelectMany(SensitiveMembers).Except(Parts(type).SelectMany(OtherMembers)))
                text.ShouldNotContain($"<{name}>", Case.Sensitive, type.Name);
        }
    }

    [Fact]
    public void A_list_shows_its_elements()
    {
        var request = new Billink.V2.PaymentRequest
        {
            Invoices = [new() { Number = "2026-17", Amount = 12.10m, Description = "desk" }, new() { Number = "2026-18", Amount = 1m }],
        };

        request.ToString().ShouldBe(
            "PaymentRequest { BillinkUsername = , BillinkId = , Invoices = ["
            + "PaymentInvoice { Number = 2026-17, Amount = 12.10, Description = desk, WorkflowNumber =  }, "
            + "PaymentInvoice { Number = 2026-18, Amount = 1, Description = , WorkflowNumber =  }] }");
    }

    [Fact]
    public void No_list_shows_its_type()
    {
        foreach (var type in Messages.All)
            Marked(type).ToString()!.ShouldNotContain("System.Collections", Case.Sensitive, type.FullName);
    }

    [Fact]
    public void Credentials_are_masked() =>
        new BillinkCredentials("<username>", "<id>").ToString().ShouldNotContain("<");

    /// <summary>A message in which each text is the name of its member.</summary>
    private static object Marked(Type type)
    {
        var message = ShortMessages.Of(type);
        foreach (var member in Member.Of(type))
        {
            if (member.Property.PropertyType == typeof(string))
                member.Property.SetValue(message, $"<{member.Name}>");
            else if (member.Property.PropertyType == typeof(BillinkDate?))
                member.Property.SetValue(message, new BillinkDate($"<{member.Name}>"));
            else if (member.Property.PropertyType == typeof(BillinkDateTime?))
                member.Property.SetValue(message, new BillinkDateTime($"<{member.Name}>"));
            else if (member.Property.PropertyType == typeof(Uri))
                member.Property.SetValue(message, new Uri($"<{member.Name}>", UriKind.Relative));
            else if (member.Property.PropertyType == typeof(DateOnly?) && SensitiveMembers(type).Contains(member.Name))
                member.Property.SetValue(message, Date);
            else if (member.Property.PropertyType.IsMessage())
                member.Property.SetValue(message, Marked(member.Property.PropertyType));
            else if (ElementOf(member.Property.PropertyType) is { } element)
                member.Property.SetValue(message, ListOf(member.Property.PropertyType, Marked(element)));
        }

        return message;
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var element] && element.IsMessage() ? element : null;

    private static IList ListOf(Type type, object element)
    {
        var list = type.IsInterface ? typeof(List<>).MakeGenericType(type.GetGenericArguments()) : type;
        var elements = (IList)Activator.CreateInstance(list)!;
        elements.Add(element);
        return elements;
    }

    private static IEnumerable<Type> Parts(Type type) =>
        Member.Of(type).Select(member => ElementOf(member.Property.PropertyType) ?? member.Property.PropertyType)
            .Where(part => part.IsMessage())
            .SelectMany(Parts).Prepend(type).Distinct();

    private static IEnumerable<string> SensitiveMembers(Type type) =>
        Contracted[type.FullName!].Members.Where(member => member.Sensitive is not null).Select(member => member.Name).Distinct();

    private static IEnumerable<string> OtherMembers(Type type) =>
        Member.Of(type).Select(member => member.Name).Except(SensitiveMembers(type));
}
