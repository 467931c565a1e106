using Billink.Contracts.Reading;
using Xunit.Abstractions;
namespace Billink.Contracts.Tests;
public class Probe(ITestOutputHelper output)
{
    [Theory]
    [InlineData("/work/main/spec/billink-v2.yaml")]
    [InlineData("/work/main/spec/billink-v1.xsd")]
    public void Show(string file)
    {
        var text = File.ReadAllText(file);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var r = ContractReader.Read(file, text);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms; {r.Problems.Count} problems");
        watch.Restart();
        ContractReader.Read(file, text);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms warm");
        foreach (var p in r.Problems.Take(60)) output.WriteLine($"{p.Line}:{p.Column} {p.Id} {p.Message}");
        if (r.Contract is { } c) {
            foreach (var o in c.Operations) output.WriteLine($"{o.Id} {o.Method} {o.Path} {o.RequestType}->{o.ResponseType} err={o.Errors.Count} q={o.Query.Count} {string.Join(";", o.Envelopes.Select(e => e.Status + "=" + e.Envelope + ":" + e.ErrorType))} {o.Retry}");
            foreach (var t in c.Types) { output.WriteLine($"{t.Kind} {t.Name} {t.Values.Count}"); foreach (var m in t.Members) output.WriteLine($"    {m.WireName} {m.Name} {m.Type}{(m.IsList?"[]":"")} {m.Format} req={m.IsRequired} {m.Constraints}"); }
            foreach (var w in c.Webhooks) output.WriteLine(w.ToString());
            output.WriteLine(c.WebhookSignature?.ToString() ?? "");
        }
        File.WriteAllText("/tmp/reader-" + Path.GetExtension(file)[1..] + ".txt", output.GetType().GetProperty("Output")?.GetValue(output)?.ToString() ?? "");
    }
}
