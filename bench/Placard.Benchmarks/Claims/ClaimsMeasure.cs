using System.Diagnostics;
using System.Globalization;
using Placard.Edition.Reading;
using Placard.Record.Claims;
using Placard.Rooms.Claims;

namespace Placard.Benchmarks.Claims;

/// <summary>What it takes to find the claims of a document, and to hold them against the record: of invented documents of 20 and of 200
/// pages, in which every third sentence states something about a vote. No other program that runs here does this.</summary>
internal static class ClaimsMeasure
{
    private const int WordsOfPage = 500;

    private static readonly string[] Passing =
    [
        "Those who have spoken out in the villages along the river have told us what they fear when night falls.",
        "We do not say this lightly, and we have said it in every meeting of the past months to whoever would listen to us.",
    ];

    public static int Run()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var votes = edition.Votes.All.Where(v => v.IsMeasurable && v.Tally is not null && v.Symbol.IsKnown).ToArray();
        foreach (var pages in new[] { 20, 200 })
        {
            var document = Invented(votes, pages);
            Measure($"{pages} pages, first", edition, document);
            Measure($"{pages} pages, again", edition, document);
        }
        return 0;
    }

    private static void Measure(string what, OpenEdition edition, ClaimDocument document)
    {
        var watch = Stopwatch.StartNew();
        var found = new ClaimFinder(ClaimRules.All).Find(document);
        var finding = watch.Elapsed;
        watch.Restart();
        var judged = ClaimChecker.Check(edition, "a document", document, "", CancellationToken.None);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -18} {found.Sentences, 6} sentences, {judged.Claims.Count, 6} claims: found in {finding.TotalSeconds:0.00} s "
                    + $"({found.Sentences / finding.TotalSeconds:0} sentences a second), found and judged in {watch.Elapsed.TotalSeconds:0.00} s"
            )
        );
    }

    private static ClaimDocument Invented(VoteEvent[] votes, int pages)
    {
        var paragraphs = new List<string> { "A statement to the United Nations." };
        var words = 0;
        for (var i = 0; words < pages * WordsOfPage; i++)
        {
            var vote = votes[i * 7919 % votes.Length];
            var paragraph = string.Join(
                ' ',
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Resolution {vote.Symbol} was adopted by {vote.Tally!.Value.Yes} votes to {vote.Tally.Value.No}, with {vote.Tally.Value.Abstain} abstentions."
                ),
                Passing[0],
                Passing[1]
            );
            paragraphs.Add(paragraph);
            words += paragraph.Count(c => c == ' ') + 1;
        }
        return new ClaimDocument(paragraphs, new PartialDate(2026, 1, 1));
    }
}
