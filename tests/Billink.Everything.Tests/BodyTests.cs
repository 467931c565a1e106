using System.Text;
using Billink.Codecs;
using Billink.V2;
using static Billink.Checks;

namespace Billink;

/// <summary>Bodies that aren't JSON: forms and files, and replies that depend on the status.</summary>
public sealed class BodyTests
{
    private static readonly byte[] Bytes = [0, 255, (byte)'\r', (byte)'\n', (byte)'-', (byte)'-'];

    private static readonly LabelBoxRequest Label = new()
    {
        Text = "a&b =é",
        Owner = "Robin",
        Colours = [Colour.Red, Colour.DarkBlue],
        Size = Size.Unknown,
        IsBold = true,
        Weight = 1.5m,
        Day = new DateOnly(2026, 1, 31),
        Picture = new byte[] { 1, 255 },
    };

    private static readonly AddPictureRequest Picture = new()
    {
        Picture = new BillinkUpload(Bytes, "a \"b\"\r\n.png", "image/png"),
        Title = "Robin",
        IsOld = false,
        Part = Samples.Lid,
        Tags = ["a", "b"],
    };

    [Fact]
    public async Task A_form_has_a_field_for_each_value()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");

        await new BoxesClient(server.Transport).LabelAsync(Label);

        server.Headers.ContentType.ToString().ShouldBe("application/x-www-form-urlencoded");
        server.Body.ShouldBe(
            "text=a%26b+%3D%C3%A9&owner=Robin&colours=red&colours=dark+%22blue%22&size=-3&isBold=true&weight=1.5&day=2026-01-31"
            + "&picture=Af8%3D");
        var read = V2Operations.LabelBox.RequestCodec.Read(Encoding.UTF8.GetBytes(server.Body));
        (read.Text, read.Size, read.IsBold, read.Weight, read.Day, read.Colours.Count)
            .ShouldBe((Label.Text, Label.Size, Label.IsBold, Label.Weight, Label.Day, 2));
        BillinkMask.Request(BillinkApiVersion.V2, Encoding.UTF8.GetBytes(server.Body)).ShouldContain("owner=***&colours=red");
    }

    [Fact]
    public async Task A_form_can_be_a_schema_with_a_name()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");
        var request = new RelabelRequest { Title = null, Texts = ["a", "b"], Age = TimeSpan.FromHours(36) };

        await new BoxesClient(server.Transport).RelabelAsync(request);

        // The title is null, which a form doesn't have.
        server.Body.ShouldBe("texts=a&texts=b&age=P1DT12H");
        V2Operations.Relabel.RequestCodec.Read(Encoding.UTF8.GetBytes(server.Body)).Age.ShouldBe(request.Age);
        Violations(request with { Texts = ["toolong"] }).ShouldBe(["texts[0]: has 7 characters; 0 to 5 are allowed."]);
    }

    [Fact]
    public async Task Parts_are_texts_JSON_and_files()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");

        await new ShelvesClient(server.Transport).AddPictureAsync(Picture);

        var form = server.Form.ShouldNotBeNull();
        (form["title"].ToString(), form["isOld"].ToString(), form["tags"].ToString()).ShouldBe(("Robin", "false", "a,b"));
        form["part"].ToString().ShouldBe("""{"label":"Lid","note":"for Robin","weight":2.5}""");
        var file = form.Files.Single();
        (file.Name, file.ContentType, file.Length).ShouldBe(("picture", "image/png", Bytes.Length));
        file.FileName.ShouldBe("a %22b%22%0D%0A.png");
        Violations(Picture with { Picture = null }).ShouldBe(["picture: is required."]);
        Violations(Picture with { Picture = new BillinkUpload(Bytes, MediaType: "image/png\r\nX: y") })
            .ShouldBe(["picture: has a character that a header can't have."]);
    }

    [Fact]
    public void Parts_survive_a_round_trip()
    {
        var body = Written(V2Operations.AddPicture.RequestCodec, Picture);

        var read = V2Operations.AddPicture.RequestCodec.Read(body);

        (read.Title, read.IsOld, read.Part, read.Back).ShouldBe(("Robin", false, Samples.Lid, null));
        read.Tags.ShouldBe(["a", "b"]);
        read.Picture!.Content.ToArray().ShouldBe(Bytes);
        (read.Picture.FileName, read.Picture.MediaType).ShouldBe((Picture.Picture!.FileName, "image/png"));
        BillinkMask.Request(BillinkApiVersion.V2, body).ShouldBe(
            "title=***&isOld=false&part={\"label\":\"Lid\",\"note\":\"***\",\"weight\":2.5}&tags=a&tags=b&picture=(6 bytes)");
        Picture.ToString().ShouldNotContain("Robin");
        Should.Throw<BillinkFormatException>(() => V2Operations.AddPicture.RequestCodec.Read(body.AsMemory(..^20)));
    }

    [Theory]
    [InlineData("name=\"part\"", "application/json; charset=utf-8")]
    [InlineData("name=part", "Application/JSON;charset=utf-8")]
    [InlineData("x=\"; name=title\"; NAME = part ; y", "application/json")]
    public void Parts_of_other_writers_are_read(string name, string mediaType)
    {
        var body = Encoding.UTF8.GetBytes(
            $"--b\r\nContent-Disposition: form-data; {name}\r\nContent-Type: {mediaType}\r\n\r\n" + """{"label":"Lid","weight":2.5}"""
            + "\r\n--b\r\nContent-Disposition: form-data; name=title\r\n\r\nT"
            + "\r\n--b\r\nContent-Disposition: form-data; filename=a.png; name=picture\r\n\r\nx\r\n--b--\r\n");

        var read = V2Operations.AddPicture.RequestCodec.Read(body);

        (read.Part!.Label, read.Title, read.Picture!.FileName).ShouldBe(("Lid", "T", "a.png"));
    }

    [Fact]
    public async Task Parts_can_be_a_schema_with_a_name()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");

        await new ShelvesClient(server.Transport).AddPaperAsync(new PaperRequest { Paper = new BillinkUpload(Bytes), Number = 1 });

        var file = server.Form.ShouldNotBeNull().Files.Single();
        (file.FileName, file.ContentType, server.Form!["number"].ToString()).ShouldBe(("paper", "application/octet-stream", "1"));
    }

    [Fact]
    public async Task A_body_can_be_a_file()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (204, "", "");
        var shelves = new ShelvesClient(server.Transport);

        await shelves.SetPictureAsync(new SetPictureRequest { Body = new BillinkUpload("abc"u8.ToArray()) });
        (server.Body, server.Headers.ContentType.ToString()).ShouldBe(("abc", "application/octet-stream"));

        var paper = new SetPaperRequest { Page = 2, Body = new BillinkUpload("abc"u8.ToArray(), MediaType: "image/png") };
        await shelves.SetPaperAsync(paper);
        (server.Request, server.Headers.ContentType.ToString()).ShouldBe(("PUT /v2/papers?page=2", "image/png"));
        V2Operations.SetPaper.RequestCodec.Read("abc"u8.ToArray(), "image/png").Body.Content.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("application/octet-stream")]
    [InlineData("image/png")]
    public async Task A_reply_can_be_a_file(string mediaType)
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, "abc", mediaType);
        var shelves = new ShelvesClient(server.Transport);

        var picture = await shelves.GetPictureAsync(new GetPictureRequest());
        await using var paper = await shelves.GetPaperStreamAsync(new GetPaperRequest());

        (Encoding.UTF8.GetString(picture.Content.Span), picture.MediaType, paper.MediaType).ShouldBe(("abc", mediaType, mediaType));
    }

    [Fact]
    public async Task A_result_says_which_reply_came()
    {
        await using var server = await Loopback.StartAsync();
        var shelves = new ShelvesClient(server.Transport);

        server.Reply = (200, """{"label":"Lid","weight":2.5}""", "application/json");
        (await shelves.FoldAsync(new FoldPaperRequest())).ShouldBeOfType<FoldPaperResult.Ok>().Value.Label.ShouldBe("Lid");
        server.Reply = (202, """[{"label":"Lid"}]""", "application/json");
        (await shelves.FoldAsync(new FoldPaperRequest())).ShouldBeOfType<FoldPaperResult.Accepted>().Value.Count.ShouldBe(1);
        server.Reply = (204, "", "");
        (await shelves.FoldAsync(new FoldPaperRequest())).ShouldBeOfType<FoldPaperResult.NoContent>();
        server.Reply = (203, "{}", "application/json");
        (await shelves.TryFoldAsync(new FoldPaperRequest())).Error.ShouldBeOfType<BillinkProtocolException>()
            .Message.ShouldContain("no success reply with HTTP 203");
    }

    [Fact]
    public async Task A_result_can_be_a_file_or_a_range_of_statuses()
    {
        await using var server = await Loopback.StartAsync();
        var shelves = new ShelvesClient(server.Transport);

        server.Reply = (200, "%PDF", "application/pdf");
        (await shelves.TearAsync(new TearPaperRequest())).ShouldBeOfType<TearPaperResult.Ok>().Value.MediaType.ShouldBe("application/pdf");
        server.Reply = (206, """{"label":"Lid","weight":2.5}""", "application/json");
        (await shelves.TearAsync(new TearPaperRequest())).ShouldBeOfType<TearPaperResult.Other>().Value.Weight.ShouldBe(2.5m);
        server.Reply = (206, """{"result":"error","error":{"code":"1","description":"No such box"}}""", "application/json");
        (await shelves.TryTearAsync(new TearPaperRequest())).Error.ShouldBeOfType<BillinkApiException>();
    }

    [Fact]
    public void A_result_is_written_as_its_reply()
    {
        var reply = new FoldPaperResult.Accepted([new Labelled { Label = "Lid", Note = "for Robin" }]);

        Encoding.UTF8.GetString(Written(V2Operations.FoldPaper.ResponseCodec, reply)).ShouldBe("""[{"label":"Lid","note":"for Robin"}]""");
        new FoldPaperResult.Ok(Samples.Lid).ToString().ShouldNotContain("Robin");
    }

    private static byte[] Written<T>(BillinkCodec<T> codec, T message)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        codec.Write(output, message);
        return output.WrittenSpan.ToArray();
    }
}
