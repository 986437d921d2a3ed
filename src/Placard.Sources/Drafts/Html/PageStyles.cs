using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Placard.Sources.Drafts.Html;

/// <summary>How the style sheets within a page set its elements, as far as it matters here. Nothing is fetched.</summary>
internal sealed partial class PageStyles
{
    private const int MostRules = 400;
    private const int LongestSheet = 400_000;

    private readonly List<(ISelector Selector, string Declarations)> _rules = [];

    /// <summary>Reads the sheets of a page.</summary>
    public PageStyles(IHtmlDocument page, Omissions omissions)
    {
        var parser = page.Context.GetService<ICssSelectorParser>();
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            var text = Comment().Replace(sheet.TextContent.Length > LongestSheet ? "" : sheet.TextContent, " ");
            if (text.Contains("counter(", StringComparison.Ordinal) || text.Contains("counters(", StringComparison.Ordinal))
                omissions.Say("Numbers that the page’s style sheet counts were not read.");
            foreach (Match rule in Rule().Matches(WithoutBlocks(text)))
            {
                if (_rules.Count >= MostRules || !Matters().IsMatch(rule.Groups["set"].Value))
                    continue;
                if (SelectorOf(parser, rule.Groups["of"].Value.Trim()) is { } selector)
                    _rules.Add((selector, rule.Groups["set"].Value));
            }
        }
        _rules = [.. _rules.OrderBy(r => r.Selector.Specificity)];
    }

    /// <summary>The declarations that hold for an element, the strongest last.</summary>
    public string Of(IElement element)
    {
        var own = element.GetAttribute("style") ?? "";
        var set = _rules.Where(r => r.Selector.Match(element, null)).Select(r => r.Declarations).ToList();
        return set.Count == 0 ? own : string.Join(';', set.Append(own));
    }

    /// <summary>The value of a property in declarations, in lower case; empty where they do not set it.</summary>
    public static string Value(string declarations, string property)
    {
        var value = "";
        for (var at = 0; (at = declarations.IndexOf(property, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += property.Length)
        {
            var from = at + property.Length;
            if (at > 0 && declarations[at - 1] is not (';' or ' ' or '\n' or '\t' or '\r'))
                continue;
            while (from < declarations.Length && char.IsWhiteSpace(declarations[from]))
                from++;
            if (from == declarations.Length || declarations[from] != ':')
                continue;
            var end = declarations.IndexOf(';', from);
            value = declarations[(from + 1)..(end < 0 ? declarations.Length : end)].Trim().ToLowerInvariant();
        }
        return value;
    }

    private static ISelector? SelectorOf(ICssSelectorParser? parser, string text)
    {
        try
        {
            return text.Length is > 0 and < 300 ? parser?.ParseSelector(text) : null;
        }
        catch (DomException)
        {
            return null;
        }
    }

    // What holds for print or for small screens is not what a reader of the page sees.
    private static string WithoutBlocks(string sheet)
    {
        for (var at = sheet.IndexOf('@', StringComparison.Ordinal); at >= 0; at = sheet.IndexOf('@', Math.Min(at, sheet.Length)))
        {
            var end = at;
            var depth = 0;
            for (; end < sheet.Length; end++)
            {
                depth +=
                    sheet[end] == '{' ? 1
                    : sheet[end] == '}' ? -1
                    : 0;
                if (depth == 0 && sheet[end] is '}' or ';')
                    break;
            }
            sheet = sheet.Remove(at, Math.Min(end + 1, sheet.Length) - at);
        }
        return sheet;
    }

    [GeneratedRegex(@"/\*.*?\*/|<!--|-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<of>[^{}]{1,2000})\{(?<set>[^{}]{0,4000})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(
        "display|visibility|text-decoration|font-style|font-weight|list-style|vertical-align|white-space|mso-hide",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Matters();
}
