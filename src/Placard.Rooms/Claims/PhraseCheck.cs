using Placard.Edition.Phrases;
using Placard.Record.Claims;
using Placard.Record.Claims.Phrases;
using Placard.Record.Texts.Tokens;
using Placard.Rooms.Phrases;

namespace Placard.Rooms.Claims;

/// <summary>Checks where a phrase was used first and how far it spread. “First” is first of the texts that are held, so that it is at most
/// partly borne out.</summary>
internal sealed class PhraseCheck : IClaimCheck
{
    private const int MostShown = 5;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not PhraseClaim of)
            return null;
        if (of.Assertion is CoinedPhrase)
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                "Who thought of a phrase is in no source; the record shows which texts have it."
            );
        if (Token.Of(of.Assertion.Phrase).Count is 0 or > PhraseQuery.MostWords || of.Assertion.Phrase.Length > PhraseQuery.MostCharacters)
            return Verdict.NotCheckable(NotCheckableReason.TooVague, "The phrase is too long to look for.");
        if (Corpus(record.Edition) is not { } corpus)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "This edition has no index of phrases in English texts.");
        var asked = PhraseQuery.Of(of.Assertion.Phrase, Language.English);
        if (corpus.Index.Find(asked.Words).Count > PhraseCardMaker.MostUses)
            return Verdict.NotCheckable(NotCheckableReason.TooVague, "The phrase is used too often to say anything.");
        var isOfResolutions = of.Sentence.Sentence.Text.Contains("resolution", StringComparison.OrdinalIgnoreCase);
        TextWithPhrase[] uses =
        [
            .. PhraseCardMaker
                .TextsWith(record.Edition, corpus, asked.Words)
                .Where(t => of.Window.Body is null || t.Text.Body == of.Window.Body)
                .Where(t => !isOfResolutions || t.Text.Symbol.Form == DocumentForm.Resolution)
                .Where(t => t.Date.IsKnown && !record.IsLater(t.Date)),
        ];
        var found = new Found(of, uses, Ground(of, record), Addresses.Phrase(asked.Words, Language.English), record);
        return of.Assertion switch
        {
            FirstUse first => OfFirst(first, found),
            NeverUsed never => OfNever(never, found),
            PhraseSpread spread => OfSpread(spread, found),
            _ => null,
        };
    }

    private static Verdict OfFirst(FirstUse claimed, Found found)
    {
        if (found.Uses.Count == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"None of {found.Ground} has “{claimed.Phrase}”.");
        var earliest = found.Uses[0];
        var says = $"The first of {found.Ground} with “{claimed.Phrase}” is {earliest.Text.Symbol}{earliest.Date.AsWhen()}";
        if (claimed.Symbols.Count > 0)
        {
            var isIt = claimed.Symbols.Any(s => earliest.Text.Documents.Contains(s));
            var other = found.Uses.FirstOrDefault(u => claimed.Symbols.Any(s => u.Text.Documents.Contains(s)));
            return isIt ? found.Verdict(VerdictKind.Partly, $"{says}; earlier texts may not be held.")
                : other is not null && earliest.Date.Latest < other.Date.Earliest ? found.Verdict(VerdictKind.Contradicted, $"{says}.")
                : found.Unknown(NotCheckableReason.NotHeld, $"{says}.");
        }
        if (found.Claim.Window.Period is not { } period)
            return found.Unknown(NotCheckableReason.TooVague, $"{says}; the sentence names no time.");
        return period.Days.MayContain(earliest.Date) ? found.Verdict(VerdictKind.Partly, $"{says}; earlier texts may not be held.")
            : period.Days.From is { } from && earliest.Date.Latest < from ? found.Verdict(VerdictKind.Contradicted, $"{says}.")
            : found.Unknown(NotCheckableReason.NotHeld, $"{says}; earlier texts may not be held.");
    }

    private static Verdict OfNever(NeverUsed claimed, Found found)
    {
        var period = found.Claim.Window.Period;
        if (claimed.IsBefore && period?.Days.From is not { })
            return Verdict.NotCheckable(NotCheckableReason.TooVague, "The sentence names no time.");
        var uses = found
            .Uses.Where(u =>
                period is not { } named || (claimed.IsBefore ? u.Date.Latest < named.Days.From : named.Days.MayContain(u.Date))
            )
            .ToArray();
        return uses.Length > 0
            ? found.Verdict(
                VerdictKind.Contradicted,
                $"“{claimed.Phrase}” is in {uses[0].Text.Symbol}{uses[0].Date.AsWhen()}, and in {uses.Length} of {found.Ground} in all."
            )
            : found.Verdict(
                VerdictKind.Partly,
                $"None of {found.Ground} has it{(period is null ? "" : " in that time")}; others may not be held."
            );
    }

    private static Verdict OfSpread(PhraseSpread claimed, Found found)
    {
        var period = found.Claim.Window.Period;
        var count = found.Uses.Count(u => period is not { } named || named.Days.MayContain(u.Date));
        var (number, says) = (
            claimed.Number,
            $"“{claimed.Phrase}” is in {count} of {found.Ground}{(period is null ? "" : " in that time")}"
        );
        // More than are claimed are proof, fewer are not: the record does not have every text.
        return number.Exactness is Exactness.AtLeast or Exactness.MoreThan && number.Fits(count)
                ? found.Verdict(VerdictKind.Supported, $"{says}.")
            : number.Fits(count) ? found.Verdict(VerdictKind.Partly, $"{says}; others may not be held.")
            : count > number.Value && number.Exactness is Exactness.Exact or Exactness.AtMost or Exactness.LessThan && count > number.Value
                ? found.Verdict(VerdictKind.Contradicted, $"{says}.")
            : found.Unknown(NotCheckableReason.NotHeld, $"{says}; others may not be held.");
    }

    private static PhraseCorpus? Corpus(OpenEdition edition)
    {
        try
        {
            return edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English);
        }
        catch (EditionException)
        {
            return null;
        }
    }

    private static string Ground(PhraseClaim claim, ClaimRecord record)
    {
        var held = HeldTexts.Of(record.Edition, Language.English);
        return claim.Window.Body is { } body
            ? held.Of(body) is { } of
                ? $"the {Numbers.Grouped(of.Texts)} texts of the {body.Name} held in English ({of.From.InWords()} to {of.To.InWords()})"
                : $"the texts of the {body.Name}, of which none is held,"
            : $"the {Numbers.Grouped(held.Bodies.Sum(b => b.Texts))} texts held in English";
    }

    private sealed record Found(PhraseClaim Claim, IReadOnlyList<TextWithPhrase> Uses, string Ground, string Query, ClaimRecord Record)
    {
        public Verdict Verdict(VerdictKind kind, string says) => new(kind, says, Evidence()) { Query = Query };

        public Verdict Unknown(NotCheckableReason reason, string says) =>
            Placard.Record.Claims.Verdict.NotCheckable(reason, says, Evidence()) with
            {
                Query = Query,
            };

        // What is not there is shown by the search that did not find it.
        private Evidence[] Evidence() =>
            Uses.Count == 0
                ? [new Evidence($"“{Claim.Assertion.Phrase}”", $"in none of {Ground}", Query, default, "", "")]
                :
                [
                    .. Uses.Take(MostShown)
                        .Select(u => new Evidence(
                            $"{u.Document} {u.Uses[0].Place.Address}".TrimEnd(),
                            u.Text.Title,
                            Addresses.Text(u.Document, Language.English, u.Uses[0].Place.Address),
                            u.Date,
                            Record.Edition.Texts.OriginOf(u.Document, Language.English) is { } read ? Record.NameOf(read.Source) : "",
                            ""
                        )),
                ];
    }
}
