using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

public class OpenApiReadingTests
{
    private const string Amount = "amount: { description: How much., type: string, format: decimal }";

    private static readonly Contract Small = SmallContracts.ReadYaml(SmallContracts.Yaml).Contract!;

    [Fact]
    public void An_operation_has_everything_that_a_client_needs()
    {
        var operation = Small.Operations.ShouldHaveSingleItem();

        operation.Id.ShouldBe("Things_Make");
        (operation.Group, operation.Method).ShouldBe(("Things", "Make"));
        operation.HttpMethod.ShouldBe("POST");
        operation.Path.ShouldBe("/v2/thing");
        operation.Summary.ShouldBe("Makes a thing.");
        operation.RequestType.ShouldBe("ThingRequest");
        operation.ResponseType.ShouldBe("ThingResponse");
        operation.Stem.ShouldBe("Thing");
        operation.Retry.ShouldBe(new Retry("detectable", "7", "Things_Make"));
        (operation.Provenance, operation.PathProvenance, operation.Source).ShouldBe(("documented", "inferred", "a page"));
        operation.Envelopes.ShouldHaveSingleItem().ShouldBe(
            new ResponseEnvelope("200", "result-error", new(["Fault"])) { Provenance = "documented", Source = "a page" });
        operation.Query.ShouldHaveSingleItem().ShouldBe(
            new Member
            {
                WireName = "page",
                Name = "Page",
                Type = "integer",
                Description = "Which page.",
                Provenance = "documented",
                Source = "a page",
            });
        operation.Errors.ShouldHaveSingleItem().ShouldBe(new ErrorCode
        {
            Code = "7",
            Name = "AlreadyMade",
            Message = "Thing is already made",
            Category = "order-management",
            Advice = "Nothing to do.",
            Provenance = "documented",
            Source = "a page",
        });
    }

    [Fact]
    public void A_reply_that_is_a_file_has_no_type() =>
        ReadSmall(
            "application/json:\n              schema:\n                anyOf: "
                + "[{ $ref: '#/components/schemas/ThingResponse' }, { $ref: '#/components/schemas/Fault' }]",
            "application/pdf:\n              schema: { type: string, format: binary }")
            .Operations[0].ResponseType.ShouldBeNull();

    [Fact]
    public void A_status_that_is_always_an_error_has_its_schema_as_error()
    {
        var contract = ReadSmall(
            "      responses:\n",
            "      responses:\n        \"404\":\n          x-billink-envelope: status-message\n          content: { "
                + "application/json: { schema: { $ref: '#/components/schemas/Fault' } } }\n");
        contract.Operations[0].Envelopes.Select(
            envelope => (envelope.Status, envelope.ErrorTypes.Single())).ShouldBe([("404", "Fault"), ("200", "Fault")]);
        contract.Operations[0].ResponseType.ShouldBe("ThingResponse");
    }

    [Fact]
    public void A_reply_that_is_never_an_error_has_one_schema()
    {
        var operation = ReadSmall(
            "anyOf: [{ $ref: '#/components/schemas/ThingResponse' }, { $ref: '#/components/schemas/Fault' }]",
            "$ref: '#/components/schemas/ThingResponse'").Operations[0];
        operation.ResponseType.ShouldBe("ThingResponse");
        operation.Envelopes.ShouldHaveSingleItem().ErrorTypes.ShouldBeEmpty();
    }

    [Fact]
    public void A_success_can_have_several_errors()
    {
        var operation = ReadSmall(
            "{ $ref: '#/components/schemas/Fault' }]",
            "{ $ref: '#/components/schemas/Fault' }, { type: object, properties: { error: { type: string } } }]").Operations[0];
        operation.ResponseType.ShouldBe("ThingResponse");
        operation.Envelopes.ShouldHaveSingleItem().ErrorTypes.ShouldBe(["Fault", "MakeResponseError"]);
    }

    [Fact]
    public void Alternatives_of_a_reply_that_is_never_an_error_are_a_union()
    {
        var contract = ReadSmall(
            "{ $ref: '#/components/schemas/Fault' }]", "{ $ref: '#/components/schemas/Fault' }, { type: 'null' }]",
            "x-billink-envelope: result-error", "x-billink-envelope: none");
        contract.Operations[0].Envelopes.ShouldHaveSingleItem().ErrorTypes.ShouldBeEmpty();
        var union = contract.Types.Single(type => type.Name == contract.Operations[0].ResponseType);
        (union.Kind, string.Join(' ', union.Members.Select(member => member.Name))).ShouldBe((TypeKind.Union, "ThingResponse Fault"));
    }

