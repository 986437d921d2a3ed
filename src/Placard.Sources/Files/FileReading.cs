using System.Globalization;

namespace Placard.Sources.Files;

/// <summary>The reading of one file: its bytes, and what has been found in it so far. Nothing found counts unless the reading comes to its
/// end.</summary>
/// <remarks>Used by one thread at a time. Once the file is read, statements may still be added until the builder gives its reading: for
/// what takes all files to tell.</remarks>
internal sealed class FileReading
{
    private readonly SourceCode _source;
    private readonly List<string> _missed = [];
    private int _misses;

    internal FileReading(SourceCode source, SourceEntry entry, Stream content)
    {
        _source = source;
        Entry = entry;
        Content = content;
    }

    /// <summary>The file.</summary>
    public SourceEntry Entry { get; }

    /// <summary>Its path within the source.</summary>
    public string Path => Entry.Path;

    /// <summary>Its bytes, limited and hashed on the way. It need not be read to the end; closing it does nothing.</summary>
    public Stream Content { get; }

    internal List<Observation> Observations { get; } = [];

    internal List<Unresolved> Unresolved { get; } = [];

    internal string Note { get; private set; } = "";

    /// <summary>The origin of a statement in this file.</summary>
    public Origin At(string locator = "", PartialDate asOf = default) => new(_source, Path, locator, asOf);

    /// <summary>Adds a statement.</summary>
    public void Add(Observation observation) => Observations.Add(observation);

    /// <summary>Adds something that could not be understood; the text is cut to 200 characters.</summary>
    public void AddUnresolved(Origin origin, string what, string text)
    {
        var trimmed = text.Trim();
        Unresolved.Add(new Unresolved(origin, what, trimmed.Length > 200 ? trimmed[..200] : trimmed));
    }

    /// <summary>Leaves a part of the file out, for a reason in a sentence; the file will be listed as read in part.</summary>
    public void LeaveOut(string reason)
    {
        _misses++;
        if (_missed.Count < 3 && !_missed.Contains(reason))
            _missed.Add(reason);
    }

    /// <summary>Says something of a file that was read; what was left out says more and takes its place.</summary>
    public void Remark(string sentence) => Note = sentence;

    internal SourceFile Finish(long bytes, string sha256)
    {
        if (_misses == 0)
            return new SourceFile(_source, Path, bytes, sha256, FileStatus.Read, Note);
        var reason = string.Join(' ', _missed);
        if (_misses > _missed.Count)
            reason += string.Create(CultureInfo.InvariantCulture, $" In all {_misses} parts were left out.");
        return new SourceFile(_source, Path, bytes, sha256, FileStatus.ReadInPart, reason);
    }
}
