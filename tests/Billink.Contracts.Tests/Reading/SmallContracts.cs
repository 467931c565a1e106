using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

/// <summary>Two small valid contracts. A test adds a mistake to one of them.</summary>
internal static class SmallContracts
{
    /// <summary>Marks the position of the expected problem in a test's text.</summary>
    private const char Here = '‸';

    public const string Yaml = """
        openapi: 3.0.3
        info: { title: Small, version: 1.0.0 }
        tags: [{ name: Things, description: Things of all kinds. }]
        paths:
          /v2/thing:
            x-billink-provenance: inferred
            x-billink-source: a guess
            post:
              operationId: Things_Make
              tags: [Things]
              summary: Makes a thing.
              x-billink-provenance: documented
              x-billink-source: a page
              x-billink-retry: { class: detectable, duplicate: "7", settledBy: Things_Make }
              x-billink-errors:
                - code: "7"
                  name: AlreadyMade
                  message: Thing is already made
                  category: order-management
                  advice: Nothing to do.
                  provenance: documented
                  source: a page
              parameters:
                - { name: page, in: query, description: Which page., schema: { type: integer } }
              requestBody:
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/ThingRequest' }
              responses:
                "200":
                  description: Made.
                  x-billink-envelope: result-error
                  content:
                    application/json:
                      schema:
                        anyOf: [{ $ref: '#/components/schemas/ThingResponse' }, { $ref: '#/components/schemas/Fault' }]
        components:
          schemas:
            ThingRequest:
              type: object
              description: What to make.
              x-billink-provenance: documented
              x-billink-source: a page
              required: [billinkUsername, billinkID]
              properties:
                billinkUsername: { type: string, description: Who., x-billink-credential: username, x-billink-sensitive: secret }
                billinkID:
                  { type: string, description: A shop., x-billink-name: BillinkId, x-billink-credential: id, x-billink-sensitive: secret }
                amount: { description: How much., type: string, format: decimal }
                colour:
                  allOf: [{ $ref: '#/components/schemas/Colour' }]
                  description: Which colour.
            ThingResponse:
              type: object
              x-billink-provenance: observed
              x-billink-source: a client
              properties:
                event: { $ref: '#/components/schemas/Colour' }
            Fault:
              type: object
              x-billink-provenance: inferred
              x-billink-source: a guess
              properties:
                code: { type: string, description: Why not., x-billink-wire: scalar }
            Colour:
              type: string
              enum: [red, green]
              description: A colour.
              x-billink-provenance: documented
              x-billink-source: a page
              x-billink-values:
                red: { name: Red, description: Like blood., provenance: documented }
                green: { name: Green, description: Like grass., provenance: inferred }
        x-billink-webhooks:
          thing:
            payload: ThingResponse
            discriminator: event
            provenance: documented
            events:
              red: { name: Red, description: It became red., provenance: documented }
          signature:
            algorithm: HMAC-SHA256
            signedContent: timestamp + raw body
            encoding: lower-case hex
            toleranceSeconds: 300
            provenance: documented
            headers:
              id: { name: X-Id, provenance: documented }
              signature: { name: X-Signature, provenance: inferred }
              timestamp: { name: X-Timestamp, provenance: inferred }

        """;

