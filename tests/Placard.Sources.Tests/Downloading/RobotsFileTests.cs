using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /*/archive/", "/x/y/archive/z", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x.pdf?page=1", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: Placard\nAllow: /", "/a", true)]
    [InlineData("user-agent: placard # us\ndisallow: /a # here", "/a", false)]
    [InlineData("<html>not a robots file</html>", "/a", true)]
    public void The_longest_rule_of_the_group_that_names_us_decides(string text, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsFile.Parse(text).Allows(new Uri("https://publisher.example" + path)));
}
