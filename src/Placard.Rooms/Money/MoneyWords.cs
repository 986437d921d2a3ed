using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>How amounts, stages and days of payment are said.</summary>
internal static class MoneyWords
{
    /// <summary>What an edition without them says, and how to get them.</summary>
    public const string Empty =
        "This edition has no budget implications, budget lines or payments. They need the Secretariat’s tables: put them into the folder "
        + "`budget` of a mirror and run `placard edition build --mirror FOLDER`.";

    /// <summary>What the amounts of stages are not.</summary>
    public const string StageLimits =
        "Amounts were read off prose by the publisher. Where a summary speaks of an amount a month, an initial amount or a balance brought "
        + "over, the step is not compared; others may count different things, too, so read the summaries before a cut is claimed.";

    /// <summary>What is not said of a state that is not listed.</summary>
    public const string NotListed =
        "Not listed as paid in full: the state is on neither part of the honour roll. It may have paid a part. Days are counted alike for "
        + "every state; they are no judgement.";

    /// <summary>The rule of the due day, with its source.</summary>
    public const string Rule =
        "Due: within 30 days of receipt of the Secretary-General’s letter, or on 1 January if that is later (Financial Regulations 3.4 "
        + "and 3.5, ST/SGB/2013/4).";

    /// <summary>What the amounts of budget lines are.</summary>
    public const string Lines =
        "The table does not say what its amounts are. Each year cites the proposed programme budget of two years later, whose tables give "
        + "that year’s expenditure. “Not itemised in the source” stands for what the source gives no line.";

    /// <summary><c>$1 541 100</c>, or <c>not stated</c>.</summary>
    public static string Dollars(long? amount) => amount is { } known ? "$" + Numbers.Grouped(known) : "not stated";

    /// <summary><c>−$687 300</c>, <c>+$5</c>, <c>unchanged</c>, <c>not comparable</c>.</summary>
    public static string Change(BudgetStep step) =>
        !step.IsComparable ? "not comparable"
        : step.Change == 0 ? "unchanged"
        : (step.Change < 0 ? "−$" : "+$") + Numbers.Grouped(Math.Abs(step.Change));

    /// <summary>The stage for a sentence or heading.</summary>
    public static string Name(BudgetStage stage) =>
        stage switch
        {
            BudgetStage.SecretaryGeneral => "Secretary-General’s estimate",
            BudgetStage.AdvisoryCommittee => "Advisory Committee (ACABQ)",
            BudgetStage.CommitteeDraft => "Draft in a committee",
            BudgetStage.FifthCommittee => "Fifth Committee",
            _ => "Stage not stated",
        };

    /// <summary>The title of a draft, or that there is none.</summary>
    public static string Title(ImplicationCourse course) => course.Title.Length > 0 ? course.Title : "Title not in the source";

    /// <summary>The last day of the period: <c>31 January 2019</c>, <c>between 7 and 8 February 2024</c>, <c>not known</c>.</summary>
    public static string Due(DuePeriod? due) =>
        due switch
        {
            { IsExact: true, Latest: { } day } => day.InWords(),
            { Earliest: { } first, Latest: { } last } => $"between {first.InWords()} and {last.InWords()}",
            { Latest: { } last } => $"{last.InWords()} at the latest",
            _ => "not known",
        };

    /// <summary><c>at least 92</c> days, <c>92</c> where the due day is known, <c>within the period</c>, <c>not known</c>.</summary>
    public static string Days(int? days, DuePeriod? due) =>
        days is not { } known ? "not known"
        : known <= 0 ? "within the period"
        : due is { IsExact: true } ? Numbers.Plain(known)
        : $"at least {Numbers.Plain(known)}";

    /// <summary><c>32 states within the period, 110 later, 51 not listed as paid in full</c>.</summary>
    public static string Standings(Func<PaymentStanding, int> count) =>
        $"{Plurals.Plain(count(PaymentStanding.WithinPeriod), "state")} within the period, {count(PaymentStanding.Later)} later, "
        + $"{count(PaymentStanding.NotListed)} not listed as paid in full";

    /// <summary>What is said of a state without an assessment.</summary>
    public static string NoAssessment(State state) => $"No assessment of {state.Name} is held: none was listed for it in the years held.";

    /// <summary>An amount of a command's table, empty where not known.</summary>
    public static string PlainAmount(long? amount) => amount is { } known ? Numbers.Plain(known) : "";

    /// <summary>The page of a line's document, or that the source names none.</summary>
    public static string PageOf(BudgetLine line) => line.Page is { } page ? $"p. {page}" : "page not in the source";

    /// <summary>The section that a line belongs to: <c>24</c>; empty for a line above sections.</summary>
    public static string SectionOf(BudgetLine line)
    {
        const string section = "section-";
        if (!line.Line.StartsWith(section, StringComparison.Ordinal))
            return "";
        var end = line.Line.IndexOf('~', StringComparison.Ordinal);
        return end < 0 ? line.Line[section.Length..] : line.Line[section.Length..end];
    }
}
