using System.Text.RegularExpressions;

namespace Placard.Tests.Documents;

public partial class CitationTests
{
    [Fact]
    public void The_citation_names_the_version_of_the_program() =>
        Assert.Equal(
            Version().Match(RepositoryFolder.Read("Directory.Build.props")).Groups[1].Value,
            CitedVersion().Match(RepositoryFolder.Read("CITATION.cff")).Groups[1].Value
        );

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex Version();

    [GeneratedRegex("^version: (.+)$", RegexOptions.Multiline)]
    private static partial Regex CitedVersion();
}
