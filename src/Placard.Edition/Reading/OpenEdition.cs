using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Placard.Edition.Phrases;
using Placard.Edition.Registers;
using Placard.Edition.Schema;
using Placard.Record.Seats;

namespace Placard.Edition.Reading;

/// <summary>A thing that an edition holds, each statement of it with the source it was read from.</summary>
public enum HeldThing
{
    /// <summary>Votes and decisions, with their ballots.</summary>
    Votes,

    /// <summary>The words of resolutions and drafts.</summary>
    Texts,

    /// <summary>What states said in the General Debate.</summary>
    Speeches,

    /// <summary>Names of states in several languages.</summary>
    StateNames,

    /// <summary>Terms of states in seats.</summary>
    Seats,

    /// <summary>Elections and candidates, experts, bureaus, mandates and the candidates for them.</summary>
    Elections,

    /// <summary>Recommendations, ratifications and individual cases.</summary>
    FollowUp,

    /// <summary>Organisations before the NGO Committee, reprisals reports and standing invitations.</summary>
    Access,

    /// <summary>Joint statements and who signed them.</summary>
    Statements,

    /// <summary>What resolutions cost, human-rights lines of budgets, and payments.</summary>
    Money,

    /// <summary>What states said in meetings, from automatic transcripts.</summary>
    Voices,
}

/// <summary>An edition opened read-only: its votes in memory, the rest read from the file when asked for. Safe to use from many
/// threads.</summary>
/// <remarks>It goes on reading the file it opened when another edition takes that file's place. Whatever is read later throws
/// <see cref="EditionException"/>
/// where the file turns out to be damaged.</remarks>
public sealed class OpenEdition : IDisposable
{
    private const int MostAttempts = 3;

    private static readonly IReadOnlyDictionary<string, string> NoNames = new Dictionary<string, string>();

    private readonly Lock _oneAtATime = new();
    private readonly HeldFile _file;
    private readonly EditionSums? _sums;
    private readonly SqliteConnection _connection;
    private readonly EditionQueries _queries;
    private readonly StateColumns _columns;
    private readonly Lazy<EditionInfo> _info;
    private readonly Lazy<SeatRegister> _seats;
    private readonly Lazy<IReadOnlyDictionary<StateCode, IReadOnlyDictionary<string, string>>> _names;
    private readonly Lazy<StateRegister> _states;
    private readonly TextQueries _textQueries;
    private readonly Lazy<TextLibrary> _texts;
    private readonly HeldIndexes _indexes;
    private readonly Lazy<PhraseLibrary> _phrases;
    private readonly Lazy<HeldRecord> _held;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _kept = new();
    private readonly CancellationTokenSource _closing = new();
    private bool _disposed;

    private OpenEdition(
        string path,
        HeldFile file,
        EditionSums? sums,
        SqliteConnection connection,
        TextQueries texts,
        Lazy<TextLibrary> library,
        RegisterLibrary registers,
        StateColumns columns,
        VoteLedger votes
    )
    {
        Path = path;
        _file = file;
        _sums = sums;
        Votes = votes;
        Closing = _closing.Token;
        _connection = connection;
        _columns = columns;
        _queries = new EditionQueries(connection);
        (_textQueries, _texts) = (texts, library);
        Registers = registers;
        _indexes = HeldIndexes.Beside(path);
        _phrases = new(() => new PhraseLibrary(this, _indexes));
        Results = new KeptResults(this);
        _held = new(() => new HeldRecord(Votes.All, Texts.All));
        var bytes = new FileInfo(path).Length;
        _info = new(() =>
            Query(i => new EditionInfo(
                i.MetaOf("hash"),
                bytes,
                DateOf(i.MetaOf("as of")),
                i.MetaOf("kind") == "starter",
                i.Sources(),
                i.Counts()
            ))
        );
        _seats = new(() => new SeatRegister(Query(i => i.Terms())));
        _names = new(() => Query(i => i.Names()));
        _states = new(() =>
            StateRegister.Default.With(_names.Value.SelectMany(s => s.Value.Values, (s, name) => KeyValuePair.Create(name, s.Key)))
        );
    }

