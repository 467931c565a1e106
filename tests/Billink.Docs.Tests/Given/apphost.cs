using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace Projects
{
    internal sealed class Webshop : IProjectMetadata
    {
        public string ProjectPath => "";
    }

    internal sealed class Webshop_AppHost;
}
