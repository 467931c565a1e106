using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Pages.Markup;
using Billink.V2;
using OrderAddress = Billink.Sandbox.Domain.Orders.Address;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The page of a session: what to pay and when, a form for missing details, the shopper's choices, and the order.</summary>
internal sealed class CheckoutPage(Session session, Merchant merchant, DateTimeOffset now, CheckoutTexts texts)
{
    private readonly SessionStatus status = session.StatusAt(now);

    /// <summary>Renders the page: a form for an open session, the outcome of an ended session.</summary>
    public Html Render(CheckoutForm form) => IsOpen
        ? Page(isWrong: !form.IsValid, OpenSession(form), Controls())
        : Page(isWrong: false, EndedSession(), Html.Empty);

    /// <summary>Renders the page for a declined shopper, who can pay at once instead.</summary>
    public Html RenderDeclined() => Page(isWrong: false, IsOpen ? Declined() : EndedSession(), Html.Empty);

    /// <summary>The shop's return URL for the session's status, which can differ from the shopper's last choice.</summary>
    public static string? ReturnUrl(Session session, SessionStatus status)
    {
        if (status == SessionStatus.OrderCreated)
            return session.ReturnTo.Success;
        return status == SessionStatus.Cancelled ? session.ReturnTo.Cancel : session.ReturnTo.Fail;
    }

    private bool IsOpen => status == SessionStatus.Active;

    private string Total => texts.Euro(session.Purchase.Total);

