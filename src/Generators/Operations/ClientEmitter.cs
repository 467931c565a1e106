using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes a client: methods of one expression over the transport, documented on their interface.</summary>
internal static class ClientEmitter
{
    public static GeneratedSource EmitInterface(ClientModel model)
    {
        var writer = Begin(model);
        Docs.Element(writer, "summary", $"{Calls(model)}, each as a method.");
        Docs.Element(writer, "remarks", "An error reply is an exception of the transport, whatever its HTTP status.");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public interface I{model.Name}");
        foreach (var method in model.Methods)
        {
            writer.Separate();
            ClientDocs.Write(writer, method, model.Version);
            WriteSignature(writer, method, "", ";");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/I{model.Name}.g.cs", writer.ToString());
    }

    public static GeneratedSource EmitClass(ClientModel model)
    {
        var writer = Begin(model);
        Docs.Element(writer, "summary", $"{Calls(model)} over any transport.");
        Docs.Element(writer, "param name=\"transport\"", "How a call is made.");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public sealed class {model.Name}(IBillinkTransport transport) : I{model.Name}");
        foreach (var method in model.Methods)
        {
            writer.Separate().Line("/// <inheritdoc/>");
            WriteSignature(writer, method, "public ", " =>");
            var operation = $"{model.Version}Operations.{method.Operation.Stem}";
            writer.Continue($"transport.SendAsync({operation}, request, options, cancellationToken);");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/{model.Name}.g.cs", writer.ToString());
    }

    private static string Calls(ClientModel model) =>
        $"The calls of Billink's {model.Version.ToLowerInvariant()} API ({model.Group.ToLowerInvariant()})";

    private static SourceWriter Begin(ClientModel model) =>
        GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler");

    private static void WriteSignature(SourceWriter writer, ClientMethodModel method, string before, string after)
    {
        writer.Line($"{before}Task<{method.Operation.Response}> {method.Name}(");
        const string common = "BillinkCallOptions? options = null, CancellationToken cancellationToken = default";
        writer.Continue($"{method.Operation.RequestType} request, {common}){after}");
    }
}
