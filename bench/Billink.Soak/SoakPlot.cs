using System.Globalization;
using System.Text;

namespace Billink.Soak;

/// <summary>Draws what the sandbox uses over the number of requests, one panel for each resource.</summary>
internal static class SoakPlot
{
    private const int Width = 300, Height = 150, Left = 60, Top = 40, Bottom = 50, Columns = 3;

    public static string Draw(IReadOnlyList<Sample> samples)
    {
        (string Title, Func<Sample, double> Value)[] panels =
        [
            ("Resident memory, MB", static sample => sample.WorkingSet / 1e6),
            ("Managed heap after a collection, MB", static sample => sample.Heap / 1e6),
            ("Open files and sockets", static sample => sample.Handles),
            ("Threads", static sample => sample.Threads),
            ("Database, MB", static sample => sample.Database / 1e6),
            ("Database, kB for each order", static sample => sample.Orders == 0 ? 0 : sample.Database / 1e3 / sample.Orders),
        ];
        var (width, height) = (Columns * (Left + Width + 20), panels.Length / Columns * (Top + Height + Bottom));
        var svg = new StringBuilder();
        Add(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" ");
        Add(svg, $"font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n");
        Add(svg, $"<title>What the sandbox uses while it answers {samples[^1].Requests:N0} requests</title>\n");
        Add(svg, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        foreach (var (index, (title, value)) in panels.Index())
        {
            var (x, y) = (((index % Columns) * (Left + Width + 20)) + Left, ((index / Columns) * (Top + Height + Bottom)) + Top);
            Panel(svg, x, y, title, [.. samples.Select(sample => ((double)sample.Requests, value(sample)))]);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int left, int top, string title, IReadOnlyList<(double Requests, double Value)> points)
    {
        var (last, high) = (Math.Max(points[^1].Requests, 1), RoundUp(points.Max(point => point.Value)));
        Add(svg, $"<g transform=\"translate({left},{top})\">\n");
        Add(svg, $"<text x=\"0\" y=\"-16\" font-size=\"14\" font-weight=\"bold\">{title}</text>\n");
        for (var part = 0; part <= 4; part++)
        {
            var (x, y) = (Width * part / 4, Height - (Height * part / 4));
            Add(svg, $"<path d=\"M{x} 0V{Height}M0 {y}H{Width}\" stroke=\"#dddddd\"/>");
            Add(svg, $"<text x=\"{x}\" y=\"{Height + 18}\" text-anchor=\"middle\">{last * part / 4000:N0}</text>");
            Add(svg, $"<text x=\"-8\" y=\"{y + 4}\" text-anchor=\"end\">{high * part / 4:#,0.##}</text>\n");
        }

        Add(svg, $"<text x=\"{Width / 2}\" y=\"{Height + 38}\" text-anchor=\"middle\">thousand requests</text>\n");
        var line = string.Join('L', points.Select(point =>
            FormattableString.Invariant($"{Width * point.Requests / last:0.#} {Height * (1 - (point.Value / high)):0.#}")));
        Add(svg, $"<path d=\"M{line}\" fill=\"none\" stroke=\"#0b6e4f\" stroke-width=\"2\"/>\n</g>\n");
    }

    // To one digit, such as 40 for 31.
    private static double RoundUp(double value)
    {
        if (value <= 0)
            return 1;
        var step = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return Math.Ceiling(value / step) * step;
    }

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
