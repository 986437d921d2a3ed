using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>Answers <c>/compare</c>, where two states are chosen, and <c>/compare/CHN/USA</c>, where they stand beside each other.</summary>
internal static class ShowPair
{
    public static IResult Choose(string? a, string? b, string? body, HttpContext context, OpenEdition edition)
    {
        var first = Asked.State(edition.States, "a", a, code => $"{Addresses.Compare}?a={code}&b={Uri.EscapeDataString(b ?? "")}");
        var second = Asked.State(edition.States, "b", b, code => $"{Addresses.Compare}?a={Uri.EscapeDataString(a ?? "")}&b={code}");
        var asked = Asked.Body("body", body, right => $"{Addresses.Compare}?a={Uri.EscapeDataString(a ?? "")}&b={Uri.EscapeDataString(b ?? "")}&body={right.Code}");
        if (first is not null && second is not null)
            return ToPair(edition, first, second, asked, AskedPage.Of(context).Form);
        return ViewResult.Of<CompareStartPage, CompareStart>("Compare two states", "How often two states voted alike.", new CompareStart(first ?? second, asked));
    }

    public static IResult Answer(string a, string b, string? body, HttpContext context, OpenEdition edition)
    {
        var first = Asked.StatePage(edition.States, a, code => Pair(code.ToString(), b, null));
        var second = Asked.StatePage(edition.States, b, code => Pair(a, code.ToString(), null));
        var asked = Asked.Body("body", body, right => Pair(a, b, right));
        if (edition.States.Delegation(first).Code.ToString() != a || edition.States.Delegation(second).Code.ToString() != b)
            return ToPair(edition, first, second, asked, AskedPage.Of(context).Form);
        if (first == second)
            throw Refusal.Unreadable($"{first.Name} votes like itself; choose two states.", new Link("Choose again", $"{Addresses.Compare}?a={first.Code}"));
        var view = CompareView.Of(edition, first, second, asked);
        var answer = () => AgreementAnswer.Of(edition.States, VoteIndex.Of(edition).Planes(asked), first, second, asked);
        return ViewResult.Of<ComparePage, CompareView>($"{first.Name} and {second.Name}", $"How often {first.Name} and {second.Name} voted alike, by year.", view)
            .AsJson(answer, VoteJson.Readable.AgreementAnswer)
            .AsTable(() => VoteTables.Agreement(answer()));
    }

    private static IResult ToPair(OpenEdition edition, State first, State second, Body? body, PageForm form) => Results.Redirect(
        Pair(edition.States.Delegation(first).Code.ToString(), edition.States.Delegation(second).Code.ToString(), body, AskedPage.EndingOf(form)));

    private static string Pair(string a, string b, Body? body, string ending = "") =>
        $"{Addresses.CompareOf(a, b)}{ending}{(body is null ? "" : "?body=" + body.Code)}";
}
