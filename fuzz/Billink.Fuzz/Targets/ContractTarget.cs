using System.Text;
using Billink.Contracts;
using Billink.Contracts.Diff;
using Billink.Contracts.Documents;

namespace Billink.Fuzz.Targets;

/// <summary>Reads a contract, as the generator and the linter do, and compares it with itself.</summary>
/// <param name="name">The name of the file. Its ending selects the format.</param>
public sealed class ContractTarget(string name)
{
    /// <summary>Runs the target.</summary>
    public void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        if (!name.EndsWith(".txt", StringComparison.Ordinal))
            ContractReader.Read(name, text, late.Token);
        try
        {
            var source = new ContractSource(name, text);
            if (ContractDiff.Compare(source, source, cancellationToken: late.Token).IsBreaking)
                throw new InvalidOperationException("A contract that didn't change breaks.");
        }
        catch (ContractInputException)
        {
            // Documented.
        }
    }
}
