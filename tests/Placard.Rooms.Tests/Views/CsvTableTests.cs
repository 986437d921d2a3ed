using System.Text;

namespace Placard.Rooms.Tests.Views;

public class CsvTableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("with, comma", "\"with, comma\"")]
    [InlineData("with \"quotes\"", "\"with \"\"quotes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("-12", "-12")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("-1+cmd", "'-1+cmd")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'tis", "'tis")]
    [InlineData("", "")]
    public void A_cell_is_written_so_that_it_stays_a_cell(string cell, string written) =>
        Assert.Equal(
            $"c\r\n{written}\r\n",
            new CsvTable(
                ["c"],
                [
                    [cell],
                ]
            ).ToString()
        );

    [Fact]
    public async Task A_long_table_comes_out_whole()
    {
        var table = new CsvTable(["n", "text"], Enumerable.Range(0, 20_000).Select(i => (IReadOnlyList<string?>)[$"{i}", "naïve “text”"]));
        using var stream = new MemoryStream();
        await table.WriteToAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal("\uFEFF" + table.ToString(), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void What_is_written_reads_back() =>
        Gen
            .String.Array[1, 5]
            .Sample(cells =>
            {
                var text = new CsvTable(["c"], cells.Select(c => (IReadOnlyList<string?>)[c, "end"])).ToString();
                var read = CsvReading.Rows(text).Skip(1).ToList();
                return read.Count == cells.Length
                    && read.Zip(cells).All(pair => pair.First.Count == 2 && CsvTable.Unguarded(pair.First[0]) == pair.Second);
            });
}
