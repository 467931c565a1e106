using Billink.Generators.Documentation;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Webhooks;

/// <summary>Writes the list of all webhooks of a contract.</summary>
internal static class WebhookListEmitter
{
    public static GeneratedSource Emit(WebhookListModel model)
    {
        var name = model.Version + "Webhooks";
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler", "Billink.Codecs");
        writer.Docs(WebhookDocs.List);
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public static class {name}");
        foreach (var header in model.Headers)
        {
            writer.Separate().Docs(header.Docs);
            writer.Line($"public const string {CSharp.Pascal(header.Role)}Header = {CSharp.Literal(header.Name)};");
        }

        if (model.ToleranceSeconds is { } seconds)
        {
            writer.Separate().Docs(model.SignatureDocs!);
            writer.Line($"public static TimeSpan SignatureTolerance {{ get; }} = TimeSpan.FromSeconds({CSharp.Number(seconds)});");
        }

        foreach (var webhook in model.Webhooks)
            WriteWebhook(writer, webhook);
        writer.Separate().Docs(WebhookDocs.All);
        writer.Line("public static IReadOnlyList<BillinkWebhookDescriptor> All { get; } =");
        WriteList(writer, model.Webhooks.Select(static webhook => CSharp.Pascal(webhook.Name)), ";");
        writer.Close();
        return new GeneratedSource($"{model.Version}/{name}.g.cs", writer.ToString());
    }

    private static void WriteWebhook(SourceWriter writer, WebhookModel webhook)
    {
        writer.Separate().Docs(webhook.Docs);
        writer.Open($"public static BillinkWebhookDescriptor<{webhook.Payload}> {CSharp.Pascal(webhook.Name)} {{ get; }} = new()");
        writer.Line($"Name = {CSharp.Literal(webhook.Name)},");
        writer.Line($"Discriminator = {CSharp.Literal(webhook.Discriminator)},");
        writer.Line("Events =");
        WriteList(writer, webhook.Events.Select(CSharp.Literal), ",");
        writer.Line($"Provenance = BillinkProvenance.{webhook.Provenance},");
        writer.Line($"Codec = {JsonCodecText.Of(webhook.Payload)},");
        writer.Close(";");
    }

    private static void WriteList(SourceWriter writer, IEnumerable<string> items, string after)
    {
        writer.Line("[");
        foreach (var item in items)
            writer.Continue(item + ",");
        writer.Line("]" + after);
    }
}
