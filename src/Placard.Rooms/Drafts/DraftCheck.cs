using Placard.Record.Texts.Weakening;
using Placard.Rooms.Comparisons;
using Placard.Rooms.Comparisons.Docx;
using Placard.Rooms.Texts;

namespace Placard.Rooms.Drafts;

/// <summary>A text of the edition to check as if it had just arrived, and what to compare it with.</summary>
/// <param name="Text">The text; the default where a file is to be uploaded.</param>
/// <param name="Against">The text to compare it with; the default for the predecessor that is found.</param>
/// <param name="Dismissed">The ids of findings that the reader dismissed.</param>
public sealed record DraftCheckQuery(DocumentSymbol Text, DocumentSymbol Against, IReadOnlySet<string> Dismissed)
{
    private const int MostDismissed = 200;
    private const int LongestDismissed = 4000;

    internal static readonly Parameter<DocumentSymbol> OfText = Ask.Symbol("text", "The text to check, by its symbol") with
    {
        IsRequired = true,
    };
    internal static readonly Parameter<DocumentSymbol> OfAgainst = Ask.Symbol(
        "against",
        "The text to compare it with, if not the predecessor that is found"
    );
    private static readonly Parameter<IReadOnlySet<string>> Ids = new(
        "dismiss",
        ParameterKind.Text,
        "Findings to leave out, by their ids, with commas between",
        (_, text) =>
            text.Length > LongestDismissed
                ? throw Refusal.Unreadable($"At most {MostDismissed} findings are dismissed at once.")
                : text.Split(',', StringSplitOptions.RemoveEmptyEntries).Take(MostDismissed).ToHashSet(),
        ids => ids.Count == 0 ? null : string.Join(',', ids.Order(StringComparer.Ordinal))
    )
    {
        IsHidden = true,
    };

    public static QueryParameters<DraftCheckQuery> Parameters { get; } =
        new QueryParameters<DraftCheckQuery>(request =>
            new(request.Value(OfText), request.Value(OfAgainst), request.Value(Ids) ?? new HashSet<string>())
        )
            .With(OfText, q => q.Text)
            .With(OfAgainst, q => q.Against)
            .With(Ids, q => q.Dismissed);

    public override string ToString() => Parameters.ToAddress(this);
}

/// <summary>A checked draft as its page shows it.</summary>
/// <param name="Draft">The draft, checked.</param>
/// <param name="Query">What was asked; null for an uploaded draft, which has no address.</param>
/// <param name="Ticket">A ticket to upload the next draft; empty where the draft is a text of the edition.</param>
/// <param name="Edition">The record it was checked against.</param>
public sealed record DraftCheck(CheckedDraft Draft, DraftCheckQuery? Query, string Ticket, OpenEdition Edition)
{
    private const string Word = "data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,";

    /// <summary>The address of the draft beside its predecessor as a Word document with tracked changes; empty where there is no
    /// predecessor.
    /// An uploaded draft is kept nowhere, and its document is in the address itself.</summary>
    public string RedlineAddress =>
        Draft.Comparison is not { } comparison ? ""
        : Query is not null
            ? Addresses.CompareTextsOf(
                Draft.Predecessor!.Document.ToString(),
                Draft.Text.Symbol.ToString(),
                Draft.Text.Language.Code,
                ".docx"
            )
        : Word + Convert.ToBase64String(RedlineOf(new ComparedTexts(comparison, Draft.Predecessor!.Document.ToString(), Draft.Name)));

    /// <summary>How many findings are dismissed.</summary>
    public int DismissedCount => Draft.Findings.Count(IsDismissed);

    /// <summary>The address of this page without dismissals; empty where it has none.</summary>
    public string Address => Query is { } query ? Addresses.DraftCheck + (query with { Dismissed = new HashSet<string>() }) : "";

    /// <summary>A text of the edition, checked as a draft is.</summary>
    /// <exception cref="Refusal">The edition has no such text.</exception>
    public static DraftCheck Of(OpenEdition edition, DraftCheckQuery query)
    {
        var text = Held(edition, query.Text);
        return new DraftCheck(
            new DraftChecker(edition, text.Language).Check(text.Symbol.ToString(), text, query.Against),
            query,
            "",
            edition
        );
    }

    /// <summary>An uploaded draft, checked.</summary>
    /// <exception cref="Refusal">It cannot be read, or there is nothing to compare it with.</exception>
    internal static async Task<DraftCheck> OfAsync(Request request, FilledForm form)
    {
        var draft = await ReadDraft.OfAsync(form, request.Cancellation);
        try
        {
            var against =
                form.Fields.GetValueOrDefault("against") is { } named && !string.IsNullOrWhiteSpace(named)
                    ? DraftCheckQuery.OfAgainst.Read(request, named.Trim())
                    : default;
            return new DraftCheck(Check(request, draft, against), null, request.NewTicket(Addresses.Drafts), request.Edition)
            {
                Day = request.Clock.Today(),
            };
        }
        catch (Refusal e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    /// <summary>A draft that was read, checked against the texts of an edition.</summary>
    /// <exception cref="Refusal">There is nothing to compare it with.</exception>
    internal static CheckedDraft Check(Request request, ReadDraft draft, DocumentSymbol against) =>
        CheckLimits.Within(
            request,
            draft.Text,
            cancellation =>
                new DraftChecker(request.Edition, draft.Text.Language).Check(draft.Name, draft.Text, against, cancellation) with
                {
                    Remarks = draft.Draft.Remarks,
                }
        );

    /// <summary>The words of a text of the edition, in English if available.</summary>
    /// <exception cref="Refusal">The edition has no words of it.</exception>
    internal static StructuredText Held(OpenEdition edition, DocumentSymbol symbol)
    {
        var (text, document) = FindText.In(edition.Texts, symbol.ToString(), near => Addresses.DraftCheckOf(near));
        return edition.Texts.Read(document, FindText.LanguagesOf(text, document)[0])!;
    }

    /// <summary>The day of the check, which the tracked changes of an upload bear; null where its redline has its own address.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The findings of one direction that are not dismissed.</summary>
    public IReadOnlyList<Finding> Standing(Direction direction) => [.. Draft.Of(direction).Where(f => !IsDismissed(f))];

    /// <summary>The address that dismisses one more finding; empty where the page has no address.</summary>
    public string Without(Finding finding) =>
        Query is { } query ? Addresses.DraftCheck + (query with { Dismissed = query.Dismissed.Append(finding.Id).ToHashSet() }) : "";

    /// <summary>The address that compares with another text; empty where the page has no address.</summary>
    public string Against(DocumentSymbol document) =>
        Query is { } query ? Addresses.DraftCheck + (query with { Against = document, Dismissed = new HashSet<string>() }) : "";

    private byte[] RedlineOf(ComparedTexts texts) => RedlineDocument.Of(texts.Redline, texts.Old, texts.New, Day);

    private bool IsDismissed(Finding finding) => Query?.Dismissed.Contains(finding.Id) == true;
}
