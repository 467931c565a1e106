using Billink.Sandbox.Http.Strict;
using Billink.V2;

namespace Billink;

/// <summary>The sandbox's strict mode, called with the descriptors of every construct.</summary>
public sealed class StrictTests
{
    private const string UnknownForm = ",{\"kind\":\"magnet\",\"force\":3}";

    private static readonly string Known = Samples.JsonOf(Samples.Box).Replace(UnknownForm, "", StringComparison.Ordinal);

    [Fact]
    public void A_message_with_every_member_deviates_in_nothing() => Deviations(Known).ShouldBeEmpty();

    [Fact]
    public void An_unknown_form_deviates_in_its_members() =>
        Deviations(Samples.JsonOf(Samples.Box)).ShouldBe(["locks[1].force: The contract has no such member."]);

    [Fact]
    public void Deviations_have_a_place_in_every_construct()
    {
        var body = Known
            .Replace("\"lid\":{\"label\":\"Lid\"", "\"lid\":{\"size\":1,\"label\":\"Lid\"", StringComparison.Ordinal)
            .Replace("\"kind\":\"spare\",\"keys\":2", "\"kind\":\"spare\",\"code\":2", StringComparison.Ordinal)
            .Replace("{\"label\":\"Left\"}", "{\"label\":\"Left\",\"size\":1}", StringComparison.Ordinal)
            .Replace("\"grid\":[[1,2]", "\"grid\":[[1,200]", StringComparison.Ordinal);

        Deviations(body).ShouldBe(
        [
            "lid.size: The contract has no such member.",
            "lock.code: The contract has no such member.",
            "lock.keys: is required.",
            "marks[1].size: The contract has no such member.",
            "grid[0][1]: must be 0 to 9.",
        ]);
    }

    private static string[] Deviations(string body) =>
        [.. JsonContract.FindDeviations(V2Operations.MakeBox.RequestCodec, System.Text.Encoding.UTF8.GetBytes(body))
            .Select(deviation => $"{deviation.Place}: {deviation.Message}")];
}
