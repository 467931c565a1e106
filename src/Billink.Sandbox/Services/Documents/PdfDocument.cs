using System.Globalization;
using System.Text;

namespace Billink.Sandbox.Services.Documents;

/// <summary>
/// Writes a PDF of plain lines in a font that every reader has: enough for an invoice of a sandbox. Characters outside Windows-1252 become
/// question marks.
/// </summary>
internal sealed class PdfDocument(string title)
{
    public const string MediaType = "application/pdf";

    // A4, in points.
    private const int Width = 595;
    private const int Height = 842;
    private const int Margin = 56;
    private const int LineHeight = 16;
    private const int LinesPerPage = (Height - (2 * Margin)) / LineHeight;

    // Objects before the pages: the catalog, the list of pages, the font and the document information.
    private const int FirstPage = 5;

    private readonly List<(string Left, string Right)> lines = [];

    /// <summary>Adds a line.</summary>
    /// <param name="left">The text at the left.</param>
    /// <param name="right">The text in a column at the right, for example an amount.</param>
    public void Add(string left = "", string right = "") => lines.Add((left, right));

    public byte[] ToArray()
    {
        var pages = lines.Chunk(LinesPerPage).ToList();
        var kids = string.Join(' ', pages.Select((_, index) => $"{Text(FirstPage + (2 * index))} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {Text(pages.Count)} /Kids [{kids}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Title ({Escape(title)}) /Producer (Billink sandbox) >>",
        };
        foreach (var page in pages)
        {
            var content = Draw(page);
            var contentNumber = Text(objects.Count + 2);
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Text(
                    Width)} {Text(Height)}] /Resources << /Font << /F1 3 0 R >> >> /Contents {contentNumber} 0 R >>");
            objects.Add($"<< /Length {Text(content.Length)} >>\nstream\n{content}\nendstream");
        }

        return Write(objects);
    }

    private static string Draw(IEnumerable<(string Left, string Right)> page)
    {
        var content = new StringBuilder();
        var y = Height - Margin;
        foreach (var (left, right) in page)
        {
            y -= LineHeight;
            DrawText(content, left, Margin, y);
            DrawText(content, right, Width - Margin - 80, y);
        }

        return content.ToString();
    }

    private static void DrawText(StringBuilder content, string text, int x, int y)
    {
        if (text.Length > 0)
            content.Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {x} {y} Td ({Escape(text)}) Tj ET\n");
    }

    /// <summary>Writes the objects and a table of their offsets.</summary>
    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
            file.Append(CultureInfo.InvariantCulture, $"{start:0000000000} 00000 n \n");
        file.Append(
            CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n");

        // Every character is one byte, so offsets in the text are offsets in the file.
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '(' or ')' or '\\')
                escaped.Append('\\').Append(letter);
            else if (letter == '€')
                escaped.Append(@"\200"); // its code in Windows-1252
            else
                escaped.Append(letter is >= ' ' and <= '~' or >= '\u00A0' and <= '\u00FF' ? letter : '?');
        }

        return escaped.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
