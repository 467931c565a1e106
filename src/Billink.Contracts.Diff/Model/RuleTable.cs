using System.Collections;

namespace Billink.Contracts.Diff.Model;

/// <summary>The rules about one subject. The table creates its rules, so no rule can be missing from it.</summary>
internal sealed class RuleTable : IEnumerable<Rule>
{
    private readonly List<Rule> rules = [];

    /// <summary>Adds a rule.</summary>
    /// <returns>The same rule, for the field that names it.</returns>
    public Rule Add(Rule rule)
    {
        rules.Add(rule);
        return rule;
    }

    public IEnumerator<Rule> GetEnumerator() => rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
