using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>The C# members that are generated from the vocabulary.</summary>
/// <param name="contract">One version of a contract.</param>
internal sealed class VocabularyMembers(Contract contract)
{
    private readonly string package = contract.Version == "v1" ? "Billink.V1" : "Billink.V2";

    public string Of(ContractOperation operation) => $"{package}.{OperationId.Parse(operation.Id).ClientMethod}";

    public string Of(ContractOperation operation, Member parameter) => $"{package}.{operation.RequestType}.{parameter.Name}";

    /// <summary>The descriptor of an operation, the enumeration of its errors, and their catalog.</summary>
    public IReadOnlyList<string> OfStem(ContractOperation operation) =>
    [
        $"{package}.{package[^2..]}Operations.{operation.Stem}",
        $"{package}.{operation.Stem}ErrorCode",
        $"{package}.{operation.Stem}Errors",
    ];

    /// <summary>The interface of the client that has a group of operations.</summary>
    public string OfGroup(string group) => $"{package}.I{group}Client";

    public string Of(ContractOperation operation, ErrorCode error) => $"{package}.{operation.Stem}ErrorCode.{error.Name}";

    public string Of(ContractType type) => $"{package}.{type.Name}";

    public string Of(ContractType type, Member member) => $"{package}.{type.Name}.{member.Name}";

    public string Of(ContractType type, EnumValue value) => $"{package}.{type.Name}.{value.Name}";

    /// <summary>A value of the discriminator's enumeration.</summary>
    public string Of(WebhookKind kind, EnumValue webhookEvent)
    {
        var type = contract.Types.FirstOrDefault(
            known => known.Name == kind.Payload)?.Members.FirstOrDefault(member => member.WireName == kind.Discriminator)?.Type;
        return $"{package}.{type ?? kind.Payload}.{webhookEvent.Name}";
    }

    public string OfType(string name) => $"{package}.{name}";
}
