namespace Billink.Contracts.Reading;

/// <summary>Checks the operations of one contract together.</summary>
internal static class OperationRules
{
    public static EquatableArray<ContractOperation> Check(IReadOnlyList<ContractOperation> operations, ProblemList problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Id.Length == 0)
                continue;
            if (!ids.Add(operation.Id))
            {
                problems.Add(ContractProblems.Duplicate, operation.Position,
                    $"Operation {operation.Id} is declared twice. Rename one.");
            }

            if (!Identifiers.IsPascalCase(operation.Group) || !Identifiers.IsPascalCase(operation.Method))
            {
                problems.Add(ContractProblems.InvalidName, operation.Position,
                    $"'{operation.Id}' is not an operation id. Write Group_Name, both in Pascal case, as in Orders_Credit.");
            }
        }

        return new EquatableArray<ContractOperation>(operations);
    }
}
