using static Billink.Contracts.Diff.Model.Effect;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Rules about schemas.</summary>
internal static class SchemaRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    private const string Ignored = "It may still be sent, but is no longer read.";
    private const string Gone = "It is no longer in the contract, so it may be missing.";

    public static readonly SchemaRule TypeNarrowed = Add(new(
        "type-narrowed", "Fewer types are allowed", Narrows, "type: number → type: integer", "Send one of the remaining types."));

    public static readonly SchemaRule TypeWidened = Add(new(
        "type-widened", "More types are allowed", Widens, "type: integer → type: number", "", "Read the new types too."));

    public static readonly SchemaRule TypeChanged = Add(new(
        "type-changed", "The type changed", Both, "type: string → type: integer", "Send the new type.", "Read the new type."));

    public static readonly SchemaRule BecameNullable = Add(new(
        "became-nullable", "Null is allowed", Widens, "nullable: true added", "", "Handle null."));

    public static readonly SchemaRule BecameNotNullable = Add(new(
        "became-not-nullable", "Null is no longer allowed", Narrows, "nullable: true removed", "Leave it out, or send a value."));

    public static readonly SchemaRule EnumAdded = Add(new(
        "enum-added", "An enumeration was added", Narrows, "no enum → enum: [a, b]", "Send only the listed values."));

    public static readonly SchemaRule EnumRemoved = Add(new(
        "enum-removed", "An enumeration was removed", Widens, "enum: [a, b] → no enum", "", "Handle values that were never listed."));

    public static readonly SchemaRule EnumValueRemoved = Add(new(
        "enum-value-removed", "An enum value was removed", Narrows, "enum: [a, b] → enum: [a]", "Stop sending the value."));

    public static readonly SchemaRule EnumValueAdded = Add(new(
        "enum-value-added", "An enum value was added", Widens, "enum: [a] → enum: [a, b]", "",
        "Handle the value, or any unknown value.")
        { WhenReceived = Risky, ResponseReason = "A receiver may get a value that it doesn't know." });

    public static readonly SchemaRule OpenEnumValueRemoved = Add(new(
        "open-enum-value-removed", "A value of an open enumeration was removed", Narrows, "x-extensible-enum: [a, b] → [a]",
        "Stop sending the value."));

    public static readonly SchemaRule OpenEnumValueAdded = Add(new(
        "open-enum-value-added", "A value of an open enumeration was added", None, "x-extensible-enum: [a] → [a, b]")
        { ResponseReason = "Receivers of an open enumeration must expect values that aren't listed." });

    public static readonly SchemaRule MinimumRaised = Add(new(
        "minimum-raised", "A higher minimum", Narrows, "minimum: 0 → minimum: 1", "Send no less than the new minimum."));

    public static readonly SchemaRule MinimumLowered = Add(new(
        "minimum-lowered", "A lower minimum, or none", Widens, "minimum: 1 → minimum: 0", "", "Handle smaller numbers."));

    public static readonly SchemaRule MaximumLowered = Add(new(
        "maximum-lowered", "A lower maximum", Narrows, "maximum: 10 → maximum: 5", "Send no more than the new maximum."));

    public static readonly SchemaRule MaximumRaised = Add(new(
        "maximum-raised", "A higher maximum, or none", Widens, "maximum: 5 → maximum: 10", "", "Handle larger numbers."));

    public static readonly SchemaRule MultipleOfChanged = Add(new(
        "multiple-of-changed", "The value of multipleOf changed", Both, "multipleOf: 5 → multipleOf: 10",
        "Send multiples of the new value.",
        "Handle numbers that aren't multiples of the old value."));

    public static readonly SchemaRule MinLengthRaised = Add(new(
        "min-length-raised", "A higher minimum length", Narrows, "minLength: 1 → minLength: 3", "Send longer texts."));

    public static readonly SchemaRule MinLengthLowered = Add(new(
        "min-length-lowered", "A lower minimum length, or none", Widens, "minLength: 3 → minLength: 1", "", "Handle shorter texts."));

    public static readonly SchemaRule MaxLengthLowered = Add(new(
        "max-length-lowered", "A lower maximum length", Narrows, "maxLength: 20 → maxLength: 10", "Send shorter texts."));

    public static readonly SchemaRule MaxLengthRaised = Add(new(
        "max-length-raised", "A higher maximum length, or none", Widens, "maxLength: 10 → maxLength: 20", "",
        "Handle longer texts."));

    public static readonly SchemaRule PatternAdded = Add(new(
        "pattern-added", "A pattern was added", Narrows, "no pattern → pattern: ^[a-z]+$", "Send only values that match the pattern."));

    public static readonly SchemaRule PatternRemoved = Add(new(
        "pattern-removed", "A pattern was removed", Widens, "pattern: ^[a-z]+$ → no pattern", "",
        "Handle texts that don't match the old pattern."));

    public static readonly SchemaRule PatternChanged = Add(new(
        "pattern-changed", "The pattern changed", Both, "pattern: ^[a-z]+$ → pattern: ^[A-Z]+$",
        "Send only values that match the new pattern.",
        "Handle values that match only the new pattern."));

    public static readonly SchemaRule FormatChanged = Add(new(
        "format-changed", "The format changed", Both, "format: date → format: date-time", "Send the new format.", "Read the new format."));

    public static readonly SchemaRule MinItemsRaised = Add(new(
        "min-items-raised", "A higher minimum number of elements", Narrows, "minItems: 0 → minItems: 1", "Send more elements."));

    public static readonly SchemaRule MinItemsLowered = Add(new(
        "min-items-lowered", "A lower minimum number of elements", Widens, "minItems: 1 → minItems: 0", "", "Handle shorter lists."));

    public static readonly SchemaRule MaxItemsLowered = Add(new(
        "max-items-lowered", "A lower maximum number of elements", Narrows, "maxItems: 100 → maxItems: 10", "Send shorter lists."));

    public static readonly SchemaRule MaxItemsRaised = Add(new(
        "max-items-raised", "A higher maximum number of elements", Widens, "maxItems: 10 → maxItems: 100", "", "Handle longer lists."));

    public static readonly SchemaRule UniqueItemsAdded = Add(new(
        "unique-items-added", "Elements must be unique", Narrows, "uniqueItems: true added", "Don't send an element twice."));

    public static readonly SchemaRule UniqueItemsRemoved = Add(new(
        "unique-items-removed", "Elements don't have to be unique", Widens, "uniqueItems: true removed", "", "Handle repeated elements."));

    public static readonly SchemaRule ItemsConstrained = Add(new(
        "items-constrained", "Elements must match a schema", Narrows, "no items → items: { type: string }",
        "Send only elements that match the schema."));

    public static readonly SchemaRule ItemsFreed = Add(new(
        "items-freed", "Elements may have any value", Widens, "items: { type: string } → no items", "", "Handle elements of any type."));

    public static readonly SchemaRule PropertyBecameRequired = Add(new(
        "property-became-required", "An optional property became required", Narrows, "required: [a] → required: [a, b]",
        "Always send it."));

    public static readonly SchemaRule PropertyBecameOptional = Add(new(
        "property-became-optional", "A required property became optional", Widens, "required: [a, b] → required: [a]", "",
        "Handle its absence."));

    public static readonly SchemaRule RequiredPropertyAdded = Add(new(
        "required-property-added", "A required property was added", Narrows, "required property b added", "Send it."));

    public static readonly SchemaRule PropertyAdded = Add(new(
        "property-added", "An optional property was added", None, "optional property b added"));

    public static readonly SchemaRule PropertyRemoved = Add(new(
        "property-removed", "An optional property was removed", None, "optional property b removed", "Stop sending it.", "Stop using it.")
        { WhenSent = Risky, WhenReceived = Risky, Breaks = Breaks.Behaviour, RequestReason = Ignored, ResponseReason = Gone });

    public static readonly SchemaRule RequiredPropertyRemoved = Add(new(
        "required-property-removed", "A required property was removed", Widens, "required property b removed", "Stop sending it.",
        "Stop using it.")
        { WhenSent = Risky, RequestReason = Ignored, ResponseReason = "A value that was always present is no longer sent." });

    public static readonly SchemaRule PropertyRenamed = Add(new(
        "property-renamed", "A property was renamed", Both, "property colour → property color", "Send the new name.",
        "Read the new name.")
        { RequestReason = "It is no longer read under its old name.", ResponseReason = "It is no longer sent under its old name." });

    public static readonly SchemaRule PropertyBecameReadOnly = Add(new(
        "property-became-read-only", "A property became read-only", None, "readOnly: true added", "Stop sending it.")
        { WhenSent = Risky, Breaks = Breaks.Behaviour, RequestReason = "Values that are sent for it are no longer accepted." });

    public static readonly SchemaRule PropertyBecameWritable = Add(new(
        "property-became-writable", "A property is no longer read-only", None, "readOnly: true removed"));

    public static readonly SchemaRule PropertyBecameWriteOnly = Add(new(
        "property-became-write-only", "A property became write-only", None, "writeOnly: true added", "", "Stop using it.")
        { WhenReceived = Risky, Breaks = Breaks.Behaviour, ResponseReason = Gone });

    public static readonly SchemaRule PropertyBecameReadable = Add(new(
        "property-became-readable", "A property is no longer write-only", None, "writeOnly: true removed"));

    public static readonly SchemaRule AdditionalClosed = Add(new(
        "additional-properties-closed", "Undeclared properties are rejected", Narrows, "additionalProperties: true → false",
        "Send only declared properties."));

    public static readonly SchemaRule AdditionalOpened = Add(new(
        "additional-properties-opened", "Undeclared properties are allowed", Widens, "additionalProperties: false → true", "",
        "Ignore properties that you don't know.")
        { WhenReceived = Risky, ResponseReason = "A receiver that rejects unknown values rejects more messages." });

    public static readonly SchemaRule AdditionalConstrained = Add(new(
        "additional-properties-constrained", "Undeclared properties must match a schema", Narrows,
        "additionalProperties: true → { type: string }", "Send only properties that match the schema."));

    public static readonly SchemaRule AdditionalFreed = Add(new(
        "additional-properties-freed", "Undeclared properties may have any value", Widens, "additionalProperties: { type: string } → true",
        "", "Handle values of any type."));

    public static readonly SchemaRule MinPropertiesRaised = Add(new(
        "min-properties-raised", "A higher minimum number of properties", Narrows, "minProperties: 1 → minProperties: 2",
        "Send more properties."));

    public static readonly SchemaRule MinPropertiesLowered = Add(new(
        "min-properties-lowered", "A lower minimum number of properties", Widens, "minProperties: 2 → minProperties: 1", "",
        "Handle fewer properties."));

    public static readonly SchemaRule MaxPropertiesLowered = Add(new(
        "max-properties-lowered", "A lower maximum number of properties", Narrows, "maxProperties: 9 → maxProperties: 5",
        "Send fewer properties."));

    public static readonly SchemaRule MaxPropertiesRaised = Add(new(
        "max-properties-raised", "A higher maximum number of properties", Widens, "maxProperties: 5 → maxProperties: 9", "",
        "Handle more properties."));

    public static readonly SchemaRule BranchRemoved = Add(new(
        "branch-removed", "A branch of a union was removed", Narrows, "oneOf: [Cat, Dog] → oneOf: [Cat]", "Stop sending it."));

    public static readonly SchemaRule BranchAdded = Add(new(
        "branch-added", "A branch of a union was added", Widens, "oneOf: [Cat] → oneOf: [Cat, Dog]", "", "Handle it."));

    public static readonly SchemaRule UnionAdded = Add(new(
        "union-added", "Values must also match a union", Narrows, "no oneOf → oneOf: [Cat, Dog]", "Send only values that match a branch."));

    public static readonly SchemaRule UnionRemoved = Add(new(
        "union-removed", "Values no longer have to match a union", Widens, "oneOf: [Cat, Dog] → no oneOf", "",
        "Handle values that match no branch."));

    public static readonly SchemaRule UnionRearranged = Add(new(
        "union-rearranged", "The values are divided into other branches", None,
        "enum: [card, bank] → oneOf: [{ enum: [card] }, { enum: [bank] }]"));

    public static readonly SchemaRule UnionAmbiguous = Add(new(
        "union-ambiguous", "A value may match two branches of oneOf", Both, "oneOf: [A] → oneOf: [A, B], where B overlaps A",
        "Send only values that match exactly one branch.", "Accept a value that matches two branches.")
        {
            WhenSent = Risky, WhenReceived = Risky, RequestReason = "Strictly, a value that matches two branches of oneOf is invalid.",
            ResponseReason = "Strictly, a value that matches two branches of oneOf is invalid.",
        });

    public static readonly SchemaRule NotChanged = Add(new(
        "not-changed", "The excluded values changed", Both, "not: { type: string } → not: { type: integer }",
        "Don't send excluded values.", "Handle values that are no longer excluded."));

    public static readonly SchemaRule DiscriminatorChanged = Add(new(
        "discriminator-changed", "Another property distinguishes branches", Both, "discriminator: type → discriminator: kind",
        "Send the new property.", "Read the new property."));

    public static readonly SchemaRule DiscriminatorAdded = Add(new(
        "discriminator-added", "A property distinguishes branches", None, "no discriminator → discriminator: type",
        "Send the property with one of its values.", "")
        { WhenSent = Risky, Breaks = Breaks.Behaviour, RequestReason = "Values without the property can no longer be distinguished." });

    public static readonly SchemaRule DiscriminatorRemoved = Add(new(
        "discriminator-removed", "No property distinguishes branches anymore", None, "discriminator: type → no discriminator", "",
        "Distinguish branches by their content.")
        {
            WhenReceived = Risky, Breaks = Breaks.Behaviour,
            ResponseReason = "The property that distinguishes branches may be missing.",
        });

    public static readonly SchemaRule MappingValueRemoved = Add(new(
        "mapping-value-removed", "A discriminator value was removed or has another meaning", Both,
        "mapping: { cat, dog } → mapping: { cat }",
        "Stop sending the value.", "Handle the new meaning."));

    public static readonly SchemaRule MappingValueAdded = Add(new(
        "mapping-value-added", "A discriminator value was added", None, "mapping: { cat } → mapping: { cat, dog }", "", "Handle the value.")
        { WhenReceived = Risky, ResponseReason = "A receiver may get a value that it doesn't know." });

    public static readonly SchemaRule KeywordTightened = Add(new(
        "keyword-tightened", "A keyword allows less", Narrows, "contains: {} → contains: { const: 1 }",
        "Send only what the keyword allows."));

    public static readonly SchemaRule KeywordRelaxed = Add(new(
        "keyword-relaxed", "A keyword allows more", Widens, "contains: { const: 1 } → contains: {}", "",
        "Handle what the keyword didn't allow."));

    public static readonly SchemaRule KeywordChanged = Add(new(
        "keyword-changed", "Another keyword changed", Both, "contentMediaType: text/html → contentMediaType: text/plain",
        "Check what the keyword means for what you send.", "Check what the keyword means for what you read.")
        {
            WhenSent = Risky, WhenReceived = Risky, RequestReason = "The effect of the keyword isn't analysed.",
            ResponseReason = "The effect of the keyword isn't analysed.",
        });

    public static readonly SchemaRule DefaultChanged = Add(new(
        "default-changed", "The default changed", None, "default: 10 → default: 20", "Send the value explicitly.", "")
        { WhenSent = Risky, Breaks = Breaks.Behaviour, RequestReason = "A missing value has another meaning." });

    public static readonly SchemaRule Deprecated = Add(new(
        "deprecated", "Deprecated", None, "deprecated: true added")
        { RequestReason = "It still works, but will be removed.", ResponseReason = "It is still sent, but will be removed." });

    public static readonly SchemaRule SunsetSooner = Add(new(
        "sunset-sooner", "Removed sooner than announced", None, "x-sunset: 2030-12-31 → x-sunset: 2030-01-31",
        "Stop sending it before the new date.", "Stop using it before the new date.")
        {
            WhenSent = Breaking, WhenReceived = Breaking, Breaks = Breaks.Behaviour,
            RequestReason = "Clients that planned for the old date have less time.",
            ResponseReason = "Clients that planned for the old date have less time.",
        });

    public static readonly SchemaRule DependentRequiredAdded = Add(new(
        "dependent-required-added", "A property requires another property", Narrows, "dependentRequired: { card: [expiry] } added",
        "Send both properties, or none."));

    public static readonly SchemaRule DependentRequiredRemoved = Add(new(
        "dependent-required-removed", "A property no longer requires another property", Widens,
        "dependentRequired: { card: [expiry] } removed", "", "Handle the absence of the other property."));

    public static readonly SchemaRule Undeprecated = Add(new(
        "undeprecated", "No longer deprecated", None, "deprecated: true removed"));

    public static readonly SchemaRule DocsChanged = Add(new(
        "docs-changed", "A description changed", None, "description: A name → description: The full name")
        { RequestReason = "Nothing on the wire changed.", ResponseReason = "Nothing on the wire changed." });

    private static SchemaRule Add(SchemaRule rule)
    {
        All.Add(rule.Request);
        All.Add(rule.Response);
        return rule;
    }
}
