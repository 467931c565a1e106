using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes <c>PrintMembers</c>, which omits secret and personal values, and shows the elements of lists.</summary>
internal static class PrintEmitter
{
    public static void Write(SourceWriter writer, RecordBehaviour behaviour)
    {
        if (behaviour.Printed.Count == 0)
            return;
        writer.Separate();
        if (behaviour.Printed.Any(static member => member.Form is PrintForm.Masked))
            writer.Line("// Secret and personal values must not reach a log, whatever code prints the record.");
        writer.Open("private bool PrintMembers(StringBuilder builder)");
        var comma = "";
        foreach (var member in behaviour.Printed)
        {
            var label = $"{comma}{member.Name} = ";
            writer.Line(member.Form switch
            {
                PrintForm.Masked => $"builder.AppendMasked(\"{label}\", {member.Name});",
                PrintForm.List => $"builder.AppendList(\"{label}\", {member.Name});",
                _ => $"builder.Append(CultureInfo.InvariantCulture, $\"{label}{{{member.Name}}}\");",
            });
            comma = ", ";
        }

        writer.Line("return true;");
        writer.Close();
    }
}
