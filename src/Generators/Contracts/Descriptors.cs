using Billink.Contracts.Reading;
using Microsoft.CodeAnalysis;

namespace Billink.Generators.Contracts;

/// <summary>The compiler's descriptors of <see cref="ContractProblems"/>. Each problem has its own text.</summary>
internal static class Descriptors
{
    private const string Category = "Billink.Contract";

    private const string Message = "{0}";

    private static readonly DiagnosticDescriptor Unreadable = new(
        ContractProblems.Unreadable, "Unreadable contract", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Unsupported = new(
        ContractProblems.Unsupported, "Unsupported construct", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor UnknownWord = new(
        ContractProblems.UnknownWord, "Unknown word", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidValue = new(
        ContractProblems.InvalidValue, "Invalid value", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Missing = new(
        ContractProblems.Missing, "Missing statement", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor UnknownReference = new(
        ContractProblems.UnknownReference, "Unknown reference", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Duplicate = new(
        ContractProblems.Duplicate, "Duplicate", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidName = new(
        ContractProblems.InvalidName, "Invalid name", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor TooLarge = new(
        ContractProblems.TooLarge, "Contract too large", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor InvalidSchema = new(
        ContractProblems.InvalidSchema, "Invalid schema", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Contradiction = new(
        ContractProblems.Contradiction, "Contradiction", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NameClash = new(
        ContractProblems.NameClash, "Name clash", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor NotGeneratable = new(
        ContractProblems.NotGeneratable, "Not generatable", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor CodeClash = new(
        ContractProblems.CodeClash, "Error code clash", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor TwoContracts = new(
        ContractProblems.TwoContracts, "Two contracts", Message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor[] All =
    [
        Unreadable, Unsupported, UnknownWord, InvalidValue, Missing, UnknownReference, Duplicate, InvalidName, TooLarge, InvalidSchema,
        Contradiction, NameClash, NotGeneratable, CodeClash, TwoContracts,
    ];

    /// <summary>The descriptor of a problem's id.</summary>
    public static DiagnosticDescriptor Of(string id) => All.First(descriptor => descriptor.Id == id);
}
