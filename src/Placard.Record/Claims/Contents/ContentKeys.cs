using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;
using Placard.Record.Texts.Search;

namespace Placard.Record.Claims.Contents;

/// <summary>A number with the word after it: <c>1 year</c>.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="Unit">The stem of the word after it.</param>
public readonly record struct CountedUnit(Quantity Quantity, string Unit)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Quantity} {Unit}";
}

/// <summary>All that a stretch of a sentence or paragraph names that tells it from others: words, states, numbers with their units,
/// sessions, days and documents.</summary>
public sealed partial class ContentKeys
{
    private const int MonthsOfYear = 12;

    private readonly TopicWords _words;

    private ContentKeys(TopicWords words) => _words = words;

    /// <summary>Of nothing.</summary>
    public static ContentKeys None { get; } = new(TopicWords.Of(""));

    /// <summary>The stems of words, and the codes of states (<c>@SYR</c>).</summary>
    public IReadOnlySet<string> Words => _words.Words;

    /// <summary>Numbers with what they count.</summary>
    public IReadOnlyList<CountedUnit> Counts { get; private init; } = [];

    /// <summary>Sessions.</summary>
    public IReadOnlyList<string> Sessions { get; private init; } = [];

    /// <summary>Days, months and years.</summary>
    public IReadOnlyList<DateRange> Times { get; private init; } = [];

    /// <summary>Documents, each with all that it can be.</summary>
    public IReadOnlyList<IReadOnlyList<DocumentSymbol>> Symbols { get; private init; } = [];

    /// <summary>Bodies.</summary>
    public IReadOnlyList<Body> Bodies { get; private init; } = [];

    /// <summary>How many things it names.</summary>
    public int Count => Words.Count + Counts.Count + Sessions.Count + Times.Count + Symbols.Count + Bodies.Count;

    /// <summary>Reads a stretch of English.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="dated">The date that words such as “last year” are read from; the default where none is known.</param>
    public static ContentKeys Of(string text, PartialDate dated = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = OneMore().Replace(text, "one $1");
        var context = new ReadingContext(dated, isOfUnitedNations: true);
        var read = SentenceReader.Read(new ClaimSentence(new TextSpan(0, 0, text.Length), text, StartsParagraph: true), context);
        var periods = read.All<PeriodMention>();
        return new ContentKeys(TopicWords.Of([(read, [])]))
        {
            Counts = [.. read.All<NumberMention>().Select(n => CountOf(n, text)).Where(c => c.Unit.Length > 0)],
            Sessions = [.. read.All<SessionMention>().Select(s => s.Session)],
            Times = [.. periods.Select(p => p.Period.Days)],
            Symbols = [.. read.All<SymbolMention>().Select(s => s.Symbols)],
            Bodies = [.. read.All<BodyMention>().Select(b => b.Body).Distinct()],
        };
    }

    /// <summary>The words that others lack.</summary>
    public IEnumerable<string> WordsNotIn(params IReadOnlyList<ContentKeys> others) =>
        Words.Where(word => !others.Any(o => o.Words.Contains(word)));

    /// <summary>Whether all its numbers, sessions, times and documents are among those of another.</summary>
    /// <param name="other">The other.</param>
    /// <param name="session">A session that need not be: the one in which the text was adopted.</param>
    public bool HasFiguresIn(ContentKeys other, string session = "") =>
        Counts.All(c => other.Counts.Any(o => o.Unit == c.Unit && c.Quantity.Fits(o.Quantity.Value)))
        && Sessions.All(s => s == session || other.Sessions.Contains(s))
        && Times.All(other.Times.Contains)
        && Symbols.All(s => other.Symbols.Any(o => o.Intersect(s).Any()));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            "; ",
            new[]
            {
                _words.ToString(),
                string.Join(", ", Counts),
                string.Join(", ", Sessions.Select(s => $"session {s}")),
                string.Join(", ", Times),
                string.Join(", ", Symbols.Select(s => s[0])),
                string.Join(", ", Bodies),
            }.Where(part => part.Length > 0)
        );

    // Twelve months are a year.
    private static CountedUnit CountOf(NumberMention number, string text)
    {
        var unit = EnglishStem.Of(Unit().Match(text, number.End).Groups["unit"].Value.ToLowerInvariant());
        return unit == "month" && number.Quantity.Value % MonthsOfYear == 0 && number.Quantity.Value > 0
            ? new(number.Quantity with { Value = number.Quantity.Value / MonthsOfYear }, "year")
            : new(number.Quantity, unit);
    }

    [GeneratedRegex(@"\b(?:an? (?:further|additional|new|extra)|another|a) (year|month)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OneMore();

    [GeneratedRegex(@"\G[ \u2011-]?(?:(?:more|further|additional|new|extra|consecutive) )?(?<unit>[A-Za-z]*)")]
    private static partial Regex Unit();
}
