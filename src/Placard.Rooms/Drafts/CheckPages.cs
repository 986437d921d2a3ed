using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Drafts;

/// <summary>The check of a draft that was handed in, and of a text of the edition as if it were one.</summary>
internal sealed class CheckPages(FormHandling handing)
{
    private const int MostDismissed = 200;
    private const int LongestDismissed = 4000;

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<CheckAnswer>(
            Addresses.DraftCheck, Held, "A text checked against the one before it: what it weakens and strengthens, which words are new, where the others come from. A POST checks a file.");
        handing.Map(site, Addresses.DraftCheck, HandedIn, Refused);
    }

    private ViewResult HandedIn(HttpContext context, FilledForm form)
    {
        var draft = DraftPages.Read(form);
        var edition = context.RequestServices.GetRequiredService<OpenEdition>();
        var against = form.Fields.GetValueOrDefault("against") is { } named && !string.IsNullOrWhiteSpace(named) ? Symbol(named, Refusal.Unprocessable) : default;
        try
        {
            return Shown(new DraftChecker(edition, draft.Text.Language).Check(draft.Name, draft.Text, against), new HashSet<string>(), handing.NewTicket(), "");
        }
        catch (Refusal e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    private ViewResult Held(string? text, string? against, string? dismiss, HttpContext context)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refused("");
        var symbol = Symbol(text, s => Refusal.Unreadable(s));
        var edition = context.RequestServices.GetRequiredService<OpenEdition>();
        var held = HeldDraft.Of(edition, symbol) ?? throw Refusal.NotFound($"The edition has no text {symbol}.", new Link("Hand in a draft", Addresses.Drafts));
        var other = string.IsNullOrWhiteSpace(against) ? default : Symbol(against, s => Refusal.Unreadable(s));
        var address = $"{Addresses.DraftCheck}?text={Uri.EscapeDataString(symbol.ToString())}{(other.IsKnown ? "&against=" + Uri.EscapeDataString(other.ToString()) : "")}";
        return Shown(new DraftChecker(edition, held.Language).Check(held.Symbol.ToString(), held, other), Dismissed(dismiss), "", address);
    }

    private static ViewResult Shown(CheckedDraft draft, IReadOnlySet<string> dismissed, string ticket, string address) =>
        ViewResult.Of<CheckPage, CheckView>(
                $"{(draft.Text.Symbol.IsKnown ? draft.Text.Symbol.ToString() : "A draft")}, checked", "What a draft weakens and strengthens, which of its words are new, and where the others come from.",
                new CheckView(draft, dismissed, ticket, address))
            .AsJson(() => CheckAnswer.Of(draft), CheckJson.Readable.CheckAnswer);

    private ViewResult Refused(string sentence) =>
        ViewResult.Of<DraftFormPage, DraftFormView>("A draft in hand", "Hand in a draft, and see what it weakens; it is kept in memory only.", new DraftFormView(handing.NewTicket(), sentence)).NotKept();

    private static DocumentSymbol Symbol(string named, Func<string, Exception> refusal) =>
        DocumentSymbol.TryParse(named, out var symbol, out _) ? symbol : throw refusal($"{Quotes.Of(named)} is no document symbol; write one such as A/HRC/RES/54/19.");

    private static HashSet<string> Dismissed(string? ids)
    {
        if ((ids ?? "").Length > LongestDismissed)
            throw Refusal.Unreadable($"At most {MostDismissed} findings are dismissed at once.");
        return [.. (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Take(MostDismissed)];
    }
}
