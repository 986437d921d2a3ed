using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Phrases as the command finds them, against a plain look at the words of the publisher's XML that knows nothing of the index,
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
        // A file that is not held is another copy of one that is, and the edition says so.
        var explained = mirror.Edition.Files().Where(f => f.Reason.Length > 0).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', files.Where(f => !held.ContainsKey(f) && !explained.Contains(f))));
    }

    [Fact]
    public async Task A_first_use_of_2019_names_the_vote_of_2018_whose_title_has_the_phrase()
    {
        var said = await Shell.RunAsync(
            new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null),
            "phrase",
            "mutually beneficial cooperation",
            "--json"
        );
        var card = said.Json;
        Assert.StartsWith("2019-12", card.GetProperty("first").GetProperty("date").GetString());
        var earlier = card.GetProperty("earlier");
        Assert.Equal(
            ("A/HRC/RES/37/23", "2018-03-23"),
            (earlier.GetProperty("titleOf").GetString(), earlier.GetProperty("titleDate").GetString())
        );
        Assert.True(earlier.GetProperty("spokenIn").GetInt32() < 2018);
        Assert.Contains(
            card.GetProperty("held").EnumerateArray(),
            h => h.GetProperty("body").GetString() == "HRC" && h.GetProperty("from").GetString() == "2023-10-11"
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
        return files;
    }

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
