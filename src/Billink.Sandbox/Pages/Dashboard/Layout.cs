using System.Globalization;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Clock;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The frame of every page of the dashboard: navigation and clock.</summary>
internal sealed class Layout(SandboxClockControl clock, string version, IReadOnlyList<(string Path, string Name)> morePages)
{
    private readonly (string Path, string Name)[] pages =
    [
        ("/", "Overview"), ("/dashboard/orders", "Orders"), ("/dashboard/sessions", "Sessions"), ("/dashboard/webhooks", "Webhooks"),
        ("/dashboard/mail", "Mailbox"), ("/dashboard/journal", "Journal"), .. morePages,
    ];

    /// <summary>Creates a page.</summary>
    /// <param name="title">The title.</param>
    /// <param name="path">The path of the page, or of the list that it belongs to.</param>
    /// <param name="content">The content.</param>
    public Html Page(string title, string path, Html content) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{title} – Billink sandbox</title>
          <meta name="color-scheme" content="light dark">
          <link rel="stylesheet" href="/style/pico.css">
          <link rel="stylesheet" href="/style/common.css">
          <link rel="stylesheet" href="/dashboard/style.css">
          <script src="/dashboard/script.js" defer></script>
        </head>
        <body data-version="{version}">
          <a class="skip" href="#content">Skip to content</a>
          <header><div class="bar">
            <p class="name">Billink sandbox <small>unofficial</small></p>
            <nav aria-label="Pages">{pages.Select(page =>
                Html.Of($"""<a href="{page.Path}"{Html.If(page.Path == path, () =>
                Html.Of($" aria-current=\"page\""))}>{page.Name}</a>"""))}</nav>
          </div></header>
          {Clock(path)}
          <main id="content"><h1>{title}</h1>{content}</main>
        </body>
        </html>
        """);

    /// <summary>A time in the notation of the dashboard.</summary>
    public static Html Time(DateTimeOffset? time) => time is { } at
        ? Html.Of($"""<time datetime="{at.ToString("O", CultureInfo.InvariantCulture)}">{at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture)}</time>""")
        : Html.Of($"–");

    /// <summary>A button with an action.</summary>
    public static Html Button(string action, string text, string? back = null) => Html.Of($"""
        <form method="post" action="{action}">{Html.If(back is not null, () =>
            Html.Of($"""<input type="hidden" name="back" value="{back}">"""))}<button class="outline secondary">{text}</button></form>
        """);

    private Html Clock(string path) => Html.Of($"""
        <section class="bar" id="clock" aria-label="Clock">
          <p><strong id="now">{Time(clock.Now)}</strong>
          UTC{Html.If(clock.IsFrozen, () => Html.Of($""" <span class="tag warn">frozen</span>"""))}</p>
          <div class="actions">
            {Button("/dashboard/clock/hour", "+1 hour", path)}{Button("/dashboard/clock/day", "+1 day",
                path)}{Button("/dashboard/clock/week", "+1 week", path)}
            {(clock.IsFrozen ? Button("/dashboard/clock/resume", "Resume", path) : Button("/dashboard/clock/freeze", "Freeze", path))}
          </div>
        </section>
        """);
}
