using System.Reflection;
using System.Text.Json;
using Billink.V2;

using static Billink.Checks;

namespace Billink;

/// <summary>The code of every construct over HTTP: what is sent, and what is read.</summary>
public sealed class RoundTripTests
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-4000-8000-000000000001");

    [Fact]
    public async Task Parameters_are_in_the_path_the_query_and_headers()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, """{"result":"MSG","boxes":[]}""", "application/json");
        var request = new ListBoxesRequest
        {
            Colour = Colour.DarkBlue,
            Size = [Size.Small, Size.Unknown],
            Tag = ["a", "b&c"],
            Place = [1, 2],
            Since = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            Day = new DateOnly(2026, 1, 31),
            Born = new DateOnly(2026, 1, 31),
            Id = Id,
            Heavy = true,
            Weight = 1.5m,
            Ratio = 0.1,
            Count = 5_000_000_000,
            Age = TimeSpan.FromHours(36),
            Home = new Uri("https://shop.example/?a=b"),
            Order = ListBoxesOrder.Down,
            Colours = [Colour.Red, Colour.Class],
            Trace = "abc",
        };

        await new BoxesClient(server.Transport).ListAsync(request);

        server.Request.ShouldBe(
            "GET /v2/boxes?colour=dark%20%22blue%22&size=1,-3&tag=a&tag=b%26c&place=1%7C2&since=2026-01-31T12%3A00%3A00%2B00%3A00"
            + "&day=2026-01-31&born=31-01-2026&id=00000000-0000-4000-8000-000000000001&heavy=true&weight=1.5&ratio=0.1"
            + "&count=5000000000&age=P1DT12H&home=https%3A%2F%2Fshop.example%2F%3Fa%3Db&order=down");
        (server.Headers["X-Colours"].ToString(), server.Headers["X-Trace"].ToString()).ShouldBe(("red,class", "abc"));
        (server.Headers["X-User"].ToString(), server.Headers["X-Key"].ToString()).ShouldBe(("user", "key"));
        (server.Body, server.Headers.ContentType.ToString()).ShouldBe(("", ""));
    }

    [Fact]
    public async Task Values_in_a_path_are_escaped_each_on_its_own()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, """{"shelves":[]}""", "application/json");

        await new ShelvesClient(server.Transport).FindAsync(new FindShelvesRequest { Names = ["a/b", "c,d", "{id}", "ü"] });

        server.Request.ShouldBe("GET /v2/shelves/a%2Fb,c%2Cd,%7Bid%7D,%C3%BC");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_change_the_path_is_rejected(string part)
    {
        var request = new GetPartRequest { Id = Id, PartName = part };

        Violations(request).ShouldBe(["part: must have a text other than dots, because it is a part of the path."]);
    }

    [Fact]
    public void A_value_that_would_begin_another_header_is_rejected() =>
        Violations(new FindShelvesRequest { Names = ["a"], Trace = "a\r\nX-Other: b" })
            .ShouldContain("X-Trace: has a character that a header can't have.");

    [Fact]
    public void A_missing_parameter_is_reported() =>
        Violations(new GetPartRequest()).ShouldBe(["id: is required.", "part: is required."]);

    [Fact]
    public async Task Every_format_and_container_survives_a_round_trip()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (201, "echo", "application/json; charset=utf-8");

        var reply = await new BoxesClient(server.Transport).MakeAsync(new MakeBoxRequest { Body = Samples.Box });

        Samples.JsonOf(reply).ShouldBe(Samples.JsonOf(Samples.Box));
        server.Body.ShouldContain("\"dutchDay\":\"31-01-2026\"");
        server.Body.ShouldContain("\"made\":\"2026-01-31T12:30:00+02:00\"");
        server.Body.ShouldContain("\"age\":\"PT1H30M\"");
        server.Body.ShouldContain("\"prices\":[\"1\",\"2.25\"]");
        server.Body.ShouldContain("\"counts\":{\"a \\\"b\\\"\":1,\"ü\":2}");
        server.Body.ShouldContain("\"sizeOf\":{\"x\":{\"y\":2}}");
        server.Body.ShouldContain("\"grid\":[[1,2],[],[3]]");
        JsonDocument.Parse(server.Body).RootElement.GetProperty("colours").ToString()
            .ShouldBe("""["dark \"blue\"","","green\\grass","Überblau","new"]""");
    }

    [Fact]
    public void System_Text_Json_reads_what_the_codec_writes_and_the_other_way_round()
    {
        var box = JsonSerializer.Deserialize<Box>(Samples.JsonOf(Samples.Box))!;

        Samples.JsonOf(box).ShouldBe(Samples.JsonOf(Samples.Box));
        var text = JsonSerializer.SerializeToUtf8Bytes(Samples.Box);
        Samples.JsonOf(V2Operations.MakeBox.RequestCodec.Read(text).Body).ShouldBe(Samples.JsonOf(Samples.Box));
    }

    [Fact]
    public async Task An_empty_success_has_no_value()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");
        var boxes = new BoxesClient(server.Transport);

        Task done = boxes.SetPartAsync(new SetPartRequest { Id = Id, PartName = "lid", Body = Samples.Lid });
        await done;
        server.Request.ShouldBe("PUT /v2/boxes/00000000-0000-4000-8000-000000000001/parts/lid");
        server.Body.ShouldBe("""{"label":"Lid","note":"for Robin","weight":2.5}""");
        var result = await new ShelvesClient(server.Transport).TryChangeAsync(new ChangeRequest { Name = "A" }) is { IsSuccess: false };

        server.Request.ShouldBe("PATCH /v2/shelves");
        result.ShouldBeTrue("A message can't be read from an empty body.");
    }

    [Fact]
    public async Task A_media_type_of_json_is_sent_as_the_contract_has_it()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, """{"name":"A","boxes":[{"id":5000000000}]}""", "application/json");
        var request = new ChangeRequest { Name = null, Place = new() { Room = "1", Wall = ChangeRequestPlaceWall.North } };

        var reply = await new ShelvesClient(server.Transport).ChangeAsync(request);

        server.Headers.ContentType.ToString().ShouldBe("application/merge-patch+json; charset=utf-8");
        server.Body.ShouldBe("""{"user":"user","key":"key","name":null,"place":{"room":"1","wall":"north"}}""");
        (reply.Name, reply.Boxes!.Single().Id).ShouldBe(("A", 5_000_000_000));
    }

    [Fact]
    public async Task A_body_can_be_a_list()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, "echo", "application/json");
        var request = new AddPartsRequest { Id = Id, Body = [Samples.Lid, Samples.Lid with { Label = "Base" }] };

        var parts = await new BoxesClient(server.Transport).AddPartsAsync(request);
        var rooms = await new ShelvesClient(server.Transport).AddAsync(new AddShelvesRequest { Body = [new() { Room = "1" }] });

        parts.ShouldBe(request.Body);
        rooms.Single().Room.ShouldBe("1");
        server.Body.ShouldBe("""[{"room":"1"}]""");
        Violations(request with { Body = [Samples.Lid with { Weight = 0 }] }).ShouldBe(["[0].weight: must not be 0 itself."]);
    }

    [Fact]
    public async Task An_error_of_a_range_or_the_default_is_recognized()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (418, """{"code":"1","message":"No such box","error":"x"}""", "application/json");

        var result = await new BoxesClient(server.Transport).TryMakeAsync(new MakeBoxRequest { Body = Samples.Box });

        result.Error.ShouldBeOfType<BillinkApiException>().Is(MakeBoxErrorCode.Unknown).ShouldBeTrue();
    }

    [Fact]
    public void Composed_records_have_the_members_of_all_parts()
    {
        var shelf = V2Operations.FindShelves.ResponseCodec.Read(
            """
            {"shelves":[{"label":"A","made":"2026-01-31T10:00:00Z","room":"1","quoted \"name\"":"q","back\\slash":"b","":"e","class":"c",
            "2nd":"s"}],"byRoom":{"1":[]}}
            """u8.ToArray()).Shelves.Single();

        (shelf.Label, shelf.Made.Hour, shelf.Room, shelf.Quoted, shelf.BackSlash, shelf.Empty, shelf.Class, shelf.Second)
            .ShouldBe(("A", 10, "1", "q", "b", "e", "c", "s"));
    }

    [Fact]
    public void Limits_are_checked_before_sending()
    {
        var box = Samples.Box with
        {
            Number = 1,
            Secret = null,
            Pin = -1,
            Ratio = 1,
            Share = 0.3,
            Pair = [1, 1],
            Words = ["one", "Two"],
            Grid = [[1], [10]],
            Counts = new Dictionary<string, int> { ["a"] = -1 },
            PartOf = new Dictionary<string, Part> { ["lid"] = Samples.Lid with { Weight = 0 } },
            Lid = Samples.Lid with { Weight = 0.3m },
        };

        Violations(box).ShouldBe(
        [
            "number: is set by Billink, and can't be sent.",
            "secret: is required.",
            "pin: must be 0 or more.",
            "ratio: must not be 1 itself.",
            "share: must be a multiple of 0.25.",
            "pair: has an element twice.",
            "words[1]: doesn't have the form [a-z]+.",
            "counts.*: must be 0 or more.",
            "partOf.*.weight: must not be 0 itself.",
            "grid[1][0]: must be 0 to 9.",
            "lid.weight: must be a multiple of 0.5.",
        ]);
    }

    [Fact]
    public void Elements_without_limits_are_checked_too()
    {
        var box = Samples.Box with
        {
            Ratios = [double.NaN],
            Notes = new Dictionary<string, string> { ["a"] = "\ud800" },
            Extras = [default],
            Colours = [Colour.Of("\ud800")],
        };
        Violations(box).ShouldBe(
        [
            "colours[0]: has half of a surrogate pair, which can't be sent.",
            "ratios[0]: isn't a number that can be sent.",
            "notes.*: has half of a surrogate pair, which can't be sent.",
            "extras[0]: isn't JSON that can be sent: it has no value, or text that can't be decoded.",
        ]);
    }

    [Fact]
    public void Sensitive_values_are_masked()
    {
        var text = Samples.Box.ToString() + (new GetPartRequest { PartName = "robin", User = "name" });

        text.ShouldNotContain("1234");
        text.ShouldNotContain("Robin");
        text.ShouldNotContain("robin");
        text.ShouldNotContain("User = name");
    }

    [Fact]
    public void What_is_deprecated_is_obsolete()
    {
        MemberInfo?[] members =
        [
            typeof(IBoxesClient).GetMethod("RemovePartAsync"), typeof(IShelvesClient).GetMethod("TryClearAsync"),
            typeof(Part).GetProperty("Hidden"), typeof(Box).GetProperty("Old"), typeof(ListBoxesRequest).GetProperty("OldDay"),
        ];

        members.ShouldAllBe(member => member!.GetCustomAttribute<ObsoleteAttribute>() != null);
    }

    [Fact]
    public void Strict_readers_know_the_members()
    {
        Box.JsonMembers.Find("COUNTS"u8)!.Name.ShouldBe("counts");
        Box.JsonMembers.Find("lid"u8)!.Type!().Find("weight"u8)!.IsRequired.ShouldBeTrue();
        Box.JsonMembers.Find("nothing"u8).ShouldBeNull();
    }
}
