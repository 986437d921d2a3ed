using System.Globalization;
using System.Xml;

namespace Placard.Sources.UnXml.Texts;

/// <summary>Tells where texts within a document begin: annexes, drafts that it recommends, and resolutions A and B under one
/// number.</summary>
internal sealed class EnclosedTexts(XmlReader xml, BodyReader body)
{
    private string? _label;
    private int _statements;
    private int _drafts;
    private int _annexes;

    /// <summary>At the start tag of a statement: within another, or after one, it is enclosed.</summary>
    public void AtStatement()
    {
        if (xml.Depth <= 1)
            return;
        var isDraft = (xml.GetAttribute("name") ?? "").StartsWith("draft", StringComparison.Ordinal);
        _label = isDraft ? Numbered("Draft", ++_drafts) : $"Part {(char)('A' + Math.Min(_statements++, 25))}";
    }

    /// <summary>At the start tag of an annex.</summary>
    public void AtAnnex() => body.Begin(Numbered("Annex", ++_annexes));

    /// <summary>At the start tag of a part of the body.</summary>
    public void AtBody()
    {
        if (_label is { } label)
            body.Begin(label);
        _label = null;
    }

    /// <summary>Takes the number and title of an enclosed text, which are words of the document; false at any other element.</summary>
    public bool TakesTitle()
    {
        if (_label is null || xml.LocalName != "preface")
            return false;
        AtBody();
        body.ReadHeadings();
        return true;
    }

    private static string Numbered(string label, int number) =>
        number == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label} {number}");
}
