using Sylvan.Data.Csv;

namespace Placard.Rooms.Tests.Claims;

/// <summary>What was written by hand from the record, before any program judged a sentence: sentences about it, and the statements of a
/// testimony.</summary>
/// <remarks>
/// A verdict is on the whole row. It is <c>contradicted</c> where the record denies any part of it, also where another part holds;
/// <c>partly</c> where one part holds and another is neither borne out nor denied, or only nearly right (a session and the calendar, or
/// “first” within what is held); <c>conflicting</c> where sources of the record differ, or a record contains an error. Column <c>also</c>
/// has other verdicts that are as honest, between semicolons.
/// </remarks>
internal static class HandWritten
{
    public static readonly string[] Verdicts = ["supported", "contradicted", "partly", "conflicting", "not checkable"];
    public static readonly string[] Reasons = ["opinion", "law", "not held", "too vague", "unclear"];

    public static IReadOnlyList<WrittenSentence> Sentences { get; } =
    [
        .. Rows("sentences.csv")
            .Select(of => new WrittenSentence(of("id"), of("style"), of("text"), of("dated"), of("set") == "held-out", JudgementOf(of))),
    ];

    public static IReadOnlyList<TestimonyStatement> Testimony { get; } =
    [
        .. Rows("testimony-ledger.csv")
            .Select(of => new TestimonyStatement(of("id"), of("paragraph words"), of("claim"), of("note"), JudgementOf(of))),
    ];

    private static Judgement JudgementOf(Func<string, string> of) =>
        new(of("kind"), of("expected"), of("also").Split(';', StringSplitOptions.RemoveEmptyEntries), of("why-not"), of("record"));

    private static List<Func<string, string>> Rows(string file)
    {
        var rows = new List<Func<string, string>>();
        using var reader = CsvDataReader.Create(Path.Combine(RepositoryFolder.Root, "tests", "Placard.Rooms.Tests", "Claims", file));
        while (reader.Read())
        {
            var row = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString, StringComparer.Ordinal);
            rows.Add(name => row[name]);
        }
        return rows;
    }
}

/// <summary>What a row must come out as.</summary>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Expected">The verdict.</param>
/// <param name="Also">Other verdicts that are as honest.</param>
/// <param name="WhyNot">Why it is not checkable; empty otherwise.</param>
/// <param name="Record">The symbols and rows that it rests on.</param>
internal sealed record Judgement(string Kind, string Expected, IReadOnlyList<string> Also, string WhyNot, string Record);

/// <summary>A sentence, or a few that belong together.</summary>
internal sealed record WrittenSentence(string Id, string Style, string Text, string Dated, bool IsHeldOut, Judgement Judgement);

/// <summary>One statement of the testimony, found by the first words of its sentence.</summary>
internal sealed record TestimonyStatement(string Id, string FirstWords, string Claim, string Note, Judgement Judgement);
