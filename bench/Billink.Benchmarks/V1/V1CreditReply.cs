using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>A batch reply: the outcome of a credit on five invoices.</summary>
public class V1CreditReply() : V1Message<CreditResponse>(
    V1Operations.Credit.ResponseCodec, V1Samples.CreditReply, BareCreditReply.Read, BareCreditReply.Write);
