using System.Collections;

namespace Billink.Sandbox.Api.Rules;

/// <summary>The rules of a request, in the order in which they are checked. The first broken rule is the error.</summary>
/// <typeparam name="TSubject">The subject of the rules.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal sealed class RuleTable<TSubject, TCode> : IEnumerable<TCode>
    where TCode : struct, Enum
{
    private readonly List<(TCode Code, Func<TSubject, bool> IsBroken)> rows = [];

    public void Add(TCode code, Func<TSubject, bool> isBroken) => rows.Add((code, isBroken));

    /// <summary>The first broken rule. Null if there is none.</summary>
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
