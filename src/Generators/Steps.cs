namespace Billink.Generators;

/// <summary>The names of the generator's steps. Tests use them to check which steps run again.</summary>
internal static class Steps
{
    public const string Contracts = nameof(Contracts);
    public const string ContractSet = nameof(ContractSet);
    public const string Problems = nameof(Problems);
    public const string XmlTypes = nameof(XmlTypes);
    public const string TextEnums = nameof(TextEnums);
    public const string Clients = nameof(Clients);
    public const string PartialRecords = nameof(PartialRecords);
    public const string Unions = nameof(Unions);
    public const string TextEnumReaders = nameof(TextEnumReaders);
    public const string ErrorTables = nameof(ErrorTables);
    public const string ErrorMatches = nameof(ErrorMatches);
    public const string Operations = nameof(Operations);
    public const string Results = nameof(Results);
    public const string OperationLists = nameof(OperationLists);
    public const string PlainNames = nameof(PlainNames);
    public const string Webhooks = nameof(Webhooks);
}
