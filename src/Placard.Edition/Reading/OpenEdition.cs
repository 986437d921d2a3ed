using Placard.Record.Bodies;
using Placard.Record.Observations;
using Placard.Record.Seats;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Edition.Reading;

/// <summary>An edition opened read-only: its votes in memory, the rest read from the file when asked for. Safe to use from many threads.</summary>
public sealed class OpenEdition : IDisposable
{
    /// <summary>Opens an edition's file.</summary>
    /// <exception cref="EditionException">There is no such file, or it is no edition that this program can read; the message says which.</exception>
    public static OpenEdition Open(string path) => throw new NotImplementedException();

    /// <summary>The file.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>What the edition is: hash, size, date, counts.</summary>
    public EditionInfo Info => throw new NotImplementedException();

    /// <summary>The states.</summary>
    public StateRegister States => throw new NotImplementedException();

    /// <summary>All votes, each without its witnesses.</summary>
    public VoteLedger Votes => throw new NotImplementedException();

    /// <summary>The seats of bodies, as far as the edition knows them.</summary>
    public SeatRegister Seats => throw new NotImplementedException();

    /// <summary>The names of a state by language (ISO 639-1), as far as the edition has them.</summary>
    public IReadOnlyDictionary<string, string> NamesOf(StateCode state) => throw new NotImplementedException();

    /// <summary>The same vote with every witness, each with its own list of ballots.</summary>
    public VoteEvent WithWitnesses(VoteEvent vote) => throw new NotImplementedException();

    /// <summary>Every file the edition was built from and what became of it, in order of source and path.</summary>
    public IReadOnlyList<SourceFile> Files() => throw new NotImplementedException();

    /// <summary>What could not be understood, in order of source, file and place.</summary>
    public IReadOnlyList<Unresolved> Unresolved() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() { }
}

/// <summary>What an edition says of itself.</summary>
/// <param name="Hash">The hash of its content, 64 lower-case hexadecimal digits, to cite.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="AsOf">The date of the latest vote it holds.</param>
/// <param name="IsStarter">Whether it is the starter edition, built from the facts that come with the program.</param>
/// <param name="Sources">The sources, in code order.</param>
/// <param name="Counts">How many votes by body, year, status and source.</param>
public sealed record EditionInfo(
    string Hash,
    long Bytes,
    Record.Dates.PartialDate AsOf,
    bool IsStarter,
    IReadOnlyList<SourceDescription> Sources,
    IReadOnlyList<VoteCount> Counts);

/// <summary>A number of votes.</summary>
/// <param name="Source">The source that tells of them.</param>
/// <param name="Body">The body.</param>
/// <param name="Year">The year.</param>
/// <param name="Status">The status.</param>
/// <param name="Votes">How many.</param>
public sealed record VoteCount(SourceCode Source, Body Body, int Year, RecordStatus Status, int Votes);

/// <summary>An edition cannot be built, opened or verified; the message is a sentence for the reader.</summary>
public sealed class EditionException : Exception
{
    /// <summary>Makes one with a sentence for the reader.</summary>
    public EditionException(string message) : base(message) { }

    /// <summary>Makes one with a sentence for the reader, and what caused it.</summary>
    public EditionException(string message, Exception inner) : base(message, inner) { }
}
