using System.Collections.ObjectModel;
using System.Globalization;
using System.Xml;
using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>An order, read and written by handwritten code, which supports the 32 elements of the sample (of 55 in the contract).</summary>
internal static class BareOrder
{
    public static CreateOrderRequest Read(XmlReader reader)
    {
        string? version = null;
        string? username = null;
        string? id = null;
        string? action = null;
        int workflow = default;
        string? number = null;
        DateOnly date = default;
        CustomerType type = default;
        string? firstName = null;
        string? initials = null;
        string? lastName = null;
        Sex? sex = null;
        string? street = null;
        string? houseNumber = null;
        string? extension = null;
        string? postalCode = null;
        string? city = null;
        string? country = null;
        string? phone = null;
        string? email = null;
        DateOnly? birthDate = null;
        string? ip = null;
        string? deliveryStreet = null;
        string? deliveryHouseNumber = null;
        string? deliveryPostalCode = null;
        string? deliveryCity = null;
        string? deliveryCountry = null;
        string? additionalText = null;
        decimal? amount = null;
        string? uuid = null;
        bool? validateOnly = null;
        Collection<OrderItem> items = [];
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "VERSION":
                    version = reader.ReadElementContentAsString();
                    break;
                case "CLIENTUSERNAME":
                    username = reader.ReadElementContentAsString();
                    break;
                case "CLIENTID":
                    id = reader.ReadElementContentAsString();
                    break;
                case "ACTION":
                    action = reader.ReadElementContentAsString();
                    break;
                case "WORKFLOWNUMBER":
                    workflow = int.Parse(reader.ReadElementContentAsString(), CultureInfo.InvariantCulture);
                    break;
                case "ORDERNUMBER":
                    number = reader.ReadElementContentAsString();
                    break;
                case "DATE":
                    date = BareXml.Date(reader);
                    break;
                case "TYPE":
                    type = new CustomerType(reader.ReadElementContentAsString());
                    break;
                case "FIRSTNAME":
                    firstName = reader.ReadElementContentAsString();
                    break;
                case "INITIALS":
                    initials = reader.ReadElementContentAsString();
                    break;
                case "LASTNAME":
                    lastName = reader.ReadElementContentAsString();
                    break;
                case "SEX":
                    sex = new Sex(reader.ReadElementContentAsString());
                    break;
                case "STREET":
                    street = reader.ReadElementContentAsString();
                    break;
                case "HOUSENUMBER":
                    houseNumber = reader.ReadElementContentAsString();
                    break;
                case "HOUSEEXTENSION":
                    extension = reader.ReadElementContentAsString();
                    break;
                case "POSTALCODE":
                    postalCode = reader.ReadElementContentAsString();
                    break;
                case "CITY":
                    city = reader.ReadElementContentAsString();
                    break;
                case "COUNTRYCODE":
                    country = reader.ReadElementContentAsString();
                    break;
                case "PHONENUMBER":
                    phone = reader.ReadElementContentAsString();
                    break;
                case "EMAIL":
                    email = reader.ReadElementContentAsString();
                    break;
                case "BIRTHDATE":
                    birthDate = BareXml.Date(reader);
                    break;
                case "IP":
                    ip = reader.ReadElementContentAsString();
                    break;
                case "DELIVERYSTREET":
                    deliveryStreet = reader.ReadElementContentAsString();
                    break;
                case "DELIVERYHOUSENUMBER":
                    deliveryHouseNumber = reader.ReadElementContentAsString();
                    break;
                case "DELIVERYPOSTALCODE":
                    deliveryPostalCode = reader.ReadElementContentAsString();
                    break;
                case "DELIVERYCITY":
                    deliveryCity = reader.ReadElementContentAsString();
                    break;
                case "DELIVERYCOUNTRYCODE":
                    deliveryCountry = reader.ReadElementContentAsString();
                    break;
                case "ADITIONALTEXT":
                    additionalText = reader.ReadElementContentAsString();
                    break;
                case "ORDERAMOUNT":
                    amount = BareXml.Decimal(reader);
                    break;
                case "CHECKUUID":
                    uuid = reader.ReadElementContentAsString();
                    break;
                case "VALIDATEORDER":
                    validateOnly = reader.ReadElementContentAsString() == "Y";
                    break;
                case "ORDERITEMS":
                    reader.Read();
                    while (reader.NodeType is XmlNodeType.Element)
                        items.Add(ReadItem(reader));
                    reader.Read();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CreateOrderRequest
        {
            Version = version!,
            ClientUsername = username,
            ClientId = id,
            Action = action!,
            WorkflowNumber = workflow,
            OrderNumber = number!,
            Date = date,
            CustomerType = type,
            FirstName = firstName,
            Initials = initials,
            LastName = lastName!,
            Sex = sex,
            Street = street!,
            HouseNumber = houseNumber!,
            HouseNumberExtension = extension,
            PostalCode = postalCode!,
            City = city!,
            CountryCode = country,
            PhoneNumber = phone!,
            Email = email!,
            BirthDate = birthDate,
            IpAddress = ip,
            DeliveryStreet = deliveryStreet,
            DeliveryHouseNumber = deliveryHouseNumber,
            DeliveryPostalCode = deliveryPostalCode,
            DeliveryCity = deliveryCity,
            DeliveryCountryCode = deliveryCountry,
            AdditionalText = additionalText,
            OrderAmount = amount,
            CheckUuid = uuid,
            ValidateOnly = validateOnly,
            Items = items,
        };
    }