    /// <summary>Opens an edition's file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readsTexts">Whether the list of texts is going to be needed, and is read beside the votes on another core.</param>
    /// <exception cref="EditionException">There is no such file, or it is no edition that this program can read; the message says
    /// which.</exception>
    public static OpenEdition Open(string path, bool readsTexts = false)
    {
        path = System.IO.Path.GetFullPath(path);
        for (var attempt = 1; ; attempt++)
        {
            var opened = OpenOnce(path, readsTexts);
            // Another edition may take the name between two openings; what is read and what is given out must be of one.
            if (opened._file.IsAt(path) || attempt == MostAttempts)
                return opened;
            opened.Dispose();
        }
    }

    private static OpenEdition OpenOnce(string path, bool readsTexts)
    {
        var pages = EditionHeader.Check(path);
        var file = HeldFile.Open(path);
        SqliteConnection? connection = null;
        TextQueries? texts = null;
        RegisterLibrary? registers = null;
        try
        {
            var sums = EditionSums.Of(file.Handle, pages, path);
            if (sums?.IsFirstWhole(file.Handle) == false)
                throw new EditionException($"{path} is damaged: its first bytes are not as they were written. Rebuild it.");
            connection = EditionFile.Open(path);
            var reading = texts = new TextQueries(path, EditionFile.Open(path));
            var asking = registers = new RegisterLibrary(path, EditionFile.Open(path));
            var library = new Lazy<TextLibrary>(() => new TextLibrary(reading));
            if (readsTexts)
                _ = Task.Run(() => ReadAhead(library));
            return EditionFile.Reading(
                path,
                () =>
                {
                    var columns = ReadColumns(connection);
                    var votes = new VoteLedger(new VoteReader(connection, columns).Read());
                    return new OpenEdition(path, file, sums, connection, reading, library, asking, columns, votes);
                }
            );
        }
        catch
        {
            registers?.Dispose();
            texts?.Dispose();
            connection?.Dispose();
            file.Dispose();
            throw;
        }
    }

    // What cannot be read is said to who asks for it.
    private static void ReadAhead(Lazy<TextLibrary> texts)
    {
        try
        {
            _ = texts.Value;
        }
        catch (Exception e) when (e is EditionException or ObjectDisposedException) { }
    }

