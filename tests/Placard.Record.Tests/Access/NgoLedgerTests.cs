using Placard.Record.Access;

namespace Placard.Record.Tests.Access;

public class NgoLedgerTests
{
    private static readonly Gen<NgoDecision> Decisions = Gen.Select(
        Gen.Int[2020, 2026],
        Gen.OneOf(2, 6),
        Gen.Enum<NgoDecisionKind>(),
        Gen.OneOf(
            "Friends of Tea",
            "FRIENDS OF TEA",
            "Friends of Tea (FOT)",
            "Tea for All",
            "Mate Club",
            "Mate Club (MC)",
            "Mate Club (MCX)"
        ),
        Gen.OneOf<bool?>(null, true, false),
        (year, month, kind, name, isNew) => Decision(new DateOnly(year, month, 5), kind, name, isNew)
    );

    private static readonly NgoNameChange Change = new(new Origin(new SourceCode("minutes"), "f", "c", default))
    {
        Session = new DateOnly(2024, 6, 5),
        From = "Friends of Tea",
        To = "Tea for All",
    };

    [Fact]
    public void The_order_of_decisions_makes_no_difference() =>
        Decisions
            .List[0, 40]
            .Select(Gen.Int, (all, seed) => (all, seed))
            .Sample(sample =>
            {
                var shuffled = sample.all.ToArray();
                new Random(sample.seed).Shuffle(shuffled);
                Assert.Equal(Said(NgoLedger.Of(sample.all, [Change], [])), Said(NgoLedger.Of(shuffled, [Change], [])));
            });

    [Fact]
    public void Every_decision_is_of_one_organisation_and_every_name_finds_it() =>
        Decisions
            .List[0, 40]
            .Sample(all =>
            {
                var ledger = NgoLedger.Of(all, [Change], []);
                Assert.Equal(all.Count, ledger.All.Sum(o => o.Decisions.Count));
                Assert.Equal(all.Count, ledger.Sessions.Sum(s => s.Decisions.Count));
                Assert.All(all, d => Assert.Contains(d, ledger.Find(d.Organisation)!.Decisions));
                Assert.All(ledger.All, o => Assert.Same(o, ledger.Find(o.Name)));
                Assert.Distinct(ledger.All.Select(o => o.Key));
            });

    [Fact]
    public void Deferrals_are_counted_once_a_session_and_never_more_than_sessions() =>
        Decisions
            .List[0, 40]
            .Sample(all =>
            {
                var ledger = NgoLedger.Of(all, [], []);
                foreach (var organisation in ledger.All)
                {
                    var sessions = organisation.Decisions.Where(d => d.Kind == NgoDecisionKind.Deferred).Select(d => d.Session).Distinct();
                    Assert.Equal(sessions.Count(), organisation.Deferrals);
                    Assert.All(organisation.Applications, a => Assert.InRange(a.YearsWaiting, 0, 7));
                    Assert.Equal(organisation.Applications.OrderBy(a => a.First), organisation.Applications);
                }
            });

    [Fact]
    public void Names_with_two_different_acronyms_are_two_organisations()
    {
        var ledger = Of((2024, NgoDecisionKind.Deferred, "Mate Club (MC)"), (2025, NgoDecisionKind.Deferred, "Mate Club (MCX)"));
        Assert.Equal(["Mate Club (MC)", "Mate Club (MCX)"], ledger.All.Select(o => o.Name));
        Assert.All(ledger.All, o => Assert.Same(o, ledger.Find(o.Slug)));
    }

    [Fact]
    public void Names_of_the_same_letters_are_one_organisation_however_their_acronym_is_set_off() =>
        Assert.Single(Of((2024, NgoDecisionKind.Deferred, "Mate Club “MC”"), (2025, NgoDecisionKind.Deferred, "Mate Club (MC)")).All);

    [Fact]
    public void A_name_with_and_without_its_acronym_is_one_organisation_under_the_latest_spelling()
    {
        var organisation = Assert.Single(
            Of((2024, NgoDecisionKind.Deferred, "Friends of Tea (FOT)"), (2025, NgoDecisionKind.Deferred, "Friends of tea")).All
        );
        Assert.Equal(("Friends of tea", "friends-of-tea"), (organisation.Name, organisation.Slug));
        Assert.Equal(["Friends of Tea (FOT)"], organisation.Spellings);
    }

    [Fact]
    public void A_change_of_name_joins_both_and_leaves_the_new_one()
    {
        var organisation = Assert.Single(
            NgoLedger.Of([Decision(new(2023, 6, 5), NgoDecisionKind.Recommended, "Friends of Tea")], [Change], []).All
        );
        Assert.Equal("Tea for All", organisation.Name);
        Assert.Equal("Tea for All", NgoLedger.Of([], [Change], []).Find("friends of tea")!.Name);
    }

