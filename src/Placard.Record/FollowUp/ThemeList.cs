using System.Collections;

namespace Placard.Record.FollowUp;

/// <summary>Labels that a source puts on a recommendation, in its own words and order: themes, groups of persons, goals.</summary>
/// <remarks>One string wide: a hundred thousand recommendations share a few thousand of these lists.</remarks>
public readonly record struct ThemeList : IEnumerable<string>
{
    private const string Mark = " | ";

    private readonly string? _joined;

    private ThemeList(string joined) => _joined = joined;

    /// <summary>The list of labels; blanks around them and empty ones are left out.</summary>
    public static ThemeList Of(IEnumerable<string> labels) =>
        new(string.Join(Mark, labels.Select(l => l.Replace('|', '/').Trim()).Where(l => l.Length > 0)));

    /// <summary>Reads what <see cref="ToString"/> gave.</summary>
    public static ThemeList Parse(string joined) => new(joined);

    /// <inheritdoc/>
    public bool Equals(ThemeList other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        var labels = string.IsNullOrEmpty(_joined) ? [] : _joined.Split(Mark);
        return ((IEnumerable<string>)labels).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The labels in one line, with an upright stroke between them.</summary>
    public override string ToString() => _joined ?? "";
}
