namespace Quickstart;

/// <summary>Says what happens, a line a step.</summary>
internal static class Story
{
    public static void Chapter(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
    }

    public static void Step(string what, string outcome) => Console.WriteLine($"  {what,-22}{outcome}");
}
