using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Phrases as the command finds them, against a plain look at the words of the publishers' files that knows nothing of the index,
/// the tokeniser or the reader.</summary>
public sealed partial class PhrasesTests(MirrorEdition mirror)
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static readonly Lazy<List<(string File, string[] Passages)>> English = new(ReadAll);

    public static TheoryData<string> Shown =>
        [
            "mutually beneficial cooperation",
            "community of shared future",
            "win-win",
            "human rights defenders",
            "in accordance with national law",
            "shared future for humankind",
        ];

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Every_English_text_that_has_a_phrase_is_found_and_no_other(string phrase)
    {
        var held = Held(mirror.Edition.Texts);
        var said = await Shell.RunAsync(new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null), "phrase", phrase, "--json");
        Assert.Equal(0, said.Exit);
        var found = said
            .Json.GetProperty("texts")
            .EnumerateArray()
            .SelectMany(t => t.GetProperty("uses").EnumerateArray())
            .Select(u => u.GetProperty("symbol").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        var files = PlainScan(phrase);
        var plain = files.Where(held.ContainsKey).Select(f => held[f]).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(plain);
        Assert.Equal(plain.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        // A file that is not held is another copy of one that is: the edition says so, or its name is the text's.
        var explained = mirror.Edition.Files().Where(f => f.Reason.Length > 0).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var named = held.Values.Select(MandateName).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', files.Where(f => !held.ContainsKey(f) && !explained.Contains(f) && !named.Contains(f))));
    }

    [Fact]
    public async Task A_phrase_that_began_in_the_right_to_development_is_first_used_in_the_Council_eight_years_on()
    {
        var said = await Shell.RunAsync(
            new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null),
            "phrase",
            "mutually beneficial cooperation",
            "--json"
        );
        var card = said.Json;
        var first = card.GetProperty("first");
        Assert.Equal(("A/RES/64/172", "2009-12-18"), (first.GetProperty("symbol").GetString(), first.GetProperty("date").GetString()));
        Assert.True(card.GetProperty("earlier").GetProperty("spokenIn").GetInt32() < 2009);
        Assert.Equal(
            [("GA", "A/RES/64/172", "2009-12-18"), ("HRC", "A/HRC/RES/37/23", "2018-03-23")],
            card.GetProperty("held")
                .EnumerateArray()
                .Where(b => b.TryGetProperty("first", out _))
                .Select(b =>
                    (b.GetProperty("body").GetString(), b.GetProperty("first").GetString(), b.GetProperty("firstDate").GetString())
                )
        );
        Assert.Equal(
            ["A/RES/64/172", "A/RES/66/155", "A/RES/68/158", "A/RES/70/155"],
            card.GetProperty("texts").EnumerateArray().Take(4).Select(t => t.GetProperty("symbol").GetString())
        );
        Assert.Contains(
            card.GetProperty("held").EnumerateArray(),
            h => h.GetProperty("body").GetString() == "HRC" && h.GetProperty("from").GetString() == "2009-10-01"
        );
    }

    [Fact]
    public async Task What_is_said_to_be_spreading_came_up_in_the_window_and_is_no_name()
    {
        var said = await Shell.RunAsync(
            new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null),
            "phrases",
            "emerging",
            "--since",
            "2022",
            "--json"
        );
        Assert.Equal(0, said.Exit);
        var phrases = said.Json.GetProperty("phrases").EnumerateArray().ToArray();
        Assert.Equal(60, phrases.Length);
        Assert.Contains(phrases, p => p.GetProperty("folded").GetString() == "geopolitical tensions");
        var corpus = mirror.Edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        Assert.All(
            phrases,
            p =>
            {
                var uses = corpus.Index.Find(p.GetProperty("folded").GetString()!);
                Assert.True(corpus.DateOf(corpus.Index.First(uses)!.Value.Document).Year >= 2022);
                Assert.Equal(uses.Count, p.GetProperty("uses").GetInt32());
                Assert.DoesNotContain(p.GetProperty("folded").GetString()!, char.IsAsciiDigit);
            }
        );
    }

    private static Dictionary<string, string> Held(TextLibrary texts) =>
        texts
            .All.SelectMany(t => t.Wordings)
            .Where(w => w.Language == Language.English)
            .ToDictionary(w => texts.OriginOf(w.Document, w.Language)!.File, w => w.Document.ToString(), StringComparer.Ordinal);

    /// <summary>The English files whose title or paragraphs, footnotes taken out, have the phrase between two borders of words.</summary>
    private static List<string> PlainScan(string phrase)
    {
        var wanted = new Regex(
            @"\b" + string.Join(@"[\W_]+", phrase.Split(' ', '-').Select(Regex.Escape)) + @"\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
        return [.. English.Value.Where(f => f.Passages.Any(p => wanted.IsMatch(p))).Select(f => f.File)];
    }

    private static List<(string File, string[] Passages)> ReadAll()
    {
        var files = new List<(string, string[])>();
        foreach (var zip in Directory.EnumerateFiles(Path.Combine(MirrorFolder.PathOrSkip(), "UNxml"), "*.zip"))
        {
            using var archive = ZipFile.OpenRead(zip);
            foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                if (Read(entry) is { } act && IsEnglish(act))
                    files.Add(
                        (
                            $"{Path.GetFileNameWithoutExtension(zip)}/{entry.FullName[(entry.FullName.IndexOf('/', StringComparison.Ordinal) + 1)..]}",
                            [.. Passages(act)]
                        )
                    );
            }
        }
        using var mandates = ZipFile.OpenRead(Path.Combine(MirrorFolder.PathOrSkip(), "mandates", "paragraphs.zip"));
        foreach (var entry in mandates.Entries.Where(e => e.Name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var json = JsonDocument.Parse(stream);
            files.Add((entry.Name, [.. json.RootElement.EnumerateArray().Select(p => p.GetProperty("text").GetString()!)]));
        }
        return files;
    }

    // A/HRC/RES/37/23 is A_HRC_RES_37_23.json, S/RES/1325 (2000) S_RES_1325(2000).json.
    private static string MandateName(string symbol) => symbol.Replace(" ", "", StringComparison.Ordinal).Replace('/', '_') + ".json";

    private static XElement? Read(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(
                stream,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false }
            );
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsEnglish(XElement act) =>
        act.Descendants(Akn + "FRBRlanguage").FirstOrDefault()?.Attribute("language")?.Value == "eng";

    private static IEnumerable<string> Passages(XElement act)
    {
        foreach (var note in act.Descendants(Akn + "authorialNote").ToList())
            note.Remove();
        return act.Descendants()
            .Where(e => e.Name == Akn + "docTitle" || e.Name == Akn + "p" || e.Name == Akn + "heading" || e.Name == Akn + "subheading")
            .Select(e => Blanks().Replace(Joined(e), " "));
    }

    private static string Joined(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes().OfType<XText>())
            text.Append(node.Value);
        return text.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
