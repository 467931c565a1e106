using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Follows a value back to the expression that gave it.</summary>
internal static class Origin
{
    /// <summary>Returns the expression behind conversions, awaits and locals that are assigned once.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The expression, or the value itself.</returns>
    public static IOperation Of(IOperation value) => value switch
    {
        IConversionOperation conversion => Of(conversion.Operand),
        IAwaitOperation awaited => Of(awaited.Operation),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => Of(task),
        ILocalReferenceOperation local when Initializer(local) is { } first => Of(first),
        _ => value,
    };

    private static IOperation? Initializer(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences is { Length: 1 } declarations
        && local.SemanticModel?.GetOperation(declarations[0].GetSyntax()) is IVariableDeclaratorOperation declarator
            ? declarator.GetVariableInitializer()?.Value
            : null;
}
