using Placard.Rooms.CommandLine;
using Placard.Testing.Redlines;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

public sealed class RedlinesTests(MirrorEdition mirror) : IDisposable
{
    private static readonly (string Old, string New, string Language)[] Neighbours =
    [
        ("A/RES/77/215", "A/RES/78/196", "en"),
        ("A/RES/76/180", "A/RES/77/227", "en"),
        ("A/HRC/RES/54/15", "A/RES/78/202", "en"),
        ("S/RES/2702 (2023)", "S/RES/2755 (2024)", "en"),
        ("A/HRC/RES/55/4", "A/HRC/RES/58/10", "en"),
        ("A/HRC/RES/55/4", "A/HRC/RES/58/10", "ar"),
        ("A/HRC/RES/55/4", "A/HRC/RES/58/10", "fr"),
        ("A/HRC/RES/54/2", "A/HRC/RES/57/2", "zh"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("placard-redlines-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task LibreOffice_makes_either_text_of_the_redline_of_two_real_neighbours()
    {
        var (documents, texts) = (new List<byte[]>(), new List<(StructuredText Old, StructuredText New)>());
        foreach (var (old, @new, language) in Neighbours)
        {
            if (Read(old, language) is not { } was || Read(@new, language) is not { } @is)
                continue;
            var file = Path.Combine(_folder.FullName, "redline.docx");
            var said = await Shell.RunAsync(
                new ProgramPaths("/nowhere", null),
                "draft",
                "compare",
                old,
                @new,
                "--lang",
                language,
                "--format",
                "docx",
                "--out",
                file,
                "--edition",
                mirror.Edition.Path
            );
            Assert.Equal((0, ""), (said.Exit, said.Error));
            documents.Add(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            texts.Add((was, @is));
        }
        Assert.True(texts.Count >= 5, "too few of the neighbours are in the mirror");
        Assert.Contains(texts, t => t.Old.Language.IsRightToLeft);
        foreach (var (resolved, (was, @is)) in (await LibreOffice.ResolveAsync(documents)).Zip(texts))
        {
            Assert.Equal(TextLines.Of(@is), TextLines.WithoutHeading(resolved.Accepted));
            Assert.Equal(TextLines.Of(was), TextLines.WithoutHeading(resolved.Rejected));
            Assert.Equal(0, resolved.Left);
        }
    }

    private StructuredText? Read(string symbol, string language) =>
        mirror.Edition.Texts.Read(DocumentSymbol.Parse(symbol), Language.TryParse(language, out var of) ? of : default);
}
