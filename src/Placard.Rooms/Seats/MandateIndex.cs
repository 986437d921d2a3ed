using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The mandates of an edition, each with the renewals that the texts held say of themselves. Reading the texts takes a while, so
/// it is done once.</summary>
internal sealed class MandateIndex
{
    private readonly Dictionary<string, MandateEntry> _byCode;

    private MandateIndex(OpenEdition edition)
    {
        var mandates = edition.Registers.All(MandateTables.Mandates);
        var found = RenewalsIn(edition, mandates).ToLookup(f => f.Mandate.Code, f => f.Renewal);
        All =
        [
            .. mandates
                .Select(m => new MandateEntry(m, [.. found[m.Code].OrderByDescending(r => r.Adopted).ThenBy(r => r.Symbol)]))
                .OrderByDescending(m => m.Mandate.IsThematic)
                .ThenBy(m => m.Mandate.Title, StringComparer.Ordinal),
        ];
        _byCode = All.ToDictionary(m => m.Mandate.Code);
        TextsRead = edition.Texts.All.Count(IsRead);
    }

    /// <summary>Thematic mandates by title, then those on countries.</summary>
    public IReadOnlyList<MandateEntry> All { get; }

    /// <summary>The resolutions of the Council whose text was looked through for renewals.</summary>
    public int TextsRead { get; }

    public static MandateIndex Of(OpenEdition edition) => edition.Keep(e => new MandateIndex(e));

    public MandateEntry? Find(string code) => _byCode.GetValueOrDefault(code);

    private static bool IsRead(TextEntry text) =>
        text.Body == Body.HumanRightsCouncil
        && text.Symbol.Form == DocumentForm.Resolution
        && text.Wordings.Any(w => w.Document == text.Symbol && w.Language == Language.English);

    private static IEnumerable<(Mandate Mandate, FoundRenewal Renewal)> RenewalsIn(OpenEdition edition, IReadOnlyList<Mandate> mandates)
    {
        if (mandates.Count == 0)
            yield break;
        foreach (var entry in edition.Texts.All.Where(IsRead))
        {
            foreach (var paragraph in edition.Texts.Read(entry.Symbol, Language.English)?.Paragraphs ?? [])
            {
                if (paragraph.Kind != ParagraphKind.Operative || RenewalParagraph.Read(paragraph.Text) is not { } renewal)
                    continue;
                var subject = renewal.Subject.Length > 0 ? renewal.Subject : entry.Title;
                if (MandateMatcher.Find(subject, mandates) is { } mandate)
                    yield return (mandate, new FoundRenewal(renewal, entry.Symbol, paragraph.Address, entry.Date, paragraph.Text));
            }
        }
    }
}

/// <summary>A mandate and the renewals that texts say of themselves.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Renewals">Its renewals, latest first; only those whose text is held.</param>
public sealed record MandateEntry(Mandate Mandate, IReadOnlyList<FoundRenewal> Renewals)
{
    /// <summary>The renewal that the latest text held states; null where none does.</summary>
    public FoundRenewal? Latest => Renewals.Count > 0 ? Renewals[0] : null;

    /// <summary>Whether a later renewal is known than the latest whose text is held: then it is not known from a text when the mandate
    /// ends.</summary>
    public bool IsRenewedSince => Mandate.RenewedOn.IsKnown && Latest is { } latest && Mandate.RenewedOn > latest.Adopted;

    /// <summary>When the mandate ends unless it is renewed; the default where no text that is held says it of the latest
    /// renewal.</summary>
    public PartialDate Ends => IsRenewedSince ? default : Latest?.Ends ?? default;

    /// <summary>Whether its end by the texts held has passed on a day: a later renewal, if there was one, is not known here.</summary>
    public bool HasEndedBy(DateOnly day) => Ends.IsKnown && Ends.Latest < day;

    /// <summary>When the six years of the holder end; the default where it is not known since when they hold it.</summary>
    public PartialDate TenureEnds => Mandate.IsHolderConfirmed ? MandateTenure.EndsOf(Mandate.Since) : default;
}
