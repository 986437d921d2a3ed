using System.Xml;

namespace Placard.Rooms.Claims.Docx;

/// <summary>The parts that go with a document: found by their relationships, and added with these and their content types.</summary>
internal sealed class WordRelations
{
    private const string Contents = "[Content_Types].xml";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly WordPackage _package;
    private readonly string _folder;
    private readonly string _file;
    private readonly List<(string Id, string Kind, string Target)> _all = [];
    private string _relations;
    private string _contents;

    /// <summary>Those of a document.</summary>
    /// <param name="package">The package.</param>
    /// <param name="main">The name of the document in it.</param>
    /// <param name="isStrict">Whether it is in the strict flavour of the format, whose addresses differ.</param>
    /// <exception cref="Refusal">The package has no list of its parts.</exception>
    public WordRelations(WordPackage package, string main, bool isStrict)
    {
        _package = package;
        Base = isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        main = main.Replace('\\', '/').TrimStart('/');
        _folder = main[..(main.LastIndexOf('/') + 1)];
        _file = $"{_folder}_rels/{main[_folder.Length..]}.rels";
        _contents =
            package.Read(Contents)
            ?? throw Refusal.Unprocessable("This Word document has no list of its parts, so none can be added. Save it again with Word.");
        _relations =
            package.Read(_file)
            ?? """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>""";
        using var xml = XmlRoot.Open(_relations);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship")
            {
                var type = xml.GetAttribute("Type") ?? "";
                _all.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], xml.GetAttribute("Target") ?? ""));
            }
        }
    }

    /// <summary>What the addresses of relationships begin with.</summary>
    public string Base { get; }

    /// <summary>The XML of the part of a kind, <c>styles</c>; null where there is none.</summary>
    public string? Part(string kind) => Target(kind) is { } name ? _package.Read(name) : null;

    /// <summary>Writes the part of a kind, and adds it where there was none.</summary>
    public void Write(string kind, string xml)
    {
        var name = Target(kind);
        if (name is null)
        {
            name = NewName(kind);
            var id = 1;
            while (_all.Exists(r => r.Id == $"rIdPlacard{Numbers.Plain(id)}"))
                id++;
            _all.Add(($"rIdPlacard{Numbers.Plain(id)}", kind, $"/{name}"));
            _relations = XmlRoot.With(
                _relations,
                prefix =>
                    $"<{prefix}Relationship Id=\"rIdPlacard{Numbers.Plain(id)}\" Type=\"{Base}{kind}\" "
                    + $"Target=\"{name[_folder.Length..]}\"/>"
            );
            _package.Write(_file, _relations);
        }
        if (!_contents.Contains($"\"/{name}\"", StringComparison.OrdinalIgnoreCase))
        {
            _contents = XmlRoot.With(_contents, prefix => $"<{prefix}Override PartName=\"/{name}\" ContentType=\"{Types}{kind}+xml\"/>");
            _package.Write(Contents, _contents);
        }
        _package.Write(name, xml);
    }

    private string NewName(string kind)
    {
        var name = $"{_folder}{kind}.xml";
        for (var i = 1; _package.Read(name) is not null; i++)
            name = $"{_folder}{kind}-placard{Numbers.Plain(i)}.xml";
        return name;
    }

    private string? Target(string kind)
    {
        if (_all.Find(r => r.Kind == kind) is not { Target: { Length: > 0 } target })
            return null;
        var whole = target.StartsWith('/') ? target : $"/{_folder}{target}";
        return Uri.UnescapeDataString(new Uri(new Uri("file:///"), whole).AbsolutePath).TrimStart('/');
    }
}