    private Html Page(bool isWrong, Html content, Html controls) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{texts.Language}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{Html.If(isWrong, () => Html.Of($"{texts.Problems} – "))}{texts.Title}</title>
          <link rel="stylesheet" href="/style/pico.css">
          <link rel="stylesheet" href="/style/common.css">
          <link rel="stylesheet" href="/checkout/style.css">
        </head>
        <body data-status="{status.Value}">
          <header class="top"><div class="container">
            <p class="shop">{Logo()}{ShopName}</p>
            {Badge}
            <nav class="languages" aria-label="{texts.ChooseLanguage}">{CheckoutTexts.All.Select(LanguageLink)}</nav>
          </div></header>
          <main class="container">
            <div>
              <hgroup><h1>{texts.Title}</h1><p>{texts.Slogan}</p></hgroup>
              {content}
            </div>
            {Order()}
          </main>
          <footer class="sandbox" lang="en"><div class="container">
            <h2>Billink sandbox, unofficial</h2>
            <p>This is a test page. You don't buy or pay for anything here.</p>
            {controls}
          </div></footer>
        </body>
        </html>
        """);

    private Html Logo() => session.LogoUrl is { } logo ? Html.Of($"""<img class="logo" src="{logo}" alt="">""") : Html.Empty;

    /// <summary>The merchant's name, otherwise the host name of the shop, otherwise the username.</summary>
    private string ShopName => merchant.CompanyName
        ?? (Uri.TryCreate(session.ReturnTo.Success, UriKind.Absolute, out var shop) && !shop.IsLoopback ? shop.Host : merchant.Username);

    /// <summary>
    /// Billink's name in its orange on black, which is readable on any background. Billink's logo isn't included, because Billink owns it.
    /// </summary>
    private static Html Badge => Html.Of($"""
        <svg class="badge" viewBox="0 0 150 40" role="img" aria-label="Billink"><rect width="150" height="40" rx="6" fill="#000"/><text
        x="75" y="28" text-anchor="middle" font-size="24" font-weight="700" font-family="system-ui, sans-serif"
        fill="#F28D20">billink</text></svg>
        """);

    private Html LanguageLink(CheckoutTexts other) => Html.Of($"""
        <a href="/checkout/{session.Id}?lang={other.Language}" hreflang="{other.Language}" lang="{other.Language}"
        title="{other.LanguageName}"{Html.If(other == texts, () =>
            Html.Of($" aria-current=\"true\""))}>{other.Language.ToUpperInvariant()}</a>
        """);

    private Html OpenSession(CheckoutForm form) => Html.Of($"""
        <p>{texts.Intro}</p>
        {Due()}
        {Problems(form)}
        <form method="post" action="{Action("accept")}" novalidate>
          {Data(form)}
          <button class="primary"><span>{texts.Pay}</span> <span>{Total}</span></button>
        </form>
        <div class="ways">
          {Button("cancel", texts.Cancel)}
          {Back(texts.Back)}
        </div>
        """);

    private Html Due() => Html.Of($"""
        <dl class="due">
          <dt>{texts.DueNow}</dt><dd>{texts.Euro(0)}</dd>
          <dt>{texts.DueLater}</dt><dd>{Total}</dd>
          <dt>{texts.PayBy}</dt><dd>{texts.Date(PayBy)}</dd>
        </dl>
        """);

    /// <summary>When the invoice is due if the shop starts the workflow today.</summary>
    private DateTimeOffset PayBy => now + merchant.DelayOf(session.WorkflowNumber) + WorkflowStep.Invoice.Duration()!.Value;

    private Html Declined() => Html.Of($"""
        <p class="outcome declined" role="status">{texts.Failed}</p>
        <p>{texts.PayAtOnceIntro}</p>
        <form method="post" action="{Action("pay")}">
          <button class="primary"><span>{texts.PayAtOnce}</span> <span>{Total}</span></button>
        </form>
        <div class="ways">{Button("decline", texts.ToShop)}</div>
        """);

    private Html EndedSession() => Html.Of($"""
        <p class="outcome" role="status">{Outcome}</p>
        {(ReturnUrl(session, status) is { } shop ? Html.Of($"""<p><a href="{shop}">{texts.ToShop}</a></p>""") : Back(texts.ToShop))}
        """);

    /// <summary>The controls of the sandbox, apart from the shopper's.</summary>
    private Html Controls() => Html.Of($"""
        <p>Choose what Billink decides:</p>
        <div class="controls">
          {Button("refuse", "Decline this shopper")}
          {Button("expire", "Let the session expire")}
        </div>
        """);

    private string Action(string verb) => $"/checkout/{session.Id}/{verb}?lang={texts.Language}";

    private Html Button(string verb, string text) => Html.Of($"""
        <form method="post" action="{Action(verb)}"><button class="outline secondary">{text}</button></form>
        """);

    private string Outcome =>
        status == SessionStatus.OrderCreated ? texts.Accepted
        : status == SessionStatus.Cancelled ? texts.Cancelled
        : status == SessionStatus.Expired ? texts.Expired
        : texts.Failed;

    private Html Back(string text) =>
        session.ReturnTo.Back is { } address ? Html.Of($"""<p><a href="{address}">{text}</a></p>""") : Html.Empty;

    private Html Problems(CheckoutForm form) => Html.If(!form.IsValid, () => Html.Of($"""
        <div class="problems" role="alert" tabindex="-1" id="problems">
          <h2>{texts.Problems}</h2>
          <ul>{form.Fields.Where(field => form.ProblemOf(field) is not null).Select(field =>
              Html.Of($"""<li><a href="#{field.Name}">{field.Label(texts)}: {form.ProblemOf(field)}</a></li>"""))}</ul>
        </div>
        """));

    private Html Data(CheckoutForm form) => Html.If(form.Fields.Count > 0, () => Html.Of($"""
        <fieldset>
          <legend>{texts.YourData}</legend>
          <p>{texts.WeNeed}</p>
          <div class="fields">{form.Fields.Select(field => Input(field, form))}</div>
        </fieldset>
        """));

    private Html Input(CheckoutField field, CheckoutForm form)
    {
        var problem = form.ProblemOf(field);
        return Html.Of($"""
            <div class="field">
              <label for="{field.Name}">{field.Label(texts)}</label>
              {Html.If(problem is not null, () => Html.Of($"""<p class="problem" id="{field.Name}-problem">{problem}</p>"""))}
              <input id="{field.Name}" name="{field.Name}" type="{field.Type}" value="{form.ValueOf(field)}"
              autocomplete="{field.AutoComplete}"
              required{Html.If(problem is not null, () => Html.Of($""" aria-invalid="true" aria-describedby="{field.Name}-problem" """))}>
            </div>
            """);
    }

    private Html Order() => Html.Of($"""
        <section class="summary" aria-labelledby="order">
          <h2 id="order">{texts.YourOrder}</h2>
          <p>{texts.Order} {session.OrderNumber}</p>
          <table>
            <thead><tr><th scope="col">{texts.Product}</th><th scope="col" class="number">{texts.Quantity}</th>
              <th scope="col" class="number">{texts.Amount}</th></tr></thead>
            <tbody>{session.Purchase.Lines.Select(Line)}</tbody>
            <tfoot><tr><th scope="row" colspan="2">{texts.Total} <small>{texts.Vat}</small></th><td class="number">{Total}</td></tr></tfoot>
          </table>
          <div class="addresses">
            {Address(texts.InvoiceTo, session.Purchase.BillingAddress)}
            {(session.Purchase.DeliveryAddress is { } delivery ? Address(texts.DeliverTo, delivery) : Html.Empty)}
          </div>
        </section>
        """);

    private Html Line(OrderLine line) => Html.Of($"""
        <tr><td>{line.Description}</td><td class="number">{line.Quantity.ToString("0.####", CultureInfo.InvariantCulture)}</td>
          <td class="number">{texts.Euro(line.Amount)}</td></tr>
        """);

    private Html Address(string title, OrderAddress address) => Html.Of($"""
        <div><h3>{title}</h3><address>{Name}<br>{address.Street} {address.HouseNumber}
        {address.HouseNumberExtension}<br>{address.PostalCode} {address.City}<br>{address.CountryCode}</address></div>
        """);

    private string Name => session.Purchase.Customer is { IsBusiness: true, CompanyName.Length: > 0 } company
        ? company.CompanyName
        : $"{session.Purchase.Customer.FirstName} {session.Purchase.Customer.LastName}";
}
