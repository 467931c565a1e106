using System.Text;

namespace Billink.Json;

/// <summary>The members of a v2 message, in the contract's order.</summary>
/// <param name="members">The members.</param>
internal sealed class JsonMembers(params JsonMember[] members)
{
    /// <summary>The members.</summary>
    public IReadOnlyList<JsonMember> All => members;

    /// <summary>Finds a member by its name, in any case.</summary>
    /// <param name="name">The name, in UTF-8.</param>
    /// <returns>The member; null if there is none.</returns>
    public JsonMember? Find(ReadOnlySpan<byte> name)
    {
        foreach (var member in members)
        {
            if (Ascii.EqualsIgnoreCase(member.Utf8Name, name))
                return member;
        }

        return null;
    }
}
