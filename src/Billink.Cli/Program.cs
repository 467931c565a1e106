using Billink.Cli.Commands;
using Billink.Cli.Terminals;

return await BillinkCommand.RunAsync(args, Terminal.OfProcess());

// The class of top-level statements is public otherwise, in no namespace.
internal sealed partial class Program;
