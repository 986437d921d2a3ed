using Placard.Edition.Building;

namespace Placard.Edition.Tests.Building;

public class SameBytesTests
{
    [Fact]
    public void Equal_content_in_any_order_makes_equal_bytes_and_one_hash() =>
        Gen.Select(Invented.Votes, Gen.Int)
            .Sample(
                (votes, seed) =>
                {
                    using var folder = new TemporaryFolder();
                    var content = Invented.Content(votes);
                    var hash = Write(content, folder["one"]);
                    Assert.Equal(hash, Write(Shuffled(content, new Random(seed)), folder["elsewhere/other.sqlite"]));
                    Assert.Equal(File.ReadAllBytes(folder["one"]), File.ReadAllBytes(folder["elsewhere/other.sqlite"]));
                },
                iter: 30
            );

    [Fact]
    public void Different_content_makes_another_hash()
    {
        using var folder = new TemporaryFolder();
        var vote = Invented.FullVote;
        EditionContent[] contents =
        [
            Invented.Content(),
            Invented.Content(vote),
            Invented.Content(vote) with
            {
                IsStarter = true,
            },
            Invented.Content(vote with { Title = "Question of lamps." }),
            Invented.Content(vote with { Ballots = Invented.Sheets("BRA=Y CHN=N FRA=A KEN=X NPL=N") }),
            Invented.Content(vote with { Witnesses = [.. vote.Witnesses.Reverse()] }),
            Invented.Content(vote with { Doubts = [vote.Doubts[0] with { Other = default }] }),
        ];
        Assert.Equal(contents.Length, contents.Select((c, i) => Write(c, folder[$"{i}"])).Distinct().Count());
    }

    [Fact]
    public void The_hash_is_64_lower_case_hexadecimal_digits()
    {
        using var folder = new TemporaryFolder();
        Assert.Matches("^[0-9a-f]{64}$", Write(Invented.Content(Invented.FullVote), folder["edition"]));
    }

    private static string Write(EditionContent content, string path) => EditionWriter.Write(content, path, null, CancellationToken.None);

    private static EditionContent Shuffled(EditionContent content, Random random)
    {
        return content with
        {
            Sources = In(content.Sources),
            Files = In(content.Files),
            Unresolved = In(content.Unresolved),
            States = In(content.States),
            StateNames = In(content.StateNames),
            Terms = In(content.Terms),
            Votes = In(content.Votes),
        };

        T[] In<T>(IReadOnlyList<T> list)
        {
            var shuffled = list.ToArray();
            random.Shuffle(shuffled);
            return shuffled;
        }
    }
}
