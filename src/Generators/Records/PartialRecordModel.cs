using Billink.Contracts.Reading;
using Billink.Generators.Json;

namespace Billink.Generators.Records;

/// <summary>The part of a v2 record that NSwag doesn't write.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="Behaviour">What it does.</param>
/// <param name="Json">What its JSON consists of.</param>
internal sealed record PartialRecordModel(
    string ContractFile, string Version, RecordBehaviour Behaviour, EquatableArray<JsonMemberModel> Json);
