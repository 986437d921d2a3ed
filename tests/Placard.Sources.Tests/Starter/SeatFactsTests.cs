using Placard.Record.Seats;
using Placard.Sources.Files;
using Placard.Sources.Starter;

namespace Placard.Sources.Tests.Starter;

public sealed class SeatFactsTests
{
    private static readonly IReadOnlyList<Observation> All = new StarterSource()
        .Read(new Mirror("nowhere"), StateRegister.Default, null, TestContext.Current.CancellationToken)
        .Observations;

    private static readonly IReadOnlyList<Election> Elections = Election.ListOf(All.OfType<Slate>(), All.OfType<Candidacy>());

    private static readonly SeatPlan Plan = new(
        [
            .. All.OfType<TermObservation>().Select(t => SeatHolding.Of(new SeatTerm(t.Body, t.State, t.Group, t.Days, t.Note))),
            .. All.OfType<MemberTerm>().Select(SeatHolding.Of),
        ],
        All.OfType<SeatChange>()
    );

    [Fact]
    public void Every_fact_names_the_page_it_was_read_from() =>
        Assert.All(All.OfType<RegisterEntry>(), entry => Assert.StartsWith("http", entry.Origin.Locator, StringComparison.Ordinal));

    [Fact]
    public void Every_state_named_is_one()
    {
        var states = All.SelectMany(o =>
            o switch
            {
                Candidacy c => [c.State],
                SeatChange c => [c.State],
                MemberTerm t => [t.State],
                ExpertTerm t => [t.Nationality],
                BureauTerm t => [t.State],
                Mandate m => [m.Country],
                _ => Enumerable.Empty<StateCode>(),
            }
        );
        Assert.All(states.Where(s => s.IsKnown).Distinct(), state => Assert.NotNull(StateRegister.Default.Find(state)));
    }

    [Fact]
    public void Every_group_of_the_Council_was_uncontested_in_2021()
    {
        var slates = ElectionOf(2021).Slates;
        Assert.Equal(5, slates.Count);
        Assert.All(slates, slate => Assert.False(slate.IsContested));
    }

    [Fact]
    public void Asia_Pacific_and_Latin_America_were_contested_in_2022()
    {
        var election = ElectionOf(2022);
        Assert.Equal(
            [RegionalGroup.AsiaPacific, RegionalGroup.LatinAmericanCaribbean],
            election.Slates.Where(s => s.IsContested == true).Select(s => s.Group)
        );
        Assert.All(
            election.Candidacies.Where(c => c is { IsDeclared: true, Group: RegionalGroup.AsiaPacific }),
            candidacy => Assert.NotNull(candidacy.Votes)
        );
    }

    [Fact]
    public void A_slate_of_the_Council_has_as_many_candidates_as_the_list_of_candidacies() =>
        Assert.All(
            Elections.Where(e => e.Body == SeatedBody.Council),
            election =>
                Assert.All(
                    election.Slates,
                    slate =>
                        Assert.Equal(
                            (election.Day, slate.Group, slate.Candidates),
                            (election.Day, slate.Group, election.Candidacies.Count(c => c.IsDeclared && c.Group == slate.Group))
                        )
                )
        );

    [Fact]
    public void As_many_are_elected_as_there_are_seats() =>
        Assert.All(
            Elections.Where(e => e.Body.Members == SeatHolders.States),
            election =>
                Assert.All(
                    election.Slates,
                    slate =>
                        Assert.Equal(
                            (election.Day, slate.Group, slate.Seats),
                            (
                                election.Day,
                                slate.Group,
                                election.Candidacies.Count(c => c.Outcome == CandidacyOutcome.Elected && c.Group == slate.Group)
                            )
                        )
                )
        );

    [Fact]
    public void Every_day_of_the_Council_has_47_in_13_13_6_8_7_or_says_why_not()
    {
        var last = new DateOnly(2026, 12, 31);
        var shortOf = new List<DateOnly>();
        for (var day = new DateOnly(2006, 6, 19); day <= last; day = day.AddDays(1))
        {
            var empty = Plan.EmptyOn(SeatedBody.Council, day);
            Assert.All(empty, e => Assert.Equal((day, 1, true), (day, e.Seats, e.Because is not null)));
            Assert.Equal(47, Plan.On(SeatedBody.Council, day).Count + empty.Sum(e => e.Seats));
            if (empty.Count > 0)
                shortOf.Add(day);
        }
        Assert.Equal(
            (InDays("2018-06-20", "2018-07-12") + InDays("2022-04-08", "2022-05-09"), new DateOnly(2018, 6, 20), new DateOnly(2022, 5, 9)),
            (shortOf.Count, shortOf[0], shortOf[^1])
        );
    }

    [Fact]
    public void Libya_was_suspended_in_2011_and_kept_its_seat()
    {
        Assert.Equal(["LBY"], Plan.SuspendedOn(SeatedBody.Council, new DateOnly(2011, 6, 1)).Select(s => s.ToString()));
        Assert.Empty(Plan.EmptyOn(SeatedBody.Council, new DateOnly(2011, 6, 1)));
    }

    [Fact]
    public void The_NGO_Committee_had_19_members_on_every_day_of_its_known_terms()
    {
        for (var year = 2015; year <= 2026; year++)
        {
            var day = new DateOnly(year, 6, 1);
            Assert.Empty(Plan.EmptyOn(SeatedBody.NgoCommittee, day));
            Assert.Equal(19, Plan.On(SeatedBody.NgoCommittee, day).Count);
        }
    }

    [Fact]
    public void Committees_have_no_more_experts_than_seats() =>
        Assert.All(
            All.OfType<ExpertTerm>().Where(e => e.ListedOn.IsKnown).GroupBy(e => e.Body),
            committee => Assert.InRange(committee.Count(), 1, committee.Key.Seats)
        );

    [Fact]
    public void Mandates_are_47_on_subjects_and_14_on_countries()
    {
        var mandates = All.OfType<Mandate>().ToList();
        Assert.Equal((47, 14), (mandates.Count(m => m.IsThematic), mandates.Count(m => !m.IsThematic)));
        Assert.Equal(mandates.Count, mandates.DistinctBy(m => m.Code).Count());
        Assert.All(mandates, m => Assert.True(m.Created.IsKnown, m.Code));
        Assert.All(mandates.Where(m => m.IsHolderConfirmed), m => Assert.StartsWith("http", m.HolderSource, StringComparison.Ordinal));
    }

    private static Election ElectionOf(int year) =>
        Elections.Single(e => e.Body == SeatedBody.Council && e.Day.Year == year && !e.IsByElection);

    private static int InDays(string from, string to) =>
        PartialDate.Parse(to).Earliest.DayNumber - PartialDate.Parse(from).Earliest.DayNumber + 1;
}
