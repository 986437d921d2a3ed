using Placard.Sources.Downloading;
using Placard.Sources.Fetched;
using Placard.Sources.Files;
using Placard.Sources.Tests.Drafts;
using Placard.Testing.Publisher;

namespace Placard.Sources.Tests.Fetched;

public sealed class DocumentSystemTests : IAsyncLifetime
{
    private static readonly DocumentSymbol Lamps = DocumentSymbol.Parse("A/HRC/99/L.7");

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-fetched-").FullName;
    private readonly SetClock _clock = new() { RingsAtOnce = true };
    private PublisherServer _publisher = null!;
    private PoliteClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        _client = new PoliteClient(_clock, "", TimeSpan.FromSeconds(5));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _publisher.DisposeAsync();
        Directory.Delete(_mirror, recursive: true);
    }

    [Fact]
    public async Task A_document_is_read_and_kept_with_its_day()
    {
        _publisher.Serve(At("docx"), DraftFiles.Docx());
        var fetched = await FetchAsync(Lamps);
        Assert.Equal(UpdateStatus.Done, fetched.Status);
        Assert.Equal("fetched/A_HRC_99_L.7.en.docx", fetched.File);
        Assert.Equal(new DateOnly(2098, 3, 1), UpdateManifest.Of(_mirror).Files[fetched.File].Day);

        var text = Assert.IsType<TextObservation>(Assert.Single(Read().Observations));
        Assert.Equal(Lamps, text.Text.Symbol);
        Assert.Equal(PartialDate.Parse("2098-03-01"), text.Origin.AsOf);
        Assert.Equal(fetched.Paragraphs, text.Text.Paragraphs.Count);
    }

    [Fact]
    public async Task Where_there_is_no_word_file_the_pdf_is_taken()
    {
        _publisher.Serve(At("pdf"), DraftFiles.Pdf());
        Assert.Equal("fetched/A_HRC_99_L.7.en.pdf", (await FetchAsync(Lamps)).File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><title>Document Viewer</title></html>")]
    public async Task A_document_that_the_service_does_not_have_is_not_there_whatever_it_sends(string content)
    {
        _publisher.Serve(At("docx"), System.Text.Encoding.UTF8.GetBytes(content));
        _publisher.Serve(At("pdf"), System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Equal(UpdateStatus.NotThere, (await FetchAsync(Lamps)).Status);
        Assert.False(Directory.Exists(Path.Combine(_mirror, "fetched")));
    }

    [Fact]
    public async Task A_document_that_calls_itself_another_is_not_kept()
    {
        var other = DocumentSymbol.Parse("A/HRC/99/L.8");
        _publisher.Serve(At("docx", other), DraftFiles.Docx());
        var fetched = await FetchAsync(other);
        Assert.Equal(UpdateStatus.Failed, fetched.Status);
        Assert.Contains("calls itself A/HRC/99/L.7", fetched.Reason);
        Assert.Empty(UpdateManifest.Of(_mirror).Files);
    }

    [Fact]
    public async Task A_document_in_another_language_is_not_kept()
    {
        _publisher.Serve(At("docx", language: "fr"), DraftFiles.Docx());
        _ = Language.TryParse("fr", out var french);
        var fetched = await FetchAsync(Lamps, french);
        Assert.Equal((UpdateStatus.Failed, "It is in English, not in French."), (fetched.Status, fetched.Reason));
    }

    [Fact]
    public async Task A_report_is_not_kept_for_its_words_are_of_no_body()
    {
        var report = DocumentSymbol.Parse("A/HRC/99/7");
        var words = "<w:p><w:r><w:t>The Council of Lamps has met, and its keepers report that all lanterns burn.</w:t></w:r></w:p>";
        _publisher.Serve(At("docx", report), DraftFiles.Docx(words));
        var fetched = await FetchAsync(report);
        Assert.Equal((UpdateStatus.Failed, "It is neither a draft nor a resolution."), (fetched.Status, fetched.Reason));
    }

    [Fact]
    public async Task What_the_mirror_has_and_what_was_not_there_today_is_not_asked_again()
    {
        _publisher.Serve(At("docx"), DraftFiles.Docx());
        await FetchAsync(Lamps);
        await FetchAsync(DocumentSymbol.Parse("A/HRC/99/L.9"));
        var asked = _publisher.Asked.Count;

        Assert.Equal(UpdateStatus.Unchanged, (await FetchAsync(Lamps)).Status);
        Assert.Equal(UpdateStatus.NotThere, (await FetchAsync(DocumentSymbol.Parse("A/HRC/99/L.9"))).Status);
        Assert.Equal(asked, _publisher.Asked.Count);

        _clock.Now += TimeSpan.FromDays(1);
        await FetchAsync(DocumentSymbol.Parse("A/HRC/99/L.9"));
        Assert.True(_publisher.Asked.Count > asked);
    }

    [Fact]
    public async Task A_list_that_is_stopped_goes_on_where_it_was()
    {
        _publisher.Serve(At("docx"), DraftFiles.Docx());
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var text in Service().FetchAsync([Lamps, DocumentSymbol.Parse("A/HRC/99/L.9")], Language.English, stop.Token))
            {
                Assert.Equal(UpdateStatus.Done, text.Status);
                stop.Cancel();
            }
        });
        Assert.Single(_publisher.Asked);
        Assert.Equal(UpdateStatus.Unchanged, (await FetchAsync(Lamps)).Status);
    }

    [Fact]
    public async Task Between_two_documents_there_is_a_pause()
    {
        await FetchAsync(Lamps);
        Assert.Contains(TimeSpan.FromSeconds(5), _clock.Waited);
    }

    [Fact]
    public async Task What_the_service_asks_of_programs_is_obeyed()
    {
        _publisher.Robots = "User-agent: *\nDisallow: /api/";
        var fetched = await FetchAsync(Lamps);
        Assert.Equal(UpdateStatus.Failed, fetched.Status);
        Assert.Contains("robots.txt", fetched.Reason);
        Assert.Empty(_publisher.Asked);
    }

    [Fact]
    public void A_file_whose_name_is_none_of_a_document_is_listed()
    {
        Directory.CreateDirectory(Path.Combine(_mirror, "fetched"));
        File.WriteAllText(Path.Combine(_mirror, "fetched", "notes.txt"), "x");
        Assert.Equal(FileStatus.LeftOut, Assert.Single(Read().Files).Fate);
    }

    private SourceReading Read() => new FetchedSource().Read(new Mirror(_mirror), StateRegister.Default, null, CancellationToken.None)!;

    private DocumentSystem Service() => new(_mirror, _client, _clock, _publisher.At("/api/symbol/access"));

    private async Task<FetchedText> FetchAsync(DocumentSymbol symbol, Language language = default)
    {
        await foreach (var text in Service().FetchAsync([symbol], language, TestContext.Current.CancellationToken))
            return text;
        throw new InvalidOperationException();
    }

    private static string At(string kind, DocumentSymbol? symbol = null, string language = "en") =>
        $"/api/symbol/access?s={Uri.EscapeDataString((symbol ?? Lamps).ToString())}&l={language}&t={kind}";
}
