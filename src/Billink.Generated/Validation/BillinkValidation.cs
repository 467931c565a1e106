using System.Globalization;
using System.Text.Json;

namespace Billink.Validation;

/// <summary>Checks a request, and collects its violations. Generated code calls it with the contract's limits.</summary>
public sealed class BillinkValidation
{
    internal const string RequiredMessage = "is required.";

    private List<BillinkViolation>? violations;
    private Place? place;

    /// <summary>The violations, in the contract's order.</summary>
    public IReadOnlyList<BillinkViolation> Violations => violations ?? [];

    /// <summary>Checks a request.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="BillinkValidationException">The request breaks the contract.</exception>
    public static void ThrowIfInvalid(IBillinkValidatable request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var validation = new BillinkValidation();
        request.Validate(validation);
        if (validation.violations is { } violations)
            throw new BillinkValidationException(request.GetType().Name, violations);
    }

    /// <summary>Returns the credential to send, unless the request has another one, which must not be replaced silently.</summary>
    internal static string Credential(string name, string? given, string credential) => given is null || given == credential
        ? credential
        : throw new BillinkValidationException("request", [new BillinkViolation(
            name, "is set by the client. For another merchant, use BillinkCallOptions.Credentials or IBillinkClient.For.")]);

    internal void Required(string name, object? value)
    {
        if (value is null)
            Add(name, RequiredMessage);
    }

    internal void Text(string name, string? value, int min = 0, int max = int.MaxValue, TextPattern? pattern = null)
    {
        if (value is null)
            return;
        if (WireText.HasHalfOfPair(value))
            Add(name, "has half of a surrogate pair, which can't be sent.");
        var length = WireText.Length(value);
        if (length < min || length > max)
            Add(name, $"has {length} characters; {Range(min, max, int.MaxValue)} are allowed.");
        // An empty text means "not given" on the wire; min decides whether it is allowed.
        if (value.Length > 0 && pattern?.IsMatch(value) == false)
            Add(name, $"doesn't have the form {pattern}.");
    }

    /// <summary>As <see cref="Text"/>, for XML, which allows fewer characters.</summary>
    internal void XmlText(string name, string? value, int min = 0, int max = int.MaxValue, TextPattern? pattern = null)
    {
        if (WireText.ControlCharacter(value) is { } control)
            Add(name, string.Create(CultureInfo.InvariantCulture, $"has the character U+{(int)control:X4}, which XML can't hold."));
        Text(name, value, min, max, pattern);
    }

