namespace Billink.Contracts.Diff.Languages;

/// <summary>Texts as they are written: those that fit an expression once their white space is normalised.</summary>
/// <param name="Node">The expression.</param>
/// <param name="WhiteSpace">How white space is normalised.</param>
internal sealed record TextLanguage(TextNode Node, WhiteSpaceRule WhiteSpace)
{
    public TextState Start => new(Node, WhiteSpace == WhiteSpaceRule.Collapse ? TextPhase.Before : TextPhase.Inside);

    /// <summary>What is left of it after one more character.</summary>
    public TextState After(TextState state, char character, TextGrammar grammar)
    {
        var isSpace = character is ' ' or '\t' or '\n' or '\r';
        if (WhiteSpace != WhiteSpaceRule.Collapse)
            return state with { Node = grammar.After(state.Node, isSpace && WhiteSpace == WhiteSpaceRule.Replace ? ' ' : character) };
        if (isSpace)
            return state.Phase == TextPhase.Before ? state : state with { Phase = TextPhase.Space };
        var node = state.Phase == TextPhase.Space ? grammar.After(state.Node, ' ') : state.Node;
        return new TextState(grammar.After(node, character), TextPhase.Inside);
    }
}
