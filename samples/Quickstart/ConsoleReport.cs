namespace Quickstart;

/// <summary>Prints each step and its result on a line.</summary>
internal static class ConsoleReport
{
    public static void Section(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
    }

    public static void Step(string step, string result) => Console.WriteLine($"  {step,-22}{result}");
}
