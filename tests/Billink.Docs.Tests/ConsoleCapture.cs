using System.Globalization;
using System.Reflection;

namespace Billink.Docs.Tests;

/// <summary>Runs a program in this process and returns what it prints.</summary>
internal static class ConsoleCapture
{
    /// <summary>Runs an entry point without arguments, for at most a minute.</summary>
    /// <returns>The printed text with <c>\n</c> as line ending.</returns>
    public static async Task<string> RunAsync(MethodInfo main)
    {
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            await Task.Run(() =>
            {
                // Some texts are in the reader's language.
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                return main.Invoke(null, [Array.Empty<string>()]);
            }).WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }
}
