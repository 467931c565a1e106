namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Schemas to mutate: between them they use everything that XSD 1.0 has.</summary>
internal static class OracleSchemas
{
    public static IReadOnlyList<OracleSchema> All =>
    [
        new("orders", [("orders.xsd", Orders)]),
        new("ledger", [("ledger.xsd", Ledger)]),
        new("registry", [("registry.xsd", Registry), ("common.xsd", Common), ("shared.xsd", Shared)]),
        new("values", [("values.xsd", Values)]),
        new("redefined", [("redefined.xsd", Redefined), ("base.xsd", Base)]),
    ];

    private const string Orders = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:shop" targetNamespace="urn:shop" elementFormDefault="qualified">
          <xs:element name="order" type="Order"><xs:unique name="lines"><xs:selector xpath="*"/><xs:field xpath="@number"/></xs:unique>
              </xs:element>
          <xs:element name="note" type="Note"/>
          <xs:complexType name="Order">
            <xs:sequence>
              <xs:element name="id" type="Id"/>
              <xs:element name="customer" type="Party"/>
              <xs:element name="delivery" type="Address" minOccurs="0"/>
              <xs:choice>
                <xs:element name="pickup" type="xs:date"/>
                <xs:sequence><xs:element name="carrier" type="Carrier"/><xs:element name="track" type="xs:token" minOccurs="0"/>
                    </xs:sequence>
              </xs:choice>
              <xs:element name="line" type="Line" minOccurs="1" maxOccurs="4"/>
              <xs:element ref="payment" minOccurs="0"/>
              <xs:group ref="Ending"/>
            </xs:sequence>
            <xs:attribute name="version" type="xs:string" fixed="1.0"/>
            <xs:attribute name="lang" type="xs:language" use="required"/>
            <xs:attributeGroup ref="Marks"/>
          </xs:complexType>
          <xs:group name="Ending"><xs:sequence><xs:element name="remark" type="Note" minOccurs="0"/>
              <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:group>
          <xs:attributeGroup name="Marks"><xs:attribute name="gift" type="xs:boolean" default="false"/>
              <xs:anyAttribute namespace="##other" processContents="lax"/></xs:attributeGroup>
          <xs:element name="payment" type="Payment" abstract="true"/>
          <xs:element name="cash" type="Payment" substitutionGroup="payment"/>
          <xs:element name="card" type="CardPayment" substitutionGroup="payment"/>
          <xs:complexType name="Payment"><xs:sequence><xs:element name="amount" type="Amount"/></xs:sequence></xs:complexType>
          <xs:complexType name="CardPayment"><xs:complexContent><xs:extension base="Payment"><xs:sequence>
              <xs:element name="number" type="CardNumber"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
          <xs:complexType name="Party"><xs:all><xs:element name="name" type="Name"/>
              <xs:element name="email" type="xs:string" minOccurs="0" nillable="true"/><xs:element name="age" type="Age" minOccurs="0"/>
              </xs:all></xs:complexType>
          <xs:complexType name="Address"><xs:sequence><xs:element name="street" type="xs:string"/>
              <xs:element name="postcode" type="Postcode"/><xs:element name="country" type="Country" default="NL"/></xs:sequence>
              </xs:complexType>
          <xs:complexType name="Line"><xs:simpleContent><xs:extension base="Quantity"><xs:attribute name="sku" type="Sku" use="required"/>
              <xs:attribute name="number" type="xs:unsignedShort"/></xs:extension></xs:simpleContent></xs:complexType>
          <xs:complexType name="Note" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="b" type="xs:string"/>
              <xs:element name="i" type="xs:string"/></xs:choice></xs:complexType>
          <xs:simpleType name="Id"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}-[0-9]{1,4}"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="Name"><xs:restriction base="xs:token"><xs:minLength value="2"/><xs:maxLength value="12"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="Age"><xs:restriction base="xs:integer"><xs:minInclusive value="18"/><xs:maxExclusive value="120"/>
              </xs:restriction></xs:simpleType>
          <xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:totalDigits value="7"/><xs:fractionDigits value="2"/>
              <xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="CardNumber"><xs:restriction base="xs:string"><xs:length value="8"/><xs:pattern value="\d+"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="Country"><xs:restriction base="xs:string"><xs:enumeration value="NL"/><xs:enumeration value="BE"/>
              <xs:enumeration value="DE"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Carrier"><xs:union memberTypes="Known xs:positiveInteger"/></xs:simpleType>
          <xs:simpleType name="Known"><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="post"/><xs:enumeration value="bike"/>
              </xs:restriction></xs:simpleType>
          <xs:simpleType name="Postcode"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}[A-Z]{2}"/>
              <xs:pattern value="[0-9]{5}"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Quantity"><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Sku"><xs:list itemType="Part"/></xs:simpleType>
          <xs:simpleType name="Part"><xs:restriction base="xs:NCName"><xs:maxLength value="6"/></xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    private const string Ledger = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="ledger">
            <xs:complexType>
              <xs:choice minOccurs="1" maxOccurs="3">
                <xs:sequence minOccurs="1" maxOccurs="2"><xs:element name="debit" type="Entry"/>
                    <xs:element name="credit" type="Entry" minOccurs="0" maxOccurs="2"/></xs:sequence>
                <xs:element name="memo" type="Memo"/>
              </xs:choice>
              <xs:attribute name="year" type="xs:gYear"/>
              <xs:attribute name="open" type="xs:boolean" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:complexType name="Entry"><xs:sequence><xs:element name="account" type="Account"/><xs:element name="sum" type="xs:decimal"/>
              <xs:element name="part" type="Entry" minOccurs="0"/></xs:sequence><xs:attribute name="kind" type="Kind" use="optional"/>
              </xs:complexType>
          <xs:complexType name="Memo"><xs:sequence><xs:element name="text" type="Text" maxOccurs="2"/>
              <xs:element name="seen" type="xs:dateTime" minOccurs="0" nillable="true"/></xs:sequence></xs:complexType>
          <xs:simpleType name="Account"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}[0-9]{2}[A-Z0-9]{4,6}"/>
              </xs:restriction></xs:simpleType>
          <xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="sale"/><xs:enumeration value="return"/>
              <xs:enumeration value="fee"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Text"><xs:restriction base="xs:normalizedString"><xs:minLength value="1"/><xs:maxLength value="20"/>
              </xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    private const string Registry = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:reg" xmlns:c="urn:common" targetNamespace="urn:reg"
            attributeFormDefault="qualified">
          <xs:import namespace="urn:common" schemaLocation="common.xsd"/>
          <xs:include schemaLocation="shared.xsd"/>
          <xs:element name="registry">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="person" type="Person" maxOccurs="4"/>
                <xs:element name="boss" type="Code" minOccurs="0" maxOccurs="2"/>
                <xs:element ref="c:extra" minOccurs="0"/>
                <xs:element name="open"/>
                <xs:any namespace="urn:common" minOccurs="0" maxOccurs="2"/>
              </xs:sequence>
              <xs:attribute ref="c:lang"/>
              <xs:attribute ref="c:edition" use="required"/>
              <xs:anyAttribute namespace="urn:common"/>
            </xs:complexType>
            <xs:key name="codes"><xs:selector xpath="person"/><xs:field xpath="code"/></xs:key>
            <xs:keyref name="bosses" refer="codes"><xs:selector xpath="boss"/><xs:field xpath="."/></xs:keyref>
          </xs:element>
          <xs:complexType name="Person" abstract="true"><xs:sequence><xs:element name="code" type="Code"/></xs:sequence>
              <xs:attribute name="rank" type="Rank"/></xs:complexType>
          <xs:complexType name="Employee"><xs:complexContent><xs:extension base="Person"><xs:sequence>
              <xs:element name="wage" type="Money" nillable="true"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
          <xs:complexType name="Chief"><xs:complexContent><xs:extension base="Employee"><xs:sequence>
              <xs:element name="car" type="xs:string" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
          <xs:complexType name="Guest" final="#all"><xs:complexContent><xs:restriction base="Person"><xs:sequence>
              <xs:element name="code" type="Code"/></xs:sequence><xs:attribute name="rank" use="prohibited"/></xs:restriction>
              </xs:complexContent></xs:complexType>
        </xs:schema>
        """;

    private const string Common = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:common" xmlns="urn:common">
          <xs:attribute name="lang" type="xs:language"/>
          <xs:attribute name="mark" type="xs:boolean"/>
          <xs:attribute name="edition" type="xs:string" fixed="1.0"/>
          <xs:element name="extra" type="xs:string"/>
          <xs:element name="more" type="More" substitutionGroup="extra"/>
          <xs:element name="box"><xs:complexType><xs:choice maxOccurs="3"><xs:element name="in" type="xs:int" form="qualified"/>
              <xs:element name="out" type="xs:date"/></xs:choice></xs:complexType></xs:element>
          <xs:simpleType name="More"><xs:restriction base="xs:string"><xs:maxLength value="5"/></xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    private const string Shared = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:enumeration value="a"/><xs:enumeration value="b"/>
              <xs:enumeration value="c"/><xs:enumeration value="d"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Rank"><xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Money"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/><xs:maxExclusive value="1000"/>
              </xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    private const string Values = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="values">
            <xs:complexType>
              <xs:all>
                <xs:element name="spaced" type="Spaced"/>
                <xs:element name="line" type="Line" minOccurs="0"/>
                <xs:element name="level" type="Level" default="2" minOccurs="0"/>
                <xs:element name="version" type="xs:decimal" fixed="1.0" minOccurs="0"/>
                <xs:element name="when" type="When" minOccurs="0"/>
                <xs:element name="start" type="xs:dateTime" minOccurs="0"/>
                <xs:element name="ratio" type="xs:double" minOccurs="0"/>
                <xs:element name="bytes" type="Bytes" minOccurs="0"/>
                <xs:element name="tags" type="Tags" minOccurs="0"/>
                <xs:element name="either" type="Either" minOccurs="0"/>
                <xs:element name="words" type="xs:NMTOKENS" minOccurs="0"/>
                <xs:element name="measure" type="Measure" minOccurs="0" nillable="true"/>
                <xs:element name="rich" type="Rich" minOccurs="0"/>
                <xs:element name="flag" type="xs:boolean" minOccurs="0"/>
                <xs:element name="link" type="xs:anyURI" minOccurs="0"/>
                <xs:element name="digits" type="Digits" minOccurs="0"/>
              </xs:all>
              <xs:attribute name="id" type="xs:ID"/>
              <xs:attribute name="to" type="xs:IDREF"/>
              <xs:attribute name="scale" type="xs:decimal" fixed="2.5"/>
              <xs:attribute name="size" type="Size" default="m"/>
              <xs:anyAttribute namespace="##other" processContents="skip"/>
            </xs:complexType>
          </xs:element>
          <xs:simpleType name="Spaced"><xs:restriction base="xs:string"><xs:whiteSpace value="collapse"/><xs:minLength value="1"/>
              <xs:maxLength value="6"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Line"><xs:restriction base="xs:normalizedString"><xs:pattern value="[a-c ]+"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="Level"><xs:restriction base="xs:byte"><xs:enumeration value="1"/><xs:enumeration value="2"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="When"><xs:restriction base="xs:date"><xs:minInclusive value="2020-01-01"/>
              <xs:maxExclusive value="2031-01-01"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Bytes"><xs:restriction base="xs:hexBinary"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Tags"><xs:restriction base="TagList"><xs:minLength value="1"/><xs:maxLength value="3"/></xs:restriction>
              </xs:simpleType>
          <xs:simpleType name="TagList"><xs:list itemType="Size"/></xs:simpleType>
          <xs:simpleType name="Size"><xs:restriction base="xs:string"><xs:enumeration value="s"/><xs:enumeration value="m"/>
              <xs:enumeration value="l"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Either"><xs:union memberTypes="Size xs:date xs:unsignedByte"/></xs:simpleType>
          <xs:simpleType name="Digits"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}"/></xs:restriction></xs:simpleType>
          <xs:complexType name="Measure"><xs:simpleContent><xs:extension base="xs:decimal">
              <xs:attribute name="unit" type="Size" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
          <xs:complexType name="Rich" mixed="true"><xs:sequence><xs:element name="b" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence></xs:complexType>
        </xs:schema>
        """;

    private const string Redefined = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:redefine schemaLocation="base.xsd">
            <xs:complexType name="Item"><xs:complexContent><xs:extension base="Item"><xs:sequence><xs:element name="price" type="Price"/>
                </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
            <xs:simpleType name="Price"><xs:restriction base="Price"><xs:maxInclusive value="500"/></xs:restriction></xs:simpleType>
          </xs:redefine>
          <xs:element name="basket"><xs:complexType><xs:sequence maxOccurs="2">
              <xs:element name="item" type="Item" minOccurs="2" maxOccurs="3"/><xs:group ref="Tail" minOccurs="0"/></xs:sequence>
              </xs:complexType></xs:element>
        </xs:schema>
        """;

    private const string Base = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="Item"><xs:sequence><xs:element name="name" type="xs:string"/><xs:choice minOccurs="0" maxOccurs="2">
              <xs:element name="red" type="xs:boolean"/><xs:element name="blue" type="xs:boolean" minOccurs="0"/></xs:choice></xs:sequence>
              <xs:attribute name="no" type="xs:unsignedInt" use="required"/></xs:complexType>
          <xs:simpleType name="Price"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:fractionDigits value="2"/>
              </xs:restriction></xs:simpleType>
          <xs:group name="Tail"><xs:choice><xs:element name="gift" type="xs:string"/><xs:any namespace="##other" processContents="skip"/>
              </xs:choice></xs:group>
        </xs:schema>
        """;
}
