using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Fuzz.Targets;

/// <summary>The inputs that a fuzzer starts with: the examples of the contracts and of the reference, and small contracts.</summary>
public static partial class Seeds
{
    private static readonly string[] V1Replies =
    [
        "<API><RESULT>MSG</RESULT><UUID>e1cb6f4a-0c4f-4a43-9c3b-2f4a76a43d0f</UUID><MSG><CODE>500</CODE>"
            + "<DESCRIPTION>Advies=1</DESCRIPTION></MSG></API>",
        "<API><RESULT>ERROR</RESULT><ERROR><CODE>101</CODE><DESCRIPTION>Authentication failed</DESCRIPTION></ERROR></API>",
        "<API><RESULT>MSG</RESULT><MSG><STATUSES><ITEM><INVOICENUMBER>a-1</INVOICENUMBER><CODE>200</CODE><MESSAGE>ok</MESSAGE></ITEM>"
            + "</STATUSES></MSG></API>",
    ];

    private const string SmallYaml = """
        openapi: 3.0.3
        info: { title: A, version: '1' }
        paths:
          /a/{id}:
            post:
              operationId: A_Do
              parameters: [{ name: id, in: path, required: true, schema: { type: string, pattern: '^[a-z]{1,8}$' } }]
              requestBody:
                content: { application/json: { schema: { $ref: '#/components/schemas/B' } } }
              responses:
                '200':
                  description: d
                  content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: integer }] } } }
        components:
          schemas:
            B: &b
              type: object
              required: [n]
              properties:
                n: { type: number, minimum: 0, multipleOf: 0.01 }
                s: { type: string, maxLength: 5, enum: [a, b], nullable: true }
                l: { type: array, items: { $ref: '#/components/schemas/B' }, maxItems: 3 }
              allOf: [{ type: object, additionalProperties: { type: boolean } }]
            C: *b
        """;

    private const string SmallXsd = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:simpleType name="Code">
            <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}\d+"/><xs:maxLength value="8"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Any"><xs:union memberTypes="Code xs:decimal"/></xs:simpleType>
          <xs:complexType name="Order">
            <xs:sequence>
              <xs:choice maxOccurs="unbounded">
                <xs:element name="a" type="Code"/><xs:element name="b" type="xs:date" minOccurs="0"/>
              </xs:choice>
              <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="id" type="Any" use="required"/>
          </xs:complexType>
          <xs:element name="order" type="Order"><xs:key name="k"><xs:selector xpath="a"/><xs:field xpath="@id"/></xs:key></xs:element>
          <xs:group name="g"><xs:all><xs:element name="c" type="xs:int" default="1"/></xs:all></xs:group>
        </xs:schema>
        """;

    private const string SmallListing = """
        [assembly: System.CLSCompliant(true)]
        namespace A
        {
            public sealed class B<T> : System.IDisposable
                where T : class, new()
            {
                public const string Name = "n";
                public B(int a = 1, params string[] more) { }
                public required T? Value { get; init; }
                public event System.EventHandler<int>? Changed;
                public static implicit operator int(A.B<T> b) { }
                public System.Threading.Tasks.Task<(int, string?)> RunAsync<U>(in U u, ref int i, out T t) where U : struct { }
                public void Dispose() { }
            }
            public enum C : byte
            {
                D = 0,
                E = 1,
            }
            public delegate void F(object? sender);
        }
        """;

    /// <summary>The examples of the v2 contract.</summary>
    public static IReadOnlyList<byte[]> Json()
    {
        var found = new List<byte[]>();
        Collect(YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2))), found);
        return found;
    }

    /// <summary>The v1 requests of the reference, and replies.</summary>
    public static IReadOnlyList<byte[]> Xml() =>
    [
        .. Directory.EnumerateFiles(Repository.File("docs", "reference", "v1"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => Request().Matches(File.ReadAllText(file)))
            .Select(match => match.Value).Concat(V1Replies).Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A small contract in OpenAPI.</summary>
    public static IReadOnlyList<byte[]> Yaml() => [Encoding.UTF8.GetBytes(SmallYaml)];

    /// <summary>A small schema.</summary>
    public static IReadOnlyList<byte[]> Xsd() => [Encoding.UTF8.GetBytes(SmallXsd)];

    /// <summary>A small listing of a public API.</summary>
    public static IReadOnlyList<byte[]> Listing() => [Encoding.UTF8.GetBytes(SmallListing)];

    /// <summary>Each message with a byte before it that selects an operation.</summary>
    public static IReadOnlyList<byte[]> Selected(IReadOnlyList<byte[]> messages, int operations) =>
        [.. messages.Select((message, index) => (byte[])[(byte)(index % operations), .. message])];

    [GeneratedRegex("<API>.*?</API>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Request();

    private static void Collect(JsonNode? node, List<byte[]> found)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Collect(item, found);
        }

        if (node is not JsonObject map)
            return;
        foreach (var (key, value) in map)
        {
            if (key is "example" or "value" && value is JsonObject example)
                found.Add(Encoding.UTF8.GetBytes(example.ToJsonString()));
            else
                Collect(value, found);
        }
    }
}
