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
                        Numbers.Plain(VacancyList.Interviewed(v)),
                        Numbers.Plain(VacancyList.Recommended(v)),
                        RankOf(v),
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

    /// <summary>Where on the list of the Consultative Group the appointed stood; empty where nobody is named.</summary>
    public static string RankOf(Vacancy vacancy) =>
        vacancy.Appointed is { } appointed ? Numbers.Plain(appointed.Ranking) ?? "unranked" : "";

    /// <summary>Who was appointed and how they were ranked, in a sentence.</summary>
    public static string AppointmentOf(Vacancy vacancy) =>
        vacancy.Appointed switch
        {
            null => "The source names nobody as appointed.",
            { Ranking: { } ranking } appointed => $"Appointed: {appointed.Name}, ranked {ranking} by the Consultative Group.",
            var appointed => $"Appointed: {appointed.Name}, whom the Consultative Group had not ranked.",
        };

    /// <summary>The sessions of some vacancies, in a sentence.</summary>
    public static string Window(IReadOnlyList<Vacancy> vacancies)
    {
        var numbered = vacancies.Where(v => v.SessionNumber > 0).ToList();
        return numbered.Count == 0
            ? ""
            : $"These are of sessions {numbered.Min(v => v.SessionNumber)} to {numbered.Max(v => v.SessionNumber)} "
                + "of the Human Rights Council.";
    }

    /// <summary>The figures in a sentence or two.</summary>
    public static string InWords(VacancyFigures f) =>
        $"{Plurals.Count(f.Vacancies, "vacancy", "vacancies")} with {Plurals.Count(f.Candidates, "candidate")}: "
        + $"{Plurals.Count(f.Departed, "appointment")} not ranked first or unranked; "
        + $"{Numbers.Grouped(f.FewCandidates)} with three candidates or fewer; "
        + $"{Numbers.Grouped(f.WorkedForState)} candidates and {Numbers.Grouped(f.AppointedFromState)} of "
        + $"{Numbers.Grouped(f.Appointed)} appointed had worked "
        + $"for a state (of {Numbers.Grouped(f.NotSaid)} candidates the source does not say).";
}
