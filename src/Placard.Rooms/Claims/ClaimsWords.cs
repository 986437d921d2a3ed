using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>What is said of checked claims, the same on the page and the terminal.</summary>
internal static class ClaimsWords
{
    /// <summary>How many sentences there are, and how many of them were checked.</summary>
    public static string Counts(ClaimsCheck check)
    {
        var found = check.Found;
        if (found.Claims.Count == 0)
            return $"{Plurals.Count(found.Sentences, "sentence")}. No statement that the record could bear out was found.";
        return $"{Plurals.Count(found.Sentences, "sentence")}: {Plurals.Count(found.SentencesChecked, "states", "state")} something that "
            + $"can be checked, in {Plurals.Count(found.Claims.Count, "claim")}; "
            + $"{Plurals.Count(check.LeftAlone, "was", "were")} left alone.";
    }

    /// <summary>The verdicts by kind, those that there are none of too.</summary>
    public static string Verdicts(ClaimsCheck check) =>
        string.Join(" · ", ClaimsCheck.Kinds.Select(kind => $"{kind.ToWord()} {Numbers.Grouped(check.Found.Count(kind))}"));

    /// <summary>Which date was assumed, by what, and what follows.</summary>
    /// <param name="check">The check.</param>
    /// <param name="remedy">How a reader gives a date: <c>Add --dated DATE.</c></param>
    public static string Dated(ClaimsCheck check, string remedy) =>
        check.Dated.Date.IsKnown
            ? $"Dated {check.Dated.Date.InWords()}, {check.Dated.By}. What is later is not held against it."
            : $"{(check.Dated.By.Length > 0 ? check.Dated.By : "No date was found in it")}, so words such as “last year” are not read, and "
                + $"nothing is set aside as later. {remedy}";

    /// <summary>The verdict, with the reason where the record cannot tell: <c>not checkable (not held)</c>.</summary>
    public static string Verdict(Verdict verdict) =>
        verdict.Reason.ToWord() is { Length: > 0 } reason ? $"{verdict.Kind.ToWord()} ({reason})" : verdict.Kind.ToWord();

    /// <summary>How it was read: <c>ballot: no: China; time: October 2022</c>.</summary>
    public static string Read(Claim claim) => string.Join("; ", claim.Read.Select(part => $"{part.Name}: {ReadInWords.Of(part)}"));

    /// <summary>What a row is cited by, with its day, sources and status.</summary>
    public static string Cited(Evidence evidence) =>
        string.Join(
            "; ",
            new[]
            {
                evidence.Cites + evidence.Date.AsWhen(),
                evidence.IsLater ? "later than the document" : "",
                evidence.Status,
                evidence.Source.Length > 0 ? $"read in {evidence.Source}" : "",
            }.Where(words => words.Length > 0)
        );

    /// <summary>The paragraph in which a claim stands; headings are counted too.</summary>
    public static string Paragraph(CheckedClaim claim) => $"Paragraph {Numbers.Plain(claim.Claim.Words.Paragraph + 1)}";

    /// <summary>The page of what a verdict rests on; empty where there is none.</summary>
    public static string Page(Verdict verdict) =>
        verdict.Query.Length > 0 ? verdict.Query : verdict.Evidence.Select(e => e.Address).FirstOrDefault(a => a.Length > 0) ?? "";

    /// <summary>The edition that was asked.</summary>
    public static string Edition(ClaimsCheck check) =>
        $"Held against the edition {check.Edition.Hash[..12]}, whose latest vote is of {check.Edition.AsOf.InWords()}.";
}
