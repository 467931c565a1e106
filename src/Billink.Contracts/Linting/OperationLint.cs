using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that an operation has everything that a client needs to call it and to understand the reply.</summary>
internal static class OperationLint
{
    public static void Check(Contract contract, IReadOnlyList<ContractOperation> allOperations, ProblemList problems)
    {
        var types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var operation in contract.Operations)
        {
            if (operation.Errors.Count == 0)
            {
                problems.Add(ContractProblems.Missing, operation.Position,
                    $"{operation.Id} has no error codes. List at least the error for wrong credentials.");
            }

            if (allOperations.Count(IsNamesake) > contract.Operations.Count(IsNamesake))
            {
                problems.Add(ContractProblems.Duplicate, operation.Position,
                    $"Another contract also has an operation {operation.Id}. Rename one.");
            }

            if (operation.GroupSummary.Length == 0 && contract.Version is "v2")
            {
                problems.Add(ContractProblems.Missing, operation.Position,
                    $"{operation.Id} has no tag with a description, which documents I{operation.Group}Client. "
                        + $"Add tags: [{operation.Group}].");
            }

            CheckRetry(operation, allOperations, problems);
            CheckEnvelopes(operation, problems);
            CheckCredentials(operation, types, problems);
            CheckSource(operation.Id, operation.Source, operation.Position, problems);
            foreach (var error in operation.Errors)
                CheckSource($"code {error.Code} of {operation.Id}", error.Source, error.Position, problems);

            bool IsNamesake(ContractOperation other) =>
                operation.Id.Length > 0 && string.Equals(other.Id, operation.Id, StringComparison.Ordinal);
        }
    }

    public static void CheckSource(string what, string source, Position at, ProblemList problems)
    {
        if (source.Length == 0)
        {
            problems.Add(ContractProblems.Missing, at,
                $"The source of {what} is missing. Add it: a page, a repository, or the reason for an inference.");
        }
    }

    private static void CheckRetry(ContractOperation operation, IReadOnlyList<ContractOperation> allOperations, ProblemList problems)
    {
        var (_, duplicate, settledBy) = operation.Retry;
        if (duplicate is not null && !operation.Errors.Any(error => string.Equals(error.Code, duplicate, StringComparison.Ordinal)))
        {
            problems.Add(ContractProblems.UnknownReference, operation.Position,
                $"{operation.Id} has {duplicate} as the error of a second attempt, but {duplicate} isn't in its code table. Correct one.");
        }

        if (settledBy is not null && !allOperations.Any(other => string.Equals(other.Id, settledBy, StringComparison.Ordinal)))
        {
            problems.Add(ContractProblems.UnknownReference, operation.Position,
                $"{operation.Id} is settled by {settledBy}, which isn't an operation of any contract. Correct the id.");
        }
    }

    /// <summary>A success status that can also be an error needs both schemas. XML replies contain the error.</summary>
    private static void CheckEnvelopes(ContractOperation operation, ProblemList problems)
    {
        var mute = operation.Envelopes.Where(
            envelope => envelope.ErrorTypes.Count == 0 && envelope.Envelope is not ("none" or "api-result" or ""));
        foreach (var envelope in mute)
        {
            problems.Add(ContractProblems.Missing, envelope.Position,
                $"Status {envelope.Status} of {operation.Id} can be an error, but the error has no schema. "
                + "Write oneOf of the success and the error, or make the envelope 'none'.");
        }
    }

    /// <summary>Every request has credentials, in its body or in parameters. Without the mark, the caller would have to set them.</summary>
    private static void CheckCredentials(ContractOperation operation, Dictionary<string, ContractType> types, ProblemList problems)
    {
        if (!types.TryGetValue(operation.RequestType, out var request))
            return;
        var inside = request.Members.SelectMany(member => types.TryGetValue(member.Type, out var inner) ? inner.Members : default);
        var members = request.Members.Concat(inside).Concat(operation.Parameters).ToList();
        foreach (var credential in Vocabulary.Credentials)
        {
            if (!members.Any(member => string.Equals(member.Credential, credential, StringComparison.Ordinal)))
            {
                problems.Add(ContractProblems.Missing, request.Position,
                    $"{request.Name} has no member for the credential '{credential}', which Billink requires in every "
                        + $"request. Mark the member with this credential.");
            }
        }
    }
}
