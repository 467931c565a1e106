using Webshop.Billink;
using Webshop.Shop;

// Without Billink:BaseUrl in the configuration, the shop starts a sandbox in its own process.
var builder = WebApplication.CreateBuilder(args);
await using var sandbox = await LocalSandbox.StartAsync(builder.Configuration);

builder.Services.AddRazorPages();
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddScoped<SessionCheckout>();
builder.Services.AddScoped<LegacyCheckout>();
builder.Services.AddBillink(builder.Configuration.GetSection("Billink"));
builder.Services.AddBillinkWebhooks(builder.Configuration.GetSection("Billink:Webhooks"))
    .AddOrderHandler<OrderHandler>()
    .AddSessionHandler<SessionHandler>();

var app = builder.Build();
app.UseStaticFiles();
app.MapRazorPages();
app.MapBillinkWebhooks("/billink");
await app.StartAsync();

Console.WriteLine($"Shop     {app.Urls.First()}");
if (sandbox is not null)
    Console.WriteLine($"Billink  {sandbox.Url.ToString().TrimEnd('/')} (sandbox)");
await app.WaitForShutdownAsync();
