using System.Globalization;
using Placard.Record.Seats;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.SpecialProcedures;

/// <summary>The rows of <c>candidates.csv</c>, one a candidate for one vacancy.</summary>
internal static class CandidateTable
{
    private const int LongestText = 400;
    private const int LastPlace = 20;

    // How the table says that a candidate has no nationality: known, and no state.
    private const string NoNationality = "Stateless";

    // How the table spells Colombia throughout; elsewhere the word names other things.
    private const string Colombia = "Columbia";

    private const int Id = 0,
        Session = 1,
        Mandate = 2,
        Nationality = 3,
        Stage = 4,
        Ranking = 5,
        Selected = 6,
        Withdrawn = 7,
        State = 8,
        StateNow = 9,
        Ngo = 10,
        University = 11,
        International = 12,
        Name = 13;

    public static void Read(FileReading file, StateRegister states)
    {
        using var table = CsvTable.Open(
            file.Content,
            "id",
            "session",
            "mandate",
            "nationality_final",
            "category",
            "ranking",
            "selected",
            "withdrawn",
            "state_flag",
            "state_current_flag",
            "ngo_flag",
            "academic_flag",
            "internationalorg_flag",
            "name"
        );
        var numbers = new HashSet<int>();
        while (table.Next())
        {
            if (WhyNot(table, numbers) is { } reason)
                file.LeaveOut(reason);
            else
                file.Add(Candidate(file, table, states));
        }
    }

    private static string? WhyNot(CsvTable row, HashSet<int> numbers)
    {
        if (!row.IsWhole)
            return Sentence(row, "has not the columns of the table");
        if (!int.TryParse(row[Id], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !numbers.Add(number))
            return Sentence(row, "has no number of its own");
        if (row[Session].Length is 0 or > LongestText || row[Mandate].Length is 0 or > LongestText || row[Name].Length > LongestText)
            return Sentence(row, "names no session or mandate, or one too long to be one");
        if (!CandidateStageWords.TryParse(row[Stage], out _))
            return Sentence(row, "has no stage that is known");
        return row[Ranking].Length > 0 && PlaceOf(row[Ranking]) is null ? Sentence(row, "has a place on a list that is none") : null;
    }

    private static VacancyCandidate Candidate(FileReading file, CsvTable row, StateRegister states)
    {
        var origin = file.At($"id {row[Id]}");
        var nationality = row[Nationality];
        var state = states.Resolve(nationality == Colombia ? nameof(Colombia) : nationality);
        if (state is null && nationality.Length > 0 && nationality != NoNationality)
            file.AddUnresolved(origin, "nationality", nationality);
        var stage = CandidateStageWords.TryParse(row[Stage], out var read) ? read : CandidateStage.Eligible;
        var isAppointed = row[Selected] == "1";
        return new VacancyCandidate(origin)
        {
            Number = int.Parse(row[Id], NumberStyles.None, CultureInfo.InvariantCulture),
            Session = row[Session],
            Post = row[Mandate],
            Nationality = state is null ? default : states.Delegation(state).Code,
            Stage = stage,
            Ranking = PlaceOf(row[Ranking]),
            IsAppointed = isAppointed,
            IsWithdrawn = row[Withdrawn] == "1",
            WorkedForState = FlagOf(row[State]),
            WorksForState = FlagOf(row[StateNow]),
            WorkedForNgo = FlagOf(row[Ngo]),
            WorkedAtUniversity = FlagOf(row[University]),
            WorkedForInternational = FlagOf(row[International]),
            // Who only applied is a private person here, whatever a later version of the table may say of them.
            Name = isAppointed || stage == CandidateStage.Recommended ? row[Name] : "",
        };
    }

    private static int? PlaceOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= LastPlace ? place : null;

    private static bool? FlagOf(string text) =>
        text switch
        {
            "1" => true,
            "0" => false,
            _ => null,
        };

    private static string Sentence(CsvTable row, string what) => string.Create(CultureInfo.InvariantCulture, $"Row {row.Number} {what}.");
}
