namespace Placard.Rooms.Claims;

/// <summary>Checked claims for reading on a terminal: the counts first, then the claims by paragraph.</summary>
internal static class ClaimsText
{
    private const int MostRows = 4;

    public static void Write(ClaimsCheck check, TextWriter output)
    {
        var lines = new WrappedLines(output);
        output.WriteLine(Quotes.ForTerminal($"{check.Read.Name} · {check.Read.Kind}"));
        foreach (var remark in check.Read.File.Remarks)
            lines.Write("! ", remark);
        lines.Write("", ClaimsWords.Counts(check));
        if (check.Found.Claims.Count > 0)
            lines.Write("", ClaimsWords.Verdicts(check));
        lines.Write("", ClaimsWords.Dated(check, "Add --dated DATE."));
        lines.Write("", ClaimsWords.Edition(check));
        foreach (var paragraph in check.Found.Claims.GroupBy(c => c.Claim.Words.Paragraph))
        {
            output.WriteLine();
            output.WriteLine(ClaimsWords.Paragraph(paragraph.First()));
            foreach (var claim in paragraph)
                Write(claim, lines);
        }
    }

    private static void Write(CheckedClaim claim, WrappedLines lines)
    {
        var verdict = claim.Verdict;
        lines.Write($"{Numbers.Plain(claim.Number), 4}. ", $"{ClaimsWords.Verdict(verdict).ToUpperInvariant()} “{claim.Words}”");
        lines.Write("      ", verdict.Says);
        lines.Write("      Read as ", ClaimsWords.Read(claim.Claim));
        foreach (var evidence in verdict.Evidence.Take(MostRows))
            lines.Write("      – ", ClaimsWords.Cited(evidence));
        if (verdict.Evidence.Count > MostRows)
            lines.Write("      ", $"and {Plurals.Count(verdict.Evidence.Count - MostRows, "more row")}; --json has all");
    }
}
