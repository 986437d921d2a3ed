using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class RegisterFilesTests : IDisposable
{
    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-mirror-").FullName;

    public void Dispose() => Directory.Delete(_mirror, recursive: true);

    [Theory]
    [InlineData("upr-info/upr-info_sessions_6-9.csv")]
    [InlineData("upr-info/upr-info_sessions_voluntary.csv")]
    [InlineData("upr-info/upr-years.csv")]
    [InlineData("upr-info/upr-sessions.csv")]
    [InlineData("upr-matrix/UPR34_Slovenia_Thematic_list_of_Recommendations.docx")]
    [InlineData("treaty-status/hr_status_crc.csv")]
    [InlineData("treaty-status/hr_status_op_crc_ic.csv")]
    [InlineData("treaty-bodies/individual-cases.csv")]
    [InlineData("special-procedures/candidates.csv")]
    [InlineData("budget/pbi_stages.csv")]
    [InlineData("budget/human-rights-budget-lines_2019-2025.csv")]
    [InlineData("budget/regular-budget-paid_2019-2026.csv")]
    public void A_publishers_file_of_a_register_is_known_and_laid_where_it_is_read(string path)
    {
        var file = Path.Combine(MirrorFolder.PathOrSkip(), path);
        var added = new MirrorUpdate(_mirror, null!, TimeProvider.System).Add(file, Publishers.All, TestContext.Current.CancellationToken);
        Assert.NotNull(added);
        Assert.True(
            File.Exists(Path.Combine(_mirror, path)),
            string.Join(", ", Directory.GetFiles(_mirror, "*", SearchOption.AllDirectories))
        );
    }
}
