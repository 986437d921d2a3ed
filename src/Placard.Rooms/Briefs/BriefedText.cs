using Placard.Rooms.Comparisons;
using Placard.Rooms.Positions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What the brief of a vote, a text or a draft is made from: the decision on it, or its words, or both.</summary>
/// <param name="Edition">The record.</param>
/// <param name="Symbol">The symbol it was asked for by.</param>
/// <param name="Vote">The decision on the whole text, or the one decision on an amendment; null where none is held.</param>
/// <param name="Text">The text; null where its words are not held.</param>
/// <param name="Today">The day of the brief.</param>
internal sealed record BriefedText(OpenEdition Edition, DocumentSymbol Symbol, VoteEvent? Vote, TextEntry? Text, DateOnly Today)
{
    private readonly Lazy<ComparedTexts?> _compared = new(() => Compare(Edition, Vote, Text));

    public StateRegister States => Edition.States;

    /// <summary>Who stands nearest to the tipping point; null where positions are not known, or take too long to work out.</summary>
    public SwingStates? Swing { get; init; }

    public string Title =>
        Vote?.Heading() is { Length: > 0 } heading ? heading
        : Text?.Title is { Length: > 0 } title ? title
        : Symbol.ToString();

    /// <summary>The decision on the text of the same title before it; null where none is known.</summary>
    public VoteEvent? Before => field ??= Vote is null ? null : Predecessors.Of(VoteIndex.Of(Edition), Vote);

    /// <summary>The text beside the text of the same title before it; null where the words of one are not held.</summary>
    public ComparedTexts? Compared => _compared.Value;

    /// <summary>Whether its ballots can be named: by the record, or by the most reliable source where sources differ.</summary>
    public bool HasBallots => Vote is { IsRollCall: true, Status: not RecordStatus.Quarantined };

    public BriefSource Source =>
        Vote is not null ? BriefSources.Of(Vote) : new BriefSource($"{Symbol}, text", Addresses.Text(Text!.Symbol), Text.Symbol);

    /// <summary>States in the order of their names, the first of many.</summary>
    public string Named(IEnumerable<StateCode> states, int most) => States.InWords(States.ByName(states), most);

    private static ComparedTexts? Compare(OpenEdition edition, VoteEvent? vote, TextEntry? text)
    {
        if (vote is null || text is null)
            return null;
        var before = Predecessors.Of(VoteIndex.Of(edition), vote, v => HeldOf(edition, v) is not null);
        if (before is null || HeldOf(edition, before) is not { } old || EnglishOf(old) is not { } oldDocument)
            return null;
        if (EnglishOf(text) is not { } newDocument || old.Symbol == text.Symbol)
            return null;
        return KeptComparisons.Of(edition).Get(oldDocument, newDocument, Language.English);
    }

    private static TextEntry? HeldOf(OpenEdition edition, VoteEvent vote) =>
        new[] { vote.Symbol, vote.Draft }
            .Where(s => s.IsKnown)
            .Select(edition.Texts.Find)
            .FirstOrDefault(t => t is not null && EnglishOf(t) is not null);

    private static DocumentSymbol? EnglishOf(TextEntry text)
    {
        var documents = text.Wordings.Where(w => w.Language == Language.English).Select(w => w.Document).ToList();
        return documents.Contains(text.Symbol) ? text.Symbol
            : documents.Count > 0 ? documents[^1]
            : null;
    }
}
