using AngleSharp;
using AngleSharp.Html.Parser;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Html;

/// <summary>Reads a web page, or what a word processor saves as one. Nothing that it names is fetched, and no script runs.</summary>
internal static class WebPage
{
    /// <summary>Its structure.</summary>
    /// <exception cref="UnreadableDraftException">It passes a limit.</exception>
    public static RecognisedDraft Read(byte[] content, ReadingBudget budget)
    {
        var omissions = new Omissions();
        return omissions.SaidOn(DraftRecognition.OfBlocks(Blocks(content, budget, omissions)));
    }

    /// <summary>Its paragraphs.</summary>
    /// <exception cref="UnreadableDraftException">It passes a limit.</exception>
    public static IReadOnlyList<DraftBlock> Blocks(byte[] content, ReadingBudget budget, Omissions omissions)
    {
        var text = PageEncoding.TextOf(content);
        if (text.Length > DraftLimits.Characters * 2)
            throw DraftLimits.TooLong;
        // The parser looks through all open elements at each tag, and cannot be stopped.
        if (TagDepth.Of(text) > DraftLimits.Depth)
            throw DraftLimits.TooDeep;
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false }, BrowsingContext.New(Configuration.Default));
        using var page = parser.ParseDocument(text);
        budget.Check();
        return new PageBlocks(page, budget, omissions).Read();
    }
}
