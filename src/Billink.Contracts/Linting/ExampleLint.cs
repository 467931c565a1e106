using System.Globalization;
using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Reading;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Linting;

/// <summary>Checks that each example of a message, a parameter and a webhook is valid against its schema.</summary>
internal sealed class ExampleLint
{
    private readonly SpecElement root;
    private readonly ProblemList problems;
    private readonly InstanceValidator requests;
    private readonly InstanceValidator replies;

    private ExampleLint(SpecElement root, ProblemList problems)
    {
        this.root = root;
        this.problems = problems;
        var reader = new SchemaReader(is31: false, new SchemaIds());
        requests = new InstanceValidator(reader, isRequest: true);
        replies = new InstanceValidator(reader, isRequest: false);
    }

    public static void Check(ContractFile file, ProblemList problems)
    {
        var source = new ContractSource(file.Name, file.Text);
        new ExampleLint(new SpecFileSet(CancellationToken.None).OpenMain(source).Root, problems).Check();
    }

    private void Check()
    {
        foreach (var operation in Entries(root, "paths").SelectMany(path => path.Entries))
            CheckOperation(operation);
        foreach (var webhook in Entries(root, Vocabulary.YamlPrefix + "webhooks"))
            CheckWebhook(webhook);
    }

    private void CheckOperation(SpecElement operation)
    {
        if (operation.Get("requestBody") is { } body)
            CheckBody(body, requests);
        foreach (var parameter in operation.Get("parameters")?.Items ?? [])
            CheckExamples(parameter, requests);
        foreach (var response in Entries(operation, "responses"))
            CheckBody(response, replies);
    }

    private void CheckBody(SpecElement body, InstanceValidator validator)
    {
        foreach (var media in Entries(body, "content"))
            CheckExamples(media, validator);
    }

    private void CheckWebhook(SpecElement webhook)
    {
        if (webhook.Text("payload") is not { } payload || root.Get("components")?.Get("schemas")?.Get(payload) is not { } schema)
            return;
        foreach (var example in Entries(webhook, "examples"))
            CheckValue(example.Get("value"), schema, requests);
    }

    private void CheckExamples(SpecElement holder, InstanceValidator validator)
    {
        if (holder.Get("schema") is not { } schema)
            return;
        CheckValue(holder.Get("example"), schema, validator);
        foreach (var example in Entries(holder, "examples"))
            CheckValue(example.Get("value"), schema, validator);
    }

    private void CheckValue(SpecElement? example, SpecElement schema, InstanceValidator validator)
    {
        if (example is null || Find(example, schema, validator) is not { } problem)
            return;
        var location = problem.Path.Keys.Aggregate(example, Step).Location;
        problems.Add(ContractProblems.Contradiction, new Position(location.Line, location.Column),
            $"The example at {example.Pointer} is invalid: {Show(problem)}. Correct the example or its schema.");
    }

    private static SpecElement Step(SpecElement element, string key) =>
        element.Get(key) ?? element.Item(int.Parse(key, CultureInfo.InvariantCulture))!;

    // A value that fits none of several schemas: the reason of the first one is the most helpful, because it is the success.
    private static InstanceProblem? Find(SpecElement example, SpecElement schema, InstanceValidator validator) =>
        validator.Find(schema, example.Node) is not { } problem ? null
        : (schema.Get("oneOf") ?? schema.Get("anyOf"))?.Items.FirstOrDefault() is { } success ? validator.Find(success, example.Node)
        : problem;

    private static string Show(InstanceProblem problem) =>
        problem.Path.Pointer is { Length: > 0 } pointer ? $"{pointer} {problem.Text}" : problem.ToString();

    private static IEnumerable<SpecElement> Entries(SpecElement element, string key) => element.Get(key)?.Entries ?? [];
}
