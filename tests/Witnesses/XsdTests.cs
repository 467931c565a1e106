using Billink.Testing;

namespace Billink.Witnesses;

/// <summary>Tools that know only XSD use the v1 contract, with the schemas of <c>spec/messages</c>.</summary>
public class XsdTests
{
    private static readonly string[] Schemas =
        [.. Directory.EnumerateFiles(Repository.File("spec", "messages"), "*.xsd").Order(StringComparer.Ordinal)];

    [WitnessFact("xmllint")]
    public async Task Xmllint_validates_the_messages_of_every_operation()
    {
        var folder = Tool.Output("xmllint");
        var messages = await LegacyMessages.WriteAsync();
        foreach (var (type, xml) in messages)
        {
            var file = Path.Combine(folder, type + ".xml");
            await File.WriteAllTextAsync(file, xml);
            await Tool.RunAsync("xmllint", "--noout", "--nonet", "--schema", Repository.File("spec", "messages", type + ".xsd"), file);
        }

        messages.Select(message => message.Type).Order(StringComparer.Ordinal)
            .ShouldBe(Schemas.Select(schema => Path.GetFileNameWithoutExtension(schema)!));
        WitnessTable.ShouldHave("xmllint", null, "a message of every type valid");
    }

    [WitnessFact("xsd")]
    public async Task Mono_generates_classes_that_compile()
    {
        var folder = Tool.Output("mono");
        foreach (var schema in Schemas)
        {
            var type = Path.GetFileNameWithoutExtension(schema);
            // mono finds an included file from the current folder only.
            await Tool.RunInAsync(Path.GetDirectoryName(schema)!, "xsd", schema, "/classes", "/namespace:" + type, "/outputdir:" + folder);
        }

        string[] sources = [.. Directory.EnumerateFiles(folder, "*.cs")];
        await Tool.RunAsync("mcs", ["-target:library", "-nowarn:0169", $"-out:{folder}/classes.dll", "-r:System.Xml.dll", .. sources]);

        sources.Length.ShouldBe(Schemas.Length);
        WitnessTable.ShouldHave("mono xsd", null, "the classes of every message compile");
    }

    [WitnessFact("xjc")]
    public async Task Xjc_generates_classes_without_a_collision()
    {
        var folder = Tool.Output("xjc");
        foreach (var schema in Schemas)
        {
            var package = "billink." + Path.GetFileNameWithoutExtension(schema).ToLowerInvariant();
            await Tool.RunAsync("xjc", "-quiet", "-nv", "-d", folder, "-p", package, "-b", Repository.File("spec", "bindings.xjb"), schema);
        }

        Directory.GetDirectories(Path.Combine(folder, "billink")).Length.ShouldBe(Schemas.Length);
        WitnessTable.ShouldHave("JAXB xjc", null, "classes of every message");
    }
}
