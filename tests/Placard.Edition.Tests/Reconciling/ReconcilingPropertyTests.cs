using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class ReconcilingPropertyTests
{
    private static readonly string[] Stems = ["A/HRC/RES/33/19", "A/HRC/RES/33/20", "A/HRC/33/L.36", "A/HRC/33/L.36/Rev.1"];

    private static readonly Gen<BallotSheet> AnySheet = Gen.OneOf('Y', 'Y', 'N', 'A', 'X', '?', ' ')
        .Array[10]
        .Select(letters => Sheet(new string(letters)));

    private static readonly Gen<VoteObservation> AnyVote =
        from stem in Gen.Int[0, Stems.Length - 1].Select(at => Stems[at])
        from draft in Gen.OneOf("", "A/HRC/33/L.36", "A/HRC/33/L.40")
        from sheet in AnySheet
        from slip in Gen.Int[-1, 1]
        from serial in Gen.Int[1, 4]
        from kind in Gen.Enum<VoteKind>()
        from shape in Gen.Int[0, 5]
        select Shape(
            Vote(stem, sheet, serial.ToString(System.Globalization.CultureInfo.InvariantCulture)) with
            {
                Kind = kind,
                Draft = draft.Length == 0 ? default : DocumentSymbol.Parse(draft),
            },
            shape,
            slip
        );

    private static readonly Gen<SourceReading[]> AnyReadings = Gen.Select(
        Gen.Int[0, Sources.Count - 1].Select(at => Sources[at]),
        AnyVote.Array[1, 5],
        (source, votes) => source.Says(votes)
    ).Array[1, 4];

    private static VoteObservation Shape(VoteObservation vote, int shape, int slip) =>
        shape switch
        {
            0 => vote with { Announced = null, OmitsAbsent = true },
            1 => vote with { Ballots = BallotSheet.Empty },
            2 => vote with { Ballots = BallotSheet.Empty, Announced = null, Method = VoteMethod.WithoutVote },
            3 => vote with { Symbol = default },
            4 => vote with { Repeated = [Members[0]], Ballots = vote.Ballots.With("ARG", Ballot.None) },
            _ => vote with { Announced = vote.Announced!.Value with { Yes = Math.Max(0, vote.Announced!.Value.Yes + slip) } },
        };

    [Fact]
    public void The_order_in_which_sources_speak_changes_nothing()
    {
        Gen.Select(AnyReadings, Gen.Int)
            .Sample(
                (readings, seed) =>
                {
                    var random = new Random(seed);
                    var shuffled = readings
                        .Select(r => r with { Observations = [.. r.Observations.OrderBy(_ => random.Next())] })
                        .OrderBy(_ => random.Next())
                        .ToList();
                    Assert.Equal(Written(Reconciled(readings)), Written(Reconciled(shuffled)));
                }
            );
    }

    [Fact]
    public void A_witness_called_twice_changes_nothing()
    {
        AnyReadings.Sample(readings => Assert.Equal(Written(Reconciled(readings)), Written(Reconciled([.. readings, .. readings]))));
    }

    [Fact]
    public void Every_vote_has_an_address_of_its_own_and_no_observation_is_lost()
    {
        AnyReadings.Sample(readings =>
        {
            var votes = Reconciled(readings);
            Assert.Equal(votes.Count, votes.Select(v => v.Address.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            var said = readings.SelectMany(r => r.Observations).Select(o => o.Origin).ToHashSet();
            var kept = votes.SelectMany(v => v.Witnesses).Select(w => w.Origin).ToHashSet();
            Assert.True(said.SetEquals(kept));
        });
    }

    [Fact]
    public void An_independent_source_that_agrees_never_lowers_the_status()
    {
        AnyReadings.Sample(readings =>
        {
            var independent = Source("another", "Another", "another", 9);
            foreach (
                var vote in Reconciled(readings)
                    .Where(v => v.IsMeasurable && v.Kind == VoteKind.WholeText && Array.IndexOf(Stems, v.Address.ToString()) >= 0)
            )
            {
                // A source agrees that says the tally too: where a ballot is unknown, the announced tally is not that of the names.
                var same = Vote(vote.Address.ToString(), vote.Ballots, "900") with
                {
                    Outcome = vote.Outcome,
                    Announced = vote.Tally,
                };
                var after = Reconciled([.. readings, independent.Says(same)]).At(vote.Address.ToString());
                Assert.True(after.Status <= vote.Status, $"{vote.Status} became {after.Status}: {string.Join(' ', after.Doubts)}");
            }
        });
    }

    [Fact]
    public void Only_sound_ballots_are_measured()
    {
        AnyReadings.Sample(readings =>
        {
            foreach (var vote in Reconciled(readings).Where(v => v.IsMeasurable))
            {
                var tally = vote.Ballots.ToTally();
                Assert.True(vote.Tally is { } announced && Math.Abs(announced.Cast - tally.Cast) <= vote.Ballots.CountOf(Ballot.Unknown));
            }
        });
    }

    private static string Written(IReadOnlyList<VoteEvent> votes) =>
        string.Join(
            '\n',
            votes.Select(v =>
                string.Join(
                    '|',
                    v.Address,
                    v.Body,
                    v.Date,
                    v.Title,
                    v.Kind,
                    v.Method,
                    v.Outcome,
                    v.Status,
                    v.Symbol,
                    v.Draft,
                    v.Tally,
                    Letters(v.Ballots),
                    string.Join(';', v.Doubts.Select(d => $"{d.Kind} {d.Sentence} {string.Join(' ', d.States)} {d.Other}")),
                    string.Join(';', v.Witnesses.Select(w => $"{w.Origin} {w.Method} {w.Outcome} {w.Tally} {Letters(w.Ballots)} {w.Date}"))
                )
            )
        );

    private static string Letters(BallotSheet sheet) => string.Concat(sheet.Select(b => $"{b.Key}{b.Value.ToLetter()}"));
}
