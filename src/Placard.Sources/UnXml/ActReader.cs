using System.Xml;
using Placard.Record.Texts.Structure;
using Placard.Sources.Files;
using Placard.Sources.UnXml.Texts;

namespace Placard.Sources.UnXml;

/// <summary>Reads an AKN4UN file in one pass: what its markup says of the document, and the words of the document itself.</summary>
internal sealed class ActReader
{
    private readonly XmlReader _xml;
    private readonly Act _act = new();
    private readonly BodyReader _body;
    private readonly EnclosedTexts _enclosed;
    private bool _inBody;

    private ActReader(XmlReader xml)
    {
        _xml = xml;
        _body = new BodyReader(xml);
        _enclosed = new EnclosedTexts(xml, _body);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="XmlException">It is malformed.</exception>
    /// <exception cref="UnreadableFileException">It is no AKN4UN document, or passes a limit.</exception>
    public static Act Read(Stream content)
    {
        using var xml = SafeXml.Open(content);
        return new ActReader(xml).ReadAll();
    }

    private Act ReadAll()
    {
        _xml.MoveToContent();
        if (_xml.LocalName != "akomaNtoso")
            throw new UnreadableFileException("It is not an Akoma Ntoso document.");
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                ReadElement();
        }
        _act.Paragraphs = StructureReader.Of(_body.Lines);
        if (!_act.Symbol.IsKnown && DocumentSymbol.TryParse(_act.SymbolText, out var symbol, out _))
            _act.Symbol = symbol;
        return _act;
    }

    private void ReadElement()
    {
        switch (_xml.LocalName)
        {
            case "statement":
                _act.IsDraft |= _xml.GetAttribute("name") == "draftResolution";
                _enclosed.AtStatement();
                break;
            case "FRBRdate":
                ReadMarkedDate();
                break;
            case "FRBRlanguage":
                _act.Language = _act.Language.Length > 0 ? _act.Language : _xml.GetAttribute("language") ?? "";
                break;
            case "keyword":
                _act.Keywords.Add(new(Attribute("dictionary"), Attribute("refersTo"), Attribute("value"), Attribute("showAs")));
                break;
            case "step":
                _act.Steps.Add(new(DateOf("date"), Attribute("outcome"), Attribute("as"), Attribute("by")));
                break;
            case "voting":
                _act.MarkedOutcome = Attribute("outcome");
                break;
            case "count":
                _act.Counts.Add(new(Attribute("refersTo"), Attribute("value"), []));
                break;
            case "organization" when _act.Counts.Count > 0 && !_inBody:
                _act.Counts[^1].Names.Add(TextOfElement());
                break;
            case "preamble" or "mainBody" or "attachment" or "conclusions":
                ReadBody();
                break;
            default:
                if (!_enclosed.TakesTitle())
                    ReadCover();
                break;
        }
    }

    private void ReadBody()
    {
        _inBody = true;
        _enclosed.AtBody();
        switch (_xml.LocalName)
        {
            case "preamble":
                _body.ReadPreamble();
                break;
            case "mainBody":
                _body.ReadMainBody();
                break;
            case "attachment":
                _enclosed.AtAnnex();
                break;
            default:
                ReadConclusions();
                break;
        }
    }

    private void ReadCover()
    {
        switch (_xml.LocalName)
        {
            case "docNumber" when _act.SymbolText.Length == 0 && Attribute("refersTo") == "#symbol":
                _act.SymbolText = TextOfElement();
                break;
            case "docTitle" when _act.Title.Length == 0 && Attribute("refersTo") == "#resolutionTitle":
                _act.Title = TextOfElement();
                break;
            case "inline" when Attribute("name") == "agenda item":
                _act.AgendaNumber = Attribute("title");
                break;
            case "inline" when Attribute("name") == "agenda item name":
                _act.AgendaTitle = TextOfElement();
                break;
            case "docDate" when !_act.PrintedDate.IsKnown && Attribute("refersTo") == "#adoptionDate":
                var marked = DateOf("date");
                _act.PrintedDate = LongDate.In(TextOfElement()) is { IsKnown: true } printed ? printed : marked;
                break;
            case "inline" or "location":
                ReadMeeting();
                break;
        }
    }

    private void ReadMeeting()
    {
        if (_act.Meeting.Length == 0 && (Attribute("name") == "adoptionMeeting" || Attribute("refersTo") == "#adoptionMeeting"))
            _act.Meeting = Attribute("title") is { Length: > 0 } title ? title + " meeting" : "";
    }

    private void ReadMarkedDate()
    {
        switch (Attribute("name"))
        {
            case "adoption" or "voting" when !_act.MarkedDate.IsKnown:
                _act.MarkedDate = DateOf("date");
                break;
            case "publication" when !_act.Published.IsKnown:
                _act.Published = DateOf("date");
                break;
        }
    }

    private void ReadConclusions()
    {
        _inBody = false;
        var marked = default(PartialDate);
        var text = _body.ReadConclusions(() =>
        {
            ReadMeeting();
            if (_xml.LocalName == "docDate" && Attribute("refersTo") == "#adoptionDate")
                marked = DateOf("date");
        });
        if (_act.Conclusions.Length > 0)
            return;
        _act.Conclusions = text;
        // The attribute is typed anew and is wrong more often than the words.
        var before = text.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? text[..bracket] : text;
        if (!_act.PrintedDate.IsKnown)
            _act.PrintedDate = LongDate.In(before) is { IsKnown: true } printed ? printed : marked;
    }

    private string TextOfElement() => RunReader.TextOf(_xml);

    private string Attribute(string name) => _xml.GetAttribute(name)?.Trim() ?? "";

    // The publisher writes 0001-01-01 for "none".
    private PartialDate DateOf(string attribute) =>
        PartialDate.TryParse(Attribute(attribute), out var date) && date.Year > 1 ? date : default;
}
