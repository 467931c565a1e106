using Billink.Contracts.Reading;

namespace Billink.Generators.Checks;

/// <summary>Makes problems.</summary>
internal static class Problem
{
    public static ContractProblem At(Position position, string id, string message) => new(id, message, position.Line, position.Column);
}
