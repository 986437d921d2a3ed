using System.Text;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.WhipCounts;

namespace Placard.Rooms.Tests.WhipCounts;

public class CommitmentFileTests
{
    private static readonly DateOnly Today = new(2098, 3, 10);

    [Fact]
    public void Columns_come_in_any_order_and_others_are_passed_over()
    {
        var only = Assert.Single(Read("when,colour,State,SURE,position\n2098-03,red,Côte d'Ivoire,Told,Against\n"));
        Assert.Equal(
            ("CIV", Ballot.No, "told", "2098-03", "", ""),
            (only.State.ToString(), only.Ballot, only.Sure.Word, only.SaidOn.ToString(), only.SaidBy, only.Note)
        );
    }

    [Theory]
    [InlineData("state;position;sure\nBrazil;yes;told\n")]
    [InlineData("state\tposition\tsure\r\nBrazil\tyes\ttold")]
    [InlineData("\uFEFFstate,position,sure\n\"Brazil\",\"yes\",\"told\"\n")]
    public void A_table_may_be_saved_as_spreadsheets_save_it(string csv) => Assert.Equal("BRA", Assert.Single(Read(csv)).State.ToString());

    [Fact]
    public void Wrong_lines_are_named_as_a_reader_of_the_file_counts_them()
    {
        var refused = Refused(
            "state,position,sure,note\nBrazil,yes,told,\"two\nlines\"\nAtlantis,yes,told,\nCuba,perhaps,told,\nCuba,no,certain,\n"
        );
        Assert.Contains("3 lines", refused, StringComparison.Ordinal);
        Assert.Contains("line 4: ", refused, StringComparison.Ordinal);
        Assert.Contains("line 5: ", refused, StringComparison.Ordinal);
        Assert.Contains("line 6: ", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_within_a_cell_becomes_a_blank() =>
        Assert.Equal("two lines", Assert.Single(Read("state,position,sure,note\nBrazil,yes,told,\"two\nlines\"\n")).Note);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("state,position\nBrazil,yes\n", "sure is missing")]
    [InlineData("name,vote\nBrazil,yes\n", "state and position and sure are missing")]
    [InlineData("state,position,sure\n", "no commitment")]
    [InlineData("state,position,sure\nBrazil,,\n", "no commitment")]
    [InlineData("state,position,sure,when\nBrazil,yes,told,2098-04-01\n", "is in the future")]
    [InlineData("state,position,sure\nYugoslavia,yes,told\n", "no longer exists")]
    [InlineData("state,position,sure\n,yes,told\n", "Name the state")]
    public void What_cannot_be_read_is_refused_with_a_sentence(string csv, string why) =>
        Assert.Contains(why, Refused(csv), StringComparison.Ordinal);

    [Theory]
    [InlineData("SUN")]
    [InlineData("Soviet Union")]
    [InlineData("RUS")]
    public void A_former_name_of_a_delegation_means_the_delegation(string written) =>
        Assert.Equal("RUS", Assert.Single(Read($"state,position,sure\n{written},yes,told\n")).State.ToString());

    [Fact]
    public void A_file_in_another_encoding_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<Refusal>(() =>
            CommitmentFile.Read(
                new MemoryStream(Encoding.Latin1.GetBytes("state,position,sure,note\nBrazil,yes,told,São Paulo\n")),
                StateRegister.Default,
                Today
            )
        );
        Assert.Contains("CSV UTF-8", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_bytes_come_they_are_read_or_refused() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
            {
                try
                {
                    return CommitmentFile
                            .Read(new MemoryStream([.. "state,position,sure\n"u8.ToArray(), .. bytes]), StateRegister.Default, Today)
                            .Count >= 0;
                }
                catch (Refusal)
                {
                    return true;
                }
            });

    [Fact]
    public void Of_a_file_with_very_many_wrong_lines_so_many_are_read_as_tell_enough()
    {
        using var endless = new EndlessLines("state,position,sure\n", "Atlantis,yes,told\n");
        var refused = Assert.Throws<Refusal>(() => CommitmentFile.Read(endless, StateRegister.Default, Today)).Message;
        Assert.StartsWith("Nothing was imported: 100 lines and perhaps more cannot be read: line 2: ", refused, StringComparison.Ordinal);
        Assert.EndsWith("And 95 more.", refused, StringComparison.Ordinal);
    }

    private sealed class EndlessLines(string head, string line) : MemoryStream(Encoding.UTF8.GetBytes(head))
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and var read ? read : Encoding.UTF8.GetBytes(line, buffer.AsSpan(offset, count));
    }

    private static IReadOnlyList<Commitment> Read(string csv) =>
        CommitmentFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), StateRegister.Default, Today);

    private static string Refused(string csv) => Assert.Throws<Refusal>(() => Read(csv)).Message;
}
