using System.Globalization;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;

namespace Placard.Tests.Mirror.Findings;

/// <summary>A finding of a real succession, with how many findings of its stratum it stands for.</summary>
public sealed record DrawnFinding(Succession Succession, TextComparison Comparison, Finding Finding, double Weight)
{
    public FindingKey Key => FindingKey.Of(Succession, Finding);

    /// <summary>What the reader who marks it needs: both paragraphs, or the one that is gone with its nearest likes.</summary>
    public string ToReading(int number) => FindingReading.Of(number, this);

    /// <summary>A row for <c>marks.tsv</c>, the mark left open.</summary>
    public string ToRow(int draw, int number) =>
        string.Join(
            '\t',
            draw,
            number,
            Key.Old,
            Key.New,
            Succession.New.Body,
            Key.Direction,
            Key.Rule,
            Finding.Severity.ToWord(),
            Key.OldAt,
            Key.NewAt,
            Key.Term,
            Weight.ToString("0.0##", CultureInfo.InvariantCulture),
            "",
            ""
        );
}

/// <summary>By what a marked finding is known again: texts, addresses, rule and term; no word of a text.</summary>
public sealed record FindingKey(string Old, string New, string Rule, string Direction, string OldAt, string NewAt, string Term)
{
    public static FindingKey Of(Succession succession, Finding finding) =>
        new(
            succession.Old.Symbol.ToString(),
            succession.New.Symbol.ToString(),
            finding.Rule.ToWord(),
            finding.Direction.ToWord(),
            finding.Old?.Address.ToString() ?? "",
            finding.New?.Address.ToString() ?? "",
            finding.Term
        );
}
