using Placard.Record.Claims;
using Placard.Record.Claims.Counts;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Counts the texts that a body adopted in a session or a stretch of time.</summary>
internal static class TextCountCheck
{
    public static Verdict Of(TextCount claimed, CountWindow window, ClaimRecord record)
    {
        if (claimed.IsRejected)
            return Rejections(window.Body, record);
        if (CountedDays.Of(window, record) is not { } days)
            return Verdict.NotCheckable(
                window.Body is null || (window.Period is null && window.Session.Length == 0)
                    ? NotCheckableReason.TooVague
                    : NotCheckableReason.NotHeld,
                "The sentence names no body and time of which the record has texts."
            );
        var adopted = days
            .Votes.Where(v => v.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote && Fits(v, claimed.Method))
            .ToArray();
        var (resolutions, decisions, texts) = (
            Count(adopted, DocumentForm.Resolution),
            Count(adopted, DocumentForm.Decision),
            adopted.DistinctBy(v => v.Address).Count()
        );
        if (claimed.Topic is { } topic)
            return OnTopic(claimed, topic, adopted, days, record);
        var count = claimed.Text switch
        {
            CountedText.Resolutions => resolutions,
            CountedText.Decisions => decisions,
            _ => texts,
        };
        var how = claimed.Method switch
        {
            null => "",
            ClaimedMethod.ByVote => " by vote",
            _ => " without a vote",
        };
        var says =
            $"The record has {Plurals.Plain(resolutions, "resolution")} and {Plurals.Plain(decisions, "decision")} adopted{how} "
            + $"({Plurals.Plain(texts, "text")} in all) in {days.Name}";
        var evidence = Evidence(days, $"{resolutions} resolutions, {decisions} decisions, {texts} texts in all{how}", record);
        if (window.IsPartOfDay)
            return claimed.Number.Value > texts && claimed.Number.Exactness == Exactness.Exact && days.IsWhole
                ? Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; the day may be another one.", evidence)
                : Verdict.NotCheckable(NotCheckableReason.NotHeld, $"{says}; it has days, and no hours.", evidence);
        return Judged(claimed.Number.Fits(count), claimed.Number.Fits(texts), claimed, window, days, says, evidence, record);
    }

    /// <summary>Rejected texts are in few sources, so that they cannot be counted.</summary>
    public static Verdict Rejections(Body? body, ClaimRecord record)
    {
        var held = record
            .Edition.Votes.All.Where(v =>
                (body is null || v.Body == body)
                && v.Kind == VoteKind.WholeText
                && v.Outcome == Outcome.Rejected
                && v.Status != RecordStatus.Quarantined
                && !record.IsLater(v.Date)
            )
            .ToArray();
        return Verdict.NotCheckable(
            NotCheckableReason.NotHeld,
            "The record has "
                + $"{Plurals.Plain(held.Length, "rejected text")}{(body is null ? "" : $" of the {body.Name}")}, and its "
                + "sources do not "
                + "list all that were rejected.",
            [.. held.Take(3).Select(v => record.EvidenceOf(v))]
        );
    }

    private static Verdict Judged(
        bool fits,
        bool fitsAll,
        TextCount claimed,
        CountWindow window,
        CountedDays days,
        string says,
        Evidence evidence,
        ClaimRecord record
    )
    {
        var query = days.Address;
        if (fits)
            return days.IsWhole
                ? new Verdict(VerdictKind.Supported, $"{says}.", [evidence]) { Query = query }
                : new Verdict(VerdictKind.Partly, $"{says}; it may not have all of them.", [evidence]) { Query = query };
        if (fitsAll)
            return new Verdict(VerdictKind.Partly, $"{says}.", [evidence]) { Query = query };
        if (days.IsGuessed)
            return Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; the sentence names no session.", evidence);
        // A page is dated by the day on which it was put out.
        if (window.Period is { Grain: TimeGrain.Day, IsRelative: true })
            return Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; the day may be another one.", evidence);
        if (days.IsWhole)
            return new Verdict(VerdictKind.Contradicted, $"{says}.", [evidence]) { Query = query };
        return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"{says}; it may not have all of them.", evidence);
    }

    // A title need not name what a text is about, so that a count by titles proves nothing.
    private static Verdict OnTopic(TextCount claimed, TopicWords topic, VoteEvent[] adopted, CountedDays days, ClaimRecord record)
    {
        var titles = TitleIndex.Of(record.Edition);
        var count = adopted
            .Where(v => claimed.Text != CountedText.Resolutions || v.Symbol.Form == DocumentForm.Resolution)
            .Count(v => topic.Words.All(titles.WordsOf(v).Contains));
        var says = $"The record has {Plurals.Plain(count, "text")} adopted in {days.Name} with “{topic}” in the title";
        var evidence = Evidence(days, $"{count} titles with “{topic}”", record);
        return claimed.Number.Fits(count)
            ? new Verdict(VerdictKind.Partly, $"{says}; others may be about it under another title.", [evidence])
            : Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; others may be about it under another title.", evidence);
    }

    private static Evidence Evidence(CountedDays days, string says, ClaimRecord record) =>
        new(days.Name, says, days.Address, default, Sources(days, record), "");

    private static string Sources(CountedDays days, ClaimRecord record) =>
        days.Votes.Count == 0 ? "" : string.Join(", ", record.SourcesOf(days.Votes[0]));

    private static int Count(IEnumerable<VoteEvent> votes, DocumentForm form) =>
        votes.Select(v => v.Symbol).Where(s => s.Form == form).Distinct().Count();

    private static bool Fits(VoteEvent vote, ClaimedMethod? method) =>
        method switch
        {
            null => true,
            ClaimedMethod.ByVote => vote.Outcome == Outcome.Adopted,
            _ => vote.Outcome == Outcome.AdoptedWithoutVote,
        };
}
