namespace Billink.Contracts.Diff.Languages;

/// <summary>The texts that match an expression after their white space is normalized.</summary>
/// <param name="Node">The expression.</param>
/// <param name="WhiteSpace">How white space is normalized.</param>
internal sealed record Language(RegexNode Node, WhiteSpaceRule WhiteSpace)
{
    public LanguageState Start => new(Node, WhiteSpace == WhiteSpaceRule.Collapse ? WhiteSpacePhase.Before : WhiteSpacePhase.Inside);

    /// <summary>The state after one more character.</summary>
    public LanguageState After(LanguageState state, char character, RegexFactory factory)
    {
        var isSpace = character is ' ' or '\t' or '\n' or '\r';
        if (WhiteSpace != WhiteSpaceRule.Collapse)
            return state with { Node = factory.After(state.Node, isSpace && WhiteSpace == WhiteSpaceRule.Replace ? ' ' : character) };
        if (isSpace)
            return state.Phase == WhiteSpacePhase.Before ? state : state with { Phase = WhiteSpacePhase.Space };
        var node = state.Phase == WhiteSpacePhase.Space ? factory.After(state.Node, ' ') : state.Node;
        return new LanguageState(factory.After(node, character), WhiteSpacePhase.Inside);
    }
}
