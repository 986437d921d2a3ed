using Placard.Record.Texts.Search;
using Placard.Record.Voices;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Voices;

/// <summary>What this room has of a state, of a vote, of words, for pages that know no room.</summary>
internal static class VoiceNotes
{
    private const int MostOnVote = 100;
    private const int MostFound = 5;

    /// <summary>What the page of a state says.</summary>
    public static IEnumerable<StateNote> OfState(OpenEdition edition, StateCode state)
    {
        var index = VoiceIndex.Of(edition);
        var all = index.OfState(state);
        if (all.Count == 0)
            yield break;
        var explanations = all.Count(v => v.Voice.Kind.IsExplanation());
        var introductions = all.Count(v => v.Voice.Kind == VoiceKind.Introduction);
        yield return new(
            $"{Plurals.Count(all.Count, "statement")} in meetings whose transcripts are held, {index.Window}: "
                + $"{Plurals.Count(explanations, "explanation of vote or position", "explanations of vote or position")}, "
                + $"{Plurals.Count(introductions, "introduction")} of drafts ({VoiceWording.NoRecord})",
            (VoiceQuery.Everything with { State = edition.States.Find(state) }).Address
        );
    }

    /// <summary>Who spoke on the draft of a vote.</summary>
    public static VoteSection? OfVote(OpenEdition edition, VoteEvent vote)
    {
        var index = VoiceIndex.Of(edition);
        IReadOnlyList<HeardVoice> all =
        [
            .. index
                .OnDraft(vote.Draft.IsKnown ? vote.Draft : vote.Symbol)
                .Where(v => vote.Kind is VoteKind.WholeText or VoteKind.Amendment),
        ];
        return all.Count == 0
            ? null
            : new(
                "Who explained",
                $"{VoiceWording.NoRecordSentence} Statements that name this draft, as far as transcripts are held and rules can tell.",
                [
                    .. all.OrderBy(v => v.Voice.Kind.IsExplanation() ? 0 : 1)
                        .ThenBy(v => v.Voice.Kind)
                        .ThenBy(v => edition.States.SortKeyOf(v.Voice.State), StringComparer.Ordinal)
                        .Take(MostOnVote)
                        .Select(v => new VoteNote(
                            VoiceWording.Who(v.Voice, edition.States),
                            VoiceAddresses.Of(v.Voice),
                            $"{v.Voice.Kind.ToWord()}, {v.Meeting.Day.Iso()}",
                            new($"from {VoiceAddresses.Clock(v.Voice.Start)}", VoiceAddresses.Recording(v.Voice))
                        )),
                ]
            );
    }

    /// <summary>What a state said on drafts, and its replies: what the rules can tell.</summary>
    public static IEnumerable<Happening> HappenedTo(OpenEdition edition, Subject subject, DateOnly since) =>
        VoiceIndex
            .Of(edition)
            .OfState(subject.State)
            .Where(v => v.Meeting.Day >= since && v.Voice.Kind != VoiceKind.Unknown)
            .Select(v => new Happening(
                PartialDate.From(v.Meeting.Day),
                VoiceWording.What(v.Voice) + (v.Voice.Draft.IsKnown ? $" on {v.Voice.Draft}" : ""),
                VoiceAddresses.Of(v.Voice),
                $"{VoiceWording.Title(v.Voice.Meeting)}. {VoiceWording.NoRecordSentence}"
            ));

    /// <summary>The statements that have words that are sought, the latest few of them with their words.</summary>
    public static FoundWords? With(OpenEdition edition, string words)
    {
        var index = VoiceIndex.Of(edition);
        if (index.All.Count == 0 || !TextQuery.TryParse(words, out var query, out _) || FinderOf(edition, query) is not { } finder)
            return null;
        List<HeardVoice> found = [.. index.All.Where(heard => finder.Has(heard.Voice))];
        return found.Count == 0
            ? null
            : new(
                Plurals.Count(found.Count, "statement"),
                $"with these words in meetings of which transcripts are held, {index.Window}",
                (VoiceQuery.Everything with { Words = words, Text = query }).Address,
                VoiceWording.NoRecordSentence,
                [.. found.Take(MostFound).Select(LineOf)]
            );

        FoundWordsLine LineOf(HeardVoice heard) =>
            new(
                $"{VoiceWording.Who(heard.Voice, edition.States)}, {VoiceWording.Title(heard.Voice.Meeting)}, "
                    + heard.Meeting.Day.InWords(),
                VoiceAddresses.Of(heard.Voice),
                finder.SnippetOf(heard.Voice, index.SentencesOf(heard.Voice)).Words,
                heard.Voice.Language
            );
    }

    // Whoever searches is served though the words of statements cannot be read.
    private static SoughtVoices? FinderOf(OpenEdition edition, TextQuery query)
    {
        try
        {
            return new SoughtVoices(edition, query);
        }
        catch (EditionException)
        {
            return null;
        }
    }
}
