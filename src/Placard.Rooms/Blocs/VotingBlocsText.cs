namespace Placard.Rooms.Blocs;

/// <summary>The blocs, as a terminal shows them.</summary>
internal static class VotingBlocsText
{
    public static void Write(VotingBlocs view, TextWriter output)
    {
        var found = view.Found;
        if (found.Blocs.Count == 0)
        {
            output.WriteLine($"{view.Query.InPlainWords}: too few roll calls beyond doubt to compare three states.");
            return;
        }
        output.WriteLine(
            $"{view.Query.InPlainWords}: {Plurals.Plain(found.Planes.States.Count, "state")}, "
                + $"{Plurals.Plain(found.Planes.Votes.Count, "roll call")} on {Plurals.Plain(found.Drafts, "draft")}, "
                + $"{Plurals.Plain(found.Blocs.Count, "bloc")}; {found.Resamples} resamples"
        );
        if (view.RestsOnLittle)
            output.WriteLine("Blocs of so few drafts say little, and resampling makes them look surer than they are.");
        foreach (var bloc in found.Blocs)
        {
            var agreement = bloc.MeanAgreement is { } mean ? $", mean agreement {Numbers.Fixed(mean, 2)}" : "";
            output.WriteLine(
                $"{bloc.Number}. {Plurals.Plain(bloc.Members.Count, "state")}{agreement}, {EstimateWords.Stability(bloc.Likeness)} "
                    + $"(mean likeness in resamples {Numbers.Fixed(bloc.Likeness, 2)} of 1)"
            );
            output.WriteLine($"   {string.Join(' ', bloc.Members.Select(m => m.State))}");
        }
        CommandOutput.WriteTable(
            output,
            ["mean agreement", .. found.Blocs.Select(b => $"with {b.Number}")],
            found.Blocs.Select(one =>
                (IReadOnlyList<string>)[$"bloc {one.Number}", .. found.Blocs.Select(other => Numbers.Fixed(found.Between(one, other), 2))]
            )
        );
        if (found.LeftOut.Count > 0)
            output.WriteLine($"Left out, with a ballot in fewer than a third of the roll calls: {string.Join(' ', found.LeftOut)}");
    }
}
