using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares the values of an element or attribute if at least one version has a fixed value.</summary>
/// <param name="findings">Collects the findings.</param>
/// <param name="use">Where the element or attribute is used.</param>
/// <param name="subject">The element or attribute.</param>
/// <param name="oldPart">The old declaration.</param>
/// <param name="newPart">The new declaration.</param>
internal sealed class FixedComparer(XsdFindings findings, TypeUse use, string subject, XmlSchemaObject oldPart, XmlSchemaObject newPart)
{
    /// <summary>Compares texts and types together, because the type decides how a fixed value can be written.</summary>
    /// <param name="old">The fixed value and the type; null if there is none, or if the content isn't text only.</param>
    /// <param name="current">The same for the new version.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public void Compare(
        (string? Fixed, ValueSpace? Type) old, (string? Fixed, ValueSpace? Type) current, CancellationToken cancellationToken)
    {
        if (old.Fixed is null && current.Fixed is null)
            return;
        var effect = old.Type is { } oldType && current.Type is { } newType
            ? EffectOf(Narrowed(oldType, old.Fixed), Narrowed(newType, current.Fixed), cancellationToken)
            : old.Fixed == current.Fixed ? Effect.None
            : current.Fixed is null ? Effect.Widens
            : old.Fixed is null ? Effect.Narrows
            : Effect.Both;
        var rule = (old.Fixed == current.Fixed, effect.HasFlag(Effect.Narrows)) switch
        {
            (true, true) => ValueRules.ValueTypeChanged,
            (true, false) => ValueRules.ValueTypeWidened,
            (false, true) => ValueRules.FixedChanged,
            (false, false) => ValueRules.FixedRemoved,
        };
        var message = old.Fixed == current.Fixed
            ? $"The fixed value {Shown(current.Fixed)} of {subject} is of another type."
            : $"{subject} must be {Shown(current.Fixed)}, and had to be {Shown(old.Fixed)}.";
        findings.Add(
            new(rule, effect, use, subject, message) { Old = oldPart, New = newPart, OldValue = old.Fixed, NewValue = current.Fixed });
    }

    public static string Shown(string? value) => value is null ? "anything" : $"'{value}'";

    private static ValueSpace Narrowed(ValueSpace type, string? value) => value is null ? type : type.WithFixed(value);

    // A fixed value is known exactly, so "undecided" means that it isn't included.
    private static Effect EffectOf(ValueSpace old, ValueSpace current, CancellationToken cancellationToken) =>
        (ValueInclusion.Of(old, current, cancellationToken).IsIncluded == true ? Effect.None : Effect.Narrows)
        | (ValueInclusion.Of(current, old, cancellationToken).IsIncluded == true ? Effect.None : Effect.Widens);
}
