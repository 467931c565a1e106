using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>An open enumeration over text.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Fact">What it is.</param>
/// <param name="Values">What the contract knows.</param>
internal sealed record TextEnumModel(string ContractFile, string Name, Fact Fact, EquatableArray<TextEnumValueModel> Values);
