using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Billink.Client.Tests.Errors;

/// <summary>
/// Whatever bytes come as the reply, a call has a documented outcome, soon and with little memory. The replies are mutated from real ones.
/// <c>BILLINK_REPLY_SEEDS</c> sets how many of each operation; 3000 make more than 100,000.
/// </summary>
public class AnyReplyTests
{
    private static readonly int Samples =
        int.TryParse(Environment.GetEnvironmentVariable("BILLINK_REPLY_SEEDS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 50;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly int[] Statuses = [200, 200, 200, 204, 302, 400, 404, 429, 500, 503];

    private static readonly string[] MediaTypes = ["application/json", "text/xml", "text/html", "application/pdf", "text/plain"];

    private static readonly byte[][] V1Replies =
    [
        .. new[]
        {
            "<?xml version='1.0' encoding='UTF-8' ?><API><RESULT>MSG</RESULT><MSG><CODE>500</CODE><DESCRIPTION>Advies=1</DESCRIPTION>"
            + "</MSG><UUID>00000000-0000-4000-8000-000000000000</UUID></API>",
            "<API><RESULT>ERROR</RESULT><ERROR><CODE>701</CODE><DESCRIPTION>Unknown invoice é €</DESCRIPTION></ERROR></API>",
            "<API><RESULT>MSG</RESULT><MSG><STATUSES><ITEM><INVOICENUMBER>A-1</INVOICENUMBER><CODE>200</CODE>"
            + "<MESSAGE>Credit applied</MESSAGE></ITEM><ITEM><INVOICENUMBER>A-2</INVOICENUMBER><CODE>707</CODE></ITEM></STATUSES>"
            + "</MSG></API>",
            "<html><body class=\"a\">Bad gateway 123456789 jip@shop.example</body></html>",
            "%PDF-1.7 and more",
            "",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] V2Replies =
    [
        .. ErrorFormTests.Successes.Select(row => (string)row[1])
            .Concat(ErrorForm.All.SelectMany(form => form.Variants()))
            .Append("<html><body>Bad gateway</body></html>")
            .Append("")
            .Select(Encoding.UTF8.GetBytes),
    ];

    public static TheoryData<string> All => [.. Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_reply_has_a_documented_outcome(string id)
    {
        var operation = Operations.Find(id);
        List<byte[]> replies =
        [
            .. operation.Version is BillinkApiVersion.V1 ? V1Replies : V2Replies, Encoding.UTF8.GetBytes(Operations.ReplyOf(operation)),
        ];
        List<string> wrong = [];
        for (var seed = 0; seed < Samples; seed++)
        {
            if (await ProblemAsync(operation, replies, seed) is { } problem)
                wrong.Add($"Seed {seed}: {problem}");
        }

        wrong.ShouldBeEmpty();
    }

    private static async Task<string?> ProblemAsync(BillinkOperation operation, List<byte[]> replies, int seed)
    {
        var mutator = new ReplyMutator(seed);
        var sender = new CannedSender(mutator.Mutate(replies), mutator.Pick(Statuses), mutator.Pick(MediaTypes));
        for (var isSecond = false; ; isSecond = true)
        {
            var (start, memory) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            var error = await sender.CallAsync(operation);
            var shown = error?.ToString() + (error as BillinkException)?.Reply?.MaskedBody;
            var (time, bytes) = (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - memory);
            // The first call may wait for the just-in-time compiler, or for a machine with other work.
            if (!isSecond && (time > Longest || bytes > MemoryFor(sender.Length)))
                continue;
            return time > Longest ? $"It took {time.TotalSeconds} s."
                : bytes > MemoryFor(sender.Length) ? $"{bytes} bytes were allocated for a reply of {sender.Length}."
                : IsDocumented(error) ? null
                : shown;
        }
    }

    private static long MemoryFor(int length) => 1_000_000 + (100L * length);

    private static bool IsDocumented(Exception? error) => error switch
    {
        null or BillinkApiException or BillinkProtocolException => true,
        BillinkOutcomeUnknownException { InnerException: BillinkApiException or BillinkProtocolException } => true,
        _ => false,
    };
}
