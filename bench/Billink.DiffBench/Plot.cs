using System.Globalization;
using System.Text;

namespace Billink.DiffBench;

/// <summary>
/// Draws time and memory over the number of operations or types. Both axes are logarithmic: proportional growth is parallel to the dashed
/// line.
/// </summary>
internal static class Plot
{
    private const int Width = 420, Height = 300, Left = 60, Top = 40, Bottom = 50, Gap = 20;
    private static readonly string[] Colours = ["#0b6e4f", "#2b5fa8", "#b5473c"];

    public static string Draw(IReadOnlyList<Series> all)
    {
        var svg = new StringBuilder();
        var (width, height) = ((2 * (Left + Width)) + Gap + 20, Top + Height + Bottom);
        Add(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" ");
        Add(svg, $"font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n");
        Add(svg, $"<title>Time and memory of a comparison grow in proportion to the size of the document</title>\n");
        Add(svg, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        Panel(svg, Left, "Processor time, seconds", all, static point => point.Seconds, 0.1, 1000);
        Panel(svg, Left + Width + Gap + Left, "Peak memory, MB", all, static point => point.Megabytes, 10, 100_000);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(
        StringBuilder svg, int left, string title, IReadOnlyList<Series> all, Func<Measurement, double> value, double low, double high)
    {
        Add(svg, $"<g transform=\"translate({left},{Top})\">\n");
        Add(svg, $"<text x=\"0\" y=\"-16\" font-size=\"14\" font-weight=\"bold\">{title}</text>\n");
        for (var size = 10; size <= 10_000; size *= 10)
        {
            Add(svg, $"<path d=\"M{X(size):0.#} 0V{Height}\" stroke=\"#dddddd\"/>");
            Add(svg, $"<text x=\"{X(size):0.#}\" y=\"{Height + 18}\" text-anchor=\"middle\">{size:N0}</text>\n");
        }

        for (var mark = low; mark <= high * 1.01; mark *= 10)
        {
            Add(svg, $"<path d=\"M0 {Y(mark):0.#}H{Width}\" stroke=\"#dddddd\"/>");
            Add(svg, $"<text x=\"-8\" y=\"{Y(mark) + 4:0.#}\" text-anchor=\"end\">{mark:#,0.##}</text>\n");
        }

        Add(svg, $"<text x=\"{Width / 2}\" y=\"{Height + 40}\" text-anchor=\"middle\">operations or types in each document</text>\n");

        var last = all[0].Finished.Last();
        var first = Math.Max(10, last.Size * low / value(last));
        Add(svg, $"<path d=\"M{X(first):0.#} {Y(value(last) * first / last.Size):0.#}");
        Add(svg, $"L{X(last.Size):0.#} {Y(value(last)):0.#}\" stroke=\"#888888\" stroke-dasharray=\"5 4\"/>\n");
        foreach (var (series, colour) in all.Zip(Colours))
            Line(series, colour);
        Legend(svg, all);
        Add(svg, $"</g>\n");

        double Y(double measured) => Height * (1 - (Math.Log10(measured / low) / Math.Log10(high / low)));

        void Line(Series series, string colour)
        {
            var points = series.Finished.Select(point => (X: X(point.Size), Y: Y(value(point)))).ToList();
            var path = string.Join('L', points.Select(static point => FormattableString.Invariant($"{point.X:0.#} {point.Y:0.#}")));
            Add(svg, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
            foreach (var (x, y) in points)
                Add(svg, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3.5\" fill=\"{colour}\"/>\n");
        }
    }

    private static double X(double size) => Width * (Math.Log10(size) - 1) / 3;

    private static void Legend(StringBuilder svg, IReadOnlyList<Series> all)
    {
        var y = 16;
        foreach (var (series, colour) in all.Zip(Colours))
        {
            var lost = series.Points.FirstOrDefault(static point => point.Failure is not null);
            var note = lost is null ? "" : FormattableString.Invariant($" ({lost.Size:N0}: {lost.Failure})");
            Entry($"stroke=\"{colour}\" stroke-width=\"2\"", series.Name + note);
        }

        Entry("stroke=\"#888888\" stroke-dasharray=\"5 4\"", "in proportion to the size");

        void Entry(string stroke, string text)
        {
            Add(svg, $"<path d=\"M10 {y}h20\" {stroke}/><text x=\"36\" y=\"{y + 4}\">{text}</text>\n");
            y += 18;
        }
    }

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
