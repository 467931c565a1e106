using Billink.Sandbox.Web.Tests.Harness;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Appearance;

/// <summary>Every page, light and dark, on a desk and on a phone: accessible by axe-core's rules, and nothing is cut off.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AppearanceTests(Browser browser)
{
    // The dashboard has one language.
    public static TheoryData<string, bool, bool> Variants => new()
    {
        { "nl", false, false }, { "de", true, false }, { "en", false, false }, { "en", false, true }, { "en", true, true },
    };

    [BrowserTheory]
    [MemberData(nameof(Variants))]
    public async Task Every_page_is_accessible_and_fits(string language, bool phone, bool dark)
    {
        await using var scene = await Scene.CreateAsync();
        var page = await browser.OpenAsync(language, phone, dark);
        var findings = new List<string>();
        foreach (var (name, open) in Scene.Pages.Where(row => language == "en" || row.Key.StartsWith("checkout", StringComparison.Ordinal)))
        {
            await open(scene, page);

            var variant = $"{name}-{language}{(phone ? "-phone" : "")}{(dark ? "-dark" : "")}";
            findings.AddRange((await page.RunAxe()).Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{variant}: {violation.Id}: {violation.Help}: {node.Html}")));
            findings.AddRange((await CutOffAsync(page)).Select(element => $"{variant}: cut off: {element}"));
            await Pictures.TakeAsync(page, variant);
        }

        findings.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_navigation_fits_in_one_line_of_a_laptop()
    {
        await using var scene = await Scene.CreateAsync();
        var page = await browser.OpenAsync();
        await Scene.Pages["overview"](scene, page);

        var tops = await page.EvaluateAsync<int[]>(
            "[...document.querySelectorAll('header nav a')].map(link => Math.round(link.getBoundingClientRect().top))");

        tops.Distinct().ShouldHaveSingleItem();
        (await page.Locator("header").EvaluateAsync<int>("header => header.offsetHeight")).ShouldBeLessThan(70);
        await page.Context.CloseAsync();
    }

    /// <summary>The elements that reach beyond the window, except for those that are moved out of it on purpose.</summary>
    private static Task<string[]> CutOffAsync(IPage page) => page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.skip, thead'))
          .filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1); })
          .map(e => e.outerHTML.slice(0, 120))
        """);
}
