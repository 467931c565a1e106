using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Xml;

/// <summary>An open enumeration over text.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="ToTextDocs">The documentation of <c>ToString</c>.</param>
/// <param name="ConstantsDocs">The documentation of the class of constants.</param>
/// <param name="Values">The values that the contract lists.</param>
internal sealed record TextEnumModel(
    string ContractFile,
    string Name,
    DocComment Docs,
    DocComment ToTextDocs,
    DocComment ConstantsDocs,
    EquatableArray<TextEnumValueModel> Values);
