using Placard.Record.Texts.Weakening;

namespace Placard.Rooms.Drafts;

/// <summary>What the page of a checked draft shows.</summary>
/// <param name="Draft">The draft, checked.</param>
/// <param name="Dismissed">The ids of findings that the reader dismissed, as the address names them.</param>
/// <param name="Ticket">A ticket to hand in the next draft; empty where the draft is a text of the edition.</param>
/// <param name="Address">The address of this page without dismissals; empty for a draft that was handed in, which has none.</param>
public sealed record CheckView(CheckedDraft Draft, IReadOnlySet<string> Dismissed, string Ticket, string Address)
{
    /// <summary>The findings of one direction that stand.</summary>
    public IReadOnlyList<Finding> Standing(Direction direction) => [.. Draft.Of(direction).Where(f => !Dismissed.Contains(f.Id))];

    /// <summary>The address that dismisses one more finding; empty where the page has no address.</summary>
    public string Without(Finding finding) => Address.Length == 0 ? "" : $"{Address}&dismiss={string.Join(',', Dismissed.Append(finding.Id).Order(StringComparer.Ordinal))}";
}
