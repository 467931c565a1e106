using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The mailbox, newest first.</summary>
internal static class MailPage
{
    public static Html Render(IEnumerable<SandboxEmail> emails)
    {
        var articles = emails.Reverse().Select(Article).ToList();
        return articles.Count == 0 ? Html.Of($"<p>No e-mails.</p>") : Html.Join(articles);
    }

    private static Html Article(SandboxEmail email) => Html.Of($"""
        <article>
          <h2>{email.Subject}</h2>
          <p>To {email.To}, {Layout.Time(email.At)}; {Sent(email)}</p>
          <pre tabindex="0">{email.Text}</pre>
        </article>
        """);

    private static string Sent(SandboxEmail email) => email switch
    {
        { SentAt: not null } => "sent by SMTP",
        { Problem: { } problem } => $"not sent by SMTP: {problem}",
        _ => "only in this mailbox",
    };
}
