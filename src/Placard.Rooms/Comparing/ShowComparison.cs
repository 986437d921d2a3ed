using Microsoft.AspNetCore.Http;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Placard.Rooms.Comparing.Docx;

namespace Placard.Rooms.Comparing;

/// <summary>Answers <c>/texts/compare</c>: two texts of the edition beside each other, and the same as a Word document.</summary>
internal static class ShowComparison
{
    public static IResult Page(string? old, string? @new, string? language, string? layout, string? show, OpenEdition edition)
    {
        if (string.IsNullOrWhiteSpace(old) || string.IsNullOrWhiteSpace(@new))
            return ViewResult.Of<CompareStartPage, CompareStart>("Compare two texts", "What changed from one text to another.", new CompareStart(old, @new, language));
        var comparison = Compared(edition, old, @new, language);
        var view = new ComparisonView(
            comparison, comparison.Old.Symbol.ToString(), comparison.New.Symbol.ToString(),
            Asked.Word<ComparisonLayout>("layout", layout, TryLayout, ["inline", "sides"]) ?? ComparisonLayout.Inline,
            Asked.Word<bool>("show", show, TryShow, ["all", "changes"]) ?? false,
            IsOnSite: true);
        return ViewResult.Of<ComparisonPage, ComparisonView>($"{view.Old} and {view.New} compared", $"What changed from {view.Old} to {view.New}, paragraph by paragraph and word by word.", view)
            .AsJson(() => ComparisonAnswer.Of(comparison), CompareJson.Readable.ComparisonAnswer);
    }

    public static IResult Document(string? old, string? @new, string? language, OpenEdition edition)
    {
        if (string.IsNullOrWhiteSpace(old) || string.IsNullOrWhiteSpace(@new))
            throw Refusal.Unreadable("Name the two texts: old and new.", new Link("Compare two texts", Addresses.CompareTexts));
        var comparison = Compared(edition, old, @new, language);
        var (from, to) = (comparison.Old.Symbol.ToString(), comparison.New.Symbol.ToString());
        return Results.Bytes(RedlineDocument.Of(Redline.Of(comparison), from, to), RedlineDocument.ContentType, FileName.Of($"{from} {to}") + ".docx");
    }

    private static TextComparison Compared(OpenEdition edition, string old, string @new, string? language)
    {
        var asked = Asked.Word<Language>("language", language, Language.TryParse, Language.All.Select(l => l.Code));
        var (was, @is) = FindWording.Two(edition.Texts, old, @new, asked, (a, b) => Addresses.CompareTextsOf(a, b, asked?.Code ?? ""));
        return TextComparison.Of(was, @is);
    }

    private static bool TryLayout(string? text, out ComparisonLayout layout)
    {
        layout = text == "sides" ? ComparisonLayout.Sides : ComparisonLayout.Inline;
        return text is "sides" or "inline";
    }

    private static bool TryShow(string? text, out bool onlyChanges)
    {
        onlyChanges = text == "changes";
        return text is "all" or "changes";
    }
}
