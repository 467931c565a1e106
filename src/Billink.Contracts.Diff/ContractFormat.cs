namespace Billink.Contracts.Diff;

/// <summary>The kinds of contract.</summary>
internal enum ContractFormat
{
    OpenApi,
    Xsd,
    PublicApi,
}
