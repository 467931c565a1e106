using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Pages.Markup;
using Billink.V2;
using OrderAddress = Billink.Sandbox.Domain.Orders.Address;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The page of a session: the order, a form for missing details, and the shopper's choices.</summary>
internal sealed class CheckoutPage(Session session, SessionStatus status, CheckoutTexts texts)
{
    /// <summary>Renders the page: a form for an open session, the outcome of an ended session.</summary>
    public Html Render(CheckoutForm form) =>
        Page(isWrong: !form.IsValid, status == SessionStatus.Active ? OpenSession(form) : EndedSession());

    /// <summary>Renders the page for a declined shopper, who can pay at once instead.</summary>
    public Html RenderDeclined() => Page(isWrong: false, status == SessionStatus.Active ? Declined() : EndedSession());

    private Html Page(bool isWrong, Html content) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{texts.Language}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{Html.If(isWrong, () => Html.Of($"{texts.Problems} – "))}{texts.Title}</title>
          <link rel="stylesheet" href="/checkout/style.css">
        </head>
        <body data-status="{status.Value}">
          <p class="notice">Test page of the unofficial Billink sandbox. You don't buy or pay for anything here. <a
          href="?lang={(texts.IsDutch ? "en" : "nl")}" hreflang="{(texts.IsDutch ? "en" : "nl")}">{texts.OtherLanguage}</a></p>
          <header>
            {Logo()}
            {Badge}
            <div><h1>{texts.Title}</h1><p>{texts.Slogan}</p></div>
          </header>
          <main>
            {content}
            {Order()}
          </main>
        </body>
        </html>
        """);

    /// <summary>
    /// Billink's name in its orange on black, which is readable on any background. Billink's logo isn't included, because Billink owns it.
    /// </summary>
    private static Html Badge => Html.Of($"""
        <svg class="badge" viewBox="0 0 150 40" role="img" aria-label="Billink"><rect width="150" height="40" rx="6" fill="#000"/><text
        x="75" y="28" text-anchor="middle" font-size="24" font-weight="700" font-family="system-ui, sans-serif"
        fill="#F28D20">billink</text></svg>
        """);

    private Html Logo() => session.LogoUrl is { } logo ? Html.Of($"""<img class="logo" src="{logo}" alt="" height="40">""") : Html.Empty;

    private Html OpenSession(CheckoutForm form) => Html.Of($"""
        <p>{texts.Intro}</p>
        {Problems(form)}
        <form method="post" action="/checkout/{session.Id}/accept?lang={texts.Language}" novalidate>
          {Data(form)}
          <button class="primary">{texts.Pay} <span>{texts.Euro(session.Purchase.Total)}</span></button>
        </form>
        <div class="ways">
          <form method="post" action="/checkout/{session.Id}/cancel?lang={texts.Language}"><button>{texts.Cancel}</button></form>
          {Back(texts.Back)}
        </div>
        <aside class="sandbox" aria-label="Sandbox">
          <p>Only in the sandbox: choose Billink's decision.</p>
          <form method="post" action="/checkout/{session.Id}/refuse?lang={texts.Language}"><button>Decline this shopper</button></form>
          <form method="post" action="/checkout/{session.Id}/expire?lang={texts.Language}"><button>Let the session expire</button></form>
        </aside>
        """);

    private Html Declined() => Html.Of($"""
        <p class="outcome" role="status">{texts.Failed}</p>
        <form method="post" action="/checkout/{session.Id}/pay?lang={texts.Language}">
          <button class="primary">{texts.PayAtOnce} <span>{texts.Euro(session.Purchase.Total)}</span></button>
        </form>
        <div class="ways">
          <form method="post" action="/checkout/{session.Id}/decline?lang={texts.Language}"><button>{texts.ToShop}</button></form>
        </div>
        """);

    private Html EndedSession() => Html.Of($"""
        <p class="outcome" role="status">{Outcome}</p>
        {(ReturnUrl(session, status) is { } shop ? Html.Of($"""<p><a href="{shop}">{texts.ToShop}</a></p>""") : Back(texts.ToShop))}
        """);

    private string Outcome =>
        status == SessionStatus.OrderCreated ? texts.Accepted
        : status == SessionStatus.Cancelled ? texts.Cancelled
        : status == SessionStatus.Expired ? texts.Expired
        : texts.Failed;

    private Html Back(
        string text) => session.ReturnTo.Back is { } address ? Html.Of($"""<p><a href="{address}">{text}</a></p>""") : Html.Empty;

    /// <summary>The shop's return URL for the session's status, which can differ from the shopper's last choice.</summary>
    public static string? ReturnUrl(Session session, SessionStatus status)
    {
        if (status == SessionStatus.OrderCreated)
            return session.ReturnTo.Success;
        return status == SessionStatus.Cancelled ? session.ReturnTo.Cancel : session.ReturnTo.Fail;
    }

    private Html Problems(CheckoutForm form) => Html.If(!form.IsValid, () => Html.Of($"""
        <div class="problems" role="alert" tabindex="-1" id="problems">
          <h2>{texts.Problems}</h2>
          <ul>{form.Fields.Where(field => form.ProblemOf(field) is not null).Select(field =>
              Html.Of($"""<li><a href="#{field.Name}">{field.LabelIn(texts)}: {form.ProblemOf(field)}</a></li>"""))}</ul>
        </div>
        """));

    private Html Data(CheckoutForm form) => Html.If(form.Fields.Count > 0, () => Html.Of($"""
        <fieldset>
          <legend>{texts.YourData}</legend>
          <p>{texts.WeNeed}</p>
          {form.Fields.Select(field => Input(field, form))}
        </fieldset>
        """));

    private Html Input(CheckoutField field, CheckoutForm form)
    {
        var problem = form.ProblemOf(field);
        return Html.Of($"""
            <div class="field">
              <label for="{field.Name}">{field.LabelIn(texts)}</label>
              {Html.If(problem is not null, () => Html.Of($"""<p class="problem" id="{field.Name}-problem">{problem}</p>"""))}
              <input id="{field.Name}" name="{field.Name}" type="{field.Type}" value="{form.ValueOf(field)}"
              autocomplete="{field.AutoComplete}"
              required{Html.If(problem is not null, () => Html.Of($""" aria-invalid="true" aria-describedby="{field.Name}-problem" """))}>
            </div>
            """);
    }

    private Html Order() => Html.Of($"""
        <section aria-labelledby="order">
          <h2 id="order">{texts.YourOrder}</h2>
          <p>{texts.Order} {session.OrderNumber}</p>
          <table>
            <thead><tr><th scope="col">{texts.Product}</th><th scope="col" class="number">{texts.Quantity}</th>
              <th scope="col" class="number">{texts.Amount}</th></tr></thead>
            <tbody>{session.Purchase.Lines.Select(Line)}</tbody>
            <tfoot><tr>
              <th scope="row" colspan="2">{texts.Total} <small>({texts.Vat})</small></th><td
              class="number">{texts.Euro(session.Purchase.Total)}</td>
              </tr></tfoot>
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
