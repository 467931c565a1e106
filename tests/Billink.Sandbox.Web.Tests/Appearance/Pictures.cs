using Billink.Testing;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Appearance;

/// <summary>The pictures in the guides. <c>dotnet cake --target=Pictures</c> takes them again.</summary>
internal static class Pictures
{
    private const string Variable = "BILLINK_TAKE_PICTURES";

    /// <summary>The variants of pages that the guides show.</summary>
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "checkout-nl", "checkout-en-dark", "checkout-de-phone", "checkout-declined-en",
        "overview-en", "order-en", "order-en-dark", "orders-en-phone-dark", "journal-en",
    };

    /// <summary>Takes a picture, if it is one of the guides' and pictures are to be taken.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (!Shown.Contains(name))
            return;
        var file = Path.Combine(Repository.Root, "docs", "pictures", $"{name}.png");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
            await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
        File.Exists(file).ShouldBeTrue($"{file} is missing: run dotnet cake --target=Pictures");
    }
}
