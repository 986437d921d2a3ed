using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using Placard.Edition.Reading;

namespace Placard.Edition.Phrases;

/// <summary>The indexes of phrases that lay beside an edition when it was opened, held open: a corpus that is asked for later is still that
/// of this edition, whatever a build has put in its place.</summary>
internal sealed class HeldIndexes : IDisposable
{
    private readonly ConcurrentDictionary<string, SafeFileHandle> _files = new(StringComparer.Ordinal);

    private HeldIndexes() { }

    /// <summary>Opens those that lie beside an edition; one that cannot be opened is left to whoever asks for it.</summary>
    public static HeldIndexes Beside(string edition)
    {
        var held = new HeldIndexes();
        var stem = EditionFile.StemOf(edition);
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + ".*" + PhraseFile.Ending))
        {
            try
            {
                held._files[path] = PhraseFile.OpenToRead(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Said when its corpus is asked for.
            }
        }
        return held;
    }

    /// <summary>Maps a corpus: of the file that is held, or, where that is not the edition's, of the one that has its name now.</summary>
    /// <exception cref="EditionException">Neither can be read.</exception>
    public PhraseCorpus Open(string path, string hash)
    {
        if (_files.TryGetValue(path, out var file) && !file.IsClosed)
        {
            try
            {
                return PhraseFile.Open(path, file, hash);
            }
            catch (Exception e) when (e is EditionException or ObjectDisposedException)
            {
                // Made anew since, or not whole: what stands there now may be.
            }
        }
        return PhraseFile.Open(path, hash);
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }
}
