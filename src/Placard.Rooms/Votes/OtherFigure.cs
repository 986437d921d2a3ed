namespace Placard.Rooms.Votes;

/// <summary>A figure for how far two states agree that is not the headline: other votes, or another way to count.</summary>
/// <param name="What">What sets it apart from the headline.</param>
/// <param name="Figure">The figure, as pages write it.</param>
/// <param name="Common">The roll calls it rests on.</param>
/// <param name="Address">Where this figure is shown; empty for nowhere else.</param>
public sealed record OtherFigure(string What, string Figure, int Common, string Address)
{
    private const int Years = 10;

    internal static IReadOnlyList<OtherFigure> Of(OpenEdition edition, StateCode a, StateCode b, Body? body)
    {
        var index = VoteIndex.Of(edition);
        var all = index.Planes(body).Between(a, b);
        var figures = new List<OtherFigure>();
        if (all.Common == 0)
            return figures;
        figures.Add(
            new("The same roll calls, an abstention beside a yes or no counted as half (index of agreement)", Index(all), all.Common, "")
        );
        if (all.Same + all.Opposite is > 0 and var sided)
            figures.Add(
                new(
                    "Without the roll calls on which one abstained and the other took a side",
                    Numbers.Percent((double)all.Same / sided),
                    sided,
                    ""
                )
            );
        foreach (var other in body is null ? Body.All : [])
        {
            if (index.Planes(other).Between(a, b) is { Common: > 0 } whole)
                figures.Add(
                    new(
                        $"Only the {other.Name}, same ballot",
                        Numbers.Percent(whole.Share),
                        whole.Common,
                        $"{Addresses.CompareOf(a, b)}?body={other.Code}"
                    )
                );
        }
        foreach (var other in body is null ? [Body.GeneralAssembly, Body.HumanRightsCouncil] : new[] { body })
        {
            var last = index.Planes(other).Votes.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).DefaultIfEmpty().Max();
            var since = last - Years + 1;
            if (last > 0 && index.Planes(other, since).Between(a, b) is { Common: > 0 } recent)
                figures.Add(
                    new(
                        $"Only the {other.Name}, {since}–{last}, an abstention counted as half, as on the map of agreement",
                        Index(recent),
                        recent.Common,
                        $"{Addresses.MapOf(a)}?body={other.Code}"
                    )
                );
        }
        return figures;
    }

    private static string Index(Agreement agreement) => Numbers.Fixed(agreement.Index!.Value, 2);
}
