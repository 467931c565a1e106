using System.Text;
using System.Text.Json;
using Billink.Codecs;
using Billink.V2;
using static Billink.Checks;

namespace Billink;

/// <summary>Bodies that are lists and maps, over HTTP.</summary>
public sealed class ListBodyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Lists_of_values_survive_a_round_trip()
    {
        await using var server = await Loopback.StartAsync();
        var (boxes, shelves) = (new BoxesClient(server.Transport), new ShelvesClient(server.Transport));
        server.Reply = (200, "echo", "application/json");

        (await shelves.RenameAsync(new() { Body = ["a", "b"] })).ShouldBe(["a", "b"]);
        (await shelves.AddOwnersAsync(new() { Body = ["Robin \"é\""] })).ShouldBe(["Robin \"é\""]);
        (await boxes.PaintAsync(new() { Body = [Colour.DarkBlue, Colour.None, Colour.Of("new")] }))
            .ShouldBe([Colour.DarkBlue, Colour.None, Colour.Of("new")]);
        (await boxes.ResizeAsync(new() { Body = [Size.Large, Size.Unknown] })).ShouldBe([Size.Large, Size.Unknown]);
        server.Body.ShouldBe("[2,-3]");
        (await boxes.NumberAsync(new() { Body = [5_000_000_000] })).ShouldBe([5e9]);
        (await boxes.PriceAsync(new() { Body = [1m, 2.25m] })).ShouldBe([1m, 2.25m]);
        server.Body.ShouldBe("""["1","2.25"]""");
        (await boxes.TimeAsync(new() { Body = [Noon] })).Single().Value.ShouldBe(Noon);
        server.Reply = (200, """["01-02-2026"]""", "application/json");
        (await boxes.PlanAsync(new() { Body = [new DateOnly(2026, 1, 31)] })).ShouldBe([new DateOnly(2026, 2, 1)]);
        server.Body.ShouldBe("""["2026-01-31"]""");
    }

    [Fact]
    public async Task Lists_of_lists_and_maps_survive_a_round_trip()
    {
        await using var server = await Loopback.StartAsync();
        var boxes = new BoxesClient(server.Transport);
        server.Reply = (200, "echo", "application/json");

        (await boxes.ArrangeAsync(new() { Body = [[1, 2], [], [3]] })).Select(row => row.Count).ShouldBe([2, 0, 1]);
        server.Body.ShouldBe("[[1,2],[],[3]]");
        (await boxes.StackAsync(new() { Body = [[Samples.Lid], []] }))[0].ShouldBe([Samples.Lid]);
        server.Reply = (200, """{"a b":{"label":"Lid","weight":2.5}}""", "application/json");
        (await boxes.CountAsync(new() { Body = new Dictionary<string, int> { ["a"] = 1 } }))["a b"].Weight.ShouldBe(2.5m);
        server.Body.ShouldBe("""{"a":1}""");
    }

    [Fact]
    public async Task A_result_says_which_list_or_map_came()
    {
        await using var server = await Loopback.StartAsync();
        var boxes = new BoxesClient(server.Transport);
        var request = new TellBoxesRequest { Body = new Dictionary<string, Part> { ["lid"] = Samples.Lid } };

        server.Reply = (200, """[1,null,{"a":[]}]""", "application/json");
        (await boxes.TellAsync(request)).ShouldBeOfType<TellBoxesResult.Ok>().Value.Select(value => value.ValueKind)
            .ShouldBe([JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.Object]);
        server.Reply = (201, """["red"]""", "application/json");
        (await boxes.TellAsync(request)).ShouldBeOfType<TellBoxesResult.Created>().Value.ShouldBe([Colour.Red]);
        server.Reply = (202, """{"a":1}""", "application/json");
        (await boxes.TellAsync(request)).ShouldBeOfType<TellBoxesResult.Accepted>().Value["a"].ShouldBe(1);
    }

    [Fact]
    public void Elements_are_checked_before_sending()
    {
        Violations(new RenameShelvesRequest { Body = null! }).ShouldBe([": is required."]);
        Violations(new RenameShelvesRequest { Body = ["a", "1", "", "a", "a", "a"] })
            .ShouldBe(
            [
                ": has 6 elements; 0 to 5 are allowed.", "[1]: doesn't have the form [A-Za-z ]+.",
                "[2]: has 0 characters; 1 to 30 are allowed.",
            ]);
        Violations(new AddOwnersRequest { Body = ["a", "a"] }).ShouldBe([": has an element twice."]);
        Violations(new AddOwnersRequest { Body = [] }).ShouldBe([": has 0 elements; 1 or more are allowed."]);
        Violations(new PaintBoxesRequest { Body = [Colour.Of("\ud800")] })
            .ShouldBe(["[0]: has half of a surrogate pair, which can't be sent."]);
        Violations(new ArrangeBoxesRequest { Body = [[1], [2, -1]] }).ShouldBe(["[1][1]: must be 0 or more."]);
        Violations(new StackBoxesRequest { Body = [[Samples.Lid with { Weight = 0 }]] }).ShouldBe(["[0][0].weight: must not be 0 itself."]);
        Violations(new CountBoxesRequest { Body = new Dictionary<string, int> { ["a"] = -1 } }).ShouldBe(["*: must be 0 or more."]);
        Violations(new TellBoxesRequest { Body = new Dictionary<string, Part> { ["a"] = Samples.Lid with { Weight = 0 } } })
            .ShouldBe(["*.weight: must not be 0 itself."]);
    }

    [Fact]
    public void A_body_of_another_kind_is_an_error_with_its_place()
    {
        Fails(V2Operations.RenameShelves.ResponseCodec, """["a",1]""").ShouldContain("isn't a list: A string was expected");
        Fails(V2Operations.RenameShelves.ResponseCodec, """["a",null]""").ShouldContain("Path: $[1]");
        Fails(V2Operations.ArrangeBoxes.ResponseCodec, "[[1],[2,true]]").ShouldContain("Path: $[1][1]");
        Fails(V2Operations.PaintBoxes.ResponseCodec, "{}").ShouldContain("A list of Colour was expected");
        Fails(V2Operations.CountBoxes.ResponseCodec, "[]").ShouldContain("isn't a map: An object was expected");
    }

    [Fact]
    public void Sensitive_values_of_a_list_are_masked_like_all_values_without_a_name()
    {
        // The mask goes by names, and one list of requests is personal.
        BillinkMask.Request(BillinkApiVersion.V2, """["Robin"]"""u8.ToArray()).ShouldBe("""["***"]""");
        BillinkMask.Reply(BillinkApiVersion.V2, """["red",1]"""u8.ToArray(), "application/json", """["Robin"]"""u8.ToArray())
            .ShouldBe("""["red",1]""");
        BillinkMask.Reply(BillinkApiVersion.V2, """["for Robin"]"""u8.ToArray(), "application/json", """["Robin"]"""u8.ToArray())
            .ShouldBe("""["for ***"]""");
        BillinkMask.Request(BillinkApiVersion.V2, """[[{"label":"Lid","note":"Robin"}]]"""u8.ToArray())
            .ShouldBe("""[[{"label":"Lid","note":"***"}]]""");
        new AddOwnersRequest { Body = ["Robin"] }.ToString().ShouldNotContain("Robin");
        new RenameShelvesRequest { Body = ["attic"] }.ToString().ShouldContain("[attic]");
    }

    private static string Fails<T>(BillinkCodec<T> codec, string body) =>
        Should.Throw<BillinkFormatException>(() => codec.Read(Encoding.UTF8.GetBytes(body))).Message;
}
