using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>What a state recommended to others, as a terminal shows it.</summary>
internal static class GivenText
{
    public static void Write(GivenRecommendations view, TextWriter output)
    {
        output.WriteLine($"{view.State.Name} to others");
        ReceivedText.WriteHeld(view.Held, output);
        if (view.All.Count == 0)
        {
            output.WriteLine($"No recommendations match. {FollowUpWords.OfAbsence}");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["to", "given", "soft", "accepted", "answered"],
            view.Recipients.Take(view.Query.Printed).Select(r => Row(view.States.NameOf(r.State), r.Tally.Tally, r.Tally.Soft))
        );
        CommandOutput.WriteTable(
            output,
            ["asks", "given", "accepted", "answered"],
            view.Asking.Select(a =>
                (IReadOnlyList<string>)
                    [a.Firmness.ToWord(), Numbers.Plain(a.Tally.All), Numbers.Plain(a.Tally.Accepted), Numbers.Plain(a.Tally.Answered)]
            )
        );
        if (view.Praise.Count > 0)
        {
            output.WriteLine("Mutual praise: soft recommendations above what the volumes of both would give (expected in brackets).");
            foreach (var pair in view.Praise)
                output.WriteLine(
                    $"  {view.States.NameOf(pair.One)} and {view.States.NameOf(pair.Other)}: {Numbers.Signed(pair.Strength)}; "
                        + $"{pair.FromOne.Soft} ({Numbers.Fixed(pair.FromOne.Expected, 1)}) and "
                        + $"{pair.FromOther.Soft} ({Numbers.Fixed(pair.FromOther.Expected, 1)})."
                );
        }
        ReceivedText.WriteList(view.All, view.Query.Printed, view.States, output);
    }

    private static IReadOnlyList<string> Row(string name, RecommendationTally tally, int soft) =>
        [name, Numbers.Plain(tally.All), Numbers.Plain(soft), Numbers.Plain(tally.Accepted), Numbers.Plain(tally.Answered)];
}
