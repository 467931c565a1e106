using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes query parameters as properties of the request, and the query string that they make.</summary>
internal static class QueryEmitter
{
    public static void WriteProperties(SourceWriter writer, RecordBehaviour behaviour)
    {
        foreach (var parameter in behaviour.Query)
        {
            writer.Separate();
            writer.Docs(parameter.Docs);
            writer.Line("[JsonIgnore]");
            writer.Line($"public {parameter.Type}? {parameter.Name} {{ get; init; }}");
        }
    }

    public static void WriteMethod(SourceWriter writer, RecordBehaviour behaviour)
    {
        if (behaviour.Query.Count == 0)
            return;
        writer.Separate();
        writer.Open("internal string ToQuery()");
        writer.Line("var query = new QueryText();");
        foreach (var parameter in behaviour.Query)
        {
            var form = parameter.DateForm is { } dateForm ? ", " + CSharp.Literal(dateForm) : "";
            writer.Line($"query.Add({CSharp.Literal(parameter.WireName)}, {parameter.Name}{form});");
        }

        writer.Line("return query.ToString();");
        writer.Close();
    }
}
