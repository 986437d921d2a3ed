using System.Text;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Reading;

public class KeptResultsTests
{
    private const string Name = "forecasts-hrc-2099-04";
    private static readonly Guid Program = new("11112222-3333-4444-5555-666677778888");
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("what was learned");

    [Fact]
    public void What_was_kept_is_found_again_by_the_next_start()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content([]), folder["placard.sqlite"], null, CancellationToken.None);
        using (var edition = OpenEdition.Open(folder["placard.sqlite"]))
        {
            Assert.Null(edition.Results.Find(Name, Program));
            Assert.True(edition.Results.Keep(Name, Program, "older"u8));
            Assert.True(edition.Results.Keep(Name, Program, Content));
        }
        using var next = OpenEdition.Open(folder["placard.sqlite"]);
        Assert.Equal(Content, next.Results.Find(Name, Program));
        Assert.True(File.Exists(folder["placard.forecasts-hrc-2099-04.kept"]));
    }

    [Fact]
    public void What_another_program_or_edition_kept_is_not_used()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content([]), folder["placard.sqlite"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["placard.sqlite"]);
        edition.Results.Keep(Name, Program, Content);
        Assert.Null(edition.Results.Find(Name, Guid.Empty));
        EditionWriter.Write(Invented.Content([Invented.FullVote]), folder["other.sqlite"], null, CancellationToken.None);
        using var other = OpenEdition.Open(folder["other.sqlite"]);
        File.Copy(folder["placard.forecasts-hrc-2099-04.kept"], folder["other.forecasts-hrc-2099-04.kept"]);
        Assert.Null(other.Results.Find(Name, Program));
    }

    [Fact]
    public void A_damaged_file_is_not_used_and_a_strange_one_not_replaced()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content([]), folder["placard.sqlite"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["placard.sqlite"]);
        edition.Results.Keep(Name, Program, Content);
        var file = KeptResults.FileOf(folder["placard.sqlite"], Name);
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 1;
            File.WriteAllBytes(file, damaged);
            Assert.Null(edition.Results.Find(Name, Program));
        }
        File.WriteAllBytes(file, whole[..^5]);
        Assert.Null(edition.Results.Find(Name, Program));
        File.WriteAllText(file, "somebody's letters");
        Assert.False(edition.Results.Keep(Name, Program, Content));
        Assert.Equal("somebody's letters", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../edition")]
    [InlineData("Forecasts")]
    public void A_name_is_small_letters_digits_and_hyphens(string name) =>
        Assert.Throws<ArgumentException>(() => KeptResults.FileOf("placard.sqlite", name));
}
