using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A headless Chromium for all tests of pages. Each test has its own windows.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Variable = "BILLINK_TEST_CHROMIUM";

    /// <summary>A name of another site that resolves to this machine.</summary>
    public const string ReboundName = "rebound.example";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string? Executable { get; } = new[]
    {
        Environment.GetEnvironmentVariable(Variable), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            // Chromium may run as root in a container. It opens only the pages under test.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", $"--host-resolver-rules=MAP {ReboundName} 127.0.0.1"],
        });
    }

    /// <summary>Opens a new window, optionally as wide as a phone.</summary>
    public async Task<IPage> OpenAsync(string language = "en", bool phone = false, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
