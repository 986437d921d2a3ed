using Placard.Record.Money;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Budget;

/// <summary>The rows of <c>pbi_stages.csv</c>, one a document that says what a draft resolution costs.</summary>
internal static class ImplicationTable
{
    private const int Year = 0,
        Draft = 1,
        Title = 2,
        Committee = 3,
        Document = 4,
        Stage = 5,
        Amount = 6,
        Posts = 7,
        Levels = 8,
        Section = 9,
        Summary = 10;

    private static readonly string[] Columns =
    [
        "year",
        "draft",
        "title",
        "committee",
        "symbol",
        "type",
        "amount_usd",
        "posts",
        "levels",
        "section",
        "note",
    ];

    public static void Read(FileReading file)
    {
        using var table = CsvTable.Open(file.Content, Columns);
        while (table.Next())
        {
            if (Reason(table, out var implication, file) is { } reason)
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} {reason}."));
            else
                file.Add(implication!);
        }
    }

    private static string? Reason(CsvTable row, out BudgetImplication? implication, FileReading file)
    {
        implication = null;
        if (!row.IsWhole || !Figures.TryYear(row, Year, out var year))
            return "has no year or not the columns of a budget implication";
        if (!DocumentSymbol.TryParse(row[Draft], out var draft, out _))
            return $"names no draft: “{row[Draft]}”";
        if (!DocumentSymbol.TryParse(row[Document], out var document, out _))
            return $"names no document: “{row[Document]}”";
        if (!Figures.TryWhole(row, Amount, out var amount) || !Figures.TryWhole(row, Posts, out var posts) || posts > int.MaxValue)
            return "has an amount or a number of posts that is no number";
        if (StageOf(row[Stage]) is not { } stage)
            return $"is of no stage that is known: “{row[Stage]}”";
        implication = new BudgetImplication(file.At($"{document}"))
        {
            Draft = draft,
            Document = document,
            Year = year,
            Stage = stage,
            Committee = row[Committee],
            Title = row[Title],
            Amount = amount,
            Posts = (int?)posts,
            Levels = row[Levels],
            Section = row[Section],
            Summary = row[Summary],
        };
        return null;
    }

    private static BudgetStage? StageOf(string type) =>
        type switch
        {
            "secretary_general_statement" => BudgetStage.SecretaryGeneral,
            "acabq_report" => BudgetStage.AdvisoryCommittee,
            "committee_draft" => BudgetStage.CommitteeDraft,
            "fifth_committee_decision" => BudgetStage.FifthCommittee,
            "unknown" => BudgetStage.Unknown,
            _ => null,
        };
}
