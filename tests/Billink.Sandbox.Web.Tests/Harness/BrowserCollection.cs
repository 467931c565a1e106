using System.Diagnostics.CodeAnalysis;

namespace Billink.Sandbox.Web.Tests.Harness;

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "It is what xunit calls it.")]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "Browser";
}
