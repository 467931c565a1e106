using Billink;
using Billink.V2;
using V1 = Billink.V1;

IBillinkClient billink = null!;
CancellationToken cancellationToken = default;
