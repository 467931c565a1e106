using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares C# name, format, credential and masking of a property, an element or a parameter.</summary>
internal static class MemberVocabulary
{
    /// <summary>Compares two versions of a member.</summary>
    /// <param name="subject">The member with its owner, as in <c>CreditRequest.reason</c>.</param>
    /// <param name="old">The old version, its location, and its C# name.</param>
    /// <param name="current">The new version, its location, and its C# name.</param>
    /// <param name="operations">The operation of a parameter; empty for a member of a type.</param>
    /// <param name="sides">Both versions of the contract.</param>
    public static void Compare(
        string subject, (Member Member, SourceLocation Location, string Name) old,
        (Member Member, SourceLocation Location, string Name) current, IReadOnlyList<string> operations, VocabularyComparison sides)
    {
        Differ(VocabularyRules.MemberRenamed, "C# name", old.Member.Name, current.Member.Name);
        if (sides.IsXml)
            Differ(VocabularyRules.MemberTypeChanged, "C# type", TypeOf(old.Member), TypeOf(current.Member));
        Differ(VocabularyRules.CredentialChanged, "credential", old.Member.Credential, current.Member.Credential);
        Differ(VocabularyRules.SensitiveChanged, "mark for masking", old.Member.Sensitive, current.Member.Sensitive);
        Differ(VocabularyRules.WireChanged, "form on the wire", old.Member.Wire, current.Member.Wire);
        Differ(VocabularyRules.ProvenanceChanged, "provenance", old.Member.Provenance, current.Member.Provenance);

        void Differ(Rule rule, string what, string? before, string? now)
        {
            if (before == now)
                return;
            sides.Changes.Add(
                new(rule, subject, $"The {what} of {subject} is {now ?? "none"}, and was {before ?? "none"}.")
                {
                    Detail = what,
                    Operations = operations,
                    OldLocation = old.Location,
                    NewLocation = current.Location,
                    OldValue = before,
                    NewValue = now,
                    Members = [.. new[] { old.Name, current.Name }.Distinct(StringComparer.Ordinal)],
                });
        }
    }

    private static string TypeOf(Member member) =>
        $"{member.Type}{(member.Format is { } format ? $" as {format}" : "")}"
            + string.Concat(member.Containers.Select(container => container.IsMap ? ", by name" : ", several"));
}
