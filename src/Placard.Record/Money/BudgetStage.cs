using Placard.Record.Writing;

namespace Placard.Record.Money;

/// <summary>The stages through which the cost of a draft resolution goes, in their order (rule 153 of the rules of procedure of the General
/// Assembly).</summary>
public enum BudgetStage
{
    /// <summary>The source does not say which stage a document belongs to.</summary>
    Unknown,

    /// <summary>The Secretary-General's statement of programme budget implications.</summary>
    SecretaryGeneral,

    /// <summary>The report of the Advisory Committee on Administrative and Budgetary Questions (ACABQ).</summary>
    AdvisoryCommittee,

    /// <summary>A draft decision put to a committee.</summary>
    CommitteeDraft,

    /// <summary>What the Fifth Committee decided to inform the Assembly of.</summary>
    FifthCommittee,
}

/// <summary>The words of a <see cref="BudgetStage"/>.</summary>
public static class BudgetStageWords
{
    /// <summary>The words of the stages that are known, in their order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. Enum.GetValues<BudgetStage>().Where(stage => stage != BudgetStage.Unknown).Select(ToWord)];

    /// <summary>The words of JSON, CSV and commands: <c>Secretary-General</c>, <c>ACABQ</c>.</summary>
    public static string ToWord(this BudgetStage stage) =>
        stage switch
        {
            BudgetStage.SecretaryGeneral => "Secretary-General",
            BudgetStage.AdvisoryCommittee => "ACABQ",
            BudgetStage.CommitteeDraft => "committee draft",
            BudgetStage.FifthCommittee => "Fifth Committee",
            _ => "not stated",
        };

    /// <summary>Reads the words, whatever their case.</summary>
    public static bool TryParse(string? text, out BudgetStage stage) =>
        WordOf.TryParse(text, Enum.GetValues<BudgetStage>(), ToWord, out stage);
}
