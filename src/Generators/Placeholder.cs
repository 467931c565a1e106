namespace Billink.Generators; internal static class Placeholder;
