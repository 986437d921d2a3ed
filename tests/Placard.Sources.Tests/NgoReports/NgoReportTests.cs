using Placard.Record.Access;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Files;
using Placard.Sources.NgoReports;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.NgoReports;

public sealed class NgoReportTests
{
    private const double Between = 18,
        Within = 12;

    private readonly List<PageLine> _lines = [];
    private int _page = 1;
    private double _top = 80;

    public NgoReportTests()
    {
        Heading("Report of the Committee on Non-Governmental", 14);
        Heading("Organizations on its 2031 resumed session", 14, Within + 3);
        Heading("(New York, 19–23, 28 and 29 May and 5 June 2031)");
        Line("At its 2031 resumed session, the Committee had before it 6 applications for consultative status. The Committee");
        Line(
            "recommended 3 for consultative status, deferred 2 for further consideration and closed without prejudice consideration",
            Within
        );
        Line("of 1 applications.", Within);
    }

    [Fact]
    public void The_title_and_the_summary_say_which_session_it_was_and_how_large()
    {
        var report = Assert.Single(Read().OfType<NgoSessionReport>());
        Assert.Equal(
            (2031, NgoSessionPart.Resumed, "2031-05-19", "2031-06-05"),
            (report.Year, report.Part, report.First.ToString(), report.Last.ToString())
        );
        Assert.Equal((6, 3, 2, 1), (report.Before, report.Recommended, report.Deferred, report.Closed));
        Assert.Equal("19–23, 28 and 29 May and 5 June 2031", report.Days);
    }

    [Fact]
    public void A_name_that_is_broken_over_a_line_is_one_name()
    {
        Line("5. The Committee further deferred its consideration of the applications of the following two NGOs:");
        Line("Non-Profit Organization “International and Comparative Tea Research");
        Line("Center”", Within);
        Line("Oolong Society");
        Heading("Something else");
        var deferred = Read().OfType<NgoDecision>().ToList();
        Assert.Equal(
            ["Non-Profit Organization “International and Comparative Tea Research Center”", "Oolong Society"],
            deferred.Select(d => d.Organisation)
        );
        Assert.All(deferred, d => Assert.Equal((NgoDecisionKind.Deferred, false, new DateOnly(2031, 6, 5)), (d.Kind, d.IsNew, d.Session)));
    }

    [Fact]
    public void A_list_goes_on_over_the_end_of_a_page()
    {
        Line("10. The Committee deferred its consideration of the applications of the following 3 organizations:");
        Line("Assam Circle");
        Line("Darjeeling Society for a name that runs to the very end of the line as some do", right: 488);
        Page();
        Line("Earl Grey Foundation");
        Assert.Equal(3, Read().OfType<NgoDecision>().Count(d => d.IsNew == true));
    }

    [Fact]
    public void A_list_with_another_number_of_names_than_announced_is_left_out()
    {
        Line("10. The Committee deferred its consideration of the applications of the following 3 organizations:");
        Line("Assam Circle");
        Assert.Empty(Read().OfType<NgoDecision>());
    }

    [Fact]
    public void Who_was_recommended_is_counted_once_and_told_new_from_deferred()
    {
        Line("(a) To grant consultative status to the following 3 non-governmental organizations:");
        foreach (var name in (string[])["Assam Circle", "Ceylon Club", "Oolong Society"])
            Line(name);
        Line("4. The Committee recommended that the Council grant consultative status to the following one organizations:");
        Line("Assam Circle");
        Line("9. The Committee recommended that the following one should be granted consultative status with the Council:");
        Line("Ceylon Club");
        Assert.Equal(
            [("Assam Circle", false), ("Ceylon Club", true), ("Oolong Society", null)],
            Read().OfType<NgoDecision>().OrderBy(d => d.Organisation).Select(d => (d.Organisation, d.IsNew))
        );
    }

    [Fact]
    public void Changes_of_name_and_a_merger_are_read()
    {
        Line(
            "(b) To note that the Committee decided to take note of the change of name of the following two non-governmental organizations:"
        );
        Line("Tea Net Foundation (special, 2012) to Tea");
        Line("Net Alliance", Within);
        Line("Tea Institute (General, 2013) to Legacy of Tea");
        Line("(c) To note something else.");
        Line("11. The Committee considered the merger of Tea Trust (in special consultative status) with Mate Trust (an organization");
        Line(
            "not in status with the Council) to form Tea and Mate Trust, as contained in document E/C.2. It decided to defer the consideration.",
            Within
        );
        var statements = Read();
        Assert.Equal(
            [("Tea Net Foundation", "Tea Net Alliance", "special, 2012"), ("Tea Institute", "Legacy of Tea", "General, 2013")],
            statements.OfType<NgoNameChange>().Select(c => (c.From, c.To, c.Status))
        );
        var merger = Assert.Single(statements.OfType<NgoMerger>());
        Assert.Equal(("Tea Trust", "Mate Trust", "Tea and Mate Trust", true), (merger.Of, merger.With, merger.Into, merger.IsDeferred));
    }

    [Fact]
    public void The_chapter_on_complaints_says_who_spoke_on_whom()
    {
        Line("25. The representative of India spoke on methods of work.");
        Heading("VI. Consideration of special reports and complaints by Member States", 14);
        Line(
            "26. The representative of the United Kingdom of Great Britain and Northern Ireland spoke on Friends of Tea. Nobody answered."
        );
        Heading("VII. Agenda", 14);
        var said = Assert.Single(Read().OfType<NgoIntervention>());
        Assert.Equal(("GBR", "2031 resumed session", "E/2031/32 (Part II), para. 26"), (said.State.ToString(), said.Session, said.Place));
        Assert.StartsWith("The representative of", said.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document_is_refused()
    {
        _lines.Clear();
        Line("Draft resolution on tea");
        Assert.Throws<UnreadableFileException>(() => Read());
    }

    private void Heading(string text, double size = 12, double after = 30) => Line(text, after, 400, size, isBold: true);

    private void Line(string text, double after = Between, double right = 400, double size = 10, bool isBold = false)
    {
        _top += after;
        _lines.Add(
            new PageLine(_page, text)
            {
                Left = 123,
                Right = right,
                Top = _top,
                Size = size,
                IsBold = isBold,
            }
        );
    }

    private void Page() => (_page, _top) = (_page + 1, 60);

    private IReadOnlyList<Observation> Read()
    {
        using var mirror = new TemporaryMirror().With("ods-pdf/E_2031_32 (Part II).en.pdf", "x");
        using var tree = mirror.Mirror.Open("ods-pdf")!;
        var file = new FileReading(new SourceCode("ngo-reports"), Assert.Single(tree.Entries), Stream.Null);
        new NgoReport("E/2031/32 (Part II)", ReportBlocks.Of(_lines)).AddTo(file, StateRegister.Default);
        return file.Observations;
    }
}
