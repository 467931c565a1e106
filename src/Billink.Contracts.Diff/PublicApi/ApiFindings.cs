using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Collects the changes of an API. The C# member is the subject, the location and the affected member.</summary>
/// <param name="oldFile">The name of the old listing.</param>
/// <param name="newFile">The name of the new one.</param>
/// <param name="changes">The list to add the changes to.</param>
internal sealed class ApiFindings(string oldFile, string newFile, ChangeList changes)
{
    public void Add(
        Rule rule, string message, string member, int? oldLine, int? newLine, string detail = "",
        (string? Old, string? New) values = default) => changes.Add(
        new(rule, member, message)
        {
            Detail = detail,
            OldLocation = oldLine is { } before ? new SourceLocation(oldFile, member, before, 1) : null,
            NewLocation = newLine is { } now ? new SourceLocation(newFile, member, now, 1) : null,
            OldValue = values.Old,
            NewValue = values.New,
            Members = [member],
        });
}
