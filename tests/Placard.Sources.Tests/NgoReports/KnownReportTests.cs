using Placard.Record.Access;
using Placard.Sources.Files;
using Placard.Sources.NgoCommittee;
using Placard.Sources.NgoReports;

namespace Placard.Sources.Tests.NgoReports;

public sealed class KnownReportTests
{
    private static readonly DateOnly Session = new(2025, 6, 5);

    [Fact]
    public void The_report_of_June_2025_is_read_whole()
    {
        var reading = Read(new NgoReportsSource());
        var decisions = reading.Observations.OfType<NgoDecision>().ToList();
        Assert.Empty(reading.Unresolved);
        Assert.Equal("E_2025_32 (Part II).en.pdf", Assert.Single(reading.Files, f => f.Fate == FileStatus.Read).Path);
        Assert.All(decisions, d => Assert.Equal(Session, d.Session));
        Assert.Equal((24, 146, 0), Of(NgoDecisionKind.Recommended));
        Assert.Equal((269, 112, 0), Of(NgoDecisionKind.Deferred));
        Assert.Equal((0, 0, 63), Of(NgoDecisionKind.Closed));
        Assert.Equal((0, 0, 2), Of(NgoDecisionKind.ReclassificationDeferred));
        Assert.Equal((0, 0, 204), Of(NgoDecisionKind.StatusSuspended));
        Assert.Equal((0, 0, 76), Of(NgoDecisionKind.StatusReinstated));
        Assert.Equal((0, 0, 239), Of(NgoDecisionKind.StatusWithdrawn));
        Assert.Equal("Fundación Comparlante", Assert.Single(decisions, d => d.Kind == NgoDecisionKind.StatusGivenUp).Organisation);
        Assert.Equal(8, reading.Observations.OfType<NgoNameChange>().Count());
        Assert.Single(reading.Observations.OfType<NgoMerger>());
        Assert.Equal(["AZE", "EGY"], reading.Observations.OfType<NgoIntervention>().Select(i => i.State.ToString()));
        var report = Assert.Single(reading.Observations.OfType<NgoSessionReport>());
        Assert.Equal(
            (614, 356, 258, 170, 381, 63),
            (report.Before, report.PreviouslyDeferred, report.New, report.Recommended, report.Deferred, report.Closed)
        );

        (int, int, int) Of(NgoDecisionKind kind) => (Count(kind, false), Count(kind, true), Count(kind, null));
        int Count(NgoDecisionKind kind, bool? isNew) => decisions.Count(d => d.Kind == kind && d.IsNew == isNew);
    }

    [Theory]
    [InlineData("Interregional Public Organization – Union of Indigenous Small-Numbered Peoples “SOYUZ”")]
    [InlineData("Association de l’alliance nationale des Chourafa Naciryiene et leurs cousins, chargés des affaires de la Zaouia Naciria")]
    [InlineData("Mittetulundusühing – Eurasian Coalition on Health, Rights, Gender and Sexual Diversity (ECOM)")]
    [InlineData("Coordinadora Latinoamericana y del Caribe de Pequeños Productores de Comercio Justo")]
    public void No_name_is_broken_over_a_line(string name) =>
        Assert.Single(Read(new NgoReportsSource()).Observations.OfType<NgoDecision>(), d => d.Organisation == name);

    [Fact]
    public void Most_of_those_deferred_before_are_known_by_name_from_the_sessions_to_2024()
    {
        var earlier = Read(new NgoCommitteeSource()).Observations.OfType<NgoDecision>().ToList();
        var report = Read(new NgoReportsSource()).Observations.ToList();
        var both = NgoLedger.Of(earlier.Concat(report.OfType<NgoDecision>()), report.OfType<NgoNameChange>(), []);
        var before = both.All.Where(o => o.Decisions.Any(d => d.Session == Session && d.Kind.IsOfApplication())).ToList();
        Assert.Equal(614, before.Count);
        Assert.Equal(278, before.Count(o => o.Decisions.Any(d => d.Session < Session)));
        var spellings = earlier.Select(d => d.Organisation).ToHashSet();
        Assert.Equal(273, report.OfType<NgoDecision>().Count(d => d.Kind.IsOfApplication() && spellings.Contains(d.Organisation)));
        Assert.Equal(26, both.All.Max(o => o.Deferrals));
    }

    private static SourceReading Read(ISource source) =>
        source.Read(new Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, TestContext.Current.CancellationToken)!;
}
