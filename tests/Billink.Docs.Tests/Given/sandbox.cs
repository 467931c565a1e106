using Billink;
using Billink.Sandbox;
using Billink.V2;

await using var sandbox = await BillinkSandbox.StartAsync();
using var billink = new BillinkClient(new BillinkOptions
{
    BaseUrl = sandbox.Url,
    Username = sandbox.Credentials.Username,
    Id = sandbox.Credentials.Id,
});
