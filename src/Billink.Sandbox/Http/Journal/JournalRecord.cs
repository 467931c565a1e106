using System.Globalization;
using System.Text;
using Billink.Envelopes;
using Billink.Json;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Documents;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Journal;

/// <summary>The stored data of an exchange. Details are computed only when the journal is read: most exchanges are never read.</summary>
internal sealed class JournalRecord
{
    private const int MostKept = 64 * 1024;

    private readonly ApiRequest request;
    private readonly bool isWhole;

    public JournalRecord(ApiRequest request)
    {
        isWhole = request.Body.Length <= MostKept;
        // A copy, so that the rest can be collected.
        this.request = isWhole ? request : request with { Body = request.Body[..MostKept].ToArray() };
    }

    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required BillinkOperation Operation { get; init; }

    public required IRequestContract Contract { get; init; }

    public required ApiReply Reply { get; init; }

    public required string? Fault { get; init; }

    public SandboxExchange Show()
    {
        var error = Operation.Envelope.ReadError(Reply.Status, Reply.Body) is { } found ? CodeOf(found) : null;
        return new SandboxExchange
        {
            Number = Number,
            At = At,
            Operation = Operation.Id,
            Method = Operation.Method,
            Path = request.Path,
            Query = QueryString.Create(request.Query).Value ?? "",
            ContentType = request.ContentType,
            Request = Encoding.UTF8.GetString(JsonBody.WithoutMark(request.Body.Span)),
            Status = Reply.Status,
            Reply = Reply.ContentType == PdfDocument.MediaType ? "" : Encoding.UTF8.GetString(Reply.Body.Span),
            Error = error,
            Fault = Fault,
            Deviations = isWhole ? Contract.FindDeviations(request) : [],
            Notes = isWhole ? Contract.FindNotes(request) : [],
            Orders = OrderOutcomes.Of(Operation, request.Body, Reply, isError: error is not null),
        };
    }

    // Several operations have no code in their error replies; their tables have the HTTP status there.
    private string CodeOf(BillinkErrorReply error) => error.Code
        ?? Operation.Errors.Find(code: null, error.Message)?.Code
        ?? Reply.Status.ToString(CultureInfo.InvariantCulture);
}
