using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>Calls of a shop that prepare a test.</summary>
internal static class Shop
{
    /// <summary>Makes a credit check of a customer.</summary>
    /// <returns>The UUID.</returns>
    public static async Task<string> CheckAsync(this TestSandbox sandbox, params (string Element, string? Value)[] changes)
    {
        var reply = await sandbox.SendAsync(V1Operations.Check, Check(changes));
        reply["MSG/CODE"].ShouldBe("500", reply.Text);
        return reply["UUID"]!;
    }

    /// <summary>Places an order of 49.95 through v1.</summary>
    public static async Task PlaceAsync(this TestSandbox sandbox, string number, params (string Element, string? Value)[] changes)
    {
        var reply = await sandbox.SendAsync(V1Operations.CreateOrder, Order(await sandbox.CheckAsync(), number, changes));
        reply["MSG/CODE"].ShouldBe("200", reply.Text);
    }

    /// <summary>Places an order of 49.95 through v1, and starts its workflow.</summary>
    public static async Task PlaceAndStartAsync(this TestSandbox sandbox, string number)
    {
        await sandbox.PlaceAsync(number);
        var reply = await sandbox.SendAsync(V1Operations.StartWorkflow, Invoices("activate order", Item(("INVOICENUMBER", number))));
        reply.ShouldBeSuccess();
    }

    /// <summary>Opens a session of 49.95 through v2.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> OpenSessionAsync(this TestSandbox sandbox, string number)
    {
        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session(number));
        reply.ShouldBeSuccess();
        return reply["sessionID"];
    }

    /// <summary>The state and the step of an order in v1.</summary>
    public static async Task<(string? State, string? Step)> StatusAsync(this TestSandbox sandbox, string number)
    {
        var reply = await sandbox.SendAsync(V1Operations.Status, Invoices("Status", Item(("INVOICENUMBER", number))));
        return (reply["MSG/INVOICES/INVOICE/STATUS"], reply["MSG/INVOICES/INVOICE/DESCRIPTION"]);
    }
}
