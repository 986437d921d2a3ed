using System.Text;
using Placard.Sources.Files;
using Placard.Sources.UndlVotes;

namespace Placard.Sources.Tests.UndlVotes;

public sealed class UndlVoteReaderTests
{
    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.Const(""),
        Gen.Const("tea, milk"),
        Gen.Const("a \"cup\""),
        Gen.Const("\""),
        Gen.Const("\"\""),
        Gen.Const("two\nlines"),
        Gen.Const("12,CHN,\n7,FRA,"),
        Gen.Const("été ☕ 茶"),
        Gen.Const("\r\n"),
        Gen.Const("\n1,"),
        Gen.String[Gen.Char["abc ,\"\n1"], 0, 12]
    );

    private static readonly Gen<string> Letter = Gen.OneOf(
        Gen.Const("Y"),
        Gen.Const("N"),
        Gen.Const("A"),
        Gen.Const("X"),
        Gen.Const("Y"),
        Gen.Const(""),
        Gen.Const("yes")
    );

    private sealed record Block(int Id, string Date, string[] Texts, int Yes, (int Member, string Letter)[] Rows);

    private static readonly Gen<Block> SomeVote = Gen.Select(
        Gen.Int[1, 6],
        Gen.OneOf(Gen.Const("2001-02-03"), Gen.Const("1946"), Gen.Const("soon")),
        Nasty.Array[9],
        Gen.Int[0, 193],
        Gen.Select(Gen.Int[0, 7], Letter).Array[1, 12],
        (id, date, texts, yes, rows) => new Block(id, date, texts, yes, rows)
    );

    private static readonly Gen<byte[]> File = Gen.Select(SomeVote.Array[0, 8], Gen.Int, Gen.Bool, Gen.Bool, Gen.Bool, Write);

    [Fact]
    public void It_reads_what_a_plain_reading_reads() =>
        File.Sample(
            file =>
                Assert.Equal(
                    UndlCsv.PlainRows(file),
                    UndlCsv.Rows(UndlVoteReader.Read(new MemoryStream(file), TestContext.Current.CancellationToken))
                ),
            iter: 300
        );

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_changes_nothing() =>
        File.Sample(
            file =>
                Assert.Equal(
                    UndlCsv.PlainRows(file),
                    UndlCsv.Rows(UndlVoteReader.Read(new PrefixedStream(default, new Trickle(file)), TestContext.Current.CancellationToken))
                ),
            iter: 30
        );

    [Fact]
    public void Rows_of_one_vote_share_it()
    {
        var file =
            UndlCsv.Header
            + "7,CHN,China,Y,2001-02-03,55,A/RES/55/9,,,A/55/PV.9,Tea,Drinks,TEA,,2,1,0,0,3,x\n7,CUB,Cuba,N,2001-02-03,55,A/RES/55/9,,,A/55/PV.9,Tea,Drinks,TEA,,2,1,0,0,3,x\n"
            + "8,CHN,China,Y,2001-02-03,55,A/RES/55/10,,,A/55/PV.9,Tea,Drinks,TEA,,2,1,0,0,3,y\n8,CUB,Cuba,X,2001-02-03,55,A/RES/55/10,,,A/55/PV.9,Tea,Drinks,TEA,,2,1,0,0,3,y";
        var table = Read(file);
        Assert.Equal((4, 2, 2), (table.Count, table.Votes.Count, table.Members.Count));
        Assert.Equal([Ballot.Yes, Ballot.No, Ballot.Yes, Ballot.NotVoting], table.Ballots.ToArray());
        Assert.Same(table.Votes[0].Title, table.Votes[1].Title);
    }

    [Fact]
    public void Rows_without_the_columns_are_counted_and_left_out()
    {
        var table = Read(
            UndlCsv.Header
                + "7,CHN,China\n\n7,CHN,China,Y,2001-02-03,55,,,,,Tea,,,,2,1,0,0,3,x\n7,CHN,China,Y,2001-02-03,55,,,,,Tea,,,,2,1,0,0,3,x,y\n"
        );
        Assert.Equal((1, 2), (table.Count, table.Malformed));
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("undl_id,ms_name\n", "The column “ms_code” is missing or not in its place.")]
    public void Another_header_is_refused(string content, string reason) =>
        Assert.Equal(reason, Assert.Throws<UnreadableFileException>(() => Read(content)).Message);

    [Theory]
    [InlineData("7,CHN,\"China,Y,2001-02-03\n")]
    [InlineData("7,CHN,\"Chi\"na,Y,2001-02-03\n")]
    public void Quotes_that_do_not_end_are_refused(string rows) =>
        Assert.Throws<UnreadableFileException>(() => Read(UndlCsv.Header + rows));

    [Fact]
    public void A_record_without_end_is_refused_before_memory_is() =>
        Assert.Throws<UnreadableFileException>(() => Read(UndlCsv.Header + "7,CHN,\"" + new string('x', 5 << 20)));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Throws<DecoderFallbackException>(() =>
            UndlVoteReader.Read(
                new MemoryStream([
                    .. Encoding.UTF8.GetBytes(UndlCsv.Header + "7,CHN,Ch"),
                    0xE9,
                    .. "na,Y,2001-02-03,55,,,,,Tea,,,,2,1,0,0,3,x\n"u8,
                ]),
                TestContext.Current.CancellationToken
            )
        );

    private static UndlVoteTable Read(string file) =>
        UndlVoteReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), TestContext.Current.CancellationToken);

    private static byte[] Write(Block[] votes, int quoting, bool windows, bool marked, bool open)
    {
        var end = windows ? "\r\n" : "\n";
        var text = new StringBuilder(marked ? "\uFEFF" : "").Append(UndlCsv.Header.TrimEnd('\n')).Append(end);
        foreach (var vote in votes)
        {
            foreach (var (member, letter) in vote.Rows)
            {
                string[] fields =
                [
                    $"{vote.Id}",
                    member == 0 ? "" : $"ST{member}",
                    member == 3 ? "Tea, \"Republic\" of" : $"State {member}",
                    letter,
                    vote.Date,
                    .. vote.Texts,
                    $"{vote.Yes}",
                    "1",
                    "",
                    member == 9 ? "x" : "0",
                    "193",
                    $"https://example.org/{vote.Id}",
                ];
                text.Append(UndlCsv.Row(fields, i => ((uint)quoting >> (i % 31) & 1) == 1, end));
            }
        }
        if (open && votes.Length > 0)
            text.Length -= end.Length;
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
