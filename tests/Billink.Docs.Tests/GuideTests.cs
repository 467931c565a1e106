using System.Reflection;
using System.Text.RegularExpressions;
using Billink.Testing;
using Billink.V1;
using Billink.V2;
using Microsoft.Extensions.Logging;

namespace Billink.Docs.Tests;

/// <summary>The lists in guides are complete and correct.</summary>
public class GuideTests
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V2Operations.All, .. V1Operations.All];

    // An id is its group and a name.
    private static readonly Regex OperationId = new(
        $"(?<=`)(?:{string.Join('|', Operations.Select(operation => operation.Id.Split('_')[0]).Distinct())})_[A-Za-z0-9]+(?=`)",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("safe", BillinkRetryClass.Safe)]
    [InlineData("detectable", BillinkRetryClass.Detectable)]
    [InlineData("unsafe", BillinkRetryClass.Unsafe)]
    public void The_retry_guide_has_each_operation_in_its_class(string name, BillinkRetryClass @class)
    {
        var row = Read("retries.md").Split('\n').Single(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));

        OperationId.Matches(row).Select(match => match.Value)
            .ShouldBe(Operations.Where(operation => operation.Retry.Class == @class).Select(operation => operation.Id));
    }

    [Fact]
    public void The_migration_guide_has_every_operation_of_v1_and_where_v2_does_it()
    {
        var named = OperationId.Matches(Read("migrating-v1-to-v2.md")).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        V1Operations.All.Select(operation => operation.Id).Except(named).ShouldBeEmpty();
        V2Operations.All.Select(operation => operation.Id)
            .Where(id => !id.StartsWith("Webhooks_", StringComparison.Ordinal))
            .Except(named)
            .ShouldBeEmpty();
        named.Except(Operations.Select(operation => operation.Id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Log events of calls", typeof(BillinkClient))]
    [InlineData("Log events of received webhooks", typeof(AspNetCore.BillinkWebhooksBuilder))]
    public void The_telemetry_guide_has_every_log_event(string heading, Type ofPackage)
    {
        var section = Read("telemetry.md").Split("\n## ").Single(text => text.StartsWith(heading + "\n", StringComparison.Ordinal));
        var events = ofPackage.Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(method => method.Event is not null)
            .OrderBy(method => method.Event!.EventId)
            .Select(method => $"| {method.Event!.EventId} | {method.Event.EventName ?? method.Name} | {method.Event.Level} |");

        section.Split('\n').Where(line => line.Length > 2 && line[0] == '|' && char.IsAsciiDigit(line[2])).ShouldBe(events);
    }

    private static string Read(string guide) => File.ReadAllText(Repository.File("docs", guide)).ReplaceLineEndings("\n");
}
