using System.Text.RegularExpressions;
using Billink.AspNetCore.Inbox;
using Billink.Testing;

namespace Billink.AspNetCore.Tests;

/// <summary>The SQL that docs/webhooks.md shows is what the inbox needs. (The guides' C# is compiled in Billink.Docs.Tests.)</summary>
public partial class DocsTests
{
    [Fact]
    public void The_tables_in_the_guide_are_those_of_the_inbox()
    {
        var guide = File.ReadAllText(Repository.File("docs", "webhooks.md")).ReplaceLineEndings("\n");

        Sql().Matches(guide).ShouldHaveSingleItem().Groups["code"].Value.Trim()
            .ShouldBe(DbWebhookInbox.CreateTablesSql.ReplaceLineEndings("\n").Trim());
    }

    [GeneratedRegex("^```sql\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sql();
}
