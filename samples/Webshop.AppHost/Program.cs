using Billink.Sandbox;

var builder = DistributedApplication.CreateBuilder(args);

var merchant = SandboxMerchant.Default with { CompanyName = "Voorbeeld Lampen" };
var billink = builder.AddBillinkSandbox("billink", options: new BillinkSandboxOptions { Merchants = [merchant] });

var shop = builder.AddProject<Projects.Webshop>("shop")
    .WithHttpEndpoint()
    .WithReference(billink)
    .WithWebhooksFrom(billink)
    .WaitFor(billink);
// The shop's appsettings.json has a port, which would take precedence over the one that Aspire chooses.
shop.WithEnvironment("Urls", $"http://127.0.0.1:{shop.GetEndpoint("http").Property(EndpointProperty.TargetPort)}");

builder.Build().Run();
