using System.Globalization;
using Placard.Edition.Reading;
using Placard.Rooms.Drafts;
using Placard.Rooms.Drafts.Contested;

namespace Placard.Benchmarks.Texts;

/// <summary>How many passages a draft is told of as contested, for each share of texts adopted without a vote up to which a passage counts
/// as such: in drafts that were then put to a vote in which somebody was against or abstained, and in drafts that nobody asked a vote on.
/// The drafts are the texts of an edition, each checked as if it had just arrived.</summary>
internal static class ContestedMeasure
{
    private static readonly double[] Floors = [0, 0.1, 0.2, 0.25, 1.0 / 3, 0.4, 0.5, 0.6, 1];

    public static int Run(string[] args)
    {
        if (args is not [var body, var year] || !int.TryParse(year, CultureInfo.InvariantCulture, out var since))
        {
            Console.Error.WriteLine("bench contested BODY YEAR, such as HRC 2022");
            return 2;
        }
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var checker = new DraftChecker(edition, Language.English);
        var (divided, agreed) = (new List<IReadOnlyList<ContestedPassage>>(), new List<IReadOnlyList<ContestedPassage>>());
        foreach (var text in edition.Texts.All.Where(t => t.Body?.Code == body && t.Date.IsKnown && t.Date.Year >= since))
        {
            var decision = text
                .Documents.Append(text.Symbol)
                .SelectMany(edition.Votes.On)
                .Where(v => v.Kind == VoteKind.WholeText)
                .MaxBy(v => v.Date);
            if (decision is null || edition.Texts.Read(text.Symbol, Language.English) is not { } words)
                continue;
            var check = checker.Check(text.Symbol.ToString(), words);
            IReadOnlyList<ContestedPassage> found = [.. check.Contested, .. check.Formulae];
            if (decision.Tally is { } tally && tally.No + tally.Abstain > 0)
                divided.Add(found);
            else if (decision.Method == VoteMethod.WithoutVote)
                agreed.Add(found);
        }
        Console.WriteLine(
            $"{body} since {since}: {divided.Count} texts with votes against or abstentions, {agreed.Count} adopted without a vote"
        );
        Say("by the record", divided, agreed, passage => passage.Family is null);
        Say("of the families", divided, agreed, passage => passage.Family is not null);
        return 0;
    }

    private static void Say(
        string what,
        List<IReadOnlyList<ContestedPassage>> divided,
        List<IReadOnlyList<ContestedPassage>> agreed,
        Func<ContestedPassage, bool> which
    )
    {
        Console.WriteLine($"{what}: passages a text, where at most so many of the texts with them were adopted without a vote");
        Console.WriteLine("  floor   in divided   kept   in agreed   kept   kept apart");
        var (allDivided, allAgreed) = (Mean(divided, 1), Mean(agreed, 1));
        foreach (var floor in Floors)
        {
            var (d, a) = (Mean(divided, floor), Mean(agreed, floor));
            var (keptDivided, keptAgreed) = (d / allDivided, a / allAgreed);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {floor, 5:0%}   {d, 10:0.00}   {keptDivided, 4:0%}   {a, 9:0.00}   {keptAgreed, 4:0%}   {keptDivided - keptAgreed, 10:0%}"
                )
            );
        }

        double Mean(List<IReadOnlyList<ContestedPassage>> texts, double floor) =>
            texts.Count == 0 ? 0 : texts.Average(passages => passages.Count(p => which(p) && p.ShareWithoutVote <= floor));
    }
}
