namespace Billink;

/// <summary>The category of the transport's log.</summary>
public sealed class BillinkClient;
