using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Prose;

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
        using var page = Parsed(PageEncoding.TextOf(content));
        budget.Check();
        return new PageBlocks(page, budget, omissions).Read();
    }

    /// <summary>Its paragraphs as running text, with their places in the source.</summary>
    /// <exception cref="UnreadableDraftException">It passes a limit.</exception>
    public static IReadOnlyList<ProseParagraph> Prose(byte[] content, ReadingBudget budget, Omissions omissions)
    {
        var source = PageEncoding.TextOf(content);
        using var page = Parsed(source);
        budget.Check();
        return new PageBlocks(page, budget, omissions) { Places = new PagePlaces(page, source, budget) }.ReadProse();
    }

    private static IHtmlDocument Parsed(string text)
    {
        if (text.Length > DraftLimits.Characters * 2)
            throw DraftLimits.TooLong;
        // The parser looks through all open elements at each tag, and cannot be stopped.
        if (TagDepth.Of(text) > DraftLimits.Depth)
            throw DraftLimits.TooDeep;
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false }, BrowsingContext.New(Configuration.Default));
        return parser.ParseDocument(text);
    }
}