    [Fact]
    public void What_ends_an_application_begins_another()
    {
        var organisation = Assert.Single(
            Of(
                (2020, NgoDecisionKind.Deferred, "A"),
                (2021, NgoDecisionKind.Deferred, "A"),
                (2022, NgoDecisionKind.Closed, "A"),
                (2024, NgoDecisionKind.Deferred, "A"),
                (2025, NgoDecisionKind.StatusSuspended, "A")
            ).All
        );
        Assert.Equal([2, 1], organisation.Applications.Select(a => a.Deferred.Count));
        Assert.Equal([NgoDecisionKind.Closed, null], organisation.Applications.Select(a => a.Outcome));
        Assert.Equal(2.0, organisation.Applications[0].YearsWaiting, 0.01);
        Assert.Equal(0.0, organisation.Applications[1].YearsWaiting);
    }

    [Fact]
    public void Only_what_the_last_session_put_off_is_waiting_and_of_what_an_earlier_one_did_the_end_is_not_known()
    {
        var ledger = Of(
            (2020, NgoDecisionKind.Deferred, "A"),
            (2024, NgoDecisionKind.Deferred, "A"),
            (2020, NgoDecisionKind.Deferred, "B"),
            (2025, NgoDecisionKind.Deferred, "B"),
            (2025, NgoDecisionKind.StatusSuspended, "C"),
            (2025, NgoDecisionKind.NotRecommended, "D")
        );
        Assert.Equal(
            [NgoStanding.EndNotKnown, NgoStanding.Waiting, NgoStanding.NoApplication, NgoStanding.NotRecommended],
            ledger.All.Select(o => o.StandingAt(ledger.LastSession))
        );
        Assert.Equal([4, 5], ledger.All.Take(2).Select(o => Math.Round(o.Latest!.YearsWaiting)));
    }

    [Fact]
    public void An_application_that_three_sessions_do_not_list_is_not_taken_for_the_one_before()
    {
        (int, NgoDecisionKind, string)[] others =
        [
            .. Enumerable.Range(2010, 10).Select(year => (year, NgoDecisionKind.Deferred, "Others")),
        ];
        var missed = Of([(2010, NgoDecisionKind.Deferred, "A"), (2013, NgoDecisionKind.Deferred, "A"), .. others]).Find("A")!;
        Assert.Equal(3, Assert.Single(missed.Applications).YearsWaiting, 0.01);
        var silent = Of([(2010, NgoDecisionKind.Deferred, "A"), (2014, NgoDecisionKind.Deferred, "A"), .. others]).Find("A")!;
        Assert.Equal([0.0, 0.0], silent.Applications.Select(a => a.YearsWaiting));
        Assert.Equal(2, silent.Deferrals);
        // Where sessions in between are not listed, nothing was silent.
        var unlisted = Of((2010, NgoDecisionKind.Deferred, "A"), (2019, NgoDecisionKind.Recommended, "A")).Find("A")!;
        Assert.Equal(9, Assert.Single(unlisted.Applications).YearsWaiting, 0.01);
    }

    [Theory]
    [InlineData("end-not-known", NgoStanding.EndNotKnown)]
    [InlineData("Waiting", NgoStanding.Waiting)]
    public void A_standing_is_read_from_its_word(string word, NgoStanding expected) =>
        Assert.Equal((true, expected), (NgoStandingWords.TryParse(word, out var standing), standing));

    [Fact]
    public void The_first_of_two_sessions_of_a_year_is_the_regular_one_and_one_alone_has_no_name()
    {
        var ledger = NgoLedger.Of(
            [
                Decision(new(2024, 2, 9), NgoDecisionKind.Deferred, "A"),
                Decision(new(2024, 6, 14), NgoDecisionKind.Deferred, "A"),
                Decision(new(2025, 6, 5), NgoDecisionKind.Deferred, "A"),
                Decision(new(2026, 6, 5), NgoDecisionKind.Deferred, "A"),
            ],
            [],
            [Report(2025, NgoSessionPart.Resumed, "2025-06-05"), Report(2024, NgoSessionPart.Regular, "")]
        );
        Assert.Equal(
            ["2024 regular session", "2024 resumed session", "2025 resumed session", "2026 session"],
            ledger.Sessions.Select(s => s.Name)
        );
        Assert.Equal([true, false, true, false], ledger.Sessions.Select(s => s.Report is not null));
    }

    private static NgoSessionReport Report(int year, NgoSessionPart part, string last) =>
        new(new Origin(new SourceCode("minutes"), "f", "r", default))
        {
            Year = year,
            Part = part,
            Last = last.Length == 0 ? default : PartialDate.Parse(last),
        };

    private static NgoLedger Of(params (int Year, NgoDecisionKind Kind, string Name)[] decisions) =>
        NgoLedger.Of(decisions.Select(d => Decision(new(d.Year, 6, 5), d.Kind, d.Name)), [], []);

    private static NgoDecision Decision(DateOnly session, NgoDecisionKind kind, string name, bool? isNew = null) =>
        new(new Origin(new SourceCode("minutes"), "f", "", default))
        {
            Session = session,
            Kind = kind,
            Organisation = name,
            IsNew = isNew,
        };

    private static IEnumerable<string> Said(NgoLedger ledger) =>
        ledger.All.Select(o =>
            $"{o.Key}|{o.Name}|{string.Join(';', o.Spellings)}|{string.Join(';', o.Applications.Select(a => $"{a.First} {a.Outcome} {a.Deferred.Count}"))}"
        );
}
