using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>One election, as a terminal shows it.</summary>
internal static class ElectionSheetText
{
    public static void Write(ElectionSheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.Title}: {Plurals.Plain(sheet.Election.Seats, "seat")}");
        foreach (var slate in sheet.Election.Slates)
            output.WriteLine(
                $"  {(slate.Group == RegionalGroup.None ? "all seats" : slate.Group.ToName())}: {slate.ContestWord()}, "
                    + $"{Plurals.Plain(slate.Seats, "seat")}, {SeatWords.OrNotKnown(slate.Candidates)} declared"
            );
        CommandOutput.WriteTable(
            output,
            ["group", "state", "name", "votes", "outcome"],
            sheet.Election.Candidacies.Select(c =>
                (IReadOnlyList<string>)
                    [c.Group.ToCode(), c.State.ToString(), sheet.States.NameOf(c.State), Numbers.Plain(c.Votes) ?? "", c.Outcome.ToWord()]
            )
        );
        if (sheet.OfTheSameYear is { Length: > 0 } others)
            output.WriteLine(others);
        output.WriteLine(
            "Votes are empty where they were not found. A write-in received votes without being a candidate and is in no count."
                + (sheet.Majority is { } majority ? $" Needed to be elected: {majority} votes." : "")
        );
    }
}
