using System.Globalization;
using Billink;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Webshop.Billink;
using Webshop.Shop;

namespace Webshop.Pages;

/// <summary>The products, the cart and the shopper's details on one page.</summary>
public sealed class IndexModel(IServiceProvider services) : PageModel
{
    private readonly OrderStore orders = services.GetRequiredService<OrderStore>();

    [BindProperty]
    public IReadOnlyList<int> Quantities { get; set; } = [1, 0, 2];

    [BindProperty]
    public Shopper Shopper { get; set; } = new();

    /// <summary>An amount in euro.</summary>
    public static string Euro(decimal amount) => "€\u00a0" + amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Places the order through v2, and sends the shopper to Billink's page.</summary>
    public async Task<IActionResult> OnPostSessionAsync(CancellationToken cancellationToken) => await PlaceAsync(async order =>
        Redirect(await services.GetRequiredService<SessionCheckout>()
            .StartAsync(order, new Uri($"{Request.Scheme}://{Request.Host}"), cancellationToken)));

    /// <summary>Places the order through v1.</summary>
    public async Task<IActionResult> OnPostLegacyAsync(CancellationToken cancellationToken) => await PlaceAsync(async order =>
    {
        await services.GetRequiredService<LegacyCheckout>().PlaceAsync(order, cancellationToken);
        return RedirectToPage("Order", new { number = order.Number });
    });

    private async Task<IActionResult> PlaceAsync(Func<Order, Task<IActionResult>> place)
    {
        var lines = Product.All.Zip(Quantities).Where(line => line.Second > 0).ToList();
        if (lines.Count == 0)
            ModelState.AddModelError("", "The cart is empty.");
        if (!ModelState.IsValid)
            return Page();
        try
        {
            return await place(orders.Add(lines, Shopper));
        }
        catch (BillinkException exception)
        {
            // The message names the operation and the code, and has no personal data. A shop would offer another payment method.
            ModelState.AddModelError("", exception.Message);
            return Page();
        }
    }
}
