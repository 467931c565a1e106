using System.Collections;

namespace Billink.Sandbox.Api.Rules;

/// <summary>A table of what may be wrong with a request, in the order in which it is looked at: the first thing wrong is what is answered.</summary>
/// <typeparam name="TSubject">What is looked at.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal sealed class RuleTable<TSubject, TCode> : IEnumerable<TCode>
    where TCode : struct, Enum
{
    private readonly List<(TCode Code, Func<TSubject, bool> IsBroken)> rows = [];

    public void Add(TCode code, Func<TSubject, bool> isBroken) => rows.Add((code, isBroken));

    /// <summary>The first rule that is broken; null when all are kept.</summary>
    public TCode? FirstBroken(TSubject subject)
    {
        foreach (var (code, isBroken) in rows)
        {
            if (isBroken(subject))
                return code;
        }

        return null;
    }

    public IEnumerator<TCode> GetEnumerator() => rows.Select(row => row.Code).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
