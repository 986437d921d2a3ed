using System.Runtime.CompilerServices;
using Placard.Record.Claims;
using Placard.Record.Claims.Contents;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Checks claims about the words of one text.</summary>
internal sealed class ContentCheck : IClaimCheck
{
    private const int MostTexts = 4;
    private const int MostKept = 64;

    private readonly ConditionalWeakTable<ProposalReference, FoundTexts> _found = [];

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not ContentClaim of)
            return null;
        var found = _found.GetValue(of.Proposal, proposal => FoundTexts.Of(proposal, record));
        if (of.Assertion is JudgedContentAssertion && found.Texts.Count != 1)
            return Verdict.NotCheckable(NotCheckableReason.Opinion, "What a text fails to do is for the reader to judge.");
        if (found.Texts.Count == 0)
            return Verdict.NotCheckable(found.Reason, found.Why);
        var answers = found.Texts.Take(MostTexts).Select(t => (Text: t, Answer: Answer(of, t, record))).ToArray();
        if (answers.Length == 1)
            return Judged(answers[0].Text, found.IsSure ? answers[0].Answer : Unsure(answers[0].Answer), record);
        var kinds = answers.Select(a => a.Answer.Kind).Distinct().ToArray();
        return kinds is [VerdictKind.Supported] && found.Texts.Count <= MostTexts
            ? Judged(answers[0].Text, answers[0].Answer, record)
            : Verdict.NotCheckable(
                NotCheckableReason.Unclear,
                $"{found.Texts.Count} texts can be meant; the likeliest is {answers[0].Text.Document}, {answers[0].Text.Entry.Title}."
            );
    }

    private static ContentAnswer Answer(ContentClaim claim, FoundText text, ClaimRecord record)
    {
        var words = record
            .Edition.Keep(e => new Memo<DocumentSymbol, ContentText>(MostKept, d => new ContentText(e.Texts.Read(d, Language.English)!)))
            .Get(text.Document);
        var answer = words.Answer(claim.Assertion);
        // What a draft says its resolution need not say.
        if (!text.IsOther || answer.Kind == VerdictKind.NotCheckable)
            return answer;
        return answer.Kind == VerdictKind.Supported
            ? answer with
            {
                Kind = VerdictKind.Partly,
                Says = $"{answer.Says}; that is {text.Document}, and the document cited is not held",
            }
            : new ContentAnswer(VerdictKind.NotCheckable, $"the document cited is not held, only {text.Document}", [])
            {
                Reason = NotCheckableReason.NotHeld,
            };
    }

    // A text found by what it is about may be another one: what it lacks proves nothing.
    private static ContentAnswer Unsure(ContentAnswer answer) =>
        answer.Kind == VerdictKind.Contradicted
            ? answer with
            {
                Kind = VerdictKind.NotCheckable,
                Reason = NotCheckableReason.Unclear,
                Says = $"{answer.Says}; whether this text is meant is not certain",
            }
            : answer;

    private static Verdict Judged(FoundText text, ContentAnswer answer, ClaimRecord record)
    {
        var entry = text.Entry;
        if (record.IsLater(entry.Date))
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                $"The text that fits is later than the document: {text.Document}, {entry.Title}{entry.Date.AsWhen()}."
            );
        var source = record.Edition.Texts.OriginOf(text.Document, Language.English) is { } read ? record.NameOf(read.Source) : "";
        var evidence = answer
            .Paragraphs.Select(p => new Evidence(
                $"{text.Document} {p.Address}",
                Quotes.Shortened(p.Text, 300),
                Addresses.Text(text.Document, Language.English, p.Address),
                entry.Date,
                source,
                ""
            ))
            .DefaultIfEmpty(
                new Evidence(text.Document.ToString(), entry.Title, Addresses.Text(text.Document, Language.English), entry.Date, source, "")
            );
        return new Verdict(answer.Kind, $"{text.Document}, {entry.Title}{entry.Date.AsWhen()}: {answer.Says}.", [.. evidence])
        {
            Reason = answer.Reason,
            Query = Addresses.Text(text.Document, Language.English),
        };
    }
}
