namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>Schemas to change, with everything that OpenAPI 3.0 has in it somewhere.</summary>
internal static class SchemaSamples
{
    public static IReadOnlyList<string> All { get; } =
    [
        """{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64","minimum":1}"""
            + ""","name":{"type":"string","minLength":1,"maxLength":20}"""
            + ""","tags":{"type":"array","items":{"type":"string","maxLength":8},"maxItems":4}}}""",
        """{"type":"object","additionalProperties":false,"required":["kind"]"""
            + ""","properties":{"kind":{"type":"string","enum":["small","large"]},"amount":{"type":"number","minimum":0"""
            + ""","maximum":100,"multipleOf":5},"paid":{"type":"boolean"}}}""",
        """{"type":"object","additionalProperties":{"type":"integer","minimum":0},"minProperties":1,"maxProperties":6}""",
        """{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true"""
            + ""","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[a-z]+$"}"""
            + ""","day":{"type":"string","format":"date"}}}}""",
        """{"oneOf":[{"type":"string","maxLength":10},{"type":"integer","maximum":50},"""
            + """{"type":"object","required":["x"],"properties":{"x":{"type":"string"}}}]}""",
        """{"anyOf":[{"type":"object","required":["cat"],"properties":{"cat":{"type":"string"}"""
            + ""","lives":{"type":"integer","maximum":9}}},{"type":"object","required":["dog"]"""
            + ""","properties":{"dog":{"type":"string"},"tricks":{"type":"array","items":{"type":"string"}}}}]}""",
        """{"allOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},"""
            + """{"type":"object","properties":{"b":{"type":"integer","nullable":true}}}]}""",
        """{"type":"object","properties":{"status":{"type":"string","enum":["new","open","done"],"nullable":true}"""
            + ""","note":{"type":"string","nullable":true},"secret":{"type":"string","writeOnly":true}"""
            + ""","created":{"type":"string","format":"date-time","readOnly":true}}}""",
        """{"type":"object","required":["value"]"""
            + ""","properties":{"value":{"oneOf":[{"type":"string","enum":["all","none"]}"""
            + """,{"type":"array","items":{"type":"integer"}}]},"limit":{"type":"integer","minimum":1,"maximum":100"""
            + ""","exclusiveMaximum":true}}}""",
        """{"type":"object","properties":{"address":{"type":"object","required":["city"]"""
            + ""","properties":{"city":{"type":"string"},"zip":{"type":"string","pattern":"^\\d{4}[A-Z]{2}$"}}}"""
            + ""","lines":{"type":"array","items":{"type":"object","required":["price"]"""
            + ""","properties":{"price":{"type":"number","multipleOf":0.5},"count":{"type":"integer","minimum":1}}}}}}""",
        """{"type":"integer","not":{"type":"integer","minimum":45},"minimum":0,"maximum":60}""",
        """{"type":"object","properties":{"level":{"type":"integer","enum":[1,2,3]}"""
            + ""","ratio":{"type":"number","minimum":0,"exclusiveMinimum":true,"maximum":1}"""
            + ""","contact":{"type":"string","format":"email"}},"minProperties":1}""",
        """{"type":"object","required":["base"],"properties":{"base":{"allOf":[{"type":"object","required":["n"]"""
            + ""","properties":{"n":{"type":"integer","maximum":10}}}]},"text":{"type":"string","minLength":2"""
            + ""","pattern":"^[A-Z]{2,4}$"}}}""",
        """{"oneOf":[{"type":"object","required":["k"],"properties":{"k":{"type":"string","enum":["a","b"]},"x":{"type":"string"}}},"""
            + """{"type":"object","required":["k"],"properties":{"k":{"type":"string","enum":["c"]},"x":{"type":"string"}}}]}""",
    ];
}
