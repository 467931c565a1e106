namespace Billink.Contracts.Reading;

/// <summary>Checks the members of one type together.</summary>
internal static class MemberRules
{
    /// <param name="typeName">The name of the type, which no C# member can have.</param>
    /// <param name="members">All members of the type.</param>
    /// <param name="allowSpellings">Whether several members can share a C# name, as spellings of one member.</param>
    /// <param name="problems">Collects the problems.</param>
    public static void Check(string typeName, IReadOnlyList<Member> members, bool allowSpellings, ProblemList problems)
    {
        var wireNames = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!wireNames.Add(member.WireName))
                problems.Add(ContractProblems.Duplicate, member.Position, $"{member.WireName} occurs twice in {typeName}. Remove one.");
            if (string.Equals(member.Name, typeName, StringComparison.Ordinal))
            {
                problems.Add(ContractProblems.InvalidName, member.Position,
                    $"{member.WireName} has the C# name of its type, {typeName}, which C# does not allow. Give it another one.");
            }

            if (member.Name.Length == 0)
                continue;
            if (!names.TryGetValue(member.Name, out var first))
                names.Add(member.Name, member);
            else if (!allowSpellings)
                Report(member, $"Both {first.WireName} and {member.WireName} are {member.Name} in C#. Rename one.");
            else if (!SameValue(first, member))
            {
                Report(member, $"{first.WireName} and {member.WireName} are spellings of {member.Name} but differ in type. "
                    + "Give both the same type, or different names.");
            }
        }

        void Report(Member member, string message) => problems.Add(ContractProblems.Duplicate, member.Position, message);
    }

    private static bool SameValue(Member first, Member second) =>
        string.Equals(first.Type, second.Type, StringComparison.Ordinal)
        && string.Equals(first.Format, second.Format, StringComparison.Ordinal)
        && first.IsList == second.IsList;
}
