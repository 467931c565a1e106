using Billink.AspNetCore.Checkout;
