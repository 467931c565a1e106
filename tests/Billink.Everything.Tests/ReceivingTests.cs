using Billink.Queries;
using Billink.V2;

namespace Billink;

/// <summary>A server reads parameters of every kind into the request that a client sent.</summary>
public sealed class ReceivingTests
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-4000-8000-000000000001");

    [Fact]
    public void A_server_reads_the_query_and_headers_that_a_client_sends()
    {
        var sent = new ListBoxesRequest
        {
            Colour = Colour.DarkBlue,
            Size = [Size.Small, Size.Unknown],
            Tag = ["a", "b&c"],
            Place = [1, 2],
            Since = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            Day = new DateOnly(2026, 1, 31),
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
        var operation = V2Operations.ListBoxes;
        var query = operation.Query!(sent).TrimStart('?').Split('&')
            .Select(part => part.Split('=', 2))
            .ToLookup(part => Uri.UnescapeDataString(part[0]), part => Uri.UnescapeDataString(part[1]));
        var headers = operation.Headers!(sent).ToLookup(header => header.Key, header => header.Value);
        var parameters = new ReceivedParameters(_ => null, name => [.. query[name]], name => [.. headers[name]]);

        var received = operation.Receive!(new ListBoxesRequest(), parameters);

        parameters.Malformed.ShouldBeEmpty();
        operation.Query!(received).ShouldBe(operation.Query!(sent));
        operation.Headers!(received).ShouldBe(operation.Headers!(sent));
        query.Select(part => part.Key).ShouldBeSubsetOf(parameters.QueryNames);
    }

    [Fact]
    public void A_server_reads_the_values_of_a_path()
    {
        var path = new Dictionary<string, string> { ["id"] = Id.ToString(), ["part"] = "lid/left", ["names"] = "a,b" };
        var parameters = new ReceivedParameters(path.GetValueOrDefault, _ => [], _ => []);

        var part = V2Operations.GetPart.Receive!(new GetPartRequest(), parameters);

        (part.Id, part.PartName).ShouldBe((Id, "lid/left"));
        V2Operations.FindShelves.Receive!(new FindShelvesRequest(), parameters).Names.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_parameter_that_cannot_be_read_is_reported_at_its_place()
    {
        var query = new Dictionary<string, string> { ["weight"] = "much", ["place"] = "1|x" };
        var parameters = new ReceivedParameters(
            _ => "no UUID", name => query.TryGetValue(name, out var value) ? [value] : [], _ => []);

        var request = V2Operations.ListBoxes.Receive!(new ListBoxesRequest(), parameters);
        V2Operations.GetPart.Receive!(new GetPartRequest(), parameters);

        request.Weight.ShouldBeNull();
        request.Place.ShouldBe([1]);
        parameters.Malformed.ShouldBe([("?place", "a whole number"), ("?weight", "a number"), ("{id}", "a UUID")]);
    }
}
