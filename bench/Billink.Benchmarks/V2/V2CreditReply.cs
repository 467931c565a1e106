using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A batch reply, what became of the credit on five invoices.</summary>
public class V2CreditReply() : V2Message<CreditResponse, PlainCreditReply>(V2Operations.Credit.ResponseCodec, PlainContext.Default.PlainCreditReply, StockType.Of("CreditResponse"), V2Samples.CreditReply);
