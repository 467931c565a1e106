namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>Schemas to change, with the keywords that OpenAPI has from 3.1 on.</summary>
internal static class KeywordSamples
{
    public static IReadOnlyList<string> All { get; } =
    [
        """{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["small","large"]}"""
            + ""","a":{"type":"string","maxLength":9},"n":{"type":"integer","maximum":50}},"dependentRequired":{"a":["n"]}}""",
        """{"type":"object","properties":{"kind":{"type":"string","enum":["card","bank","cash"]},"iban":{"type":"string"}"""
            + ""","limit":{"type":"integer"}},"if":{"properties":{"kind":{"enum":["bank"]}},"required":["kind"]}"""
            + ""","then":{"required":["iban"]}}""",
        """{"type":"object","properties":{"kind":{"type":"string","enum":["x","y"]},"b":{"type":"integer","minimum":0}}"""
            + ""","if":{"properties":{"kind":{"enum":["x"]}},"required":["kind"]},"then":{"properties":{"b":{"maximum":9}}}"""
            + ""","else":{"required":["b"]}}""",
        """{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"number"}}""",
        """{"type":"array","items":{"type":["string","integer"]},"contains":{"type":"integer","minimum":3}}""",
        """{"type":"array","contains":{"enum":[1,2]},"maxContains":3,"maxItems":6}""",
        """{"type":"object","properties":{"code":{"type":"string"}},"patternProperties":{"^n_":{"type":"integer"}}"""
            + ""","additionalProperties":{"type":"string"}}""",
        """{"type":"object","properties":{"code":{"type":"string"}},"patternProperties":{"^n_":{"type":"integer"}}"""
            + ""","additionalProperties":false}""",
        """{"allOf":[{"type":"object","properties":{"a":{"type":"string"}}}"""
            + """,{"type":"object","properties":{"b":{"type":"integer"}}}],"unevaluatedProperties":false}""",
        """{"type":"object","additionalProperties":{"type":"integer"},"propertyNames":{"maxLength":12}}""",
        """{"type":"object","properties":{"card":{"type":"string"},"expiry":{"type":"string","maxLength":5}"""
            + ""","note":{"type":"string"}},"dependentSchemas":{"card":{"required":["expiry"]}}}""",
        """{"type":"object","required":["kind"],"properties":{"kind":{"const":"v1"}"""
            + ""","data":{"type":"string","contentEncoding":"base64"}}}""",
        """{"type":"object","required":["t"],"properties":{"t":{"oneOf":[{"type":"string","enum":["a","b"]}"""
            + """,{"type":"string","enum":["c"]},{"type":"null"}]}}}""",
        """{"oneOf":[{"type":"object","required":["k"],"properties":{"k":{"type":"string","enum":["a","b"]}"""
            + ""","x":{"type":"string"}}},{"type":"object","required":["k"],"properties":{"k":{"type":"string","enum":["c"]}"""
            + ""","x":{"type":"string"}}}]}""",
        """{"type":"array","prefixItems":[{"type":"string"}],"unevaluatedItems":{"type":"integer"}}""",
        """{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":2,"pattern":"^[a-z]+$"}"""
            + ""","day":{"type":"string","format":"date"},"value":{"anyOf":[{"type":"string","maxLength":5}"""
            + """,{"type":"integer","minimum":0,"multipleOf":2}]}}}""",
    ];
}
