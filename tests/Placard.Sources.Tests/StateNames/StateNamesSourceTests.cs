using System.Text;
using Placard.Sources.Files;
using Placard.Sources.StateNames;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.StateNames;

public sealed class StateNamesSourceTests : IDisposable
{
    private const string Table = "names/states-6-languages.xlsx";
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_are_read_without_articles_and_marks()
    {
        Write(
            ["English short", "French short", "Spanish short", "Russian short", "Chinese short", "Arabic short", "English formal"],
            ["Gambia (the)", "Gambie (la)", "Gambia", "Гамбия", "冈比亚", "غامبيا", "the Republic"],
            ["Holy See (the) *", "Saint-Siège (le) *", "", "", "", ""],
            ["Bolivia (Plurinational State of)", "Bolivie (État plurinational de)"]
        );
        var names = Names(Read()!);
        Assert.Equal("冈比亚", names["GMB zh"]);
        Assert.Equal("Gambie", names["GMB fr"]);
        Assert.Equal("Saint-Siège", names["VAT fr"]);
        Assert.Equal("Bolivie (État plurinational de)", names["BOL fr"]);
        Assert.Equal(6 + 2 + 2, names.Count);
    }

    [Fact]
    public void Columns_are_found_by_their_heads_and_rows_by_their_numbers()
    {
        Write(["Arabic short", "English short"], ["تشاد", "Chad"]);
        var name = Assert.IsType<StateNameObservation>(Read()!.Observations[0]);
        Assert.Equal(("ar", "تشاد", "row 2"), (name.Language, name.Name, name.Origin.Locator));
    }

    [Fact]
    public void A_state_that_is_not_known_is_listed_and_a_footnote_is_not()
    {
        Write(["English short", "French short"], ["Atlantis (the)", "Atlantide (l')"], ["* Observer"], [""], ["Chad", "Tchad (le)"]);
        var reading = Read()!;
        Assert.Equal("Atlantis (the)", Assert.Single(reading.Unresolved).Text);
        Assert.Equal(2, reading.Observations.Count);
    }

    [Theory]
    [InlineData("not a zip at all")]
    [InlineData("")]
    public void A_broken_file_is_left_out_with_a_reason(string content)
    {
        _folder.With(Table, content);
        AssertLeftOut();
    }

    [Fact]
    public void A_workbook_without_the_table_is_left_out()
    {
        Write(["Country", "Pays"], ["Chad", "Tchad"]);
        AssertLeftOut();
    }

    [Fact]
    public void A_text_that_is_not_there_or_a_document_type_costs_the_file()
    {
        WriteParts(
            "<sst><si><t>English short</t></si></sst>",
            "<worksheet><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='A2' t='s'><v>9</v></c></row></worksheet>"
        );
        AssertLeftOut();
        WriteParts("<!DOCTYPE sst [<!ENTITY a 'b'>]><sst><si><t>&a;</t></si></sst>", "<worksheet/>");
        AssertLeftOut();
    }

    [Fact]
    public void A_workbook_that_unpacks_to_a_monster_is_left_out()
    {
        WriteParts("<sst/>", $"<worksheet>{new string(' ', 17 << 20)}</worksheet>");
        AssertLeftOut();
    }

    [Fact]
    public void A_mirror_without_names_has_nothing_of_this_source() => Assert.Null(Read());

    [Fact]
    public void The_mirror_names_every_member_and_observer_in_six_languages()
    {
        var reading = new StateNamesSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        Assert.Empty(reading.Unresolved);
        Assert.Equal(FileStatus.Read, Assert.Single(reading.Files).Fate);
        var names = Names(reading);
        var named = StateRegister.Default.All.Where(s => s.Standing != StateStanding.Former).ToArray();
        Assert.Equal(197, named.Length);
        var missing = named
            .SelectMany(s => new[] { "ar", "en", "es", "fr", "ru", "zh" }, (s, language) => $"{s.Code} {language}")
            .Where(k => !names.ContainsKey(k));
        Assert.Equal(["GBR ru"], missing);
        Assert.All(named, s => Assert.Same(s, StateRegister.Default.Resolve(names[$"{s.Code} en"])));
        Assert.DoesNotContain(names.Values, n => n.Contains('*', StringComparison.Ordinal) || n.EndsWith("(la)", StringComparison.Ordinal));
    }

    private void AssertLeftOut()
    {
        var reading = Read()!;
        Assert.Empty(reading.Observations);
        var file = Assert.Single(reading.Files);
        Assert.Equal(FileStatus.LeftOut, file.Fate);
        Assert.NotEmpty(file.Reason);
    }

    private static Dictionary<string, string> Names(SourceReading reading) =>
        reading.Observations.Cast<StateNameObservation>().ToDictionary(o => $"{o.State} {o.Language}", o => o.Name);

    private SourceReading? Read() =>
        new StateNamesSource().Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken);

    private void Write(params string[][] rows)
    {
        var texts = rows.SelectMany(r => r).Distinct().ToList();
        var shared = string.Concat(texts.Select(t => $"<si><t>{t.Replace("&", "&amp;", StringComparison.Ordinal)}</t></si>"));
        var sheet = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            sheet.Append($"<row r=\"{i + 1}\">");
            for (var j = 0; j < rows[i].Length; j++)
                sheet.Append($"<c r=\"{(char)('A' + j)}{i + 1}\" t=\"s\"><v>{texts.IndexOf(rows[i][j])}</v></c>");
            sheet.Append("</row>");
        }
        WriteParts($"<sst>{shared}</sst>", $"<worksheet><sheetData>{sheet}</sheetData></worksheet>");
    }

    private void WriteParts(string shared, string sheet) =>
        _folder.WithZip(Table, ("xl/sharedStrings.xml", shared), ("xl/worksheets/sheet1.xml", sheet));
}
