namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Takes changes of an API: the C# member is the subject, the place and what is touched, all in one.</summary>
/// <param name="oldFile">The name of the old listing.</param>
/// <param name="newFile">The name of the new one.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class ApiFindings(string oldFile, string newFile, ChangeList changes)
{
    public void Add(ChangeRule rule, string message, string member, int? oldLine, int? newLine, string detail = "", (string? Old, string? New) values = default) => changes.Add(
        rule, message, member, detail, null,
        oldLine is { } before ? new ChangeLocation(oldFile, member, before, 1) : null,
        newLine is { } now ? new ChangeLocation(newFile, member, now, 1) : null,
        values.Old, values.New, members: [member]);
}
