using System.Text.Json;
using Billink.V2;

namespace Billink;

/// <summary>Messages with every member.</summary>
internal static class Samples
{
    public static Part Lid => new() { Label = "Lid", Weight = 2.5m, Note = "for Robin" };

    public static Box Box => new()
    {
        Id = Guid.Parse("00000000-0000-4000-8000-000000000001"),
        Secret = "1234",
        Pin = 7,
        Name = "Blue box",
        Names = ["a", "b"],
        Made = new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)),
        Day = new DateOnly(2026, 1, 31),
        DutchDay = new DateOnly(2026, 1, 31),
        Born = new DateOnly(2026, 1, 31),
        Opened = new("2026-01-31 12:30:00"),
        Closed = [new("soon"), new("")],
        Age = TimeSpan.FromMinutes(90),
        Home = new Uri("https://shop.example/a b"),
        Picture = new byte[] { 1, 2, 255 },
        Ratio = 0.1,
        Share = 0.25,
        Price = 12.50m,
        Prices = [1m, 2.25m],
        Pair = [1, 2],
        Words = ["one", "two"],
        Colours = [Colour.DarkBlue, Colour.None, Colour.GreenGrass, Colour.OverBlue, Colour.Of("new")],
        OtherColour = null,
        Size = Size.Unknown,
        Counts = new Dictionary<string, int> { ["a \"b\""] = 1, ["ü"] = 2 },
        ColourOf = new Dictionary<string, Colour> { ["x"] = Colour.ThreeD },
        PartOf = new Dictionary<string, Part> { ["lid"] = Lid },
        SizeOf = new Dictionary<string, IReadOnlyDictionary<string, Size>> { ["x"] = new Dictionary<string, Size> { ["y"] = Size.Large } },
        Grid = [[1, 2], [], [3]],
        Parts = [[Lid]],
        Days = [new Dictionary<string, DateOnly> { ["x"] = new DateOnly(2026, 2, 1) }],
        Free = Json("""{"a":[1,null]}"""),
        Other = Json("""{"b":true}"""),
        Anything = Json("[1]"),
        Lid = Lid,
        Ratios = [0.5],
        Notes = new Dictionary<string, string> { ["a"] = "b" },
        Extras = [Json("1")],
        Lock = new KeyLock { Kind = KeyLockKind.Spare, Keys = 2, Owner = "Robin" },
        Locks = [new CodeLock { Kind = "code", Code = "1234" }, new Fastening.Unknown(Json("""{"kind":"magnet","force":3}"""))],
        LockOf = new Dictionary<string, Fastening> { ["lid"] = new KeyLock { Kind = KeyLockKind.Key, Keys = 1 } },
        Fillings = [new Water { Type = "Water", Litres = 2 }, new Sand { Type = "Sand", Kilograms = 1.5m }],
        Mark = Mark.FromText("ABC"),
        Marks = [Mark.FromInteger(3), Mark.FromLabelled(new() { Label = "Left" }), Mark.FromColourList([Colour.Red])],
        Measure = BoxMeasure.FromSpan(new() { Low = 1, High = 2.5m }),
    };

    public static string JsonOf(Box box)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        V2Operations.MakeBox.RequestCodec.Write(output, new MakeBoxRequest { Body = box });
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
