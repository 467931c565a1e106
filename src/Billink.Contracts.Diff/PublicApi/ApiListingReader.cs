using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>
/// Reads the output of PublicApiGenerator: C# without bodies, in <c>.approved.txt</c>, <c>.verified.txt</c> and <c>.snap</c> files.
/// </summary>
internal sealed class ApiListingReader
{
    private readonly ContractSource source;
    private readonly ApiToken[] tokens;
    private readonly Dictionary<string, ApiType> types = new(StringComparer.Ordinal);
    private int next;

    private ApiListingReader(ContractSource source)
    {
        this.source = source;
        tokens = ApiTokens.Read(source.Text.TrimStart('\uFEFF'));
    }

    private ReadOnlySpan<ApiToken> Tokens => tokens;

    /// <exception cref="ContractInputException">A part of the text doesn't belong in a listing.</exception>
    public static ApiListing Read(ContractSource source)
    {
        var reader = new ApiListingReader(source);
        reader.ReadTypes("");
        if (reader.next < reader.tokens.Length)
            throw reader.Unknown(reader.next);
        return new ApiListing(reader.types);
    }

    private void ReadTypes(string space)
    {
        while (next < tokens.Length && !At("}"))
        {
            var attributes = ReadAttributes();
            if (At("namespace") && next + 1 < tokens.Length)
            {
                var name = tokens[next + 1].Text;
                next += 2;
                Take("{");
                ReadTypes(name);
                Take("}");
            }
            else if (next < tokens.Length)
            {
                ReadDeclaration(space, null, attributes);
            }
        }
    }

    private void ReadDeclaration(string around, ApiType? owner, string attributes)
    {
        var start = next;
        var head = ReadHead(isOfEnum: owner is { IsEnum: true });
        if (owner is { IsEnum: true })
        {
            owner.Members.Add(ApiDeclaration.EnumMember(head, attributes));
            if (At(","))
                next++;
        }
        else if (ApiDeclaration.IsType(head))
        {
            var type = ApiDeclaration.Type(head, around, attributes) ?? throw Unknown(start);
            // Extension members of one receiver can be in several blocks.
            type = types.TryAdd(type.Name, type) ? type : types[type.Name];
            if (At(";"))
                next++;
            else
                ReadMembers(type);
        }
        else
        {
            var member = ApiDeclaration.Member(head, ReadAccessors(), attributes);
            if (owner is null || member is null)
                throw Unknown(start);
            owner.Members.Add(member);
        }
    }

    private void ReadMembers(ApiType type)
    {
        Take("{");
        while (!At("}"))
            ReadDeclaration(type.Name, type, ReadAttributes());
        next++;
    }

    // The tokens before the body, the semicolon or, in an enumeration, the comma.
    private ReadOnlySpan<ApiToken> ReadHead(bool isOfEnum)
    {
        var start = next;
        while (next >= 0 && !At("{") && !At(";") && !(isOfEnum && (At(",") || At("}"))))
            next = Tokens.Next(next);
        return next > start ? Tokens[start..next] : throw Unknown(start);
    }

    private List<string> ReadAccessors()
    {
        var start = next;
        next = EndOf(next);
        return tokens[start].Text == ";" ? [] : Tokens[(start + 1)..(next - 1)].Split(";");
    }

    // Attributes of the assembly or a module don't belong to its types.
    private string ReadAttributes()
    {
        var attributes = "";
        while (At("["))
        {
            var start = next;
            next = EndOf(next);
            if (tokens[start + 1].Text is not ("assembly" or "module"))
                attributes += Tokens[start..next].Write();
        }

        return attributes;
    }

    private int EndOf(int at) => Tokens.Next(at) is var end and >= 0 ? end : throw Unknown(at);

    private bool At(string text) => next < tokens.Length && tokens[next].Text == text;

    private void Take(string text)
    {
        if (!At(text))
            throw Unknown(next);
        next++;
    }

    private ContractInputException Unknown(int at)
    {
        var token = tokens[Math.Min(at, tokens.Length - 1)];
        var line = source.Text.Split('\n')[token.Line - 1].Trim();
        return new ContractInputException(source.Name, token.Line, token.Column, $"'{line}' is no part of a public API listing.");
    }
}
