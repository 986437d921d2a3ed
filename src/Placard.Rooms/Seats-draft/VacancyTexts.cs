using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Vacancies, as a terminal shows them.</summary>
internal static class VacancyTexts
{
    public static void Write(VacancyList list, TextWriter output)
    {
        if (list.All.Vacancies == 0)
        {
            output.WriteLine("No vacancy of a mandate is in this edition.");
            return;
        }
        output.WriteLine(Quotes.ForTerminal(InWords(list.Figures)));
        CommandOutput.WriteTable(
            output,
            ["number", "session", "mandate", "candidates", "interviewed", "recommended", "appointed ranked"],
            list.Vacancies.Select(v =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(VacancyList.NumberOf(v)),
                        v.Session,
                        Quotes.Shortened(v.Post, 70),
                        Numbers.Plain(v.Candidates.Count),
                        Numbers.Plain(v.Candidates.Count(c => c.Stage != CandidateStage.Eligible)),
                        Numbers.Plain(v.Candidates.Count(c => c.Stage == CandidateStage.Recommended)),
                        v.Appointed is { } appointed ? Numbers.Plain(appointed.Ranking) ?? "unranked" : "nobody",
                    ]
            )
        );
    }

    public static void Write(VacancySheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.Vacancy.Post}, {sheet.Vacancy.Session}: {Plurals.Plain(sheet.Vacancy.Candidates.Count, "candidate")}");
        CommandOutput.WriteTable(
            output,
            ["name", "nationality", "stage", "ranking", "appointed", "had worked for a state"],
            sheet.Vacancy.Candidates.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.Name,
                        c.Nationality.ToString(),
                        c.Stage.ToWord(),
                        Numbers.Plain(c.Ranking) ?? "",
                        c.IsAppointed ? "yes" : "",
                        SeatWords.YesNo(c.WorkedForState),
                    ]
            )
        );
    }

    /// <summary>The figures in a sentence or two.</summary>
    public static string InWords(VacancyFigures f) =>
        $"{Plurals.Count(f.Vacancies, "vacancy", "vacancies")} with {Plurals.Count(f.Candidates, "candidate")}: "
        + $"{Plurals.Count(f.Departed, "appointment")} not ranked first or unranked; {Numbers.Grouped(f.FewCandidates)} with three candidates or fewer; "
        + $"{Numbers.Grouped(f.WorkedForState)} candidates and {Numbers.Grouped(f.AppointedFromState)} of {Numbers.Grouped(f.Appointed)} appointed had worked "
        + $"for a state (of {Numbers.Grouped(f.NotSaid)} candidates the source does not say).";
}