    public static void Write(XmlWriter writer, CreateOrderRequest message)
    {
        BareXml.Text(writer, "VERSION", message.Version);
        BareXml.Text(writer, "CLIENTUSERNAME", message.ClientUsername);
        BareXml.Text(writer, "CLIENTID", message.ClientId);
        BareXml.Text(writer, "ACTION", message.Action);
        writer.WriteElementString("WORKFLOWNUMBER", message.WorkflowNumber.ToString(CultureInfo.InvariantCulture));
        BareXml.Text(writer, "ORDERNUMBER", message.OrderNumber);
        BareXml.Date(writer, "DATE", message.Date);
        BareXml.Text(writer, "TYPE", message.CustomerType.Value);
        BareXml.Text(writer, "FIRSTNAME", message.FirstName);
        BareXml.Text(writer, "INITIALS", message.Initials);
        BareXml.Text(writer, "LASTNAME", message.LastName);
        BareXml.Text(writer, "SEX", message.Sex?.Value);
        BareXml.Text(writer, "STREET", message.Street);
        BareXml.Text(writer, "HOUSENUMBER", message.HouseNumber);
        BareXml.Text(writer, "HOUSEEXTENSION", message.HouseNumberExtension);
        BareXml.Text(writer, "POSTALCODE", message.PostalCode);
        BareXml.Text(writer, "CITY", message.City);
        BareXml.Text(writer, "COUNTRYCODE", message.CountryCode);
        BareXml.Text(writer, "PHONENUMBER", message.PhoneNumber);
        BareXml.Text(writer, "EMAIL", message.Email);
        BareXml.Date(writer, "BIRTHDATE", message.BirthDate);
        BareXml.Text(writer, "IP", message.IpAddress);
        BareXml.Text(writer, "DELIVERYSTREET", message.DeliveryStreet);
        BareXml.Text(writer, "DELIVERYHOUSENUMBER", message.DeliveryHouseNumber);
        BareXml.Text(writer, "DELIVERYPOSTALCODE", message.DeliveryPostalCode);
        BareXml.Text(writer, "DELIVERYCITY", message.DeliveryCity);
        BareXml.Text(writer, "DELIVERYCOUNTRYCODE", message.DeliveryCountryCode);
        BareXml.Text(writer, "ADITIONALTEXT", message.AdditionalText);
        BareXml.Decimal(writer, "ORDERAMOUNT", message.OrderAmount);
        BareXml.Text(writer, "CHECKUUID", message.CheckUuid);
        BareXml.Text(writer, "VALIDATEORDER", message.ValidateOnly switch { true => "Y", false => "N", null => null });
        writer.WriteStartElement("ORDERITEMS");
        foreach (var item in message.Items)
        {
            writer.WriteStartElement("ITEM");
            BareXml.Text(writer, "CODE", item.Code);
            writer.WriteElementString("DESCRIPTION", item.Description);
            BareXml.Decimal(writer, "ORDERQUANTITY", item.Quantity);
            BareXml.Decimal(writer, "PRICEINCL", item.PriceIncludingVat);
            BareXml.Decimal(writer, "BTW", item.VatRate);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static OrderItem ReadItem(XmlReader reader)
    {
        string? code = null, description = null;
        decimal? quantity = null, price = null;
        decimal vatRate = 0;
        reader.Read();
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "CODE":
                    code = reader.ReadElementContentAsString();
                    break;
                case "DESCRIPTION":
                    description = reader.ReadElementContentAsString();
                    break;
                case "ORDERQUANTITY":
                    quantity = BareXml.Decimal(reader);
                    break;
                case "PRICEINCL":
                    price = BareXml.Decimal(reader);
                    break;
                case "BTW":
                    vatRate = BareXml.Decimal(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.Read();
        return new OrderItem { Code = code, Description = description!, Quantity = quantity, PriceIncludingVat = price, VatRate = vatRate };
    }
}