    /// <summary>Opens an edition's file; null where there is none that this program can read, one of an older schema for example.</summary>
    public static OpenEdition? TryOpen(string path)
    {
        try
        {
            return File.Exists(path) ? Open(path) : null;
        }
        catch (EditionException)
        {
            return null;
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The bytes of its file as it was when the edition was opened, even after another edition has taken its place; a stream of
    /// its own for each reader, good until the edition is closed.</summary>
    public Stream ReadFile() => _file.Read();

    /// <summary>Whether no other edition has taken the place of its file.</summary>
    internal bool IsInPlace => _file.IsAt(Path);

    /// <summary>Reads the whole file and finds what is not as it was written; takes a tenth of a second and more.</summary>
    /// <param name="rest">Called after every few megabytes, to leave room for others; it may throw to stop.</param>
    /// <returns>What has changed, a sentence a stretch; empty where nothing has; null where the file has no sums that could tell.</returns>
    /// <exception cref="ObjectDisposedException">The edition was closed meanwhile.</exception>
    public IReadOnlyList<string>? FindDamage(Action? rest = null) =>
        _sums is null ? null
        : _sums.Hash != Info.Hash ? [$"The file is damaged: its sums are of the edition {_sums.Hash}."]
        : [.. _sums.Changed(_file.Handle, rest).Select(EditionSums.Sentence)];

    /// <summary>What the edition is: hash, size, date, counts.</summary>
    public EditionInfo Info => _info.Value;

    /// <summary>The states, found by their names in other languages too, as far as the edition has them.</summary>
    public StateRegister States => _states.Value;

    /// <summary>All votes, each without its witnesses.</summary>
    public VoteLedger Votes { get; }

    /// <summary>The texts and speeches.</summary>
    public TextLibrary Texts => _texts.Value;

    /// <summary>The phrases of the texts and speeches, as far as their files are beside the edition.</summary>
    public PhraseLibrary Phrases => _phrases.Value;

    /// <summary>What was worked out from the edition and is kept beside it for the next start.</summary>
    public KeptResults Results { get; }

    /// <summary>What the edition has of every body, and until when.</summary>
    public HeldRecord Held => _held.Value;

    /// <summary>The registers: what the edition holds of seats, recommendations, access, statements and money.</summary>
    public RegisterLibrary Registers { get; }

    /// <summary>The seats of bodies, as far as the edition knows them.</summary>
    public SeatRegister Seats => _seats.Value;

    /// <summary>The names of a state by language (ISO 639-1), as far as the edition has them.</summary>
    public IReadOnlyDictionary<string, string> NamesOf(StateCode state) => _names.Value.GetValueOrDefault(state, NoNames);

    /// <summary>The same vote with every witness, each with its own list of ballots; without any where the edition has no vote of this
    /// address.</summary>
    public VoteEvent WithWitnesses(VoteEvent vote) => vote with { Witnesses = Query(i => i.WitnessesOf(vote.Address, _columns)) };

    /// <summary>Every file the edition was built from and what became of it, in order of source and path.</summary>
    public IReadOnlyList<SourceFile> Files() => Query(i => i.Files());

    /// <summary>The sources that what an edition holds of one thing was read from, in code order.</summary>
    public IReadOnlyList<SourceDescription> SourcesOf(HeldThing thing)
    {
        var codes = Query(i => i.SourcesOf(thing)).Concat(Registers.SourcesOf(thing)).ToHashSet();
        return [.. Info.Sources.Where(s => codes.Contains(s.Code))];
    }

    /// <summary>What could not be understood, in order of source, file and place.</summary>
    public IReadOnlyList<Unresolved> Unresolved() => Query(i => i.Unresolved());

    /// <summary>Cancelled when the edition is closed: what is worked out from it in the background has no readers any more.</summary>
    public CancellationToken Closing { get; }

    /// <summary>What was worked out from this edition and goes with it: one of each type, made when first asked for.</summary>
    /// <typeparam name="T">A type that nobody else keeps.</typeparam>
    /// <param name="make">Makes it, once however many ask at once. What it throws is thrown, and not kept.</param>
    public T Keep<T>(Func<OpenEdition, T> make)
        where T : class
    {
        var kept = _kept.GetOrAdd(typeof(T), static (_, of) => new Lazy<object>(() => of.make(of.edition)), (edition: this, make));
        try
        {
            return (T)kept.Value;
        }
        catch
        {
            _kept.TryRemove(KeyValuePair.Create(typeof(T), kept));
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_oneAtATime)
        {
            if (_disposed)
                return;
            _disposed = true;
            _connection.Dispose();
            _textQueries.Dispose();
            Registers.Dispose();
            _indexes.Dispose();
            _file.Dispose();
        }
        _closing.Cancel();
        _closing.Dispose();
    }

    private T Query<T>(Func<EditionQueries, T> question)
    {
        lock (_oneAtATime)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return EditionFile.Reading(Path, () => question(_queries));
        }
    }

    private static StateColumns ReadColumns(SqliteConnection connection)
    {
        using var rows = new RowReader(connection, "SELECT code, column_no FROM state ORDER BY column_no");
        var codes = new List<StateCode>();
        while (rows.Next())
        {
            codes.Add(StateCode.Parse(rows.Text(0)));
            if (rows.Number(1) != codes.Count || (codes.Count > 1 && codes[^2].CompareTo(codes[^1]) >= 0))
                throw new FormatException("The columns of states are out of order.");
        }
        return new StateColumns(codes);
    }

    private static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
