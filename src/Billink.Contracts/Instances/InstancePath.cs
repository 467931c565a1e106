using System.Globalization;

namespace Billink.Contracts.Instances;

/// <summary>The place of a value inside an instance. The instance itself is at <see cref="Root"/>.</summary>
internal sealed class InstancePath
{
    private readonly InstancePath? parent;
    private readonly bool isIndex;

    private InstancePath(InstancePath? parent, string key, bool isIndex)
    {
        this.parent = parent;
        this.isIndex = isIndex;
        Key = key;
    }

    public static InstancePath Root { get; } = new(null, "", isIndex: false);

    /// <summary>The name of the member, or the index of the element.</summary>
    public string Key { get; }

    /// <summary>The keys from the instance to the value.</summary>
    public IEnumerable<string> Keys => parent is null ? [] : parent.Keys.Append(Key);

    /// <summary>The JSON pointer, as in <c>/items/0/name</c>; empty for the instance itself.</summary>
    public string Pointer => parent is null
        ? ""
        : $"{parent.Pointer}/{Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public InstancePath Member(string name) => new(this, name, isIndex: false);

    public InstancePath Element(int index) => new(this, index.ToString(CultureInfo.InvariantCulture), isIndex: true);

    /// <summary>Returns the path for a sentence, as in <c>items[0].name</c>.</summary>
    public override string ToString() => parent switch
    {
        null => "The value",
        { parent: null } => isIndex ? $"[{Key}]" : Key,
        _ => isIndex ? $"{parent}[{Key}]" : $"{parent}.{Key}",
    };
}