    [Theory]
    [InlineData("{ const: 5, type: integer }", "integer", 5.0, null, null)]
    [InlineData("{ const: 2.5 }", "decimal", 2.5, null, null)]
    [InlineData("{ const: 'a.b', type: string }", "string", null, "a\\.b", 3)]
    [InlineData("{ const: '', type: string }", "string", null, "", 0)]
    public void A_constant_limits_its_value(string schema, string type, double? number, string? pattern, int? length)
    {
        var member = MemberNamed(ReadSmall("openapi: 3.0.3", "openapi: 3.1.0", Amount, "amount: " + schema), "amount");
        (member.Type, (double?)member.Constraints.Minimum, (double?)member.Constraints.Maximum).ShouldBe((type, number, number));
        (member.Constraints.Pattern, member.Constraints.MinLength).ShouldBe((pattern, length));
    }

    [Fact]
    public void A_whole_number_as_text_is_an_integer_in_the_query()
    {
        var parameter = ReadSmall("schema: { type: integer }", "schema: { type: string, format: integer }").Operations[0].Query[0];
        (parameter.Type, parameter.Format).ShouldBe(("integer", "integer"));
    }

    [Fact]
    public void An_object_that_can_be_null_is_nullable_where_it_is_used()
    {
        var contract = ReadSmall(
            "    Fault:\n      type: object\n", "    Fault:\n      type: object\n      nullable: true\n",
            Amount, "amount: { allOf: [{ $ref: '#/components/schemas/Fault' }] }");
        MemberNamed(contract, "amount").IsNullable.ShouldBeTrue();
        MemberNamed(contract, "colour").IsNullable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ type: string }", "string", null)]
    [InlineData("{ type: string, format: decimal }", "decimal", "decimal")]
    [InlineData("{ type: string, format: dd-mm-yyyy }", "date", "dd-mm-yyyy")]
    [InlineData("{ type: string, format: date }", "date", null)]
    [InlineData("{ type: string, format: email }", "string", "email")]
    [InlineData("{ type: string, format: binary }", "binary", null)]
    [InlineData("{ type: integer, format: int64 }", "integer", "int64")]
    [InlineData("{ type: number }", "decimal", null)]
    [InlineData("{ type: boolean }", "boolean", null)]
    [InlineData("{ type: integer, const: 1 }", "integer", null)]
    [InlineData("{ const: 1.5 }", "decimal", null)]
    [InlineData("{ description: Whatever. }", "any", null)]
    [InlineData("{ $ref: '#/components/schemas/Colour' }", "Colour", null)]
    public void A_property_has_a_type_and_a_format(string schema, string type, string? format)
    {
        var member = MemberNamed(ReadSmall(Amount, "amount: " + schema), "amount");
        (member.Type, member.Format, member.IsList, member.IsRequired).ShouldBe((type, format, false, false));
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string, format: date } }", "date", null)]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Colour' } }", "Colour", "Colour")]
    [InlineData("{ type: array, items: { type: object, properties: { a: { type: string } } } }", "MakeResponseItem", "MakeResponseItem")]
    public void A_reply_can_be_a_list_of_values(string schema, string type, string? responseType)
    {
        var operation = ReadSmall(
            "anyOf: [{ $ref: '#/components/schemas/ThingResponse' }, { $ref: '#/components/schemas/Fault' }]", "{0}",
            "schema:\n                {0}", "schema: " + schema,
            "x-billink-envelope: result-error", "x-billink-envelope: none").Operations[0];

        (operation.ReplyBody, operation.ResponseType).ShouldBe((ReplyBody.Value, responseType));
        (operation.ReplyValue!.Type, operation.ReplyValue.IsList).ShouldBe((type, true));
    }

    [Fact]
    public void An_array_is_a_list_of_its_items()
    {
        var member = MemberNamed(
            ReadSmall(Amount, "amount: { type: array, minItems: 1, maxItems: 9, items: { type: string, maxLength: 5 } }"), "amount");
        (member.Type, member.IsList).ShouldBe(("string", true));
        member.Constraints.ShouldBe(new Constraints { MinItems = 1, MaxItems = 9, MaxLength = 5 });
    }

    [Fact]
    public void A_named_simple_type_is_resolved_into_its_properties()
    {
        var contract = ReadSmall(
            "    Fault:\n",
            "    Price:\n      type: string\n      format: decimal\n      minLength: 1\n      x-billink-provenance: inferred\n    Fault:\n",
            Amount, "amount: { allOf: [{ $ref: '#/components/schemas/Price' }], nullable: true, maxLength: 9 }");
        var member = MemberNamed(contract, "amount");
        (member.Type, member.Format, member.IsNullable).ShouldBe(("decimal", "decimal", true));
        member.Constraints.ShouldBe(new Constraints { MinLength = 1, MaxLength = 9 });
        contract.Types.Single(type => type.Name == "Price").Kind.ShouldBe(TypeKind.Simple);
    }

    [Fact]
    public void Limits_and_the_default_are_read()
    {
        var member = MemberNamed(ReadSmall(Amount, "amount: { type: integer, minimum: -1.5, maximum: 20, default: 3 }"), "amount");
        member.Constraints.ShouldBe(new Constraints { Minimum = -1.5m, Maximum = 20 });
        member.Default.ShouldBe("3");
    }

    [Fact]
    public void A_property_has_its_marks_and_inherits_provenance_from_the_schema()
    {
        MemberNamed(Small, "billinkID").ShouldBe(new Member
        {
            WireName = "billinkID",
            Name = "BillinkId",
            Type = "string",
            IsRequired = true,
            Description = "A shop.",
            Credential = "id",
            Sensitive = "secret",
            Provenance = "documented",
            Source = "a page",
        });
        MemberNamed(Small, "code").Wire.ShouldBe("scalar");
        var own = MemberNamed(ReadSmall(Amount, "amount: { type: string, x-billink-provenance: inferred }"), "amount");
        (own.Provenance, own.Source).ShouldBe(("inferred", ""));
    }

    [Fact]
    public void An_enumeration_has_its_values_in_order() =>
        Small.Types.Single(type => type.Name == "Colour").Values.ShouldBe([
            new EnumValue("red", "Red", "Like blood.", "documented"),
            new EnumValue("green", "Green", "Like grass.", "inferred"),
        ]);

    [Fact]
    public void An_enumeration_of_numbers_is_recognized() =>
        ReadSmall(
            "type: string\n      enum: [red, green]", "type: integer\n      enum: [-1, 20]", "red: { name: Red, description: Like",
            "-1: { name: Red, description: Like", "green: { name", "20: { name")
            .Types.Single(type => type.Name == "Colour")
            .Kind.ShouldBe(TypeKind.IntegerEnum);

    [Fact]
    public void An_object_can_require_a_number_of_members() =>
        ReadSmall("description: What to make.", "minProperties: 3").Types[0].MinMembers.ShouldBe(3);

    [Fact]
    public void The_events_of_a_webhook_are_the_values_of_its_discriminator()
    {
        const string Events = "    events:\n      red: { name: Red, description: It became red., provenance: documented }\n";
        var text = SmallContracts.Yaml.ReplaceLineEndings("\n").Replace(Events, "", StringComparison.Ordinal);

        var contract = SmallContracts.ReadYaml(text).Contract!;

        text.ShouldNotContain("events:");
        contract.Webhooks.ShouldHaveSingleItem().Events.Select(item => (item.Value, item.Description))
            .ShouldBe([("red", "Like blood."), ("green", "Like grass.")]);
    }

    [Fact]
    public void Webhooks_and_their_signature_are_read()
    {
        Small.Webhooks.ShouldHaveSingleItem().ShouldBe(new WebhookKind(
            "thing", "ThingResponse", "event", new([new EnumValue("red", "Red", "It became red.", "documented")]), "documented"));
        Small.WebhookSignature.ShouldBe(new WebhookSignature("HMAC-SHA256", "timestamp + raw body", "lower-case hex", 300,
            new(
                [
                    new("id", "X-Id", "documented"), new("signature", "X-Signature", "inferred"),
                    new("timestamp", "X-Timestamp", "inferred"),
                ]),
            "documented"));
    }

    [Fact]
    public void Positions_do_not_affect_the_equality_of_contracts()
    {
        var moved = SmallContracts.ReadYaml("# a remark\n\n" + SmallContracts.Yaml);
        moved.Contract.ShouldBe(Small);
        moved.Contract!.Types[0].Position.Line.ShouldBe(Small.Types[0].Position.Line + 2);
    }

    [Fact]
    public void The_line_breaks_of_the_file_are_removed_from_a_description() =>
        ReadSmall(
            "description: What to make.",
            "description: |\n        What to\n        make.\n\n        And when.").Types[0].Description.ShouldBe(
                "What to make.\nAnd when.");

    private static Contract ReadSmall(
        string find, string replaceBy, string alsoFind = "", string alsoReplaceBy = "", string thirdFind = "", string thirdReplaceBy = "")
    {
        var reading = SmallContracts.ReadYaml(
            SmallContracts.Yaml.With(find, replaceBy).With(alsoFind, alsoReplaceBy).With(thirdFind, thirdReplaceBy));
        reading.Problems.ShouldBeEmpty();
        return reading.Contract!;
    }

    private static Member MemberNamed(Contract contract, string wireName) =>
        contract.Types.SelectMany(type => type.Members).Single(member => member.WireName == wireName);
}
