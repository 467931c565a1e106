using Billink.Contracts.Reading;

namespace Billink.Generators.Operations;

/// <summary>A client: the operations of one group as methods.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="Group">The start of its name, such as <c>Legacy</c>.</param>
/// <param name="Methods">In the contract's order.</param>
internal sealed record ClientModel(string ContractFile, string Version, string Group, EquatableArray<ClientMethodModel> Methods)
{
    public string Name => Group + "Client";
}
