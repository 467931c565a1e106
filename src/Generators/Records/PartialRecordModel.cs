using Billink.Contracts.Reading;
using Billink.Generators.Json;

namespace Billink.Generators.Records;

/// <summary>The part of a v2 record that NSwag doesn't write.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="Behaviour">The behaviour.</param>
/// <param name="Json">The members of its JSON.</param>
/// <param name="IsBody">Whether its only member is the JSON itself.</param>
/// <param name="HasJson">Whether it has JSON; false if its only member is a file.</param>
internal sealed record PartialRecordModel(
    string ContractFile, string Version, RecordBehaviour Behaviour, EquatableArray<JsonMemberModel> Json, bool IsBody, bool HasJson);
