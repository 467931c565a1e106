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

    /// <summary>Adds another name.</summary>
    public void AddRename(Rule rule, (string Name, int Line) old, (string Name, int Line) current, string called) => changes.Add(
        new(rule, old.Name, $"{old.Name} is called {called} now.")
        {
            Detail = current.Name,
            OldLocation = new SourceLocation(oldFile, old.Name, old.Line, 1),
            NewLocation = new SourceLocation(newFile, current.Name, current.Line, 1),
            OldValue = old.Name,
            NewValue = current.Name,
            Members = [old.Name, current.Name],
        });
}
