using System.Globalization;
using System.Text;

namespace Billink.Benchmarks.Generation;

/// <summary>Writes v2 contracts of any size. Each operation has its own messages and errors, as those of Billink's contract do.</summary>
internal static class LargeContract
{
    private const int OperationsOfGroup = 10;

    /// <summary>Returns a contract.</summary>
    /// <param name="operations">The number of operations.</param>
    /// <param name="edited">The operation with another limit; null for none.</param>
    public static string Of(int operations, int? edited = null)
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: Large, version: 1.0.0 }\npaths:\n");
        for (var i = 0; i < operations; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                  /v2/things/{{i}}:
                    x-billink-provenance: inferred
                    x-billink-source: a guess
                    post:
                      operationId: Group{{i / OperationsOfGroup}}_Make{{i}}
                      summary: Makes thing {{i}}.
                      x-billink-provenance: documented
                      x-billink-source: a page
                      x-billink-retry: { class: safe }
                      x-billink-errors:
                        - code: "404"
                          name: NotFound
                          message: No thing {{i}}
                          category: invoice-and-workflow
                          advice: Check it.
                          provenance: documented
                          source: a page
                        - code: "705"
                          name: NoData
                          message: No data
                          category: parameter-validation
                          advice: Send it.
                          provenance: documented
                          source: a page
                      requestBody:
                        content:
                          application/json:
                            schema: { $ref: '#/components/schemas/Make{{i}}Request' }
                      responses:
                        "200":
                          description: Made.
                          x-billink-envelope: result-error
                          content:
                            application/json:
                              schema: { $ref: '#/components/schemas/Make{{i}}Response' }

                """);
        text.Append("components:\n  schemas:\n");
        for (var i = 0; i < operations; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                    Make{{i}}Request:
                      type: object
                      description: What to make.
                      x-billink-provenance: documented
                      x-billink-source: a page
                      required: [number, amount]
                      properties:
                        billinkUsername: { type: string, x-billink-credential: username, x-billink-sensitive: secret }
                        number: { type: string, minLength: 1, maxLength: {{(i == edited ? 40 : 30)}}, description: The number. }
                        amount: { type: number, format: decimal, minimum: 0, multipleOf: 0.01, description: The amount in euros. }
                        name: { type: string, maxLength: 100, x-billink-sensitive: personal, description: The customer's name. }
                        isUrgent: { type: boolean, description: Whether it is urgent. }
                        parts: { type: array, maxItems: 20, items: { $ref: '#/components/schemas/Part{{i}}' }, description: Its parts. }
                    Part{{i}}:
                      type: object
                      description: A part.
                      x-billink-provenance: documented
                      x-billink-source: a page
                      required: [code]
                      properties:
                        code: { type: string, maxLength: 20, description: The code. }
                        quantity: { type: integer, minimum: 1, description: The quantity. }
                        price: { type: number, format: decimal, description: The price in euros. }
                    Make{{i}}Response:
                      type: object
                      description: What was made.
                      x-billink-provenance: documented
                      x-billink-source: a page
                      required: [id]
                      properties:
                        id: { type: string, description: The id. }
                        total: { type: number, format: decimal, description: The total in euros. }

                """);
        return text.ToString();
    }
}
