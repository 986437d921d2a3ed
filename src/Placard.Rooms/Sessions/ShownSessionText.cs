using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A session, as a terminal shows it.</summary>
internal static class ShownSessionText
{
    private const int TitleWidth = 70;
    private const int MostSides = 10;

    public static void Write(ShownSession shown, TextWriter output)
    {
        if (shown.Held is { } held)
            Write(held, output);
        else
            Write(shown.Coming!, output);
    }

    private static void Write(SessionRecord session, TextWriter output)
    {
        var line = session.Line;
        output.WriteLine(SessionWords.FullTitle(session.Session));
        output.WriteLine($"{SessionWords.Days(line.First, line.Last)}: {SessionWords.Outcomes(line)}.");
        if (SessionWords.Missing(line.Coverage) is { } missing)
            output.WriteLine(missing);
        if (SessionWords.FailuresNotHeld(line) is { } notHeld)
            output.WriteLine(notHeld);
        if (line.Quarantined > 0)
            output.WriteLine($"{Plurals.Plain(line.Quarantined, "more vote")} with an error, not shown.");
        output.WriteLine();
        CommandOutput.WriteTable(
            output,
            ["date", "vote", "outcome", "tally", "amendments", "status", "title"],
            session.Texts.Select(t =>
                (IReadOnlyList<string>)
                    [
                        t.Vote.Date.ToString(),
                        t.Vote.Address.ToString(),
                        t.Vote.OutcomeInList(),
                        t.Vote.Tally?.ToString() ?? "",
                        t.Amendments.Count == 0 ? "" : Numbers.Plain(t.Amendments.Count),
                        StatusWords.InWords(t.Vote),
                        Quotes.Shortened(t.Vote.Heading(), TitleWidth),
                    ]
            )
        );
        if (session.SidedRollCalls == 0)
            return;
        output.WriteLine();
        output.WriteLine($"On the side that carried, {Plurals.Plain(session.SidedRollCalls, "roll call")}; the first {MostSides} states:");
        CommandOutput.WriteTable(
            output,
            ["state", "carried", "not carried", "share", "abstained"],
            session
                .Sides.Take(MostSides)
                .Select(s =>
                    (IReadOnlyList<string>)
                        [
                            session.States.NameOf(s.State),
                            Numbers.Plain(s.Won),
                            Numbers.Plain(s.Lost),
                            s.Share is { } share ? Numbers.WholePercent(share) : "too few",
                            Numbers.Plain(s.Abstained),
                        ]
                )
        );
    }

    private static void Write(ComingSession coming, TextWriter output)
    {
        output.WriteLine($"What falls due: {SessionWords.FullTitle(coming.Session)}");
        output.WriteLine(ComingWords.When(coming));
        if (ComingWords.Over(coming) is { } over)
            output.WriteLine(over);
        output.WriteLine(ComingWords.Accuracy(coming.Score));
        output.WriteLine();
        CommandOutput.WriteTable(
            output,
            ["certainty", "last vote", "tally", "came", "title"],
            coming.Texts.Select(t =>
                (IReadOnlyList<string>)
                    [
                        ComingWords.Certainty(coming, t),
                        t.Latest.Address.ToString(),
                        t.Latest.Tally?.ToString() ?? "",
                        ComingWords.Rhythm(coming.Calendar, t) + ComingWords.InAll(t),
                        Quotes.Shortened(t.Latest.Heading(), TitleWidth),
                    ]
            )
        );
        foreach (var mandate in coming.Renewed)
            output.WriteLine($"Renewed, by the register of mandates: {mandate.FullTitle}, {MandateTexts.RenewedBy(mandate)}");
        foreach (var mandate in coming.Mandates)
            output.WriteLine($"{mandate.Ends}: mandate ends unless renewed: {mandate.Mandate.FullTitle} ({mandate.Latest!.Symbol})");
        output.WriteLine($"What texts ask for: {SessionRequestList.Counted(coming.Requests)} (placard requests {coming.Session.Code}).");
        foreach (var seats in coming.Seats)
            output.WriteLine($"{seats.Ends}: {seats.Title}");
        output.WriteLine(coming.Ends.Limits);
    }
}
