using Billink.Codecs;
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

    [Fact]
    public void Deviations_of_lists_and_maps_have_a_place()
    {
        Deviations(V2Operations.AddShelves.RequestCodec, """[{"room":"1"},{"size":1}]""")
            .ShouldBe(["[1].size: The contract has no such member.", "[1].room: is required."]);
        Deviations(V2Operations.StackBoxes.RequestCodec, """[[{"label":"A","weight":1,"size":1}]]""")
            .ShouldBe(["[0][0].size: The contract has no such member."]);
        Deviations(V2Operations.RenameShelves.RequestCodec, """["a","1"]""").ShouldBe(["[1]: doesn't have the form [A-Za-z ]+."]);
        Deviations(V2Operations.RenameShelves.RequestCodec, """["a",1]""").ShouldBe(["[1]: The value has the wrong type."]);
        Deviations(V2Operations.RenameShelves.RequestCodec, "{}").ShouldBe([": The value has the wrong type."]);
        Deviations(V2Operations.CountBoxes.RequestCodec, """{"a":-1}""").ShouldBe(["*: must be 0 or more."]);
        Deviations(V2Operations.PaintBoxes.RequestCodec, """["red","new"]""").ShouldBeEmpty();
    }

    private static string[] Deviations(string body) => Deviations(V2Operations.MakeBox.RequestCodec, body);

    private static string[] Deviations<T>(BillinkCodec<T> codec, string body, string? mediaType = null)
        where T : class, IBillinkRequest<T> =>
        [.. JsonContract.FindDeviations(codec, System.Text.Encoding.UTF8.GetBytes(body), mediaType)
            .Select(deviation => $"{deviation.Place}: {deviation.Message}")];
}
