using Billink.Contracts.Reading;
using Microsoft.CodeAnalysis;

namespace Billink.Generators.Contracts;

/// <summary>The problems of <see cref="ContractProblems"/> as the compiler shows them. The message of each comes with the problem.</summary>
internal static class Descriptors
{
    private const string Category = "Billink.Contract";

    private static readonly DiagnosticDescriptor Unreadable = new(ContractProblems.Unreadable, "Unreadable contract", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor Unsupported = new(ContractProblems.Unsupported, "Unsupported construct", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor UnknownWord = new(ContractProblems.UnknownWord, "Unknown word", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor InvalidValue = new(ContractProblems.InvalidValue, "Invalid value", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor Missing = new(ContractProblems.Missing, "Missing statement", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor UnknownReference = new(ContractProblems.UnknownReference, "Unknown reference", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor Duplicate = new(ContractProblems.Duplicate, "Duplicate", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor InvalidName = new(ContractProblems.InvalidName, "Invalid name", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor TooLarge = new(ContractProblems.TooLarge, "Contract too large", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor InvalidSchema = new(ContractProblems.InvalidSchema, "Invalid schema", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor Contradiction = new(ContractProblems.Contradiction, "Contradiction", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor NameClash = new(ContractProblems.NameClash, "Name clash", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor NotGeneratable = new(ContractProblems.NotGeneratable, "Not generatable", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor CodeClash = new(ContractProblems.CodeClash, "Error code clash", "{0}", Category, DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor TwoContracts = new(ContractProblems.TwoContracts, "Two contracts of one version", "{0}", Category, DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor[] All =
    [
        Unreadable, Unsupported, UnknownWord, InvalidValue, Missing, UnknownReference, Duplicate, InvalidName, TooLarge, InvalidSchema,
        Contradiction, NameClash, NotGeneratable, CodeClash, TwoContracts,
    ];

    /// <summary>The descriptor of a problem's id.</summary>
    public static DiagnosticDescriptor Of(string id) => All.First(descriptor => descriptor.Id == id);
}
