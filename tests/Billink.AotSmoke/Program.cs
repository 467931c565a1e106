using Billink.AotSmoke;
using Billink.V1;
using Billink.V2;

// Runs every codec, envelope, error catalog and validation after ahead-of-time compilation, calls every operation over loopback, and
// receives webhooks. Code that needs reflection fails here.
using var server = new LoopbackServer();
var smoke = new Smoke(server);
var operations = new OperationChecks(smoke);
await operations.RunAsync(V1Operations.All);
await operations.RunAsync(V2Operations.All);
RefusedRequests.Run(smoke);
WebhookChecks.Run(smoke);
return smoke.Report();
