namespace Placard.Rooms.Forecasts;

/// <summary>A forecast for reading in a terminal.</summary>
internal static class ForecastText
{
    public static void Write(Forecast forecast, TextWriter output)
    {
        var answer = ForecastJson.Of(forecast);
        var seatsLeftOut = Forecasting.SeatsLeftOutInWords(forecast.Explained.Forecast);
        output.WriteLine(
            $"{answer.Title} ({answer.Kind}), {answer.Body}, {answer.On}: a forecast from the {answer.Known} roll calls before that day, "
                + $"not a count of promises"
        );
        if (ForecastWording.Turned(forecast.Explained) is { } turned)
            output.WriteLine(turned);
        if (forecast.Proposal.IsUsualDay)
            output.WriteLine("No day was named: this is the end of the next usual session, or the nearest day of which members are known.");
        if (!forecast.IsComparable)
        {
            if (forecast.NeverVotedOn is { } unvoted)
                output.WriteLine($"{unvoted.InWords}, how it would go is not known.");
            output.WriteLine(ForecastWording.NothingComparable(forecast.Explained));
            if (seatsLeftOut.Length > 0)
                output.WriteLine(seatsLeftOut);
            return;
        }
        output.WriteLine(
            $"{(forecast.NeverVotedOn is { } never ? $"{never.InWords}, adopted" : "Adopted")}: "
                + $"{ForecastWording.Chance(forecast.Margin.Adopted)}"
                + $"{Forecasting.AmongKnown(forecast.Explained.Forecast)} ({answer.Rule})"
        );
        output.WriteLine(
            $"Yes {Range(answer.Yes)}, no {Range(answer.No)}, abstaining {Range(answer.Abstain)}, not voting {Range(answer.Absent)}, "
                + $"margin {Range(answer.Margin)}; in brackets the 90% interval"
        );
        if (seatsLeftOut.Length > 0)
            output.WriteLine(seatsLeftOut);
        output.WriteLine(
            answer.IsNew
                ? "No vote of this kind on this title is in the record: the forecast rests on similar votes, and the intervals are wider."
                : $"Most alike: {string.Join("; ", answer.RestsOn.Take(5).Select(l => $"{l.Vote} ({l.Date})"))}"
        );
        CommandOutput.WriteTable(
            output,
            ["state", "yes", "no", "abstain", "absent", "likeliest", "own ballots on the like", "votes like"],
            answer.States.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.IsSponsor ? s.State + " *" : s.State,
                        Number(s.Yes),
                        Number(s.No),
                        Number(s.Abstain),
                        Number(s.Absent),
                        s.Likeliest ?? "",
                        string.Join("; ", s.Cast.Select(c => $"{c.Vote} {c.Ballot}")),
                        string.Join(" ", s.VotesLike),
                    ]
            )
        );
        output.WriteLine("0.01 and 0.99 also stand for less and more; --json and --csv have all digits");
        if (answer.States.Any(s => s.IsSponsor))
            output.WriteLine($"* {forecast.Proposal.SponsorWords}");
    }

    private static string Range(RangeJson? range) => range is null ? "not known" : $"{range.Median} ({range.Low} to {range.High})";

    // Nothing is certain: no chance is shown as 0 or 1.
    private static string Number(double? chance) => chance is { } known ? Numbers.Fixed(Math.Clamp(known, 0.01, 0.99), 2) : "";
}
