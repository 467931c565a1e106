using Billink.AotSmoke;

// Runs every codec, envelope, error catalog and validation after ahead-of-time compilation, calls every operation over loopback, and
// receives webhooks. Code that needs reflection fails here.
using var server = new LoopbackServer();
var smoke = new Smoke(server);
await V1Checks.RunAsync(smoke);
await V2Checks.RunAsync(smoke);
WebhookChecks.Run(smoke);
return smoke.Report();
