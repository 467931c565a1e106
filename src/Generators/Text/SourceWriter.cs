using System.Text;
using Billink.Generators.Documentation;

namespace Billink.Generators.Text;

/// <summary>Builds a C# file line by line: indentation by braces, <c>\n</c> at the end of each line, nothing else.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isAfterBrace = true;
    private bool isBlankDue;

    private int Indentation => depth * 4;

    /// <summary>Writes a documentation comment, at most 140 columns wide.</summary>
    public SourceWriter Docs(DocComment comment)
    {
        foreach (var line in comment.Lines(140 - Indentation))
            Line(line);
        return this;
    }

    /// <summary>Writes the comment of a member whose interface has the documentation.</summary>
    public SourceWriter InheritDocs() => Line("/// <inheritdoc/>");

    /// <summary>Writes a line.</summary>
    public SourceWriter Line(string line)
    {
        if (isBlankDue)
            text.Append('\n');
        (isBlankDue, isAfterBrace) = (false, false);
        text.Append(' ', Indentation).Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes a blank line before the next line, unless a brace is before or after it.</summary>
    public SourceWriter Separate()
    {
        isBlankDue = !isAfterBrace;
        return this;
    }

    /// <summary>Writes one line a level deeper, after a condition, a case or an arrow.</summary>
    public SourceWriter Continue(string line) => Indent().Line(line).Unindent();

    /// <summary>Writes a line and an opening brace, and indents the following lines.</summary>
    public SourceWriter Open(string line)
    {
        Line(line).Line("{").Indent();
        isAfterBrace = true;
        return this;
    }

    /// <summary>Writes the closing brace of <see cref="Open"/>.</summary>
    public SourceWriter Close(string after = "")
    {
        isBlankDue = false;
        return Unindent().Line("}" + after);
    }

    /// <summary>Indents the following lines without a brace.</summary>
    public SourceWriter Indent()
    {
        depth++;
        return this;
    }

    /// <summary>Ends the indentation of <see cref="Indent"/>.</summary>
    public SourceWriter Unindent()
    {
        depth--;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
