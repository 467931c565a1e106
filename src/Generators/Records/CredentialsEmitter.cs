using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes <c>WithCredentials</c>: public on requests, internal on the objects that carry credentials for them.</summary>
internal static class CredentialsEmitter
{
    public static void Write(SourceWriter writer, RecordBehaviour behaviour)
    {
        if (behaviour.Role is RecordRole.Request)
        {
            writer.Separate().InheritDocs();
            writer.Open($"public {behaviour.Name} WithCredentials(BillinkCredentials credentials)");
            writer.Line("ArgumentNullException.ThrowIfNull(credentials);");
            writer.Line($"return {Copy(behaviour)};");
            writer.Close();
        }
        else if (behaviour.Credentials.Count > 0)
        {
            writer.Separate();
            writer.Line($"internal {behaviour.Name} WithCredentials(BillinkCredentials credentials) => {Copy(behaviour)};");
        }
    }

    private static string Copy(RecordBehaviour behaviour)
    {
        var assignments = behaviour.Credentials.Select(static credential => $"{credential.Member} = {Value(credential)}").ToArray();
        return assignments.Length == 0 ? "this" : $"this with {{ {string.Join(", ", assignments)} }}";
    }

    private static string Value(CredentialModel credential) => credential.Credential is { } part
        ? $"BillinkValidation.Credential({CSharp.Literal(credential.WireName)}, {credential.Member}, credentials.{part})"
        : $"{credential.Member}{(credential.IsNullable ? "?" : "")}.WithCredentials(credentials)";
}
