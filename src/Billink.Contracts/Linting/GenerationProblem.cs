using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Creates the problems of a contract for which no C# can be generated.</summary>
internal static class GenerationProblem
{
    public static ContractProblem NotGeneratable(Position position, string message) =>
        At(position, ContractProblems.NotGeneratable, message);

    public static ContractProblem NameClash(Position position, string message) => At(position, ContractProblems.NameClash, message);

    public static ContractProblem CodeClash(Position position, string message) => At(position, ContractProblems.CodeClash, message);

    private static ContractProblem At(Position position, string id, string message) => new(id, message, position.Line, position.Column);
}
