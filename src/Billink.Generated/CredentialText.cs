using System.Globalization;

namespace Billink;

/// <summary>The rules for the text of user names, keys and secrets. Files and environment variables bring white space.</summary>
internal static class CredentialText
{
    /// <summary>Returns the problem of a key or secret; null if there is none. White space around it is ignored.</summary>
    /// <param name="value">The text, which is secret and never part of the problem.</param>
    public static string? Problem(string value) => Problem(value, isUsername: false);

    /// <summary>Returns the problem of a user name. A space is permitted, because Billink's documentation doesn't exclude it.</summary>
    /// <param name="value">The user name.</param>
    public static string? UsernameProblem(string value) => Problem(value, isUsername: true);

    private static string? Problem(string value, bool isUsername)
    {
        foreach (var letter in value.Trim())
        {
            if (letter == ' ' && isUsername)
                continue;
            if (letter == ' ')
                return "has a space in it.";
            if (char.IsWhiteSpace(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                return "has a line break or another invisible character in it.";
            }
        }

        return null;
    }
}
