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

    [Fact]
    public void Fields_of_a_form_are_checked_like_members()
    {
        Deviations(V2Operations.LabelBox.RequestCodec, "text=a&owner=Robin&colours=red&colours=new&size=-3&isBold=true&weight=1.5")
            .ShouldBeEmpty();
        Deviations(V2Operations.LabelBox.RequestCodec, "TEXT=a&font=b&weight=0").ShouldBe(
        [
            "TEXT: The contract writes text.", "font: The contract has no such member.", "colours: is required.",
            "weight: must be 1 or more.",
        ]);
        Deviations(V2Operations.LabelBox.RequestCodec, "text=a&colours=red&isBold=perhaps")
            .ShouldBe(["isBold: The value has the wrong type."]);
        Deviations(V2Operations.LabelBox.RequestCodec, "").ShouldBe(["text: is required.", "colours: is required."]);
        Deviations(V2Operations.LabelBox.RequestCodec, "%ff%00&&=").ShouldNotBeEmpty();
    }

    [Fact]
    public void Parts_are_checked_like_members_and_files_by_their_presence()
    {
        Deviations(V2Operations.AddPicture.RequestCodec, Parts(("title", "T", ""), ("picture", "\0\u00ff", "; filename=a.png")))
            .ShouldBeEmpty();
        Deviations(V2Operations.AddPicture.RequestCodec, Parts(
            ("title", "T", "; filename=t"), ("front", "x", "; filename=f"), ("font", "x", ""), ("isOld", "perhaps", ""))).ShouldBe(
        [
            "front: The contract has no such member.", "font: The contract has no such member.", "isOld: The value has the wrong type.",
        ]);
        Deviations(V2Operations.AddPicture.RequestCodec, Parts(("picture", "x", "")))
            .ShouldBe(["title: is required.", "picture: is required."]);
        Deviations(V2Operations.AddPaper.RequestCodec, Parts(("number", "0", ""), ("paper", "x", "; filename=p")))
            .ShouldBe(["number: must be 1 or more."]);
        Deviations(V2Operations.AddPicture.RequestCodec, "{}").ShouldBe([": This is not multipart/form-data."]);
        Deviations(V2Operations.AddPicture.RequestCodec, "").ShouldBe([": This is not multipart/form-data."]);
    }

    [Fact]
    public void A_file_is_checked_by_its_media_type_only()
    {
        Deviations(V2Operations.SetPicture.RequestCodec, "\0not JSON", "image/png").ShouldBeEmpty();
        Deviations(V2Operations.SetPaper.RequestCodec, "", "image/png").ShouldBeEmpty();
        Deviations(V2Operations.ClearShelves.RequestCodec, "x").ShouldBe([": The contract has no body."]);
    }

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8", true)]
    [InlineData("application/json; charset=utf-8", "application/json", true)]
    [InlineData("application/json", "application/x-www-form-urlencoded", true)]
    [InlineData("application/json", "text/plain", false)]
    [InlineData("application/json", null, false)]
    [InlineData("multipart/form-data", "multipart/form-data; boundary=x", true)]
    [InlineData("multipart/form-data", "application/x-www-form-urlencoded", false)]
    [InlineData("application/octet-stream", "image/png", true)]
    [InlineData("image/*", "IMAGE/png", true)]
    [InlineData("image/*", "text/plain", false)]
    public void A_media_type_is_that_of_the_contract_or_in_its_range(string expected, string? sent, bool fits) =>
        MediaTypes.Fits(expected, sent).ShouldBe(fits);

    private static string Parts(params (string Name, string Text, string More)[] parts) => string.Concat(parts.Select(part =>
        $"--b\r\nContent-Disposition: form-data; name={part.Name}{part.More}\r\n\r\n{part.Text}\r\n")) + "--b--\r\n";

    private static string[] Deviations(string body) => Deviations(V2Operations.MakeBox.RequestCodec, body);

    private static string[] Deviations<T>(BillinkCodec<T> codec, string body, string? mediaType = null)
        where T : class, IBillinkRequest<T> =>
        [.. JsonContract.FindDeviations(codec, System.Text.Encoding.UTF8.GetBytes(body), mediaType)
            .Select(deviation => $"{deviation.Place}: {deviation.Message}")];
}