    internal void Json(string name, JsonElement? value)
    {
        try
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            value?.WriteTo(writer);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            Add(name, "isn't JSON that can be sent: it has no value, or text that can't be decoded.");
        }
    }

    internal void Number(
        string name,
        decimal? value,
        decimal min = decimal.MinValue,
        decimal max = decimal.MaxValue,
        decimal? step = null,
        bool isMinExclusive = false,
        bool isMaxExclusive = false)
    {
        if (value < min || value > max)
            Add(name, $"must be {Range(min, max, decimal.MaxValue)}.");
        else if ((isMinExclusive && value == min) || (isMaxExclusive && value == max))
            Add(name, string.Create(CultureInfo.InvariantCulture, $"must not be {value} itself."));
        if (value % step is { } rest && rest != 0)
            Add(name, string.Create(CultureInfo.InvariantCulture, $"must be a multiple of {step}."));
    }

    internal void Double(
        string name,
        double? value,
        double min = double.MinValue,
        double max = double.MaxValue,
        double? step = null,
        bool isMinExclusive = false,
        bool isMaxExclusive = false)
    {
        if (value is { } number && !double.IsFinite(number))
            Add(name, "isn't a number that can be sent.");
        else if (value < min || value > max)
            Add(name, $"must be {Range(min, max, double.MaxValue)}.");
        else if ((isMinExclusive && value == min) || (isMaxExclusive && value == max))
            Add(name, string.Create(CultureInfo.InvariantCulture, $"must not be {value} itself."));
        // A multiple of a decimal fraction has a rounded quotient.
        else if (value / step is { } quotient && Math.Abs(quotient - Math.Round(quotient)) > 1e-9)
            Add(name, string.Create(CultureInfo.InvariantCulture, $"must be a multiple of {step}."));
    }

    internal void Items<T>(string name, IReadOnlyCollection<T>? value, int min = 0, int max = int.MaxValue)
    {
        if (value is not null && (value.Count < min || value.Count > max))
            Add(name, $"has {value.Count} elements; {Range(min, max, int.MaxValue)} are allowed.");
    }

    internal void Unique<T>(string name, IReadOnlyCollection<T>? values)
    {
        if (values is not null && values.Distinct().Count() < values.Count)
            Add(name, "has an element twice.");
    }

    /// <summary>Checks each element of a list.</summary>
    internal void Elements<T>(string name, IReadOnlyList<T>? values, Action<BillinkValidation, string, T> check)
    {
        for (var i = 0; i < values?.Count; i++)
            Element(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), values[i], check);
    }

    /// <summary>Checks each value of a map. Its keys may be personal, so that a violation doesn't show them.</summary>
    internal void Entries<T>(string name, IReadOnlyDictionary<string, T>? values, Action<BillinkValidation, string, T> check)
    {
        foreach (var (key, value) in values ?? new Dictionary<string, T>(StringComparer.Ordinal))
        {
            if (WireText.HasHalfOfPair(key))
                Add(name, "has a key with half of a surrogate pair, which can't be sent.");
            Element(Join(name, "*"), value, check);
        }
    }

    /// <summary>Rejects a value that only Billink sets.</summary>
    internal void Absent(string name, object? value)
    {
        if (value is not null)
            Add(name, "is set by Billink, and can't be sent.");
    }

    /// <summary>Checks a value that becomes a segment of the path.</summary>
    internal void Segment(string name, string? value)
    {
        if (value is "" or "." or "..")
            Add(name, "must have a text other than dots, because it is a part of the path.");
        else if (value is not null && WireText.HasHalfOfPair(value))
            Add(name, "has half of a surrogate pair, which can't be sent.");
    }

    /// <summary>Checks a value that becomes a header.</summary>
    internal void Header(string name, string? value)
    {
        if (value?.AsSpan().ContainsAnyExceptInRange(' ', '~') is true)
            Add(name, "has a character that a header can't have.");
    }

    /// <summary>Checks a value that has one of several forms. If it has only one, the violations are those of this form.</summary>
    internal void AnyOf(string forms, params Func<BillinkValidation?>[] checks)
    {
        var found = checks.Select(static check => check()).OfType<BillinkValidation>().ToList();
        if (found.Exists(static form => form.Violations.Count == 0))
            return;
        if (found is [var only])
        {
            foreach (var violation in only.Violations)
                Add(violation.Path, violation.Message);
        }
        else
        {
            Add("", $"has none of the forms {forms}.");
        }
    }

    /// <summary>Checks a value as one form of several; null if the value doesn't have the form.</summary>
    internal static BillinkValidation? Of<T>(T? value, Action<BillinkValidation, string, T>? check = null)
        where T : class => value is null ? null : Checked(value, check);

    /// <summary>Checks a value as one form of several; null if the value doesn't have the form.</summary>
    internal static BillinkValidation? Of<T>(T? value, Action<BillinkValidation, string, T>? check = null)
        where T : struct => value is { } structure ? Checked(structure, check) : null;

    /// <summary>Checks the member that selects the form of a value.</summary>
    internal void Discriminator(string name, string? value, params string[] allowed)
    {
        if (value is not null && !allowed.Contains(value, StringComparer.Ordinal))
            Add(name, $"must be {string.Join(" or ", allowed)} in this form.");
    }

    internal void Nested(string name, IBillinkValidatable? value)
    {
        if (value is not null)
            Inside(name.Length == 0 ? place : new Place(place, name), value);
    }

    internal void Each(string name, IReadOnlyList<IBillinkValidatable?>? values)
    {
        if (values is null)
            return;
        var inner = new Place(place, name);
        for (var i = 0; i < values.Count; i++)
        {
            inner.Index = i;
            if (values[i] is { } value)
                Inside(inner, value);
            else
                Required(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), value: null);
        }
    }

    private static BillinkValidation Checked<T>(T value, Action<BillinkValidation, string, T>? check)
    {
        var validation = new BillinkValidation();
        check?.Invoke(validation, "", value);
        return validation;
    }

    private void Element<T>(string name, T value, Action<BillinkValidation, string, T> check)
    {
        if (value is null)
            Required(name, value: null);
        else
            check(this, name, value);
    }

    private void Inside(Place? inner, IBillinkValidatable value)
    {
        var outer = place;
        place = inner;
        value.Validate(this);
        place = outer;
    }

    private static string Range<T>(T min, T max, T unbounded)
        where T : IEquatable<T>, IFormattable => max.Equals(unbounded)
            ? string.Create(CultureInfo.InvariantCulture, $"{min} or more")
            : string.Create(CultureInfo.InvariantCulture, $"{min} to {max}");

    private void Add(string name, string message) =>
        (violations ??= []).Add(new BillinkViolation(Join($"{place}", name), message));

    // A body that is a list or a map has no name, and no dot comes before the elements of a list.
    private static string Join(string outer, string name) =>
        outer.Length == 0 || name is "" or ['[', ..] ? outer + name : $"{outer}.{name}";

    /// <summary>The place of the checked object, formatted only when it has a violation.</summary>
    private sealed class Place(Place? outer, string name)
    {
        public int? Index { get; set; }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Join($"{outer}", name)}{(Index is { } index ? $"[{index}]" : "")}");
    }
}
