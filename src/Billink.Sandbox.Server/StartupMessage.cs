namespace Billink.Sandbox.Server;

/// <summary>The message that the program prints at its start.</summary>
internal static class StartupMessage
{
    public static string Of(BillinkSandbox sandbox, BillinkSandboxOptions options)
    {
        var url = (options.PublicUrl ?? sandbox.Url).ToString().TrimEnd('/');
        var (username, id) = sandbox.Credentials;
        return $"""
            Billink sandbox (unofficial), listening on {sandbox.Url.ToString().TrimEnd('/')}
              dashboard  {url}/
              v1 (XML)   {url}/v1/client/…, and as on the older hosts {url}/api/…
              v2 (JSON)  {url}/v2/…
              merchant   username {username}, id {id}, workflows 1 (private) and 2 (business)
              database   {options.DatabaseName}

            Try it:
              curl {url}/v1/client/check --data '{CheckOf(username, id)}'

            Press Ctrl+C to stop it.
            """;
    }

    /// <summary>A v1 credit check, on one line for a shell.</summary>
    private static string CheckOf(string username, string id) =>
        $"<API><VERSION>BILLINK2.0</VERSION><CLIENTUSERNAME>{username}</CLIENTUSERNAME><CLIENTID>{id}</CLIENTID><ACTION>Check</ACTION>"
        + "<TYPE>P</TYPE><WORKFLOWNUMBER>1</WORKFLOWNUMBER><FIRSTNAME>Robin</FIRSTNAME><LASTNAME>Voorbeeld</LASTNAME>"
        + "<HOUSENUMBER>7</HOUSENUMBER><POSTALCODE>1234AB</POSTALCODE><PHONENUMBER>0600000000</PHONENUMBER>"
        + "<BIRTHDATE>01-01-1990</BIRTHDATE><EMAIL>robin@example.com</EMAIL><ORDERAMOUNT>49.95</ORDERAMOUNT></API>";
}
