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
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var parameters = contract.Operations.SelectMany(static operation => operation.Parameters);
        var shared = contract.Operations.GroupBy(static operation => operation.RequestType, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .SelectMany(static group => group.Where(static operation => operation.Parameters.Any()));
        return shared.Select(Shared).Concat(parameters.Where(parameter => !IsParameter(parameter, types)).Select(Parameter))
            .Concat(members.Where(member => member.Containers.Count > 0 && holders.Contains(member.Type)).Select(CredentialsInList))
            .Concat(contract.Types.Where(static type => type.MinMembers is not null).Select(MinMembers))
            .Concat(contract.Version is "v1" ? [] : Files(contract).Select(Binary))
            .Concat(contract.Operations.Where(static operation => operation.RequestBody is RequestBody.Form)
                .SelectMany(operation => types.TryGetValue(operation.RequestType, out var form) ? form.Members : default)
                .Where(field => !IsParameter(field, types)).Select(Field))
            .Concat(members.Concat(parameters).Where(static member => member.Credential is not null && !IsText(member)).Select(Credential))
            .Concat(members.Concat(parameters).Where(static member => !IsRegex(member.Constraints.Pattern)).Select(Pattern));
    }

    // Files outside of the requests that have them in parts, or as their body.
    private static IEnumerable<Member> Files(Contract contract)
    {
        var requests = new HashSet<string>(
            contract.Operations.Where(static operation => operation.RequestBody is RequestBody.File or RequestBody.Multipart)
                .Select(static operation => operation.RequestType),
            StringComparer.Ordinal);
        return contract.Types.Where(type => !requests.Contains(type.Name)).SelectMany(static type => type.Members)
            .Where(static member => member.Type is "binary");
    }

    // A parameter has one text, or a text for each element.
    private static bool IsParameter(Member parameter, Dictionary<string, ContractType> types) =>
        (parameter.Containers.Count == 0 || parameter.IsList)
        && parameter.Type is not ("any" or "binary")
        && JsonValue.Of(parameter, types).Kind is not JsonValueKind.Object;

    private static bool IsText(Member member) =>
        member is { Containers.Count: 0, Type: "string", Format: null or "email" };

    private static ContractProblem Shared(ContractOperation operation) => GenerationProblem.NotGeneratable(
        operation.Position,
        $"{operation.RequestType} is the request of several operations, and {operation.Id} has parameters, which would be properties "
            + "of it. Give the operation a request of its own.");

    private static ContractProblem Parameter(Member parameter) => GenerationProblem.NotGeneratable(
        parameter.Position,
        $"The parameter {parameter.WireName} has no text on the wire. Make it a simple type, an enumeration, or a list of these.");

    private static ContractProblem Field(Member field) => GenerationProblem.NotGeneratable(
        field.Position,
        $"The field {field.WireName} has no text in a form. Make it a simple type, an enumeration, or a list of these, or write "
            + "multipart/form-data.");

    private static ContractProblem Binary(Member member) => GenerationProblem.NotGeneratable(
        member.Position,
        $"Only multipart/form-data can hold the file {member.WireName}. Write format: byte for bytes in base64.");

    private static ContractProblem Credential(Member member) => GenerationProblem.NotGeneratable(
        member.Position,
        $"{member.WireName} is a credential but not a text. Make it a string without a format other than email.");

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
