using Billink.Generators.Documentation;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes the result of an operation whose success replies differ: an abstract record, with a record for each status.</summary>
internal static class ResultEmitter
{
    /// <summary>Selects the operations that have one.</summary>
    public static IEnumerable<OperationModel> Parse(Contracts.ContractFile file) =>
        OperationParser.Parse(file).Where(static operation => operation.Replies.Count > 0);

    public static GeneratedSource Emit(OperationModel model)
    {
        string[] json = model.Replies.Any(static reply => reply.List is not null) ? ["Billink.Json"] : [];
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, ["System.CodeDom.Compiler", "Billink.Codecs", .. json]);
        writer.Docs(ResultDocs.Result($"{model.Version}Operations.{model.Stem}"));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public abstract record {model.Response}");
        writer.Open($"private {model.Response}()").Close();
        WriteCodec(writer, model);
        foreach (var reply in model.Replies)
        {
            writer.Separate().Docs(ResultDocs.Case(reply.Status, reply.IsEmpty));
            writer.Line($"public sealed record {reply.Name}{(reply.IsEmpty ? "" : $"({reply.Value} Value)")} : {model.Response};");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/{model.Response}.g.cs", writer.ToString());
    }

    private static void WriteCodec(SourceWriter writer, OperationModel model)
    {
        writer.Separate().Line($"internal static BillinkCodec<{model.Response}> Codec => field ??= new StatusCodec<{model.Response}>(");
        writer.Indent();
        for (var i = 0; i < model.Replies.Count; i++)
        {
            var reply = model.Replies[i];
            var (create, value) = reply.IsEmpty
                ? ($"new {reply.Name}()", $"{reply.Name} ? BillinkNoContent.Value")
                : ($"new {reply.Name}(value)", $"{reply.Name} it ? it.Value");
            writer.Line($"new ReplyCodec<{model.Response}, {reply.Value}>(").Indent();
            writer.Line($"{CSharp.Literal(reply.Status)},").Line($"{CodecOf(reply)},").Line($"static value => {create},");
            writer.Line($"static reply => reply is {value} : null){(i == model.Replies.Count - 1 ? ");" : ",")}");
            writer.Unindent();
        }

        writer.Unindent();
    }

    private static string CodecOf(ReplyModel reply) => reply.Type switch
    {
        "none" => "NoContentCodec.Instance",
        "binary" => "FileCodec.Instance",
        _ when reply.List is { } list => JsonCodecText.OfContainer(list),
        _ => JsonCodecText.Of(reply.Type),
    };
}
