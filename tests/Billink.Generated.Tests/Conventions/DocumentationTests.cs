using System.Reflection;
using System.Xml.Linq;
using Billink.V1;
using Billink.V2;

namespace Billink.Generated.Tests.Conventions;

/// <summary>Everything public is documented, and inferred facts are marked as inferred.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Members = Surface.Assemblies
        .Select(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")))
        .SelectMany(documentation => documentation.Root!.Element("members")!.Elements("member"))
        // The output of .NET's source generators is internal, and the same in several assemblies.
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static TheoryData<string> Operations => [.. V1Operations.All.Concat(V2Operations.All).Select(operation => operation.Id)];

    // The compiler checks overloads and constructors: a public member without a comment is an error.
    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var explanations = Members.ToLookup(member => member.Key.Split('(')[0].Split("``")[0], member => member.Value);
        var ids = Surface.Types.Select(type => $"T:{NameOf(type)}")
            .Concat(Surface.Properties.Select(property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}"))
            .Concat(Surface.Fields.Select(field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}"))
            .Concat(Surface.Methods.Select(method => $"M:{NameOf(method.DeclaringType!)}.{method.Name}"))
            .ToList();

        ids.Count.ShouldBeGreaterThan(1000);
        ids.Where(id => explanations[id].All(IsEmpty)).ShouldBeEmpty();

        static string NameOf(Type type) => type.FullName!.Replace('+', '.');
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_inferred_fact_about_an_operation_is_documented_at_its_method(string id)
    {
        var operation = V1Operations.All.Concat(V2Operations.All).Single(operation => operation.Id == id);
        var isInferred = operation.Provenance is BillinkProvenance.Inferred || operation.PathProvenance is BillinkProvenance.Inferred;
        var parts = id.Split('_');

        var documentation = DocumentationOf($"M:Billink.{operation.Version}.I{parts[0]}Client.{parts[1]}Async", "(");

        // Single errors may be inferred where the call is not.
        documentation.Descendants("list").Remove();
        documentation.Value.Contains("nferred", StringComparison.Ordinal).ShouldBe(isInferred);
    }

    [Fact]
    public void Some_operations_have_inferred_paths_and_others_do_not()
    {
        V2Operations.All.ShouldContain(operation => operation.PathProvenance == BillinkProvenance.Inferred);
        V2Operations.All.ShouldContain(operation => operation.PathProvenance != BillinkProvenance.Inferred);
    }

    [Fact]
    public void A_method_documents_its_parameters_and_its_result()
    {
        var methods = Surface.Types.Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName).ToList();

        methods.ShouldNotBeEmpty();
        foreach (var method in methods)
        {
            var member = DocumentationOf($"M:{method.DeclaringType!.FullName}.{method.Name}", "(", "`");
            member.Elements("param").Where(param => param.Value.Length > 0).Select(param => param.Attribute("name")!.Value)
                .ShouldBe(method.GetParameters().Select(parameter => parameter.Name!), Surface.NameOf(method));
            (member.Element("returns") is not null).ShouldBe(method.ReturnType != typeof(void), Surface.NameOf(method));
        }
    }

    private static XElement DocumentationOf(string method, params string[] ends) =>
        Members.Single(entry => entry.Key == method || ends.Any(end => entry.Key.StartsWith(method + end, StringComparison.Ordinal))).Value;

    private static bool IsEmpty(XElement member) =>
        member.Element("inheritdoc") is null
        && (member.Element("summary") is not { } summary || (string.IsNullOrWhiteSpace(summary.Value) && !summary.Elements().Any()));
}
