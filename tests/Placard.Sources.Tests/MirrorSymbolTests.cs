using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.OhchrVotes;
using Placard.Sources.Voeten;

namespace Placard.Sources.Tests;

/// <summary>The symbols of the real record. Those that are refused are listed in docs/document-symbols.md.</summary>
public sealed partial class MirrorSymbolTests
{
    [Fact]
    public void At_least_995_in_1000_symbols_of_the_Voting_collection_read()
    {
        var symbols = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 1)
            .Where(s => s.Length > 0)
            .ToArray();

        var refused = symbols.Where(s => !DocumentSymbol.TryParse(s, out _, out _)).ToArray();

        Assert.True(symbols.Length > 6000);
        Assert.True(refused.Length <= symbols.Length * 5 / 1000, string.Join('\n', refused));
        Assert.All(symbols.Except(refused), s => Assert.NotNull(DocumentSymbol.Parse(s).Body));
    }

    [Fact]
    public void At_least_995_in_1000_drafts_that_the_Voting_collection_names_read()
    {
        var drafts = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 16)
            .SelectMany(prose => SymbolInProse().Matches(prose).Select(m => m.Value))
            .ToArray();

        var refused = drafts.Where(s => !DocumentSymbol.TryParse(s, out _, out _)).ToArray();

        Assert.True(drafts.Length > 5000);
        Assert.True(refused.Length <= drafts.Length * 5 / 1000, string.Join('\n', refused));
    }

    [Fact]
    public void Nearly_every_note_on_an_amendment_names_it_and_what_it_would_change()
    {
        var notes = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 16)
            .Where(note => note.StartsWith("Amendment", StringComparison.Ordinal))
            .ToArray();

        var unread = notes
            .Where(note => DraftSentence.Read(note) is not { Draft.IsKnown: true, Amends.IsKnown: true, Outcome: not Outcome.Unknown })
            .ToArray();

        Assert.True(notes.Length > 600);
        Assert.True(unread.Length <= notes.Length * 5 / 1000, string.Join('\n', unread));
    }

    [Fact]
    public void Nearly_every_note_that_names_a_document_of_limited_distribution_names_the_draft()
    {
        var notes = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 16)
            .Where(note => LimitedInProse().IsMatch(note))
            .ToArray();

        var unread = notes.Where(note => !DraftSentence.Read(note).Draft.IsKnown).ToArray();

        Assert.True(notes.Length > 4000);
        Assert.True(unread.Length <= notes.Length * 5 / 1000, string.Join('\n', unread));
    }

    [Fact]
    public void Assembly_roll_calls_from_the_thirty_first_session_on_name_their_resolution_and_the_first_seventeen_do_not()
    {
        var file = Path.Combine(MirrorFolder.PathOrSkip(), "voeten", "roll_calls.csv");
        var cells = Column(file, 4)
            .Zip(Column(file, 1), (cell, session) => (Cell: cell, Session: int.Parse(session, CultureInfo.InvariantCulture)))
            .ToArray();

        var read = cells.Where(c => AssemblyRollCall.TryRead(c.Cell, c.Session, out _)).ToArray();
        var refused = cells.Except(read).Where(c => c.Session > 30 && c.Cell.Length > 0).ToArray();

        Assert.DoesNotContain(read, c => c.Session <= 17);
        Assert.True(refused.Length <= 3, string.Join('\n', refused));
        Assert.True(read.Length > 4900, $"{read.Length}");
    }

    [GeneratedRegex(@"/L\.\d")]
    private static partial Regex LimitedInProse();

    [GeneratedRegex(@"\b[AE]/(?:HRC|CN\.4)[^\s,;]*\d")]
    private static partial Regex SymbolInProse();

    // Cells in front of the one wanted hold no line ends in these files; quotes are honoured.
    private static IEnumerable<string> Column(string file, int column) =>
        File.ReadLines(file)
            .Skip(1)
            .Select(line =>
            {
                var (quoted, at, start) = (false, 0, 0);
                for (var i = 0; i <= line.Length; i++)
                {
                    if (i < line.Length && line[i] == '"')
                        quoted = !quoted;
                    if (i < line.Length && (line[i] != ',' || quoted))
                        continue;
                    if (at++ == column)
                        return line[start..i].Trim('"');
                    start = i + 1;
                }
                return "";
            });
}
