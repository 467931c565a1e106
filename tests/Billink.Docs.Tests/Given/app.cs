using System.Data.Common;
using Billink;
using Billink.AspNetCore;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
CancellationToken cancellationToken = default;