    public const string Xsd = """
        <?xml version="1.0" encoding="utf-8"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:bc="urn:billink:contract">
          <xs:simpleType name="Amount" bc:format="decimal" bc:provenance="documented" bc:source="a page">
            <xs:restriction base="xs:string" />
          </xs:simpleType>
          <xs:simpleType name="Country" bc:provenance="documented" bc:source="a page">
            <xs:restriction base="xs:string">
              <xs:pattern value="([A-Z]{2})?" />
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Sex" bc:provenance="observed" bc:source="a client">
            <xs:annotation><xs:documentation>Of the customer.</xs:documentation></xs:annotation>
            <xs:union memberTypes="SexValue xs:string" />
          </xs:simpleType>
          <xs:simpleType name="SexValue" bc:provenance="observed" bc:source="a client">
            <xs:restriction base="xs:string">
              <xs:enumeration value="M" bc:name="Male" bc:provenance="observed">
                <xs:annotation><xs:documentation>A man.</xs:documentation></xs:annotation>
              </xs:enumeration>
              <xs:enumeration value="F" bc:name="Female" bc:provenance="inferred" />
            </xs:restriction>
          </xs:simpleType>
          <xs:complexType name="ThingRequest" bc:provenance="documented" bc:source="a page">
            <xs:annotation>
              <xs:appinfo>
                <bc:operation id="Legacy_Make" path="/v1/client/thing" olderPath="/api/thing"
                              action="Make" response="ThingResponse" retry="detectable" duplicate="007" settledBy="Legacy_Make"
                              envelope="api-result" provenance="documented" pathProvenance="observed" source="a page">
                  <bc:summary>Makes a thing.</bc:summary>
                  <bc:error code="007" name="AlreadyMade" category="order-management" provenance="documented" source="a page">
                    <bc:message>Thing %number% is already made</bc:message>
                    <bc:advice>Nothing to do.</bc:advice>
                  </bc:error>
                </bc:operation>
              </xs:appinfo>
              <xs:documentation>
                Asks for a thing,
                whatever it is.
              </xs:documentation>
            </xs:annotation>
            <xs:all>
              <xs:element name="CLIENTUSERNAME" type="xs:string" bc:name="ClientUsername" bc:credential="username" bc:sensitive="secret" />
              <xs:element name="CLIENTID" type="xs:string" bc:name="ClientId" bc:credential="id" bc:sensitive="secret" />
              <xs:element name="AMOUNT" type="Amount" bc:name="Amount" />
              <xs:element name="COUNTRY" type="Country" minOccurs="0" default="NL" bc:name="Country" />
              <xs:element name="ADITIONALTEXT" type="xs:string" minOccurs="0" bc:name="AdditionalText" />
              <xs:element name="ADDITIONALTEXT" type="xs:string" minOccurs="0" bc:name="AdditionalText" bc:provenance="observed" />
              <xs:element name="PAID" type="xs:string" minOccurs="0" bc:name="Paid" bc:format="flag" />
              <xs:element name="ITEMS" type="ItemList" minOccurs="0" bc:name="Items" />
              <xs:element name="SEX" type="Sex" minOccurs="0" bc:name="Sex" bc:sensitive="personal" />
            </xs:all>
          </xs:complexType>
          <xs:complexType name="ThingResponse" bc:provenance="observed" bc:source="a client">
            <xs:all>
              <xs:element name="RESULT" type="xs:string" bc:name="Result" />
            </xs:all>
          </xs:complexType>
          <xs:complexType name="ItemList" bc:provenance="observed" bc:source="a client">
            <xs:sequence>
              <xs:element name="ITEM" type="Item" minOccurs="0" maxOccurs="10" bc:name="Item" />
            </xs:sequence>
          </xs:complexType>
          <xs:complexType name="Item" bc:provenance="observed" bc:source="a client">
            <xs:all>
              <xs:element name="NAME" bc:name="Name">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:minLength value="2" />
                    <xs:maxLength value="50" />
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
            </xs:all>
          </xs:complexType>
        </xs:schema>

        """;

    public static ContractReading ReadYaml(string text) => ContractReader.Read("small.yaml", text, CancellationToken.None);

    public static ContractReading ReadXsd(string text) => ContractReader.Read("small.xsd", text, CancellationToken.None);

    /// <summary>Adds a mistake to the YAML contract and reads it: there must be one problem, at the mark <c>‸</c>.</summary>
    public static void YamlShouldHave(string id, string find, string replaceBy) => ShouldHave(id, Yaml.With(find, replaceBy), ReadYaml);

    /// <summary>Adds a mistake to the XSD and reads it: there must be one problem, at the mark <c>‸</c>.</summary>
    public static void XsdShouldHave(string id, string find, string replaceBy) => ShouldHave(id, Xsd.With(find, replaceBy), ReadXsd);

    /// <summary>Replaces the first occurrence of a text.</summary>
    public static string With(this string contract, string find, string replaceBy)
    {
        var at = contract.IndexOf(find, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{find}' is not in the contract any more.");
        return contract[..at] + replaceBy + contract[(at + find.Length)..];
    }

    /// <summary>Reads a text with a mark: there must be one problem, at the mark.</summary>
    public static void ShouldHave(string id, string marked, Func<string, ContractReading> read)
    {
        var here = marked.IndexOf(Here, StringComparison.Ordinal);
        here.ShouldBeGreaterThanOrEqualTo(0, "Mark the expected position.");
        var before = marked[..here];

        var problem = read(marked.Remove(here, 1)).Problems.ShouldHaveSingleItem();

        problem.Id.ShouldBe(id, problem.Message);
        (problem.Line, problem.Column).ShouldBe((before.Count(c => c == '\n') + 1, here - before.LastIndexOf('\n')), problem.Message);
        // One sentence has the problem, another one the advice.
        problem.Message.Split(". ").Length.ShouldBeGreaterThan(1, problem.Message);
    }
}
