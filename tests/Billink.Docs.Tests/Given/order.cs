var placed = await billink.Sessions.CreateAsync(newSession);
await sandbox.AcceptSessionAsync(placed.SessionId);
await billink.Orders.StartWorkflowAsync(new StartWorkflowRequest { Invoices = [new() { Number = "2026-17" }] });
