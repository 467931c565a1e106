using System.Text.RegularExpressions;
using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that the code of requests can be generated.</summary>
internal static class GeneratedRequestLint
{
    public static IEnumerable<ContractProblem> Check(Contract contract)
    {
        var holders = new CredentialHolders(contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal));
        var members = contract.Types.SelectMany(static type => type.Members);
        return contract.Operations.SelectMany(static operation => operation.Query).SelectMany(Query)
            .Concat(members.Where(member => member.IsList && holders.Contains(member.Type)).Select(CredentialsInList))
            .Concat(contract.Types.Where(static type => type.MinMembers is not null).Select(MinMembers))
            .Concat(members.Where(static member => !IsRegex(member.Constraints.Pattern)).Select(Pattern));
    }

    private static IEnumerable<ContractProblem> Query(Member parameter)
    {
        if (QueryParameterType.Of(parameter) is null)
        {
            yield return GenerationProblem.NotGeneratable(
                parameter.Position,
                $"There is no C# type for the query parameter {parameter.WireName}. Make it a string, an integer or a date.");
        }
    }

    private static ContractProblem CredentialsInList(Member member) => GenerationProblem.NotGeneratable(
        member.Position,
        $"{member.WireName} is a list of objects with credentials, which the client can't fill in. Put them beside the list.");

    private static ContractProblem MinMembers(ContractType type) => GenerationProblem.NotGeneratable(
        type.Position,
        $"{type.Name} has minProperties, which isn't checked before sending. Make one property required instead.");

    private static bool IsRegex(string? pattern)
    {
        try
        {
            return pattern is null || new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static ContractProblem Pattern(Member member) => GenerationProblem.NotGeneratable(
        member.Position,
        $"The pattern of {member.WireName} isn't a regular expression that .NET supports. Rewrite it.");
}
