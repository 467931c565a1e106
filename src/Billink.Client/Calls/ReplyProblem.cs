namespace Billink.Calls;

/// <summary>Says why a reply couldn't be read to its end.</summary>
internal static class ReplyProblem
{
    public static string Of(Exception exception) => exception is ReplyTooLargeException
        ? exception.Message
        : "The body isn't compressed as its header says.";
}
