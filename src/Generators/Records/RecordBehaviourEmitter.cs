using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes the behaviour of a record as members of the record.</summary>
internal static class RecordBehaviourEmitter
{
    /// <summary>The namespaces that the members need.</summary>
    public static IEnumerable<string> Usings(RecordBehaviour behaviour)
    {
        if (behaviour.Role is not RecordRole.None)
            yield return "Billink.Validation";
        if (behaviour.Parameters.Any())
        {
            yield return "System.Text.Json.Serialization";
            yield return "Billink.Queries";
        }

        if (behaviour.Printed.Count > 0)
            yield return "System.Text";
        if (behaviour.Printed.Any(static member => member.Form is PrintForm.Value))
            yield return "System.Globalization";
        if (behaviour.Printed.Any(static member => member.Form is not PrintForm.Value))
            yield return "Billink.Masking";
    }

    /// <summary>The methods that follow the properties.</summary>
    public static void WriteMembers(SourceWriter writer, RecordBehaviour behaviour)
    {
        CredentialsEmitter.Write(writer, behaviour);
        ValidationEmitter.WriteMethod(writer, behaviour);
        ParameterEmitter.WriteMethods(writer, behaviour);
        PrintEmitter.Write(writer, behaviour);
    }
}
