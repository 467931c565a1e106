using Billink.Generators.Records;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Writes a v1 message: its properties, its behaviour, and its XML.</summary>
internal static class XmlTypeEmitter
{
    public static GeneratedSource Emit(XmlTypeModel model)
    {
        var writer = GeneratedFile.Begin(model.ContractFile, "V1", [.. Usings(model)]);
        writer.Docs(model.Docs);
        if (model.IsMessage)
            writer.Line("[XmlRoot(\"API\")]");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed partial record {model.Name}{(model.Behaviour.Interface is { } name ? " : " + name : "")}");
        foreach (var member in model.Members)
            XmlPropertyEmitter.Write(writer, member);
        RecordBehaviourEmitter.WriteMembers(writer, model.Behaviour);
        XmlReaderEmitter.Write(writer, model);
        XmlWriterEmitter.Write(writer, model);
        writer.Close();
        ValidationEmitter.WritePatterns(writer, model.Behaviour.PatternsClass, model.Behaviour.Checks);
        return new GeneratedSource($"V1/{model.Name}.g.cs", writer.ToString());
    }

    private static IEnumerable<string> Usings(XmlTypeModel model)
    {
        yield return "System.CodeDom.Compiler";
        yield return "System.Xml";
        yield return "System.Xml.Serialization";
        yield return "Billink.Xml";
        if (model.Members.Any(static member => member.Value.IsList))
            yield return "System.Collections.ObjectModel";
        if (model.Members.Any(static member => member.Value.IsTyped || member.OtherSpellings.Count > 0 || member.Default is not null))
            yield return "System.ComponentModel";
        foreach (var name in RecordBehaviourEmitter.Usings(model.Behaviour))
            yield return name;
    }
}
