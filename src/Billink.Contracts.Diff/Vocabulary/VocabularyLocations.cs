using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>The locations of our vocabulary in one version of a contract: JSON pointers for v2, XPath for v1.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="contract">The contract.</param>
internal sealed class VocabularyLocations(string file, Contract contract)
{
    private bool IsXml => contract.Version == "v1";

    public SourceLocation Of(ContractOperation operation) => At(OperationPointer(operation), operation.Position);

    public SourceLocation Of(ContractOperation operation, ErrorCode error) => At(
        OperationPointer(operation) + (
            IsXml ? $"/bc:error[@code='{error.Code}']" : $"/x-billink-errors/{operation.Errors.ToList().IndexOf(error)}"),
        error.Position);

    public SourceLocation Of(ContractOperation operation, Member parameter) =>
        At($"{OperationPointer(operation)}/parameters", parameter.Position);

    public SourceLocation Of(ContractType type) => At(TypePointer(type), type.Position);

    public SourceLocation Of(ContractType type, Member member) => At(
        TypePointer(type) + (IsXml ? $"//xs:element[@name='{member.WireName}']" : $"/properties/{Escape(member.WireName)}"),
        member.Position);

    public SourceLocation Of(ContractType type, EnumValue value) => At(
        TypePointer(type) + (IsXml ? $"//xs:enumeration[@value='{value.Value}']" : $"/x-billink-values/{Escape(value.Value)}"),
        value.Position);

    public SourceLocation Of(WebhookKind kind) => At($"/x-billink-webhooks/{kind.Name}", kind.Position);

    public SourceLocation Of(WebhookKind kind, EnumValue webhookEvent) =>
        At($"/x-billink-webhooks/{kind.Name}/events/{Escape(webhookEvent.Value)}", webhookEvent.Position);

    public SourceLocation Of(WebhookSignature signature) => At("/x-billink-webhooks/signature", signature.Position);

    private SourceLocation At(string pointer, Position position) =>
        new(file, pointer, Math.Max(position.Line, 1), Math.Max(position.Column, 1));

    private string OperationPointer(ContractOperation operation) => IsXml
        ? $"/xs:schema/xs:complexType[@name='{operation.RequestType}']/xs:annotation/xs:appinfo/bc:operation"
        : $"/paths/{Escape(operation.Path)}/{operation.HttpMethod.ToLowerInvariant()}";

    private string TypePointer(ContractType type) => !IsXml
        ? $"/components/schemas/{type.Name}"
        : $"/xs:schema/xs:{(type.Kind is TypeKind.Object or TypeKind.List ? "complexType" : "simpleType")}[@name='{type.Name}']";

    private static string Escape(string part) =>
        part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
