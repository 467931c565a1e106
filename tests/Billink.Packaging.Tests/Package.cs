using System.IO.Compression;
using System.Xml.Linq;

namespace Billink.Packaging.Tests;

/// <summary>An open package file.</summary>
/// <param name="file">The path.</param>
public sealed class Package(string file) : IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(file);

    /// <summary>The files in the package, without those that every package has.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml")
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public XElement Metadata
    {
        get
        {
            using var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    /// <summary>The text of an element of the metadata; null when the element is missing.</summary>
    public string? Meta(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public byte[] Read(string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => archive.Dispose();
}
