using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Puts cards into the form that JSON gives.</summary>
internal static class PhraseJsonMaker
{
    private const int MostSnippets = 500;
    private const int MostFirstSpeeches = 12;

    public static PhraseJson Of(PhraseLookup lookup)
    {
        var (edition, card) = (lookup.Edition, lookup.Card);
        var snippets = new Snippets(new SnippetReader(edition, card.Asked));
        var texts = card.Texts.Select(t => Text(t, snippets)).ToArray();
        return new PhraseJson(
            card.Asked.Words,
            card.Asked.Folded,
            card.Asked.Language.Code,
            FirstSentence.Of(card),
            [
                .. card.ByBody.Select(b => new HeldJson(
                    b.Held.Body?.Code ?? "other",
                    b.Held.Texts,
                    b.Held.FirstSession.OrNull(),
                    Date(b.Held.From),
                    Date(b.Held.To),
                    b.With,
                    b.First?.Document.ToString(),
                    b.First is null ? null : Date(b.First.Date)
                )),
            ],
            EarlierJson.Of(card.Earlier),
            card.Uses,
            texts.FirstOrDefault()?.Uses[0],
            texts,
            new FootnotesJson(card.Footnotes.Sum(f => f.Uses.Count), [.. card.Footnotes.Select(t => Text(t, snippets))]),
            Years(card.Years),
            Shares(card.Bodies),
            Shares(card.Families),
            Shares(card.Subjects),
            [.. card.Sponsors.States.Select(s => new SponsorJson(s.Of.ToString(), s.Main, s.Additional))],
            [.. card.Sponsors.Groups.Select(g => new SponsoringGroupJson(g.Of.ToCode(), g.Main, g.Additional))],
            new PhraseVotesJson(
                [.. card.Votes.Select(v => v.Address.ToString())],
                card.Ballots.ToDictionary(b => b.State.ToString(), b => new PhraseBallots(b.Yes, b.No, b.Abstain))
            ),
            [
                .. card.Entered.Select(e => new EnteredJson(
                    e.Text.Document.ToString(),
                    Date(e.Text.Date),
                    e.Use.Place.Address.ToString(),
                    e.PredecessorDocument.ToString(),
                    e.BeforeAddress.OrNull(),
                    e.Before.OrNull()
                )),
            ],
            [
                .. card.Variants.Select(v => new VariantJson(
                    v.Variant.Words,
                    v.Variant.Kind.ToWord(),
                    v.Variant.Uses.Count,
                    v.Texts,
                    v.First.ToString(),
                    Date(v.Date)
                )),
            ],
            card.Spoken is null ? null : Spoken(card.Spoken, new SnippetReader(edition, card.Asked))
        );
    }

    public static string PlaceOf(PassagePlace place) =>
        place.IsTitle ? "title"
        : place.Footnote == 0 ? place.Address.ToString()
        : $"{place.Address}, footnote {place.Footnote}";

    private static PhraseTextJson Text(TextWithPhrase text, Snippets snippets) =>
        new(
            text.Text.Symbol.ToString(),
            Date(text.Date),
            text.Text.Body?.Code,
            text.Text.Title,
            [
                .. text.Uses.Select(u => new UseJson(
                    u.Document.ToString(),
                    u.Document == text.Document ? Date(text.Date) : null,
                    PlaceOf(u.Place),
                    snippets.Next(u)
                )),
            ]
        );

    private static SpokenJson Spoken(SpokenPhrase spoken, SnippetReader snippets)
    {
        var first = spoken.Speeches.Count == 0 ? (int?)null : spoken.Speeches.Min(s => s.Year);
        var states = spoken.Speeches.ToLookup(s => s.Year, s => s.State.ToString());
        return new SpokenJson(
            spoken.Held.From,
            spoken.Held.To,
            spoken.Uses,
            spoken.Speeches.Count,
            first,
            [
                .. spoken
                    .Speeches.Where(s => s.Year == first)
                    .Take(MostFirstSpeeches)
                    .Select(s => new SpokenUseJson(s.State.ToString(), s.Session, s.Year, s.Uses, snippets.Of(s).ToString())),
            ],
            [.. spoken.Speakers.Select(s => new SpeakerJson(s.State.ToString(), s.Speeches, s.Uses, s.From, s.To))],
            [.. spoken.Years.Select(y => new SpokenYear(y.Year, y.With, y.Held, [.. states[y.Year]]))]
        );
    }

    private static PhraseYear[] Years(IReadOnlyList<YearOfPhrase> years) => [.. years.Select(y => new PhraseYear(y.Year, y.With, y.Held))];

    private static ShareJson[] Shares(IReadOnlyList<Share> shares) =>
        [.. shares.Select(s => new ShareJson(s.Name, s.With, s.Held, s.First.Document.ToString()))];

    private static string? Date(PartialDate date) => date.OrNull();

    private sealed class Snippets(SnippetReader reader)
    {
        private int _given;

        public string? Next(PlacedUse use) => _given++ < MostSnippets ? reader.Of(use).ToString() : null;
    }
}
