using System.Runtime.InteropServices;
using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>Reads the records of the file.</summary>
/// <remarks>
/// The rows of one vote stand together and differ in the voter and the ballot alone, and the voters come in the same order each time. So a
/// row is first held against the row before: the same number, the voter that came next last time, a known letter, and then the same bytes
/// to the end of the line. Since bytes that are the same from the beginning of a field are the same fields, nothing needs to be taken
/// apart. Any other row is.
/// </remarks>
internal sealed class UndlRows
{
    private const int Fields = 20,
        FirstOfTail = 4;
    private const int Window = 1 << 20;

    /// <summary>A voter with the bytes that write it, both fields and the commas behind them, and the voter that last came after
    /// it.</summary>
    private sealed class Voter(int at, byte[] bytes)
    {
        public readonly int At = at;
        public readonly byte[] Bytes = bytes;
        public Voter? Next;
    }

    private readonly Dictionary<byte[], Voter> _voters = new(ByteKeys.Comparer);
    private readonly Dictionary<byte[], int> _votes = new(ByteKeys.Comparer);
    private readonly List<UndlVote> _allVotes = [];
    private readonly List<UndlMember> _allMembers = [];
    private readonly List<int> _voteOf = [];
    private readonly List<int> _memberOf = [];
    private readonly List<Ballot> _ballots = [];
    private readonly FieldText _text = new();
    private readonly List<byte> _key = [];
    private readonly Range[] _fields = new Range[Fields];

    // The row before: its number with the comma, and everything from the comma before the date to the end of the line.
    private byte[] _number = [];
    private byte[] _tail = [];
    private int _vote = -1;
    private Voter? _last;
    private int _malformed;

    /// <summary>Reads the records.</summary>
    /// <param name="content">The bytes of the file from the first record.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">The file is malformed.</exception>
    public void Read(Stream content, CancellationToken cancellation)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(Window);
        int at = 0,
            end = 0;
        var isEnd = false;
        while (true)
        {
            var used = end > at ? Next(buffer.AsSpan(at, end - at), isEnd) : 0;
            if (used > 0)
            {
                at += used;
                continue;
            }
            if (isEnd)
                return;
            cancellation.ThrowIfCancellationRequested();
            buffer.AsSpan(at, end - at).CopyTo(buffer);
            (at, end) = (0, end - at);
            if (end == buffer.Length)
            {
                if (end > UndlColumns.LongestRecord)
                    throw new UnreadableFileException("A record is longer than the 1 MB that one may have.");
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            var read = content.Read(buffer, end, buffer.Length - end);
            isEnd = read == 0;
            end += read;
        }
    }

    /// <summary>What was read, in columns. Votes and voters that are the same, though written in two ways, are one.</summary>
    public UndlVoteTable ToTable()
    {
        var (votes, placesOfVotes) = Distinct(_allVotes);
        var (members, placesOfMembers) = Distinct(_allMembers);
        return new UndlVoteTable(
            votes,
            members,
            [.. _voteOf.Select(at => placesOfVotes[at])],
            [.. _memberOf.Select(at => placesOfMembers[at])],
            [.. _ballots],
            _malformed
        );
    }

    private static (List<T> All, int[] Places) Distinct<T>(List<T> values)
        where T : notnull
    {
        var all = new List<T>();
        var known = new Dictionary<T, int>();
        var places = new int[values.Count];
        for (var i = 0; i < places.Length; i++)
        {
            if (!known.TryGetValue(values[i], out places[i]))
            {
                places[i] = all.Count;
                known.Add(values[i], all.Count);
                all.Add(values[i]);
            }
        }
        return (all, places);
    }

    private int Next(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (_last?.Next is { } voter)
        {
            var letter = _number.Length + voter.Bytes.Length;
            if (
                bytes.Length > letter + _tail.Length
                && BallotOf(bytes[letter]) is var ballot and not Ballot.Unknown
                && bytes.StartsWith(_number)
                && bytes[_number.Length..].StartsWith(voter.Bytes)
                && bytes[(letter + 1)..].StartsWith(_tail)
            )
            {
                Add(_vote, voter, ballot);
                return letter + 1 + _tail.Length;
            }
        }
        return TakeApart(bytes, isEnd);
    }

    private int TakeApart(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        var record = new RecordScan { Fields = _fields };
        if (!record.Read(bytes, isEnd))
            return 0;
        if (record.Count == Fields)
            AddRow(bytes[..record.Length]);
        else if (record.Count > 1 || !bytes[_fields[0]].IsEmpty)
            _malformed++;
        return record.Length;
    }

    private void AddRow(ReadOnlySpan<byte> record)
    {
        var letter = record[_fields[3]];
        var voter = VoterOf(record[_fields[1].Start.Value.._fields[3].Start.Value], record);
        var number = record[.._fields[1].Start.Value];
        var tail = record[(_fields[FirstOfTail].Start.Value - 1)..];
        if (!number.SequenceEqual(_number) || !tail.SequenceEqual(_tail))
        {
            _vote = VoteAt(number, tail, record);
            _number = number.ToArray();
            // Without a line end the last record is no pattern for others; nothing follows it either.
            _tail = tail.ToArray();
        }
        var bare = letter is [(byte)'"', .., (byte)'"'] ? letter[1..^1] : letter;
        Add(_vote, voter, bare.Length == 1 ? BallotOf(bare[0]) : Ballot.Unknown);
    }

    private void Add(int vote, Voter voter, Ballot ballot)
    {
        if (_last is not null)
            _last.Next = voter;
        _last = voter;
        _voteOf.Add(vote);
        _memberOf.Add(voter.At);
        _ballots.Add(ballot);
    }

    private Voter VoterOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> record)
    {
        if (_voters.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var known))
            return known;
        var voter = new Voter(_allMembers.Count, bytes.ToArray());
        _allMembers.Add(new UndlMember(_text.Of(record[_fields[1]]), _text.Of(record[_fields[2]])));
        _voters.Add(voter.Bytes, voter);
        return voter;
    }

    private int VoteAt(ReadOnlySpan<byte> number, ReadOnlySpan<byte> tail, ReadOnlySpan<byte> record)
    {
        _key.Clear();
        _key.AddRange(number);
        _key.AddRange(tail.TrimEnd("\r\n"u8));
        var key = CollectionsMarshal.AsSpan(_key);
        if (_votes.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var known))
            return known;
        _votes.Add(key.ToArray(), _allVotes.Count);
        _allVotes.Add(VoteOfRecord(record));
        return _allVotes.Count - 1;
    }

    private UndlVote VoteOfRecord(ReadOnlySpan<byte> r)
    {
        var f = _fields;
        return new UndlVote(
            _text.Of(r[f[0]]),
            _text.Date(r[f[4]]),
            _text.Of(r[f[5]]),
            _text.Of(r[f[6]]),
            _text.Of(r[f[7]]),
            _text.Of(r[f[9]]),
            _text.Of(r[f[10]]),
            _text.Of(r[f[11]]),
            _text.Of(r[f[12]]),
            FieldText.Figure(r[f[14]]),
            FieldText.Figure(r[f[15]]),
            FieldText.Figure(r[f[16]]),
            FieldText.Figure(r[f[17]])
        );
    }

    private static Ballot BallotOf(byte letter) =>
        letter switch
        {
            (byte)'Y' => Ballot.Yes,
            (byte)'N' => Ballot.No,
            (byte)'A' => Ballot.Abstain,
            (byte)'X' => Ballot.NotVoting,
            _ => Ballot.Unknown,
        };
}
