using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>The agreement of every state with one, as a terminal shows it.</summary>
internal static class AgreementWithText
{
    public static void Write(AgreementWith view, TextWriter output)
    {
        output.WriteLine(
            $"{view.State.Name}, {view.Query.InPlainWords}: {Plurals.Plain(view.Cast, "ballot")}; mean agreement of all pairs "
                + $"{Numbers.Fixed(view.MeanAgreement, 2)}"
        );
        CommandOutput.WriteTable(
            output,
            ["state", "name", "agreement", "interval", "counted", "common", "opposite"],
            view.States.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.State.ToString(),
                        view.Register.NameOf(s.State),
                        Numbers.Fixed(s.Agreement.Estimate.Share, 2),
                        EstimateWords.Interval(s.Agreement.Estimate),
                        s.Agreement.Counted.Index is { } counted ? Numbers.Fixed(counted, 2) : "",
                        Numbers.Plain(s.Agreement.Counted.Common),
                        Numbers.Plain(s.Agreement.Counted.Opposite),
                    ]
            )
        );
    }
}
