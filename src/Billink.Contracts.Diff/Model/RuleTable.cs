using System.Collections;

namespace Billink.Contracts.Diff.Model;

/// <summary>The rules about one subject. Rules are created by adding them, so that no rule can be missing from its table.</summary>
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
