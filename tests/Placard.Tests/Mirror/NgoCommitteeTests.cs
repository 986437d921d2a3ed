using Placard.Edition.Registers;
using Placard.Record.Access;

namespace Placard.Tests.Mirror;

/// <summary>What the mirror has of organisations before the NGO Committee, and of its votes.</summary>
public sealed class NgoCommitteeTests(MirrorEdition mirror)
{
    private NgoLedger Ledger =>
        field ??= NgoLedger.Of(
            mirror.Edition.Registers.All(NgoTables.Decisions),
            mirror.Edition.Registers.All(NgoTables.NameChanges),
            mirror.Edition.Registers.All(NgoTables.Sessions)
        );

    [Fact]
    public void The_longest_deferral_is_26_sessions()
    {
        Assert.Equal(26, Ledger.All.Max(o => o.Deferrals));
        Assert.Equal(26, Ledger.Find("International Dalit Solidarity Network")!.Deferrals);
    }

    [Fact]
    public void China_voted_no_49_times_and_yes_47_times_in_96_roll_calls()
    {
        var votes = mirror.Edition.Votes.All.Where(v => v.Body == Body.NgoCommittee).ToList();
        var china = votes.Select(v => v.Ballots[StateCode.Parse("CHN")]).ToList();
        Assert.Equal((96, 49, 47), (votes.Count, china.Count(b => b == Ballot.No), china.Count(b => b == Ballot.Yes)));
    }

    [Fact]
    public void The_report_of_June_2025_has_170_recommended_and_381_deferred_and_joins_those_before_by_name()
    {
        var session = Ledger.Sessions.Single(s => s.Day == new DateOnly(2025, 6, 5));
        Assert.Equal((170, 381), (session.CountOf(NgoDecisionKind.Recommended), session.CountOf(NgoDecisionKind.Deferred)));
        Assert.Equal("2025 resumed session", session.Name);
        var applications = session.Decisions.Where(d =>
            d.Kind is NgoDecisionKind.Recommended or NgoDecisionKind.Deferred or NgoDecisionKind.Closed
        );
        var organisations = applications.Select(d => Ledger.Find(d.Organisation)!).ToList();
        Assert.Equal((614, 278), (organisations.Count, organisations.Count(o => o.Decisions[0].Session < session.Day)));
    }

    [Fact]
    public void Every_organisation_has_an_address_of_its_own()
    {
        var slugs = Ledger.All.Select(o => o.Slug).ToList();
        Assert.DoesNotContain("", slugs);
        Assert.Distinct(slugs);
    }

    [Fact]
    public void No_name_is_broken_over_a_line() =>
        Assert.DoesNotContain(mirror.Edition.Registers.All(NgoTables.Decisions), d => d.Organisation.AsSpan().IndexOfAny('\n', '\r') >= 0);
}
