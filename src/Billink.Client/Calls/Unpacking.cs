namespace Billink.Calls;

/// <summary>Recognizes a body that isn't compressed as its header says, for every compression.</summary>
internal static class Unpacking
{
    /// <summary>Whether an exception is Brotli's. The other decompressors throw an <see cref="InvalidDataException"/>.</summary>
    public static bool Failed(InvalidOperationException exception) => exception is not ObjectDisposedException;

    public static InvalidDataException Failure(Exception exception) => new("The body isn't compressed as its header says.", exception);
}
