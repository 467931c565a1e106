using System.Globalization;
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
        var described = new HashSet<string>(
            contract.Types.Where(static type => type.Description.Length > 0).Select(static type => type.Name), StringComparer.Ordinal);
        foreach (var type in contract.Types)
        {
            OperationLint.CheckSource(type.Name, type.Source, type.Position, problems);
            CheckLimits(type.Name, type.Constraints, type.Position, problems);
            foreach (var member in type.Members)
            {
                CheckLimits(member.WireName, member.Constraints, member.Position, problems);
                CheckDefault(member, enums, problems);
                CheckCredential(member, problems);
                // An alternative has the description of its union.
                if (type.Kind is not TypeKind.Union)
                    CheckDescription(member, described, contract, problems);
            }
        }

        foreach (var parameter in contract.Operations.SelectMany(static operation => operation.Parameters))
        {
            CheckLimits(parameter.WireName, parameter.Constraints, parameter.Position, problems);
            CheckDefault(parameter, enums, problems);
            CheckCredential(parameter, problems);
            CheckDescription(parameter, described, contract, problems);
        }
    }

    // Element names of v1 are words, and a reference alone has the description of its target.
    private static void CheckDescription(Member member, HashSet<string> described, Contract contract, ProblemList problems)
    {
        if (member.Description.Length == 0 && !described.Contains(member.Type) && contract.Version is "v2")
        {
            problems.Add(ContractProblems.Missing, member.Position,
                $"{member.WireName} has no description, so its documentation says nothing. Add one sentence.");
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
        if (member.Default is { } text && !IsDefault(text, member))
        {
            problems.Add(ContractProblems.Contradiction, member.Position,
                $"The default '{text}' of {member.WireName} isn't a value of its type, {member.Type}. Correct one of them.");
        }

        if (member.Default is { } value
            && enums.TryGetValue(member.Type, out var type)
            && !type.Values.Any(known => string.Equals(known.Value, value, StringComparison.Ordinal)))
        {
            problems.Add(ContractProblems.Contradiction, member.Position,
                $"The default '{value}' of {member.WireName} isn't a value of {type.Name}. Add it there, or correct it.");
        }
    }

    private static bool IsDefault(string text, Member member) => member.Containers.Count > 0 || member.Type switch
    {
        "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "decimal" => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        "double" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        // Words and digits of v1 are booleans, too.
        "boolean" => text is "true" or "false" || member.Format is "flag" or "yes-no",
        _ => true,
    };

    private static void CheckCredential(Member member, ProblemList problems)
    {
        if (member.Credential is not null && !string.Equals(member.Sensitive, "secret", StringComparison.Ordinal))
        {
            problems.Add(ContractProblems.Missing, member.Position,
                $"{member.WireName} is a credential but could be logged. Mark it sensitive: secret.");
        }
    }
}
