using System.Globalization;
using Billink.AspNetCore.Checkout;
using Billink.AspNetCore.Tests.Receiving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Checkout;

/// <summary>The badge and the texts of a checkout are visible, accessible and encoded.</summary>
public class BrandTests
{
    private const string Logo = "https://cdn.billink.nl/assets/lockup/svg/billink-logo-default.svg";

    [Theory]
    [InlineData("#000000", BillinkBadgeVariant.Orange)]
    [InlineData("#1A1A2E", BillinkBadgeVariant.Orange)]
    [InlineData("#FFFFFF", BillinkBadgeVariant.BlackWithOrange)]
    [InlineData("#fff", BillinkBadgeVariant.BlackWithOrange)]
    [InlineData("#F28D20", BillinkBadgeVariant.BlackWithOrange)]
    [InlineData("#666666", BillinkBadgeVariant.WhiteWithOrange)]
    public void The_variant_has_enough_contrast_to_the_background(string background, BillinkBadgeVariant variant)
    {
        BillinkBrand.VariantFor(background).ShouldBe(variant);
        var ground = variant switch { BillinkBadgeVariant.Orange => BillinkBrand.Orange, BillinkBadgeVariant.WhiteWithOrange =>
            "#FFFFFF", _ => "#000000" };
        Contrast.Between(ground, background).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Every_background_gets_a_badge_with_enough_contrast()
    {
        for (var rgb = 0; rgb < 0x1000; rgb++)
        {
            var background = $"#{rgb:x3}";
            var ground = BillinkBrand.VariantFor(background) switch { BillinkBadgeVariant.Orange =>
                BillinkBrand.Orange, BillinkBadgeVariant.WhiteWithOrange => "#fff", _ => "#000" };
            Contrast.Between(ground, background).ShouldBeGreaterThanOrEqualTo(3, background);
        }
    }

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#F28D20", "#ffffff", 2.44)]
    public void Contrast_is_computed_as_the_guidelines_define_it(string colour, string other, double ratio)
    {
        Contrast.Between(colour, other).ShouldBe(ratio, 0.01);
        Contrast.Between(other, colour).ShouldBe(ratio, 0.01);
    }

    [Theory]
    [InlineData("orange")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("")]
    public void A_background_that_is_not_a_colour_is_rejected(string background) =>
        Should.Throw<ArgumentException>(() => BillinkBrand.VariantFor(background));

    [Fact]
    public void Without_a_background_the_badge_is_orange_and_has_a_text()
    {
        var html = InCulture("en-GB", () => new BillinkBrand().Badge().ToString());

        html.ShouldBe($"""<img class="billink-badge" src="{Logo}" alt="Pay afterwards with Billink" height="32">""");
        InCulture("nl-NL", () => new BillinkBrand().Badge().ToString()).ShouldContain("""alt="Billink: Achteraf betalen" """);
        new BillinkBrand().Badge(text: "").ToString().ShouldContain("""alt="" """);
    }

    [Fact]
    public void A_badge_without_a_file_is_the_logo_on_the_background_of_the_badge()
    {
        var brand = new BillinkBrand(new() { CdnBase = new("https://pictures.shop.example/billink"), BlackWithOrangeFile = "/black.svg" });

        brand.Badge(BillinkBadgeVariant.BlackWithOrange).ToString()
            .ShouldContain("src=\"https://pictures.shop.example/billink/black.svg\"");
        brand.Badge(BillinkBadgeVariant.BlackWithOrange).ToString().ShouldNotContain("style");
        brand.Badge(BillinkBadgeVariant.WhiteWithOrange).ToString().ShouldContain("billink-logo-default.svg");
        brand.Badge(BillinkBadgeVariant.WhiteWithOrange).ToString().ShouldContain("background:#FFFFFF");
    }

    [Fact]
    public void Attributes_are_encoded()
    {
        var html = new BillinkBrand(new() { LogoFile = "\"><script>.svg" }).Badge(BillinkBadgeVariant.Logo, text: "\" onerror=\"alert(1)")
            .ToString()!;

        html.ShouldNotContain("<script>");
        html.ShouldNotContain("\" onerror=\"");
        Should.Throw<ArgumentException>(() => new BillinkBrand(new() { CdnBase = new("javascript:alert(1)") }));
        Should.Throw<ArgumentException>(() => new BillinkBrand(new() { CdnBase = new("/pictures", UriKind.Relative) }));
    }

    [Fact]
    public async Task Razor_and_minimal_apis_show_the_badge()
    {
        await using var shop = await ReceivingShop.StartAsync(
            services =>
            {
                services.Configure<BillinkBrandOptions>(options => options.CdnBase = new("https://pictures.shop.example/"));
                services.AddRazorPages(options => options.RootDirectory = "/Checkout/Pages")
                    .AddApplicationPart(typeof(BrandTests).Assembly);
            },
            app =>
            {
                app.MapRazorPages();
                app.MapGet("/minimal", () => Results.Content($"<p>{new BillinkBrand().Badge(BillinkBadgeVariant.Logo)}</p>", "text/html"));
            });
        using var http = new HttpClient { BaseAddress = shop.Url };

        var page = await http.GetStringAsync(new Uri("/checkout", UriKind.Relative));
        page.ShouldContain(
            """<img class="billink-badge" src="https://pictures.shop.example/assets/lockup/svg/billink-logo-default.svg" """
            + """alt="Billink here" height="32" style="background:#000000""");
        page.ShouldContain("""class="mine" height="48" """);
        page.ShouldNotContain("<script>");
        page.ShouldNotContain("billink-badge>");
        (await http.GetStringAsync(new Uri("/minimal", UriKind.Relative)))
            .ShouldStartWith($"<p><img class=\"billink-badge\" src=\"{Logo}\"");
    }

    private static T InCulture<T>(string culture, Func<T> action)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
