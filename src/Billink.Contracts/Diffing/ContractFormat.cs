namespace Billink.Contracts.Diffing;

/// <summary>The kinds of contract.</summary>
internal enum ContractFormat
{
    OpenApi,
    Xsd,
    PublicApi,
}
