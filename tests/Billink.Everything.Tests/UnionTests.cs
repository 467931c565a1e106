using System.Text.Json;
using Billink.V2;
using static Billink.Checks;

namespace Billink;

/// <summary>Values with one of several forms: with a discriminator, and without one.</summary>
public sealed class UnionTests
{
    private static readonly KeyLock Key = new() { Kind = KeyLockKind.Key, Keys = 2, Owner = "Robin" };

    [Fact]
    public async Task A_union_can_be_a_body_and_a_reply()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, "echo", "application/json");
        var boxes = new BoxesClient(server.Transport);

        var reply = await boxes.LockAsync(new LockBoxRequest { Body = Key });

        server.Body.ShouldBe("""{"kind":"key","keys":2,"owner":"Robin"}""");
        reply.ShouldBe(new Fastening.KeyLock(Key));

        server.Reply = (200, """[{"code":"1234","KIND":"code"},{"kind":"magnet","force":3}]""", "application/json");
        var locks = await boxes.ListLocksAsync(new ListLocksRequest());
        locks[0].ShouldBe(new Fastening.CodeLock(new CodeLock { Kind = "code", Code = "1234" }));
        locks[1].ShouldBeOfType<Fastening.Unknown>().Json.GetProperty("force").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_union_without_a_name_is_named_after_its_place()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, "5", "application/json");

        var reply = await new BoxesClient(server.Transport).MarkAsync(
            new MarkBoxRequest { Body = MarkBoxRequestBody.FromPartList([Samples.Lid]) });

        server.Body.ShouldBe("""[{"label":"Lid","note":"for Robin","weight":2.5}]""");
        (reply.AsInteger(), reply.AsPart()).ShouldBe((5, null));
    }

    [Theory]
    [InlineData("""{"kind":"wax","seal":"red"}""")]
    [InlineData("{}")]
    [InlineData("7")]
    public void An_unknown_form_is_kept_and_written_as_it_came(string json)
    {
        var box = V2Operations.MakeBox.ResponseCodec.Read(System.Text.Encoding.UTF8.GetBytes(
            Samples.JsonOf(Samples.Box).Replace("""{"kind":"magnet","force":3}""", json, StringComparison.Ordinal)));

        box.Locks![1].ShouldBeOfType<Fastening.Unknown>().Json.GetRawText().ShouldBe(json);
        Samples.JsonOf(box).ShouldContain(json);
    }

    [Fact]
    public void Unknown_forms_with_the_same_JSON_are_equal()
    {
        static Fastening Unknown(int force) => new Fastening.Unknown(Samples.Json($$"""{"kind":"magnet","force":{{force}}}"""));

        Unknown(3).ShouldBe(Unknown(3));
        Unknown(3).GetHashCode().ShouldBe(Unknown(3).GetHashCode());
        Unknown(3).ShouldNotBe(Unknown(4));
        Unknown(3).ShouldNotBe(new Fastening.KeyLock(Key));
        new Fastening.Unknown(default).ShouldBe(new Fastening.Unknown(default));
    }

    [Theory]
    [InlineData("""{"code":"1234","KIND":"code"}""")]
    [InlineData("""{"kind":"key","code":"1234","k\u0069nd":"code"}""")]
    public void The_name_of_a_discriminator_is_matched_like_other_names(string json)
    {
        var read = V2Operations.LockBox.ResponseCodec.Read(System.Text.Encoding.UTF8.GetBytes(json));

        read.ShouldBeOfType<Fastening.CodeLock>().Value.Code.ShouldBe("1234");
        Fastening.JsonMembers.Of(Samples.Json(json)).All.ShouldContain(member => member.Name == "code" && member.IsRequired);
    }

    [Fact]
    public void A_value_reads_as_each_form_that_it_has()
    {
        var mark = Mark.FromLabelled(new Labelled { Label = "Left", Note = "for Robin" });

        mark.AsLabelled()!.Label.ShouldBe("Left");
        (mark.AsText(), mark.AsInteger(), mark.AsColourList()).ShouldBe((null, null, null));
        new Mark(JsonDocument.Parse("[\"red\",\"new\"]").RootElement).AsColourList()!.Select(colour => colour.Value)
            .ShouldBe(["red", "new"]);
        new Mark(default).AsText().ShouldBeNull();
        mark.ShouldBe(Mark.FromLabelled(new Labelled { Label = "Left", Note = "for Robin" }));
    }

    [Fact]
    public void A_union_is_checked_before_sending()
    {
        var box = Samples.Box with
        {
            Lock = Key with { Keys = 0 },
            Locks = [new CodeLock { Kind = "key", Code = "12" }],
            LockOf = new Dictionary<string, Fastening> { ["lid"] = new Fastening.Unknown(default) },
            Mark = Mark.FromText("lower"),
            Marks = [Mark.FromInteger(0), new Mark(Samples.Json("true"))],
            Measure = BoxMeasure.FromNumber(0),
        };

        Violations(box).ShouldBe(
        [
            "lock.keys: must be 1 or more.",
            "locks[0].code: doesn't have the form [0-9]{4}.",
            "locks[0].kind: must be code in this form.",
            "lockOf.*: isn't JSON that can be sent: it has no value, or text that can't be decoded.",
            "mark: doesn't have the form [A-Z]+.",
            "marks[0]: must be 1 or more.",
            "marks[1]: has none of the forms Text, Integer, Labelled, ColourList.",
            "measure: must not be 0 itself.",
        ]);
    }

    [Fact]
    public void Sensitive_values_inside_are_masked()
    {
        var unknown = Unknown("""{"kind":"wax","owner":"Robin","keys":3}""");
        var locks = new Fastening[] { Key, new CodeLock { Kind = "code", Code = "1234" }, unknown };
        var text = string.Join(" ", locks.AsEnumerable()) + Mark.FromLabelled(new Labelled { Label = "Left", Note = "for Robin" });

        text.ShouldNotContain("Robin");
        text.ShouldNotContain("1234");
        text.ShouldContain("Left");
        text.ShouldContain("""Unknown { Json = {"kind":"wax","owner":"***","keys":3} }""");
        Samples.Box.ToString().ShouldContain("Measure = ***");
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_the_same()
    {
        var box = JsonSerializer.Deserialize<Box>(Samples.JsonOf(Samples.Box))!;

        box.Lock.ShouldBe(Samples.Box.Lock);
        box.Mark.ShouldBe(Samples.Box.Mark);
        JsonSerializer.Serialize(Samples.Box.Locks).ShouldBe("""[{"kind":"code","code":"1234"},{"kind":"magnet","force":3}]""");
    }

    [Fact]
    public void What_a_form_requires_is_required()
    {
        var exception = Should.Throw<Codecs.BillinkFormatException>(
            () => V2Operations.LockBox.ResponseCodec.Read("""{"kind":"code"}"""u8.ToArray()));

        exception.Message.ShouldContain("code is required and missing.");
    }

    private static Fastening.Unknown Unknown(string json) => new(Samples.Json(json));
}
