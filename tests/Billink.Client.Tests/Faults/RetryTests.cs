using System.Net.Sockets;
using Billink.Sending;

namespace Billink.Client.Tests.Faults;

/// <summary>Every operation with every fault, over real sockets: the number of requests, and the caller's outcome.</summary>
public abstract class RetryTests
{
    private const string Success = "success";

    /// <summary>
    /// The outcome of a call whose first attempt has the fault and whose second attempt would succeed: the number of requests, and the
    /// caller's outcome. One row for each retry class of the contract.
    /// </summary>
    private static readonly Dictionary<(Fault, BillinkRetryClass), (int Seen, string Outcome)> Once = new()
    {
        [(Fault.RefusedConnection, BillinkRetryClass.Safe)] = (1, Success),
        [(Fault.RefusedConnection, BillinkRetryClass.Detectable)] = (1, Success),
        [(Fault.RefusedConnection, BillinkRetryClass.Unsafe)] = (1, Success),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ResetInBody, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.ResetInBody, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.ResetInBody, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Safe)] = (1, Success),
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Detectable)] = (1, Success),
        // Its only attempt had the whole timeout of the call.
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Unsafe)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.TooManyRequests, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.TooManyRequests, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.TooManyRequests, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkProtocolException)),
        [(Fault.InternalServerError, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.InternalServerError, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.InternalServerError, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.BadGateway, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.BadGateway, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.BadGateway, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.HtmlPage, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.HtmlPage, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.HtmlPage, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.CutOffBody, BillinkRetryClass.Safe)] = (2, Success),
        [(Fault.CutOffBody, BillinkRetryClass.Detectable)] = (2, Success),
        [(Fault.CutOffBody, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
    };

    /// <summary>The same if every attempt has the fault.</summary>
    private static readonly Dictionary<(Fault, BillinkRetryClass), (int Seen, string Outcome)> Always = new()
    {
        [(Fault.RefusedConnection, BillinkRetryClass.Safe)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.RefusedConnection, BillinkRetryClass.Detectable)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.RefusedConnection, BillinkRetryClass.Unsafe)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Safe)] = (3, nameof(BillinkUnavailableException)),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ResetBeforeHeaders, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ResetInBody, BillinkRetryClass.Safe)] = (3, nameof(BillinkUnavailableException)),
        [(Fault.ResetInBody, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ResetInBody, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Safe)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Detectable)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.TimeoutBeforeSending, BillinkRetryClass.Unsafe)] = (0, nameof(BillinkUnavailableException)),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Safe)] = (3, nameof(BillinkUnavailableException)),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.TimeoutAfterSending, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.TooManyRequests, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.TooManyRequests, BillinkRetryClass.Detectable)] = (3, nameof(BillinkProtocolException)),
        [(Fault.TooManyRequests, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkProtocolException)),
        [(Fault.InternalServerError, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.InternalServerError, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.InternalServerError, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.BadGateway, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.BadGateway, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.BadGateway, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.ServiceUnavailable, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.HtmlPage, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.HtmlPage, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.HtmlPage, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
        [(Fault.CutOffBody, BillinkRetryClass.Safe)] = (3, nameof(BillinkProtocolException)),
        [(Fault.CutOffBody, BillinkRetryClass.Detectable)] = (3, nameof(BillinkOutcomeUnknownException)),
        [(Fault.CutOffBody, BillinkRetryClass.Unsafe)] = (1, nameof(BillinkOutcomeUnknownException)),
    };

    public static TheoryData<string, Fault> Cases => FaultsOf(Operations.All);

    public static TheoryData<string, Fault> FileCases => FaultsOf(Operations.All.Where(Operations.IsFile));

    public static TheoryData<string> Detectable =>
        [.. Operations.All.Where(operation => operation.Retry.Class is BillinkRetryClass.Detectable).Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_in_the_first_attempt_is_retried_as_the_contract_allows(string operation, Fault fault)
    {
        var found = Operations.Find(operation);
        var call = await RunAsync(found, attempt => attempt == 1 ? fault : Fault.None);
        (call.Seen, call.Error?.GetType().Name ?? Success).ShouldBe(Once[(fault, found.Retry.Class)]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_in_every_attempt_has_the_outcome_of_the_contract(string operation, Fault fault)
    {
        var found = Operations.Find(operation);
        var call = await RunAsync(found, _ => fault);
        (call.Seen, call.Error?.GetType().Name ?? Success).ShouldBe(Always[(fault, found.Retry.Class)]);
        if (call.Error is BillinkOutcomeUnknownException unknown)
            unknown.SettledBy.ShouldBe(found.Retry.SettledBy);
        if (fault is Fault.RefusedConnection)
            call.Error!.InnerException!.InnerException.ShouldBeOfType<SocketException>().SocketErrorCode.ShouldBe(
                SocketError.ConnectionRefused);
    }

    [Theory]
    [MemberData(nameof(FileCases))]
    public async Task A_streamed_file_is_requested_again_until_its_content_begins(string operation, Fault fault)
    {
        var found = Operations.Find(operation);
        var call = await FaultyCall.RunAsync(found, attempt => attempt == 1 ? fault : Fault.None, SenderOver, Operations.OpenAsync);

        if (fault is Fault.ResetInBody)
            (call.Seen, call.Error is IOException).ShouldBe((1, true));
        else
            (call.Seen, call.Error?.GetType().Name ?? Success).ShouldBe(Once[(fault, found.Retry.Class)]);
    }

    [Theory]
    [MemberData(nameof(Detectable))]
    public async Task A_duplicate_error_on_a_retry_may_mean_that_the_first_attempt_succeeded(string operation)
    {
        var call = await RunAsync(Operations.Find(operation), attempt => attempt == 1 ? Fault.ResetBeforeHeaders : Fault.Duplicate);

        call.Seen.ShouldBe(2);
        var error = call.Error.ShouldBeOfType<BillinkApiException>();
        error.IsDuplicate.ShouldBeTrue();
        error.MayHaveSucceededEarlier.ShouldBeTrue();
        error.Reply!.Attempt.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Detectable))]
    public async Task A_duplicate_error_on_the_first_sent_attempt_has_no_earlier_success(string operation)
    {
        var call = await RunAsync(Operations.Find(operation), attempt => attempt == 1 ? Fault.RefusedConnection : Fault.Duplicate);

        call.Seen.ShouldBe(1);
        var error = call.Error.ShouldBeOfType<BillinkApiException>();
        error.IsDuplicate.ShouldBeTrue();
        error.MayHaveSucceededEarlier.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Detectable))]
    public async Task A_rejected_retry_leaves_the_outcome_unknown(string operation)
    {
        var call = await RunAsync(Operations.Find(operation), attempt => attempt == 1 ? Fault.ResetBeforeHeaders : Fault.TooManyRequests);

        call.Error.ShouldBeOfType<BillinkOutcomeUnknownException>().SettledBy.ShouldNotBeNull();
    }

    /// <summary>Creates the tested sender.</summary>
    /// <param name="handler">Connects to the server with the faults.</param>
    private protected abstract IBillinkSender SenderOver(HttpMessageHandler handler);

    private static TheoryData<string, Fault> FaultsOf(IEnumerable<BillinkOperation> operations)
    {
        var cases = new TheoryData<string, Fault>();
        foreach (var operation in operations)
        {
            foreach (var fault in Enum.GetValues<Fault>().Except([Fault.None, Fault.Duplicate]))
                cases.Add(operation.Id, fault);
        }

        return cases;
    }

    private Task<FaultyCall> RunAsync(BillinkOperation operation, Func<int, Fault> faultOf) =>
        FaultyCall.RunAsync(operation, faultOf, SenderOver, Operations.SendAsync);
}
