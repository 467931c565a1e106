using Billink;

var options = new BillinkOptions { Username = "…", Id = "…" };
