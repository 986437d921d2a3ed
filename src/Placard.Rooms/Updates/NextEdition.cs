using Placard.Edition.Changes;

namespace Placard.Rooms.Updates;

/// <summary>Puts a newly built edition in the place of the one that is served, if nothing is wrong with it.</summary>
/// <param name="served">What the site serves.</param>
/// <param name="editions">Where editions are kept.</param>
/// <param name="keep">How many earlier editions stay.</param>
/// <param name="clock">What tells the day on which the edition changed.</param>
/// <param name="first">What most readers ask for first; it is worked out before anybody gets the edition; null for nothing.</param>
/// <param name="passOn">Hands on what is served from then on to other machines; null for nobody.</param>
internal sealed class NextEdition(
    ServedEdition served,
    EditionStore editions,
    int keep,
    TimeProvider clock,
    FirstViews? first = null,
    Action<OpenEdition, CancellationToken>? passOn = null
)
{
    /// <summary>Checks the edition in the new place of the store and serves it.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="stopping">Stops; the one that is served stays.</param>
    /// <param name="expected">The hash it must have, where somebody else checked it already; null for one that was built here, in which no
    /// body may lose votes.</param>
    /// <returns>What came of it, in a sentence.</returns>
    public async Task<string> TakeAsync(string file, CancellationToken stopping, string? expected = null)
    {
        var verification = EditionVerifier.Verify(file);
        if (!verification.IsIntact)
            return Stays(verification.Problems[0]);
        if (expected is not null && verification.Found != expected)
            return Stays($"Its hash should be {EditionHash.Short(expected)}, and is {EditionHash.Short(verification.Found)}.");
        using (var next = OpenEdition.Open(file))
        {
            if (next.Info.Hash == served.Current.Info.Hash)
                return "The files say what the edition says; it stays.";
            if (expected is null && LossOf(served.Current, next) is { } loss)
                return Stays($"{loss} If that is right, build an edition with `placard edition build` and start the site again.");
        }
        var (before, hash) = (served.Current, verification.Found);
        var opened = OpenEdition.Open(editions.Keep(hash));
        try
        {
            opened.Phrases.Complete(null, stopping);
            // Where it was built somewhere else, what changed came along.
            if (expected is null)
                ChangeLog.Of(before).Followed(before, opened, clock.Today()).Write(opened.Path);
            if (first is not null)
                await first.MakeAsync(opened, stopping);
            stopping.ThrowIfCancellationRequested();
        }
        catch
        {
            opened.Dispose();
            throw;
        }
        var news =
            $"{EditionHash.Short(before.Info.Hash)} gave way to {EditionHash.Short(hash)}: "
            + $"{Plurals.Plain(before.Votes.All.Count, "vote")} before, {Numbers.Plain(opened.Votes.All.Count)} now.";
        served.Replace(opened);
        editions.MakeCurrent(hash, keep);
        try
        {
            passOn?.Invoke(opened, stopping);
        }
        catch (Refusal no)
        {
            return $"{news} {no.Message}";
        }
        return news;
    }

    /// <summary>What a body would lose, in a sentence; null where none loses a vote.</summary>
    public static string? LossOf(OpenEdition before, OpenEdition next)
    {
        var (had, has) = (ByBody(before), ByBody(next));
        return had.Where(b => has.GetValueOrDefault(b.Key) < b.Value)
            .Select(b =>
                $"{b.Key.Name} would lose votes: {Numbers.Plain(b.Value)} are served, "
                + $"{Numbers.Plain(has.GetValueOrDefault(b.Key))} were built."
            )
            .FirstOrDefault();
    }

    private static Dictionary<Body, int> ByBody(OpenEdition edition) =>
        edition.Votes.All.GroupBy(v => v.Body).ToDictionary(g => g.Key, g => g.Count());

    private static string Stays(string reason) => $"The new edition was refused, and the one that is served stays. {reason}";
}
