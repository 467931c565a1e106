using Billink;
using Billink.V2;

var request = new CreditRequest { Invoices = new List<CreditInvoice>() };
