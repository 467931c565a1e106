namespace Billink.Fuzz.Targets;

/// <summary>All targets.</summary>
public static class FuzzTargets
{
    /// <summary>The targets.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("json", new CodecTarget(V2.V2Operations.All).Run, () => Seeds.Selected(Seeds.Json(), V2.V2Operations.All.Count)),
        new("xml", new CodecTarget(V1.V1Operations.All).Run, () => Seeds.Selected(Seeds.Xml(), V1.V1Operations.All.Count)),
        new("envelope", EnvelopeTarget.Run, () => Seeds.Selected([.. Seeds.Json(), .. Seeds.Xml()], EnvelopeTarget.Count)),
        new("webhook", WebhookTarget.Run, () => Seeds.Json()),
        new("yaml", new ContractTarget("a.yaml").Run, Seeds.Yaml),
        new("xsd", new ContractTarget("a.xsd").Run, Seeds.Xsd),
        new("listing", new ContractTarget("a.approved.txt").Run, Seeds.Listing),
        new("v1", new RouteTarget(V1.V1Operations.All).Run, () => Seeds.Selected(Seeds.Xml(), V1.V1Operations.All.Count)),
        new("v2", new RouteTarget(V2.V2Operations.All).Run, () => Seeds.Selected(Seeds.Json(), V2.V2Operations.All.Count)),
    ];

    /// <summary>The target with a name.</summary>
    public static FuzzTarget Find(string name) => All.Single(target => target.Name == name);
}
