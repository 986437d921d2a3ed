using System.Collections;
using System.Reflection;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Sources;

namespace Placard.Tests.Mirror;

/// <summary>The files of the record beside the publishers' files that they were made from.</summary>
public sealed class RecordFilesTests(MirrorEdition mirror) : IDisposable
{
    private const long MostBytes = 8_000_000;
    private static readonly string Record = Path.Combine(RepositoryFolder.Root, "record");

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-record-").FullName;

    [Fact]
    public void An_edition_of_the_record_alone_has_the_votes_of_the_whole_mirror()
    {
        var whole = mirror.Edition;
        var file = Path.Combine(_folder, "edition.sqlite");
        var cancellation = TestContext.Current.CancellationToken;
        EditionBuilder.Build(
            AllSources.ReadShipped(Record, StateRegister.Default, cancellation),
            isStarter: true,
            file,
            null,
            cancellation
        );
        using var shipped = OpenEdition.Open(file);
        var differing = whole
            .Votes.All.Select(Told)
            .Except(shipped.Votes.All.Select(Told))
            .Select(vote => vote[..Math.Min(vote.Length, 400)])
            .ToList();
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} votes differ; `placard record write` makes the files anew: {differing.FirstOrDefault()}"
        );
        Assert.Equal(whole.Votes.All.Count, shipped.Votes.All.Count);
    }

    [Fact]
    public void The_record_is_small_enough_for_a_repository() =>
        Assert.InRange(Directory.GetFiles(Record).Sum(path => new FileInfo(path).Length), 1, MostBytes);

    [Fact]
    public void The_record_says_what_publishers_ask() =>
        Assert.All(
            mirror.Edition.Votes.All.SelectMany(v => v.Witnesses).Select(w => w.Origin.Source).Distinct(),
            source =>
                Assert.True(
                    source.ToString() is "starter" or "corrections"
                        || File.ReadAllText(Path.Combine(Record, "README.md")).Contains($"`{source}`", StringComparison.Ordinal),
                    $"record/README.md does not name {source}"
                )
        );

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Told(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(Told)) + "]",
            _ when value.GetType() is { IsClass: true } type && type.Assembly == typeof(VoteEvent).Assembly && value is not Body => "{"
                + string.Join(
                    "; ",
                    type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(p => p.GetIndexParameters().Length == 0)
                        .Select(p => p.Name + " " + Told(p.GetValue(value)))
                )
                + "}",
            _ => value.ToString()!,
        };
}
