namespace Billink.Architecture.Tests;

/// <summary>The projects of src/: the projects that each may use, and the order of its folders.</summary>
public static class Layers
{
    /// <summary>Every project.</summary>
    public static IReadOnlyList<Project> Projects { get; } =
    [
        new("Billink.Contracts", [])
        {
            Folders = ["Documents", "Schemas", "Instances", "Reading", "Reading/OpenApi", "Reading/Xsd", ".", "Mapping", "Linting"],
        },
        new("Billink.Contracts.Diff", ["Billink.Contracts"])
        {
            Folders =
            [
                "Model", "Languages", "JsonSchema", "OpenApi", "Xsd/Loading", "Xsd/Values", "Xsd/Content", "Xsd/Instances", "Xsd",
                "PublicApi", "Vocabulary", ".", "Reports",
            ],
        },
        new("Billink.Generators", ["Billink.Contracts"])
        {
            Folders =
            [
                "Documentation", "Text", "Contracts", "Errors", "Json", "Records", "Unions", "Masks", "Operations", "Webhooks", "Xml", ".",
            ],
        },
        new("Billink.Analyzers", []) { Folders = ["."] },
        new("Billink.Analyzers.CodeFixes", ["Billink.Analyzers"]) { Folders = ["."] },
        new("Billink.Generated", [])
        {
            RootNamespace = "Billink",
            // It uses each operation's enumeration of codes.
            Facades = ["Billink.BillinkApiException"],
            Generated = ["V1", "V2"],
            Folders =
            [
                "OpenEnums", "Validation", "Json", "Queries", "Xml", "Forms", "Masking", "Codecs", "Envelopes", ".", "V1", "V2", "Orders",
            ],
        },
        new("Billink.Client", ["Billink.Generated"])
        {
            RootNamespace = "Billink",
            Namespaces = new Dictionary<string, string> { ["DependencyInjection"] = "Microsoft.Extensions.DependencyInjection" },
            Folders = ["V1", "V2", "Orders", "Webhooks", "Sending", "Telemetry", "Calls", ".", "DependencyInjection"],
        },
        new("Billink.AspNetCore", ["Billink.Client", "Billink.Generated"])
        {
            Namespaces = new Dictionary<string, string>
            {
                ["DependencyInjection"] = "Microsoft.Extensions.DependencyInjection",
                ["Builder"] = "Microsoft.AspNetCore.Builder",
            },
            Folders = ["Inbox", "Webhooks", "Health", "Checkout", ".", "Builder", "DependencyInjection"],
        },
        new("Billink.Kiota", ["Billink.Client", "Billink.Generated"]) { Folders = ["."] },
        // It never uses the client: both share only the contract.
        new("Billink.Sandbox", ["Billink.Generated"])
        {
            // The project's own folder has options and values, which every layer uses, and the class that starts everything.
            Facades = ["Billink.Sandbox.BillinkSandbox"],
            Folders =
            [
                ".",
                "Domain/Clock", "Domain/Email", "Domain/Webhooks", "Domain/Merchants", "Domain/Orders", "Domain/Sessions",
                "Domain/Disputes", "Domain/Reconciliation", "Domain/Timeline",
                "Storage", "Storage/Configuration",
                "Services/Merchants", "Services/Orders", "Services/Reconciliation", "Services/Sessions", "Services/Outbox",
                "Services/Email", "Services/Delivery", "Services/Clock", "Services/Data", "Services/Documents",
                "Http/Messages", "Http/Strict", "Http/Faults", "Http/Journal", "Http/Pipeline",
                "Api/Rules", "Api/Invoices", "Api/V1/Requests", "Api/V1/Rules", "Api/V1/Handlers",
                "Api/V2/Requests", "Api/V2/Rules", "Api/V2/Webhooks", "Api/V2/Handlers",
                "Pages/Markup", "Pages/Checkout", "Pages/Dashboard", "Pages/Documents",
                "Control", "Hosting",
            ],
        },
        new("Billink.Sandbox.Server", ["Billink.Generated", "Billink.Sandbox"]) { Folders = ["Storage", "Pages", "."] },
        new("Billink.Aspire.Hosting", ["Billink.Generated", "Billink.Sandbox"])
        {
            Namespaces = new Dictionary<string, string> { ["Builder"] = "Aspire.Hosting" },
            Folders = [".", "Builder"],
        },
        new(
            "Billink.Cli",
            [
                "Billink.Client",
                "Billink.Contracts",
                "Billink.Contracts.Diff",
                "Billink.Generated",
                "Billink.Sandbox",
                "Billink.Sandbox.Server",
            ])
        {
            Assembly = "billink",
            Folders = ["Terminals", "Errors", "Webhooks", "Contracts", "Docs", "Commands", "."],
        },
    ];

    /// <summary>The names of <see cref="Projects"/>.</summary>
    public static TheoryData<string> All => [.. Projects.Select(project => project.Name)];

    /// <summary>Finds a project by its name.</summary>
    /// <param name="name">The name of the project file.</param>
    /// <returns>The project.</returns>
    public static Project Find(string name) => Projects.Single(project => project.Name == name);
}
