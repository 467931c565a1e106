using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The mailbox, newest first.</summary>
internal static class MailPage
{
    public static Html Render(IEnumerable<SandboxEmail> mails)
    {
        var articles = mails.Reverse().Select(Article).ToList();
        return articles.Count == 0 ? Html.Of($"<p>Nobody was written to.</p>") : Html.Join(articles);
    }

    private static Html Article(SandboxEmail mail) => Html.Of($"""
        <article>
          <h2>{mail.Subject}</h2>
          <p>To {mail.To}, {Layout.Time(mail.At)}; {Sent(mail)}</p>
          <pre tabindex="0">{mail.Text}</pre>
        </article>
        """);

    private static string Sent(SandboxEmail mail) => mail switch
    {
        { SentAt: not null } => "sent by SMTP",
        { Problem: { } problem } => $"not sent by SMTP: {problem}",
        _ => "in this mailbox only",
    };
}
