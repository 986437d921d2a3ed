using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class UpdateManifestTests : IDisposable
{
    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-manifest-").FullName;

    public void Dispose() => Directory.Delete(_mirror, recursive: true);

    [Fact]
    public void What_is_saved_is_read_again()
    {
        var manifest = new UpdateManifest { Asked = new DateTimeOffset(2098, 3, 1, 9, 0, 0, TimeSpan.Zero) };
        manifest.Files["a.zip"] = new MirroredFile("https://publisher.example/a.zip", new DateOnly(2098, 3, 1), 7, "aa", ETag: "\"v1\"");
        manifest.Accepted["a"] = new AcceptedTerms("Be kind", new DateOnly(2098, 3, 1));
        manifest.Missing["A_1.en"] = new DateOnly(2098, 3, 1);
        manifest.Save(_mirror);
        var read = UpdateManifest.Of(_mirror);
        Assert.Equal(manifest.Files, read.Files);
        Assert.Equal(manifest.Accepted, read.Accepted);
        Assert.Equal(manifest.Missing, read.Missing);
        Assert.Equal(manifest.Asked, read.Asked);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"statements":{"a":1}}""")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"files":null}""")]
    [InlineData("[]")]
    public void One_that_lacks_something_or_is_damaged_knows_nothing_of_it(string json)
    {
        File.WriteAllText(Path.Combine(_mirror, "manifest.json"), json);
        var read = UpdateManifest.Of(_mirror);
        Assert.Empty(read.Files);
        Assert.Empty(read.Missing);
    }
}
