namespace Billink.Contracts.Tests.Diffing.Xsd;

/// <summary>Schemas to mutate: between them they use everything that XSD 1.0 has.</summary>
internal static class OracleSchemas
{
    public const string Orders = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:shop" targetNamespace="urn:shop" elementFormDefault="qualified">
          <xs:element name="order" type="Order"><xs:unique name="lines"><xs:selector xpath="*"/><xs:field xpath="@number"/></xs:unique></xs:element>
          <xs:element name="note" type="Note"/>
          <xs:complexType name="Order">
            <xs:sequence>
              <xs:element name="id" type="Id"/>
              <xs:element name="customer" type="Party"/>
              <xs:element name="delivery" type="Address" minOccurs="0"/>
              <xs:choice>
                <xs:element name="pickup" type="xs:date"/>
                <xs:sequence><xs:element name="carrier" type="Carrier"/><xs:element name="track" type="xs:token" minOccurs="0"/></xs:sequence>
              </xs:choice>
              <xs:element name="line" type="Line" minOccurs="1" maxOccurs="4"/>
              <xs:element ref="payment" minOccurs="0"/>
              <xs:group ref="Ending"/>
            </xs:sequence>
            <xs:attribute name="version" type="xs:string" fixed="1.0"/>
            <xs:attribute name="lang" type="xs:language" use="required"/>
            <xs:attributeGroup ref="Marks"/>
          </xs:complexType>
          <xs:group name="Ending"><xs:sequence><xs:element name="remark" type="Note" minOccurs="0"/><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:group>
          <xs:attributeGroup name="Marks"><xs:attribute name="gift" type="xs:boolean" default="false"/><xs:anyAttribute namespace="##other" processContents="lax"/></xs:attributeGroup>
          <xs:element name="payment" type="Payment" abstract="true"/>
          <xs:element name="cash" type="Payment" substitutionGroup="payment"/>
          <xs:element name="card" type="CardPayment" substitutionGroup="payment"/>
          <xs:complexType name="Payment"><xs:sequence><xs:element name="amount" type="Amount"/></xs:sequence></xs:complexType>
          <xs:complexType name="CardPayment"><xs:complexContent><xs:extension base="Payment"><xs:sequence><xs:element name="number" type="CardNumber"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
          <xs:complexType name="Party"><xs:all><xs:element name="name" type="Name"/><xs:element name="email" type="xs:string" minOccurs="0" nillable="true"/><xs:element name="age" type="Age" minOccurs="0"/></xs:all></xs:complexType>
          <xs:complexType name="Address"><xs:sequence><xs:element name="street" type="xs:string"/><xs:element name="postcode" type="Postcode"/><xs:element name="country" type="Country" default="NL"/></xs:sequence></xs:complexType>
          <xs:complexType name="Line"><xs:simpleContent><xs:extension base="Quantity"><xs:attribute name="sku" type="Sku" use="required"/><xs:attribute name="number" type="xs:unsignedShort"/></xs:extension></xs:simpleContent></xs:complexType>
          <xs:complexType name="Note" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="b" type="xs:string"/><xs:element name="i" type="xs:string"/></xs:choice></xs:complexType>
          <xs:simpleType name="Id"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}-[0-9]{1,4}"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Name"><xs:restriction base="xs:token"><xs:minLength value="2"/><xs:maxLength value="12"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Age"><xs:restriction base="xs:integer"><xs:minInclusive value="18"/><xs:maxExclusive value="120"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:totalDigits value="7"/><xs:fractionDigits value="2"/><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="CardNumber"><xs:restriction base="xs:string"><xs:length value="8"/><xs:pattern value="\d+"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Country"><xs:restriction base="xs:string"><xs:enumeration value="NL"/><xs:enumeration value="BE"/><xs:enumeration value="DE"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Carrier"><xs:union memberTypes="Known xs:positiveInteger"/></xs:simpleType>
          <xs:simpleType name="Known"><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="post"/><xs:enumeration value="bike"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Postcode"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}[A-Z]{2}"/><xs:pattern value="[0-9]{5}"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Quantity"><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Sku"><xs:list itemType="Part"/></xs:simpleType>
          <xs:simpleType name="Part"><xs:restriction base="xs:NCName"><xs:maxLength value="6"/></xs:restriction></xs:simpleType>
        </xs:schema>
        """;

    public const string Ledger = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="ledger">
            <xs:complexType>
              <xs:choice minOccurs="1" maxOccurs="3">
                <xs:sequence minOccurs="1" maxOccurs="2"><xs:element name="debit" type="Entry"/><xs:element name="credit" type="Entry" minOccurs="0" maxOccurs="2"/></xs:sequence>
                <xs:element name="memo" type="Memo"/>
              </xs:choice>
              <xs:attribute name="year" type="xs:gYear"/>
              <xs:attribute name="open" type="xs:boolean" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:complexType name="Entry"><xs:sequence><xs:element name="account" type="Account"/><xs:element name="sum" type="xs:decimal"/><xs:element name="part" type="Entry" minOccurs="0"/></xs:sequence><xs:attribute name="kind" type="Kind" use="optional"/></xs:complexType>
          <xs:complexType name="Memo"><xs:sequence><xs:element name="text" type="Text" maxOccurs="2"/><xs:element name="seen" type="xs:dateTime" minOccurs="0" nillable="true"/></xs:sequence></xs:complexType>
          <xs:simpleType name="Account"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}[0-9]{2}[A-Z0-9]{4,6}"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="sale"/><xs:enumeration value="return"/><xs:enumeration value="fee"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Text"><xs:restriction base="xs:normalizedString"><xs:minLength value="1"/><xs:maxLength value="20"/></xs:restriction></xs:simpleType>
        </xs:schema>
        """;
}
