using Billink.Contracts.Reading;
using Billink.Generators.Documentation;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes the descriptor of one operation, in its own class, so that the use of one operation doesn't create the others.</summary>
internal static class OperationEmitter
{
    public static GeneratedSource Emit(OperationModel model)
    {
        var writer = GeneratedFile.Begin(
            model.ContractFile, model.Version, ["System.CodeDom.Compiler", "Billink.Envelopes", .. CodecUsings(model)]);
        writer.Docs(OperationListDocs.Descriptor($"{model.Version}Operations.{model.Stem}"));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {model.Stem}Operation");
        writer.Open($"public static readonly BillinkOperation<{model.RequestType}, {model.Response}> Instance = new()");
        foreach (var (property, value) in Properties(model))
            writer.Line($"{property} = {value},");
        writer.Close(";");
        writer.Close();
        return new GeneratedSource($"{model.Version}/Operations/{model.Stem}Operation.g.cs", writer.ToString());
    }

    private static IEnumerable<(string Property, string Value)> Properties(OperationModel model)
    {
        yield return ("Id", CSharp.Literal(model.Id));
        yield return ("Version", $"BillinkApiVersion.{model.Version}");
        yield return ("Summary", CSharp.Literal(model.Summary));
        yield return ("Method", CSharp.Literal(model.Method));
        yield return ("Path", CSharp.Literal(model.Path));
        if (model.OlderPath is { } olderPath)
            yield return ("OlderPath", CSharp.Literal(olderPath));
        if (model.Action is { } action)
            yield return ("Action", CSharp.Literal(action));
        yield return ("Retry", Retry(model));
        yield return ("Envelope", Envelope(model));
        yield return ("Errors", $"{model.Stem}Errors.Catalog");
        yield return ("Provenance", $"BillinkProvenance.{model.Provenance}");
        yield return ("PathProvenance", $"BillinkProvenance.{model.PathProvenance}");
        yield return ("RequestCodec", RequestCodec(model));
        yield return ("ResponseCodec", ResponseCodec(model));
        if (model.HasQuery)
            yield return ("Query", "static request => request.ToQuery()");
        if (model.HasPathParameters)
            yield return ("Route", "static (request, path) => request.ToPath(path)");
        if (model.HasHeaders)
            yield return ("Headers", "static request => request.ToHeaders()");
        if (model.HasQuery || model.HasPathParameters || model.HasHeaders)
            yield return ("Receive", "static (request, received) => request.WithParameters(received)");
    }

    private static IEnumerable<string> CodecUsings(OperationModel model)
    {
        // The codecs of files and of empty replies are in the namespace Billink. A result has its own codec.
        if (model.RequestBody is not RequestBody.File || model.ReplyBody is not (ReplyBody.File or ReplyBody.Empty or ReplyBody.Several))
            yield return "Billink.Codecs";
        if (model.ReplyBody is ReplyBody.Value)
            yield return "Billink.Json";
    }

    private static string Retry(OperationModel model)
    {
        var arguments = new List<string> { $"BillinkRetryClass.{CSharp.Pascal(model.Retry.Class)}" };
        if (model.Retry.Duplicate is { } duplicate)
            arguments.Add($"DuplicateCode: {CSharp.Literal(duplicate)}");
        if (model.Retry.SettledBy is { } settledBy)
            arguments.Add($"SettledBy: {CSharp.Literal(settledBy)}");
        return $"new BillinkRetry({string.Join(", ", arguments)})";
    }

    private static string Envelope(OperationModel model)
    {
        if (model.IsXml)
            return "XmlEnvelope.Instance";
        var families = model.Envelopes.Where(static name => name != "none").DefaultIfEmpty("none");
        return $"new JsonEnvelope({string.Join(" | ", families.Select(static name => $"JsonEnvelopes.{CSharp.Pascal(name)}"))})";
    }

    private static string RequestCodec(OperationModel model)
    {
        var (type, mediaType) = (model.RequestType, CSharp.Literal(model.RequestMediaType));
        return model.RequestBody switch
        {
            RequestBody.None => $"new NoBodyCodec<{type}>(static () => new {type}())",
            RequestBody.File => $"new UploadCodec<{type}>("
                + $"{mediaType}, static request => request.Body, static file => new {type} {{ Body = file }})",
            RequestBody.Form => $"new FormCodec<{type}>({JsonCodecText.Of(type)})",
            RequestBody.Multipart => $"new MultipartCodec<{type}>({JsonCodecText.Of(type)}, {Files(model)})",
            _ => Codec(model, type, model.RequestMediaType),
        };
    }

    // The names of the files, and the functions that take them from a request, and put them into one.
    private static string Files(OperationModel model)
    {
        var names = model.Files.Select(static file => CSharp.Literal(file.WireName));
        var taken = model.Files.Select(static file => $"request.{file.Name}");
        var put = model.Files.Select(static file => $"{file.Name} = files.GetValueOrDefault({CSharp.Literal(file.WireName)})");
        var with = model.Files.Count == 0 ? "request" : $"request with {{ {string.Join(", ", put)} }}";
        return $"[{string.Join(", ", names)}], static request => [{string.Join(", ", taken)}], static (request, files) => {with}";
    }

    private static string ResponseCodec(OperationModel model) => model.ReplyBody switch
    {
        ReplyBody.File => "FileCodec.Instance",
        ReplyBody.Empty => "NoContentCodec.Instance",
        ReplyBody.Several => $"{model.Response}.Codec",
        ReplyBody.Value => JsonCodecText.OfContainer(model.ReplyValue!),
        _ => Codec(model, model.ResponseType!),
    };

    private static string Codec(OperationModel model, string type, string mediaType = "") => model.IsXml
        ? $"new XmlCodec<{type}>({type}.ReadXml, {type}.WriteXml)"
        : JsonCodecText.Of(type, mediaType);
}
