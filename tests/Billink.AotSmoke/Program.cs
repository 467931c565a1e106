using Billink.AotSmoke;

// Runs every codec, envelope, error catalog and validation after ahead-of-time compilation: what would need reflection fails here.
var smoke = new Smoke();
V1Checks.Run(smoke);
V2Checks.Run(smoke);
return smoke.Report();
