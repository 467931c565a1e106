namespace Billink.Recipes;

/// <summary>A recipe of CONTRIBUTING.md, with an example of what it adds.</summary>
/// <param name="Name">What it adds.</param>
/// <param name="Edits">The edits in the contracts. Everything else follows from them.</param>
internal sealed record Recipe(string Name, params IReadOnlyList<Edit> Edits)
{
    private const string V2 = "spec/billink-v2.yaml";
    private const string V1 = "spec/billink-v1.xsd";

    /// <summary>The id of the operation that it adds; null if it adds none.</summary>
    public string? Operation { get; init; }

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new(
            "a field",
            Edit.Before(V2, "    CreditResponse:\n", """
                        reference:
                          type: string
                          maxLength: 40
                          description: The merchant's number of the credit note.
                          x-billink-provenance: inferred
                          x-billink-source: a recipe


                """)),
        new(
            "a value of an enumeration",
            Edit.Replace(V2, "enum: [-1, 0, 1, 2]", "enum: [-1, 0, 1, 2, 3]"),
            Edit.Before(V2, "    MessageRequest:\n", """
                        "3": { name: Disputed, description: The customer disputes the invoice., provenance: inferred }


                """)),
        new(
            "an error code",
            Edit.BeforeFile(V2, "        - code: \"705\"\n          name: NoInvoices\n", "error.yaml")),
        new(
            "a webhook event",
            Edit.After(V2, "        - order_on_hold\n", "        - order_disputed\n"),
            Edit.Before(V2, "        order_on_hold: { name: OrderOnHold,", """
                        order_disputed: { name: OrderDisputed, description: The customer disputes the order., provenance: inferred }

                """)),
        new(
            "an operation",
            Edit.BeforeFile(V2, "  /v2/client/invoices:\n", "operation.yaml"),
            Edit.BeforeFile(V2, "    MessageResponse:\n", "reply.yaml"))
        {
            Operation = "Orders_ListNotes",
        },
        new(
            "an element of v1",
            Edit.Before(V1, "      <xs:element name=\"WORKFLOWNUMBER\"", """
                      <xs:element name="REFERENCE" type="xs:string" minOccurs="0" bc:name="Reference">
                        <xs:annotation><xs:documentation>The merchant's number of the request.</xs:documentation></xs:annotation>
                      </xs:element>

                """)),
        new(
            "an action of v1",
            Edit.BeforeFile(V1, "  <xs:simpleType name=\"FileAction\"", "action-text.xsd"),
            Edit.BeforeFile(V1, "  <xs:complexType name=\"FileRequest\"", "action.xsd"))
        {
            Operation = "Legacy_Reopen",
        },
    ];
}
