using Billink.Contracts.Mapping;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes the part of a v2 record that NSwag doesn't write.</summary>
internal static class PartialRecordEmitter
{
    public static GeneratedSource Emit(PartialRecordModel model)
    {
        var behaviour = model.Behaviour;
        var writer = GeneratedFile.Begin(
            model.ContractFile, model.Version, [.. JsonUsings(model), .. RecordBehaviourEmitter.Usings(behaviour)]);
        if (behaviour.HasDeprecated)
            writer.Line("#pragma warning disable CS0618 // the record's own code reads and writes deprecated values, too").Separate();
        writer.Open($"public sealed partial record {behaviour.Name}{(behaviour.Interface is { } name ? " : " + name : "")}");
        ParameterEmitter.WriteProperties(writer, behaviour);
        RecordBehaviourEmitter.WriteMembers(writer, behaviour);
        if (model.HasJson)
            WriteJson(writer, model, behaviour.Name);
        writer.Close();
        ValidationEmitter.WritePatterns(writer, behaviour.PatternsClass, behaviour.Checks);
        return new GeneratedSource($"{model.Version}/{behaviour.Name}.g.cs", writer.ToString());
    }

    private static void WriteJson(SourceWriter writer, PartialRecordModel model, string name)
    {
        if (model.IsBody)
        {
            JsonReaderEmitter.WriteBodyMethod(writer, name, model.Json[0]);
            JsonWriterEmitter.WriteBodyMethod(writer, name, model.Json[0]);
            return;
        }

        JsonReaderEmitter.WriteMembers(writer, model.Json);
        JsonReaderEmitter.WriteMethod(writer, name, model.Json);
        JsonWriterEmitter.WriteMethod(writer, name, model.Json);
    }

    private static IEnumerable<string> JsonUsings(PartialRecordModel model) =>
        !model.HasJson ? []
        : model.Json.Any(static member => member.Kind is JsonValueKind.Any) ? ["System.Text.Json", "Billink.Json"] : ["Billink.Json"];
}
