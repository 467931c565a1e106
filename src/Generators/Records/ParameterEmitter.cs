using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes parameters as properties of the request, and the query string, path and headers that they make.</summary>
internal static class ParameterEmitter
{
    public static void WriteProperties(SourceWriter writer, RecordBehaviour behaviour)
    {
        foreach (var parameter in behaviour.Parameters)
        {
            writer.Separate();
            writer.Docs(parameter.Docs);
            writer.Line("[JsonIgnore]");
            if (parameter.IsDeprecated)
                writer.Line(ObsoleteDocs.Member);
            writer.Line($"public {parameter.Type}? {parameter.Name} {{ get; init; }}");
        }
    }

    public static void WriteMethods(SourceWriter writer, RecordBehaviour behaviour)
    {
        WriteQuery(writer, behaviour.Query);
        WritePath(writer, behaviour.PathParameters);
        WriteHeaders(writer, behaviour.Headers);
        WriteReceiving(writer, behaviour);
    }

    private static void WriteQuery(SourceWriter writer, EquatableArray<ParameterModel> parameters)
    {
        if (parameters.Count == 0)
            return;
        writer.Separate();
        writer.Open("internal string ToQuery()");
        writer.Line("var query = new QueryText();");
        foreach (var parameter in parameters)
            writer.Line(AddToQuery(parameter));
        writer.Line("return query.ToString();");
        writer.Close();
    }

    private static string AddToQuery(ParameterModel parameter)
    {
        var name = CSharp.Literal(parameter.WireName);
        if (parameter.IsList)
            return $"query.AddEach({name}, {parameter.Text}{(parameter.Separator is { } text ? ", " + CSharp.Literal(text) : "")});";
        return parameter.Value.Kind switch
        {
            JsonValueKind.Text or JsonValueKind.Integer => $"query.Add({name}, {parameter.Name});",
            JsonValueKind.Date => $"query.Add({name}, {parameter.Name}, \"yyyy-MM-dd\");",
            JsonValueKind.DayMonthYear => $"query.Add({name}, {parameter.Name}, \"dd-MM-yyyy\");",
            _ => $"query.Add({name}, {parameter.Text});",
        };
    }

    private static void WritePath(SourceWriter writer, EquatableArray<ParameterModel> parameters)
    {
        if (parameters.Count == 0)
            return;
        var values = parameters.Select(static parameter =>
            $"({CSharp.Literal(parameter.WireName)}, PathText.{(parameter.IsList ? "EscapeEach" : "Escape")}({parameter.Text}))");
        writer.Separate();
        writer.Line($"internal string ToPath(string path) => PathText.Fill(path, {string.Join(", ", values)});");
    }

    private static void WriteHeaders(SourceWriter writer, EquatableArray<ParameterModel> parameters)
    {
        if (parameters.Count == 0)
            return;
        writer.Separate();
        writer.Open("internal IReadOnlyList<KeyValuePair<string, string>> ToHeaders()");
        writer.Line("var headers = new HeaderTexts();");
        foreach (var parameter in parameters)
            writer.Line($"headers.{(parameter.IsList ? "AddEach" : "Add")}({CSharp.Literal(parameter.WireName)}, {parameter.Text});");
        writer.Line("return headers.All;");
        writer.Close();
    }

    private static void WriteReceiving(SourceWriter writer, RecordBehaviour behaviour)
    {
        if (!behaviour.Parameters.Any())
            return;
        writer.Separate();
        writer.Open($"internal {behaviour.Name} WithParameters(ReceivedParameters received) => this with");
        foreach (var (place, parameters) in Places(behaviour))
        {
            foreach (var parameter in parameters)
                writer.Line($"{parameter.Name} = received.{place}({CSharp.Literal(parameter.WireName)}).{Receive(parameter, place)},");
        }

        writer.Close(";");
    }

    private static IEnumerable<(string Place, EquatableArray<ParameterModel> Parameters)> Places(RecordBehaviour behaviour) =>
    [
        ("Path", behaviour.PathParameters),
        ("Query", behaviour.Query),
        ("Header", behaviour.Headers),
    ];

    private static string Receive(ParameterModel parameter, string place)
    {
        var read = parameter.Value switch
        {
            { Kind: JsonValueKind.Enumeration, IsNumber: true } => $"IntegerEnum<{parameter.Value.Type}>()",
            { Kind: JsonValueKind.Enumeration } => $"TextEnum<{parameter.Value.Type}>()",
            _ => $"{parameter.Value.Kind}()",
        };
        if (!parameter.IsList)
            return read;
        var separator = place is "Query" ? parameter.Separator : ",";
        return $"Each({(separator is null ? "null" : CSharp.Literal(separator))}, static value => value.{read})";
    }
}
