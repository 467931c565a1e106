using System.Net.Sockets;
using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests;

/// <summary>Hostile requests. MutationTests has requests with mistakes.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task A_thousand_levels_of_nesting_cause_no_failure()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var levels = string.Concat(Enumerable.Repeat("<A>", 1000)) + string.Concat(Enumerable.Repeat("</A>", 1000));

        (await sandbox.SendAsync(V1Operations.Check, Check().Replace("</API>", levels + "</API>", StringComparison.Ordinal)))
            .ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.CreateSession, new string('[', 1000) + new string(']', 1000))).ShouldBeError("400");
    }

    [Fact]
    public async Task Entities_are_not_expanded()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        const string laughs =
            "<!DOCTYPE API [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        const string outside = "<!DOCTYPE API [<!ENTITY c SYSTEM 'file:///etc/hostname'>]>";

        foreach (var declaration in new[] { laughs, outside })
        {
            var response = await sandbox.SendAsync(V1Operations.Check,
                declaration + Check(("LASTNAME", "X")).Replace("<LASTNAME>X", "<LASTNAME>&c;", StringComparison.Ordinal));
            response.ShouldBeError("601");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_100_MB_is_rejected_before_it_is_read(bool saysItsLength)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(sandbox.Sandbox.Url.Host, sandbox.Sandbox.Url.Port);
        await using var stream = client.GetStream();
        var length = saysItsLength ? "Content-Length: 104857600" : "Transfer-Encoding: chunked";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {V2Operations.Payment.Path} HTTP/1.1\r\nHost: localhost\r\n{length}\r\n\r\n"));
        if (!saysItsLength)
            // One byte more than allowed, of a chunk of two.
            await stream.WriteAsync(Encoding.ASCII.GetBytes("200000\r\n" + new string('x', 1024 * 1024 + 1)));

        var reply = new byte[12];
        await stream.ReadExactlyAsync(reply);

        Encoding.ASCII.GetString(reply).ShouldBe("HTTP/1.1 413");
        await sandbox.CheckAsync();
    }

    [Theory]
    [InlineData("""{"\ud800":1,"billinkID":"sandbox-client"}""")]
    [InlineData("""{"billinkUsername":"\ud800","billinkID":"sandbox-client","billinkId":"\udc00"}""")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","invoices":[{"number":"\ud800"}]}""")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkUsername":"nobody","billinkID":"sandbox-client","billinkID":"wrong"}""")]
    public async Task Half_a_character_or_a_duplicate_member_causes_no_failure(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var operation in V2Operations.All)
        {
            await sandbox.SendJsonAsync(operation, body);
            using var strict = OperationRequest.To(operation, new StringContent(body));
            strict.Headers.Add("X-Billink-Sandbox-Strict", "true");
            using var response = await sandbox.Http.SendAsync(strict);
            ((int)response.StatusCode).ShouldBeLessThan(500);
        }

        sandbox.Sandbox.Journal.Exchanges.Count.ShouldBe(2 * V2Operations.All.Count);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-7'?>")]
    [InlineData("<?xml version='1.0' encoding='none'?>")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?>")]
    [InlineData("\0")]
    public async Task A_v1_body_with_a_wrong_declared_encoding_is_unreadable(string declaration)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await sandbox.SendAsync(V1Operations.Check, declaration + Check());

        answer.ShouldBeError("601");
        await sandbox.SendAsync(V1Operations.Check, Check());
    }

    [Fact]
    public async Task Invalid_utf_8_makes_a_body_unreadable_in_strict_mode_too()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var (operation, body) in new (BillinkOperation, string)[]
        {
            (V1Operations.Check, Check(("LASTNAME", "Voorbe~ld"))),
            (V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop~1", 1))),
        })
        {
            foreach (var strict in new[] { "false", "true" })
            {
                var bytes = Encoding.UTF8.GetBytes(body);
                bytes[Array.IndexOf(bytes, (byte)'~')] = 0xFF;
                using var request = OperationRequest.To(operation, new ByteArrayContent(bytes));
                request.Headers.Add("X-Billink-Sandbox-Strict", strict);
                using var response = await sandbox.Http.SendAsync(request);
                ((int)response.StatusCode).ShouldBe(strict == "true" ? 400 : 200, operation.Id);
            }
        }

        var exchanges = sandbox.Sandbox.Journal.Exchanges;
        exchanges.ShouldAllBe(exchange => exchange.Deviations.Count > 0 && exchange.Request.Contains('\uFFFD'));
        exchanges.Where(exchange => exchange.Status == 200).Select(exchange => exchange.Error).ShouldBe(["601", "601"]);
    }
}
