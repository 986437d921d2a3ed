namespace Placard.Record.Tests.Documents;

public sealed class DocumentSymbolTests
{
    [Theory]
    [InlineData("A/HRC/51/L.6/Rev.1", DocumentForm.LimitedDraft, "HRC", "51", "6", "")]
    [InlineData("A/HRC/S-35/1", DocumentForm.Other, "HRC", "S-35", "1", "")]
    [InlineData("A/HRC/RES/S-27/1", DocumentForm.Resolution, "HRC", "S-27", "1", "")]
    [InlineData("A/RES/ES-11/1", DocumentForm.Resolution, "GA", "ES-11", "1", "")]
    [InlineData("A/ES-11/L.1", DocumentForm.LimitedDraft, "GA", "ES-11", "1", "")]
    [InlineData("A/C.3/78/L.41", DocumentForm.LimitedDraft, "GA3", "78", "41", "")]
    [InlineData("E/CN.4/RES/2005/1", DocumentForm.Resolution, "CHR", "2005", "1", "")]
    [InlineData("E/CN.4/RES/1990/75 A", DocumentForm.Resolution, "CHR", "1990", "75", "A")]
    [InlineData("E/CN.4/DEC/8 (XXXVI)", DocumentForm.Decision, "CHR", "XXXVI", "8", "")]
    [InlineData("E/CN.4/RES/2 B (XIV)", DocumentForm.Resolution, "CHR", "XIV", "2", "B")]
    [InlineData("E/CN.4/RES/VI (X)", DocumentForm.Resolution, "CHR", "X", "VI", "")]
    [InlineData("E/CN.4/RES (II)", DocumentForm.Resolution, "CHR", "II", "", "")]
    [InlineData("E/CN.4/DEC/1982", DocumentForm.Decision, "CHR", "1982", "", "")]
    [InlineData("E/CN.4/RES/1992/S-2/1", DocumentForm.Resolution, "CHR", "S-2", "1", "")]
    [InlineData("E/HR/RES", DocumentForm.Resolution, "CHR", "", "", "")]
    [InlineData("A/RES/3363 (XXX)", DocumentForm.Resolution, "GA", "XXX", "3363", "")]
    [InlineData("A/RES/1514 (XV)", DocumentForm.Resolution, "GA", "XV", "1514", "")]
    [InlineData("A/RES/3201 (S-VI)", DocumentForm.Resolution, "GA", "S-VI", "3201", "")]
    [InlineData("A/RES/217 A (III)", DocumentForm.Resolution, "GA", "III", "217", "A")]
    [InlineData("A/RES/31/6 I", DocumentForm.Resolution, "GA", "31", "6", "I")]
    [InlineData("A/RES/75/254 A-C", DocumentForm.Resolution, "GA", "75", "254", "A-C")]
    [InlineData("A/RES/75/290 A", DocumentForm.Resolution, "GA", "75", "290", "A")]
    [InlineData("S/RES/2334 (2016)", DocumentForm.Resolution, "SC", "2016", "2334", "")]
    [InlineData("A/HRC/DEC/36/115", DocumentForm.Decision, "HRC", "36", "115", "")]
    [InlineData("A/HRC/DEC/OM/1/102", DocumentForm.Decision, "HRC", "1", "102", "")]
    [InlineData("A/HRC/OM/1/L.2", DocumentForm.LimitedDraft, "HRC", "1", "2", "")]
    [InlineData("A/HRC/PRST/9/2", DocumentForm.PresidentialStatement, "HRC", "9", "2", "")]
    [InlineData("S/PRST/2023/1", DocumentForm.PresidentialStatement, "SC", "2023", "1", "")]
    [InlineData("CAT/C/CHN/CO/5", DocumentForm.Other, null, "", "5", "")]
    [InlineData("A/HRC/WG.6/31/CHN/1", DocumentForm.Other, null, "31", "1", "")]
    [InlineData("E/CN.4/Sub.2/1997/L.10", DocumentForm.LimitedDraft, null, "1997", "10", "")]
    [InlineData("E/RES/2024/1", DocumentForm.Resolution, "ECOSOC", "2024", "1", "")]
    [InlineData("E/2025/32 (Part II)", DocumentForm.Other, "ECOSOC", "2025", "32", "Part II")]
    [InlineData("S/PV.8979", DocumentForm.MeetingRecord, "SC", "", "8979", "")]
    [InlineData("S/PV.6702 (Resumption 1)", DocumentForm.MeetingRecord, "SC", "", "6702", "Resumption 1")]
    [InlineData("A/78/PV.50", DocumentForm.MeetingRecord, "GA", "78", "50", "")]
    [InlineData("A/76/L.5/Add.1", DocumentForm.LimitedDraft, "GA", "76", "5", "")]
    [InlineData("A/HRC/32/L.2/Rev.1/Corr.2", DocumentForm.LimitedDraft, "HRC", "32", "2", "")]
    [InlineData("A/60/L.48", DocumentForm.LimitedDraft, "GA", "60", "48", "")]
    [InlineData("S/2022/155", DocumentForm.Other, "SC", "2022", "155", "")]
    [InlineData("HRI/GEN/1/Rev.9 (Vol. I)", DocumentForm.Other, null, "", "1", "")]
    public void Every_form_reads_into_its_parts_and_prints_as_it_stands(
        string text,
        DocumentForm form,
        string? body,
        string session,
        string number,
        string part
    )
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal(text, symbol.ToString());
        Assert.Equal(form, symbol.Form);
        Assert.Equal(body, symbol.Body?.Code);
        Assert.Equal((session, number, part), (symbol.Session, symbol.Number, symbol.Part));
    }

    [Theory]
    [InlineData("a/hrc/res/37/23", "A/HRC/RES/37/23")]
    [InlineData(" A/HRC/51/L.6* ", "A/HRC/51/L.6")]
    [InlineData("A/HRC/54/l.37/rev. 1", "A/HRC/54/L.37/Rev.1")]
    [InlineData("A/RES/3363(XXX)", "A/RES/3363 (XXX)")]
    [InlineData("A/RES/217A(III)", "A/RES/217 A (III)")]
    [InlineData("A/RES/217 (III) A", "A/RES/217 A (III)")]
    [InlineData("A/RES/3411 A and B (XXX)", "A/RES/3411 A-B (XXX)")]
    [InlineData("A/RES/75/254A–C", "A/RES/75/254 A-C")]
    [InlineData("S/RES/2334", "S/RES/2334 (2016)")]
    [InlineData("S/RES/1522(2004)", "S/RES/1522 (2004)")]
    [InlineData("S/RES/242", "S/RES/242")]
    [InlineData("S/PV9261", "S/PV.9261")]
    [InlineData("A/77/PV.58 (resumed)", "A/77/PV.58 (Resumed)")]
    [InlineData("S/PV.6702(Resumption1)", "S/PV.6702 (Resumption 1)")]
    [InlineData("E/CN.4/DEC/8(XXXVI)", "E/CN.4/DEC/8 (XXXVI)")]
    [InlineData("E/CN.4/DEC/7b(XXXI)", "E/CN.4/DEC/7 B (XXXI)")]
    [InlineData("E/CN.4/RES/1990/75A", "E/CN.4/RES/1990/75 A")]
    [InlineData("E/CN.4/RES/10/(XXXV)", "E/CN.4/RES/10 (XXXV)")]
    [InlineData("E/CN.4/RES/1A/(XXXV)", "E/CN.4/RES/1 A (XXXV)")]
    [InlineData("E/CN.4/RESII)", "E/CN.4/RES (II)")]
    [InlineData("E/CN.4/RES/5XXXII)", "E/CN.4/RES/5 (XXXII)")]
    [InlineData("E/CN.4/RES7(XXX)", "E/CN.4/RES/7 (XXX)")]
    [InlineData("E/CN.4/RESIIB(VIII)", "E/CN.4/RES/II B (VIII)")]
    [InlineData("E/CN.4/RES/VI[X]", "E/CN.4/RES/VI (X)")]
    [InlineData("E/CN.4/RES(V)PART/B", "E/CN.4/RES (V) (Part B)")]
    [InlineData("E/CN.4/RES/II[X]PARTII", "E/CN.4/RES/II (X) (Part II)")]
    [InlineData("A/HRC/DEC22/117", "A/HRC/DEC/22/117")]
    [InlineData("A/HRC/RES/56/L.33", "A/HRC/56/L.33")]
    [InlineData("A/HRC/34//L.8", "A/HRC/34/L.8")]
    [InlineData("A/HRC/34/L..8", "A/HRC/34/L.8")]
    [InlineData("/A/HRC/34/L.8", "A/HRC/34/L.8")]
    [InlineData("A/HRC/46L.3", "A/HRC/46/L.3")]
    [InlineData("E/CN.4/1992/L49", "E/CN.4/1992/L.49")]
    [InlineData("E/CN.4/L.299./Rev.1", "E/CN.4/L.299/Rev.1")]
    public void What_catalogues_write_is_put_right(string written, string canonical) =>
        Assert.Equal(canonical, DocumentSymbol.Parse(written).ToString());

    [Theory]
    [InlineData(null, "No document symbol is given")]
    [InlineData("  ", "No document symbol is given")]
    [InlineData("win-win", "separated by strokes")]
    [InlineData("X/HRC/51/L.6", "no series of the United Nations is called “X”")]
    [InlineData("A/HRC", "a number is missing")]
    [InlineData("E/CN.4", "a number is missing")]
    [InlineData("A/RES", "a number is missing")]
    [InlineData("A/HRC/51/L-6", "“L-6” is no part of one")]
    [InlineData("A/RES/3363 (XXXXX)", "is no part of one")]
    [InlineData("A/RES/60/251; DROP TABLE", "symbols are made of letters")]
    [InlineData("A/HRC/51/L.6 as orally revised", "is no part of one")]
    [InlineData("A/HRC/37/../../etc", "no part of one")]
    public void What_is_no_symbol_is_refused_with_the_reason(string? text, string reason)
    {
        Assert.False(DocumentSymbol.TryParse(text, out var symbol, out var problem));
        Assert.False(symbol.IsKnown);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_too_long_is_refused_and_not_repeated_whole()
    {
        Assert.False(DocumentSymbol.TryParse("A/" + new string('1', 5000), out _, out var problem));
        Assert.True(problem!.Length < 150);
    }

    [Fact]
    public void Parse_throws_what_TryParse_says() =>
        Assert.Contains("strokes", Assert.Throws<FormatException>(() => DocumentSymbol.Parse("37-23")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("A/HRC/54/L.37/Rev.1", "A/HRC/54/L.37")]
    [InlineData("A/HRC/54/L.37/Rev.1/Corr.1", "A/HRC/54/L.37")]
    [InlineData("A/76/L.5/Add.1", "A/76/L.5")]
    [InlineData("A/HRC/54/L.37", "A/HRC/54/L.37")]
    [InlineData("A/60/7/Add.13", "A/60/7/Add.13")]
    [InlineData("A/60/7/Add.13/Corr.1", "A/60/7/Add.13")]
    [InlineData("E/CN.4/1128/Rev.1", "E/CN.4/1128")]
    public void A_revision_leads_to_what_it_revises(string text, string original) =>
        Assert.Equal(original, DocumentSymbol.Parse(text).WithoutRevision.ToString());

    [Theory]
    [InlineData("A/HRC/51/L.6/Rev.1", "https://docs.un.org/en/A/HRC/51/L.6/Rev.1")]
    [InlineData("A/RES/3363 (XXX)", "https://docs.un.org/en/A/RES/3363%28XXX%29")]
    public void A_symbol_links_to_its_document(string text, string link) => Assert.Equal(link, DocumentSymbol.Parse(text).Link);

    [Theory]
    [InlineData("A/75/L.70 and A/75/L.70/Add.1", "A/75/L.70|A/75/L.70/Add.1")]
    [InlineData("A/75/936, para. 15", "A/75/936")]
    [InlineData("S/552, S/PV.202", "S/552|S/PV.202")]
    [InlineData("E/CN.4/RES/1 A (XXXIV) and A/RES/2649 A (XXV)", "E/CN.4/RES/1 A (XXXIV)|A/RES/2649 A (XXV)")]
    [InlineData(
        "recalling resolutions A/RES/1514 (XV) and S/RES/2334 (2016), and A/RES/60/251.",
        "A/RES/1514 (XV)|S/RES/2334 (2016)|A/RES/60/251"
    )]
    [InlineData("nothing at all", "")]
    [InlineData(null, "")]
    public void Symbols_are_found_in_running_text(string? text, string found) =>
        Assert.Equal(found, string.Join('|', DocumentSymbol.FindAll(text)));

    [Fact]
    public void No_symbol_has_no_parts_and_sorts_first()
    {
        DocumentSymbol none = default;

        Assert.Equal(("", "", "", ""), (none.ToString(), none.Session, none.Number, none.Link));
        Assert.Null(none.Body);
        Assert.Equal(none, none.WithoutRevision);
        Assert.True(none.CompareTo(DocumentSymbol.Parse("A/1")) < 0);
    }

    [Fact]
    public void Symbols_sort_as_a_reader_expects()
    {
        string[] expected =
        [
            "A/RES/217 A (III)",
            "A/RES/1514 (XV)",
            "A/RES/3363 (XXX)",
            "A/RES/31/6 I",
            "A/RES/60/9",
            "A/RES/60/251",
            "A/RES/S-32/1",
            "A/RES/ES-10/2",
            "A/RES/ES-11/1",
        ];
        string[] council =
        [
            "A/HRC/9/L.1",
            "A/HRC/51/L.6",
            "A/HRC/51/L.6/Rev.1",
            "A/HRC/51/L.6/Rev.2",
            "A/HRC/51/L.10",
            "A/HRC/S-2/L.1",
            "A/HRC/S-27/L.1",
        ];
        string[] commission = ["E/CN.4/RES (II)", "E/CN.4/RES/IV (X)", "E/CN.4/RES/IX (X)", "E/CN.4/RES/12 (XIV)", "E/CN.4/RES/2005/1"];

        foreach (var order in new[] { expected, council, commission })
        {
            var shuffled = order.Reverse().Select(DocumentSymbol.Parse).ToArray();
            Array.Sort(shuffled);
            Assert.Equal(order, shuffled.Select(s => s.ToString()));
        }
    }

    [Fact]
    public void Every_body_is_told_by_the_symbols_of_its_drafts_and_resolutions() =>
        Assert.All(
            new Dictionary<string, Body>
            {
                ["A/HRC/1/L.1"] = Body.HumanRightsCouncil,
                ["E/CN.4/1999/L.1"] = Body.CommissionOnHumanRights,
                ["A/RES/1/1"] = Body.GeneralAssembly,
                ["A/C.3/1/L.1"] = Body.ThirdCommittee,
                ["S/RES/2000 (2011)"] = Body.SecurityCouncil,
                ["E/1999/L.1"] = Body.EconomicAndSocialCouncil,
            },
            pair => Assert.Same(pair.Value, DocumentSymbol.Parse(pair.Key).Body)
        );
}
