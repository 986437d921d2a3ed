using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Tests.Pictures;

/// <summary>A picture read back as a browser reads it.</summary>
internal static class DrawnPicture
{
    public static IElement Of(MarkupString markup)
    {
        var page = new HtmlParser().ParseDocument("<!doctype html><body>" + markup.Value);
        return Assert.Single(page.QuerySelectorAll("svg"));
    }

    /// <summary>What every picture owes a screen reader, a printer without colour, and the site's content security policy.</summary>
    public static void IsReadable(IElement svg)
    {
        Assert.Equal("img", svg.GetAttribute("role"));
        foreach (var id in svg.GetAttribute("aria-labelledby")!.Split(' '))
            Assert.NotEmpty(svg.QuerySelector("#" + id)!.TextContent);
        Assert.Empty(svg.QuerySelectorAll("[style]"));
        foreach (var filled in svg.QuerySelectorAll("[fill]"))
            Assert.NotNull(svg.QuerySelector(filled.GetAttribute("fill")![4..^1]));
        Assert.Distinct(svg.QuerySelectorAll("[id]").Select(e => e.Id));
    }
}
