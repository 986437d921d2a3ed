using Placard.Edition.Registers;
using OpenEdition = Placard.Edition.Reading.OpenEdition;
using TextEntry = Placard.Edition.Reading.TextEntry;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>What sentences are drawn from: an edition and chance. It offers only what is beyond doubt and has one reading.</summary>
internal sealed class Ground
{
    private readonly SplitMix _chance;
    private readonly Dictionary<string, string> _joined = new(StringComparer.Ordinal);

    public Ground(OpenEdition edition, ulong seed)
    {
        Edition = edition;
        _chance = new SplitMix(seed);
        Decided = [.. edition.Votes.All.Where(IsClear).OrderBy(v => v.Address)];
        RollCalls = [.. Decided.Where(v => v.IsMeasurable && v.Tally is { } tally && tally.AgreesWith(v.Ballots.ToTally()))];
        Texts = [.. edition.Texts.All.Where(t => t.Wordings.Contains((t.Symbol, Language.English)))];
    }

    public OpenEdition Edition { get; }

    /// <summary>Decisions without any doubt, each the only one under its symbol, in order of address.</summary>
    public IReadOnlyList<VoteEvent> Decided { get; }

    /// <summary>Those of them whose list of names is known and adds up to the tally.</summary>
    public IReadOnlyList<VoteEvent> RollCalls { get; }

    /// <summary>The texts whose English words are known under their own symbol.</summary>
    public IReadOnlyList<TextEntry> Texts { get; }

    public IReadOnlyList<T> All<T>(RegisterTable<T> table)
        where T : RegisterEntry => Edition.Registers.All(table);

    public T Pick<T>(IReadOnlyList<T> from) => from[_chance.Below(from.Count)];

    public T? PickOrNone<T>(IEnumerable<T> from)
        where T : class => from.ToList() is { Count: > 0 } list ? Pick(list) : null;

    /// <summary>Some of them, in no order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> from, int most)
    {
        var left = from.ToList();
        var taken = new List<T>();
        while (left.Count > 0 && taken.Count < most)
        {
            var at = _chance.Below(left.Count);
            taken.Add(left[at]);
            left.RemoveAt(at);
        }
        return taken;
    }

    /// <summary>Whether one of two things, by chance.</summary>
    public bool Either() => _chance.Below(2) == 0;

    /// <summary>Numbers near a number and not that number, none less than the least.</summary>
    public IReadOnlyList<int> Near(int number, int least = 0) =>
        Some(new[] { -3, -2, -1, 1, 2, 3 }.Select(d => number + d).Where(n => n >= least), 3);

    /// <summary>The words of a text in one line, small letters; empty where its operative paragraphs are not known.</summary>
    public string WordsOf(DocumentSymbol symbol)
    {
        if (!_joined.TryGetValue(symbol.ToString(), out var words))
        {
            var paragraphs = Edition.Texts.Read(symbol, Language.English)?.Paragraphs ?? [];
            words = paragraphs.Any(p => p.Kind == ParagraphKind.Operative) ? string.Join(' ', paragraphs.Select(p => p.Text)) : "";
            words = words.Replace('\u00a0', ' ').ToLowerInvariant();
            _joined.Add(symbol.ToString(), words);
        }
        return words;
    }

    // The Assembly's voting data files some motions that were lost under the resolution that was adopted.
    private bool IsClear(VoteEvent vote) =>
        vote.Doubts.Count == 0
        && vote.Status is RecordStatus.Confirmed or RecordStatus.Single
        && vote.Date.Day > 0
        && Written.SymbolOf(vote) is { IsKnown: true } symbol
        && (vote.Outcome != Outcome.Rejected || symbol.Form is not (DocumentForm.Resolution or DocumentForm.Decision))
        && Edition.Votes.On(symbol).Count == 1;
}
