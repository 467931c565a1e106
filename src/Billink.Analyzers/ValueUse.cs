using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Says whether code uses a value. When in doubt, it does.</summary>
internal static class ValueUse
{
    /// <summary>Returns whether a value is dropped, or only members of it are read that don't matter.</summary>
    /// <param name="value">The operation that gives the value, or a task of it.</param>
    /// <param name="isMinor">Whether reading a member, by its name, isn't a use.</param>
    /// <returns>True when nothing uses it.</returns>
    public static bool IsIgnored(IOperation value, Func<string, bool> isMinor) => value.Parent switch
    {
        // An expression body drops the value too, but often on purpose, as in an assertion that a call throws.
        IExpressionStatementOperation statement => statement.Syntax is ExpressionStatementSyntax,
        IAwaitOperation or IParenthesizedOperation => IsIgnored(value.Parent, isMinor),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured => IsIgnored(configured, isMinor),
        IInvocationOperation call when call.Instance == value => isMinor(call.TargetMethod.Name),
        IPropertyReferenceOperation read when read.Instance == value => isMinor(read.Property.Name),
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => IsNeverUsed(declared.Symbol, declared, isMinor),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } =>
            IsNeverUsed(local, value, isMinor),
        _ => false,
    };

    private static bool IsNeverUsed(ILocalSymbol local, IOperation place, Func<string, bool> isMinor)
    {
        var root = place;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .All(reference => IsTarget(reference) || IsIgnored(reference, isMinor));
    }

    private static bool IsTarget(ILocalReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;
}
