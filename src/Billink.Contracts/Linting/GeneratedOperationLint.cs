using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that every operation can have a descriptor, and every error code a number.</summary>
internal static class GeneratedOperationLint
{
    public static IEnumerable<ContractProblem> Check(Contract contract)
    {
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        return contract.Operations.SelectMany(operation =>
            Messages(operation, types).Concat(Envelopes(operation, contract)).Concat(Codes(operation)));
    }

    private static IEnumerable<ContractProblem> Messages(ContractOperation operation, Dictionary<string, ContractType> types)
    {
        foreach (var name in new[] { operation.RequestType, operation.ReplyBody is ReplyBody.Value ? null : operation.ResponseType })
        {
            if (name is not null && types.TryGetValue(name, out var type) && type.Kind is not (TypeKind.Object or TypeKind.Union))
            {
                yield return GenerationProblem.NotGeneratable(
                    operation.Position,
                    $"{name} is a message of {operation.Id} but not an object. Make it an object.");
            }
        }
    }

    private static IEnumerable<ContractProblem> Envelopes(ContractOperation operation, Contract contract)
    {
        var isXml = contract.Version == "v1";
        var advice = isXml ? "for JSON. Use api-result" : "for XML. Use one of the others";
        foreach (var response in operation.Envelopes.Where(static response => response.Envelope != "none"))
        {
            var message = $"{operation.Id} has the envelope {response.Envelope}, which is {advice}.";
            if (response.Envelope == "api-result" != isXml)
                yield return GenerationProblem.NotGeneratable(operation.Position, message);
        }
    }

    private static IEnumerable<ContractProblem> Codes(ContractOperation operation)
    {
        var taken = new Dictionary<int, string>();
        foreach (var (error, number) in operation.Errors.Zip(ErrorNumbers.Of(operation.Errors), static (error, number) => (error, number)))
        {
            if (number is not { } value)
            {
                yield return GenerationProblem.NotGeneratable(
                    error.Position,
                    $"Code '{error.Code}' isn't a whole number of up to six digits, so it can't be an enumeration member. Correct it.");
            }
            else if (taken.TryGetValue(value, out var other))
            {
                yield return GenerationProblem.CodeClash(
                    error.Position,
                    $"{error.Name} would have the number of {other} in C#. Give one of them another code.");
            }
            else
            {
                taken.Add(value, error.Name);
            }
        }
    }
}
