using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Generated.Tests.Conventions;

/// <summary>Names follow .NET's conventions, whatever their names on the wire.</summary>
public partial class NameTests
{
    [Fact]
    public void Types_and_members_are_in_pascal_case() =>
        Names().Where(name => !PascalCase().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void Abbreviations_are_cased_like_words() =>
        // JUnit is a name.
        Names().Where(name => name != "JUnit" && Capitals().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void Parameters_are_in_camel_case() =>
        Surface.Methods.Where(method => method.DeclaringType is { IsValueType: false })
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.Name!))
            .Where(name => !CamelCase().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void An_interface_starts_with_I_and_no_class_does() =>
        Surface.Types.Where(type => type.IsInterface != Interface().IsMatch(type.Name)).ShouldBeEmpty();

    [Fact]
    public void An_exception_ends_in_Exception() =>
        Surface.Types.Where(type => type.IsAssignableTo(typeof(Exception)) != type.Name.EndsWith("Exception", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Billink.Generated")]
    [InlineData("Billink.Client")]
    [InlineData("Billink.AspNetCore")]
    [InlineData("Billink.Kiota")]
    [InlineData("Billink.Sandbox")]
    [InlineData("Billink.Contracts")]
    public void A_namespace_is_its_folder(string project)
    {
        var folder = Repository.File("src", project);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => file.Path != "Program.cs" && file.Path.Split('/')[0] is not ("obj" or "bin"))
            .ToList();

        files.ShouldNotBeEmpty();
        foreach (var (path, text) in files)
        {
            var folders = path.Split('/')[..^1];
            var root = (project, folders) switch
            {
                // Extension methods that register services are in Microsoft's namespace, where users look for them.
                (_, ["DependencyInjection"]) => "Microsoft.Extensions",
                // Those that map endpoints are, too.
                ("Billink.AspNetCore", ["Builder"]) => "Microsoft.AspNetCore",
                // Users see the generated code and the client as one API.
                ("Billink.Generated" or "Billink.Client", _) => "Billink",
                _ => project,
            };
            var name = $"\nnamespace {string.Join('.', folders.Prepend(root))}";
            var end = folders is ["Storage", "Generated"] ? "\n" : ";"; // EF Core writes these, with braces
            ('\n' + text).ShouldContain(name + end, Case.Sensitive, path);
        }
    }

    private static IEnumerable<string> Names() => Surface.Types.Select(type => type.Name.Split('`')[0])
        .Concat(Surface.Properties.Where(property => property.GetIndexParameters().Length == 0).Select(property => property.Name))
        .Concat(Surface.Fields.Select(field => field.Name))
        .Concat(Surface.Methods.Select(method => method.Name))
        .Distinct();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PascalCase();

    // A capital follows the I of an interface, and the word "A" (NotAPartner).
    [GeneratedRegex("(?<!^)(?!A[A-Z][a-z])[A-Z]{2}|^[A-HJ-Z][A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CamelCase();

    [GeneratedRegex("^I[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interface();
}
