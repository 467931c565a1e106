using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes a client: methods of one expression over the transport, documented on their interface.</summary>
internal static class ClientEmitter
{
    public static GeneratedSource EmitInterface(ClientModel model)
    {
        var writer = Begin(model);
        writer.Docs(ClientDocs.Interface($"The operations of Billink's {model.Version.ToLowerInvariant()} API."));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public interface I{model.Name}");
        foreach (var method in model.Methods)
        {
            writer.Separate();
            writer.Docs(method.Docs);
            WriteSignature(writer, method, "", ";");
            writer.Separate();
            writer.Docs(method.TryDocs);
            WriteTrySignature(writer, method, "", ";");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/I{model.Name}.g.cs", writer.ToString());
    }

    public static GeneratedSource EmitClass(ClientModel model)
    {
        var writer = Begin(model);
        writer.Docs(ClientDocs.Class(model.Name));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed class {model.Name}(IBillinkTransport transport) : I{model.Name}");
        foreach (var method in model.Methods)
        {
            writer.Separate().InheritDocs();
            WriteSignature(writer, method, "public ", " =>");
            var operation = $"{model.Version}Operations.{method.Operation.Stem}";
            writer.Continue($"transport.SendAsync({operation}, request, options, cancellationToken);");
            writer.Separate().InheritDocs();
            WriteTrySignature(writer, method, "public ", " =>");
            writer.Continue($"transport.TrySendAsync({operation}, request, options, cancellationToken);");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/{model.Name}.g.cs", writer.ToString());
    }

    private static SourceWriter Begin(ClientModel model) =>
        GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler");

    private static void WriteSignature(SourceWriter writer, ClientMethodModel method, string before, string after) =>
        WriteMethod(writer, method, $"{before}Task<{method.Operation.Response}> {method.Name}", after);

    private static void WriteTrySignature(SourceWriter writer, ClientMethodModel method, string before, string after) =>
        WriteMethod(writer, method, $"{before}Task<BillinkResult<{method.Operation.Response}>> Try{method.Name}", after);

    private static void WriteMethod(SourceWriter writer, ClientMethodModel method, string name, string after)
    {
        writer.Line($"{name}(");
        const string common = "BillinkCallOptions? options = null, CancellationToken cancellationToken = default";
        writer.Continue($"{method.Operation.RequestType} request, {common}){after}");
    }
}
