using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>Sources and names of votes, as every brief writes them.</summary>
internal static class BriefSources
{
    private const int LongestTitle = 110;

    /// <summary>A vote as a footnote: <c>A/HRC/RES/55/19, vote of 4 April 2024 (two independent sources agree)</c>.</summary>
    public static BriefSource Of(VoteEvent vote)
    {
        var symbol = vote.Symbol.IsKnown ? vote.Symbol : vote.Draft;
        var what = vote.SymbolInWords() is { Length: > 0 } words ? words : Short(vote.Heading());
        var decided = vote.Tally is null ? "decision" : "vote";
        return new(
            $"{what}, {decided}{(vote.Date.IsKnown ? $" of {vote.Date.InWords()}" : "")} ({StatusWords.InWords(vote)})",
            Addresses.Vote(vote.Address),
            symbol
        );
    }

    /// <summary>A vote within a sentence: <c>“Title” (A/HRC/RES/55/19, 4 April 2024)</c>.</summary>
    public static string Named(VoteEvent vote)
    {
        var beside = new[] { vote.SymbolInWords(), vote.Date.IsKnown ? vote.Date.InWords() : "" }.Where(s => s.Length > 0).ToList();
        return $"“{Short(vote.Heading())}”" + (beside.Count == 0 ? "" : $" ({string.Join(", ", beside)})");
    }

    /// <summary>Words of a title on one line, shortened.</summary>
    public static string Short(string title, int longest = LongestTitle)
    {
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ';', ',', ':');
        var clean = string.Concat(line.Where(c => !char.IsControl(c))).Replace('“', '‘').Replace('”', '’');
        if (clean.Length <= longest)
            return clean;
        var cut = clean.LastIndexOf(' ', longest);
        return (cut > longest / 2 ? clean[..cut].TrimEnd(' ', ',', ';', ':') : Quotes.Shortened(clean, longest).TrimEnd('…')) + "…";
    }

    /// <summary>What a ballot was, in the past: <c>voted no</c>.</summary>
    public static string Did(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "voted yes",
            Ballot.No => "voted no",
            Ballot.Abstain => "abstained",
            _ => "did not vote",
        };

    /// <summary>The tally as yes-no-abstaining: <c>29-9-14</c>; empty for none.</summary>
    public static string TallyOf(VoteEvent vote) => vote.Tally is { } tally ? $"{tally.Yes}-{tally.No}-{tally.Abstain}" : "";

    /// <summary>The years of some votes: <c>from 2006 to 2025</c>, <c>in 2025</c>.</summary>
    public static string Years(IEnumerable<VoteEvent> votes)
    {
        var years = votes.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).ToList();
        return years.Count == 0 ? "on unknown dates" : Years(years.Min(), years.Max());
    }

    public static string Years(int first, int last) => first == last ? $"in {first}" : $"from {first} to {last}";
}
