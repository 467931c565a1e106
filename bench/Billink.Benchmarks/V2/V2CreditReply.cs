using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A batch reply: the outcome of a credit on five invoices.</summary>
public class V2CreditReply() : V2Message<CreditResponse, PlainCreditReply, Stock.CreditResponse>(
    V2Operations.Credit.ResponseCodec, PlainContext.Default.PlainCreditReply, V2Samples.CreditReply);
