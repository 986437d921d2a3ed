using Placard.Edition.Changes;
using Placard.Rooms.Changes;

namespace Placard.Rooms.Tests.Changes;

public class ChangesTests
{
    private static readonly RecordChange Ballots = new(
        ChangeKind.Ballots,
        "A/HRC/99/L.1",
        Body.HumanRightsCouncil,
        PartialDate.Parse("2098-03-20"),
        "Question of lanterns",
        "CHN no",
        "CHN yes"
    );

    private readonly ChangeLog _log = new([
        new(
            "a0a0a0a0a0a0a0",
            "b1b1b1b1b1b1b1",
            new DateOnly(2098, 4, 2),
            2,
            [Ballots, Ballots with { Kind = ChangeKind.NewText, Before = "", After = "en fr" }]
        ),
    ]);

    [Fact]
    public void A_status_is_said_in_plain_words_and_what_is_gone_is_said_to_have_stood_there()
    {
        Assert.Equal("CHN no → CHN yes", ChangeSentences.Detail(Ballots));
        Assert.Equal(
            "one source → two sources agree",
            ChangeSentences
                .Detail(Ballots with { Kind = ChangeKind.Status, Before = "single", After = "confirmed" })
                .Replace("independent ", "")
        );
        Assert.Equal(
            "It said: adopted.",
            ChangeSentences.Detail(Ballots with { Kind = ChangeKind.VoteGone, Before = "adopted", After = "" })
        );
    }

    [Fact]
    public void Languages_are_said_by_name() => Assert.Equal("English, French", ChangeSentences.Detail(_log.Steps[0].Changes[1]));

    [Fact]
    public void A_change_leads_to_its_vote_or_text_and_to_the_search_where_that_is_gone()
    {
        Assert.Equal("/votes/A/HRC/99/L.1", ChangeSentences.AddressOf(Ballots));
        Assert.Equal("/texts/A/HRC/99/L.1", ChangeSentences.AddressOf(Ballots with { Kind = ChangeKind.NewText }));
        Assert.StartsWith("/search?q=", ChangeSentences.AddressOf(Ballots with { Kind = ChangeKind.VoteGone }));
    }

    [Fact]
    public void A_filter_takes_what_it_names_and_the_feed_tells_changes_of_one_vote_apart()
    {
        var all = Shown(new(null, null, 1));
        Assert.Equal(2, all.All.Count);
        Assert.Equal(2, all.ToFeed().Entries.Select(e => e.Address).Distinct().Count());
        Assert.All(all.ToFeed().Entries, e => Assert.Equal(new DateOnly(2098, 4, 2), e.Day));
        Assert.Single(Shown(new(null, ChangeKind.NewText, 1)).All);
        Assert.Empty(Shown(new(Body.GeneralAssembly, null, 1)).All);
    }

    private ShownChanges Shown(ChangesQuery query) =>
        new(query, _log, [.. _log.Steps.SelectMany(s => s.Changes.Where(query.Takes).Select(c => new NoticedChange(s, c)))]);
}
