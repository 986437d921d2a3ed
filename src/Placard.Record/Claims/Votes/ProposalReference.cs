using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>What a document says to tell which vote it means. Everything that is claimed of one vote refers to one of these, through as
/// many sentences as speak of it.</summary>
public sealed class ProposalReference
{
    private readonly List<(MarkedSentence Sentence, List<TextSpan> Used)> _sentences = [];
    private readonly List<VoteAssertion> _assertions = [];
    private readonly HashSet<MarkedSentence> _implied = [];
    private IReadOnlyList<DocumentSymbol>? _cited;

    /// <summary>The sentences that speak of it.</summary>
    public IReadOnlyList<MarkedSentence> Sentences => [.. _sentences.Select(s => s.Sentence)];

    /// <summary>All that is said of it.</summary>
    public IReadOnlyList<VoteAssertion> Assertions => _assertions;

    /// <summary>The symbols it can be cited by, from the first sentence that gives one; each of what one mention can mean.</summary>
    public IReadOnlyList<DocumentSymbol> Symbols =>
        _cited ?? _sentences.SelectMany(s => s.Sentence.All<SymbolMention>()).FirstOrDefault()?.Symbols ?? [];

    /// <summary>The body that decides, named in the nearest sentence; null where none is.</summary>
    public Body? Body { get; internal set; }

    /// <summary>The sentences before it in its paragraph, nearest first, which say what it is about where it does not.</summary>
    public IReadOnlyList<MarkedSentence> Context { get; internal set; } = [];

    /// <summary>The day that the document reports of, where it has told one before; null otherwise.</summary>
    public Period? Told { get; internal set; }

    /// <summary>The times that its sentences name.</summary>
    public IReadOnlyList<Period> Periods => [.. _sentences.SelectMany(s => s.Sentence.All<PeriodMention>()).Select(p => p.Period)];

    /// <summary>The sessions that its sentences name.</summary>
    public IReadOnlyList<SessionMention> Sessions => [.. _sentences.SelectMany(s => ClaimSessions.Of(s.Sentence))];

    /// <summary>The body that decided where it is none of the record: <c>Trusteeship Council</c>; empty otherwise.</summary>
    public string OtherBody { get; internal set; } = "";

    /// <summary>Whether an amendment is meant.</summary>
    public bool IsAmendment { get; internal set; }

    /// <summary>What it is about: the words of the first sentence that speaks of it but for those that say who did what; of all of them
    /// where those tell nothing.</summary>
    public TopicWords Topic
    {
        get
        {
            var own = TopicWords.Of(_sentences.Take(1).Select(s => (s.Sentence, (IReadOnlyList<TextSpan>)s.Used)));
            return own.IsTelling ? own : TopicWords.Of(_sentences.Select(s => (s.Sentence, (IReadOnlyList<TextSpan>)s.Used)));
        }
    }

    /// <summary>What the sentences before it in its paragraph are about.</summary>
    public TopicWords Around => TopicWords.Of(Context.Take(2).Select(s => (s, (IReadOnlyList<TextSpan>)[])));

    /// <summary>The quoted title, where there is one.</summary>
    public string Title => _assertions.OfType<TitleAssertion>().FirstOrDefault()?.Title ?? "";

    /// <summary>How it was read, for a reader.</summary>
    public IReadOnlyList<ReadPart> Read
    {
        get
        {
            var parts = new List<ReadPart>();
            if (Symbols.Count > 0)
                parts.Add(new("cited as", string.Join(" or ", Symbols)));
            if (Topic.ToString() is { Length: > 0 } about && Symbols.Count == 0)
                parts.Add(new("about", about));
            if (Body is not null)
                parts.Add(new("body", Body.Name));
            if (Sessions.Count > 0)
                parts.Add(new("session", Sessions[0].Session));
            if (Periods.Count > 0)
                parts.Add(new("time", string.Join("; ", Periods.Distinct())));
            return parts;
        }
    }

    /// <summary>One of several texts that a sentence cites, of which one thing is said.</summary>
    internal static ProposalReference Cited(SymbolMention text, VoteAssertion assertion)
    {
        var proposal = new ProposalReference { _cited = text.Symbols };
        proposal._assertions.Add(assertion);
        return proposal;
    }

    /// <summary>Whether a part of a stretch was read already.</summary>
    internal bool IsRead(MarkedSentence sentence, TextSpan words) =>
        _sentences.Any(s => ReferenceEquals(s.Sentence, sentence) && s.Used.Any(u => words.Start < u.End && words.End > u.Start));

    /// <summary>Adds a sentence that speaks of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isImplied">Whether it says so by naming nothing else.</param>
    internal void Add(MarkedSentence sentence, bool isImplied = false)
    {
        if (!_sentences.Any(s => ReferenceEquals(s.Sentence, sentence)))
            _sentences.Add((sentence, []));
        if (isImplied)
            _implied.Add(sentence);
    }

    /// <summary>Whether a sentence speaks of it only by naming nothing else; what it says may be of another vote.</summary>
    public bool IsImplied(MarkedSentence sentence) => _implied.Contains(sentence);

    /// <summary>Words of a sentence that speaks of it say nothing of what it is about.</summary>
    internal void Use(MarkedSentence sentence, TextSpan words)
    {
        Add(sentence);
        _sentences.First(s => ReferenceEquals(s.Sentence, sentence)).Used.Add(words);
    }

    /// <summary>Adds what a sentence says of it; those words say nothing of what it is about.</summary>
    internal void Add(MarkedSentence sentence, VoteAssertion assertion, TextSpan words, bool tellsTopic = false)
    {
        Add(sentence);
        _assertions.Add(assertion);
        if (!tellsTopic)
            Use(sentence, words);
    }
}
