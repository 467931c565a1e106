using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks types and their members for contradictions.</summary>
internal static class TypeLint
{
    public static void Check(Contract contract, ProblemList problems)
    {
        var enums = contract.Types
            .Where(type => type.Kind is TypeKind.TextEnum or TypeKind.IntegerEnum)
            .ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in contract.Types)
        {
            OperationLint.CheckSource(type.Name, type.Source, type.Position, problems);
            CheckLimits(type.Name, type.Constraints, type.Position, problems);
            foreach (var member in type.Members)
            {
                CheckLimits(member.WireName, member.Constraints, member.Position, problems);
                CheckDefault(member, enums, problems);
                CheckCredential(member, problems);
            }
        }
    }

    private static void CheckLimits(string what, Constraints limits, Position at, ProblemList problems)
    {
        if (limits.MinLength > limits.MaxLength || limits.Minimum > limits.Maximum || limits.MinItems > limits.MaxItems)
        {
            problems.Add(ContractProblems.Contradiction, at,
                $"No value of {what} is valid, because its minimum is above its maximum. Correct one of them.");
        }
    }

    private static void CheckDefault(Member member, Dictionary<string, ContractType> enums, ProblemList problems)
    {
        if (member.Default is { } value
            && enums.TryGetValue(member.Type, out var type)
            && !type.Values.Any(known => string.Equals(known.Value, value, StringComparison.Ordinal)))
        {
            problems.Add(ContractProblems.Contradiction, member.Position,
                $"The default '{value}' of {member.WireName} isn't a value of {type.Name}. Add it there, or correct it.");
        }
    }

    private static void CheckCredential(Member member, ProblemList problems)
    {
        if (member.Credential is not null && !string.Equals(member.Sensitive, "secret", StringComparison.Ordinal))
        {
            problems.Add(ContractProblems.Missing, member.Position,
                $"{member.WireName} is a credential but could be logged. Mark it sensitive: secret.");
        }
    }
}
