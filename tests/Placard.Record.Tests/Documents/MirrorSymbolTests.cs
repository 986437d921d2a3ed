using System.Text.RegularExpressions;
using Placard.Record.Documents;

namespace Placard.Record.Tests.Documents;

/// <summary>The symbols of the real record. Those that are refused are listed in docs/document-symbols.md.</summary>
public sealed partial class MirrorSymbolTests
{
    [Fact]
    public void At_least_995_in_1000_symbols_of_the_Voting_collection_read()
    {
        var symbols = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 1).Where(s => s.Length > 0).ToArray();

        var refused = symbols.Where(s => !DocumentSymbol.TryParse(s, out _, out _)).ToArray();

        Assert.True(symbols.Length > 6000);
        Assert.True(refused.Length <= symbols.Length * 5 / 1000, string.Join('\n', refused));
        Assert.All(symbols.Except(refused), s => Assert.NotNull(DocumentSymbol.Parse(s).Body));
    }

    [Fact]
    public void At_least_995_in_1000_drafts_that_the_Voting_collection_names_read()
    {
        var drafts = Column(Path.Combine(MirrorFolder.PathOrSkip(), "ohchr-votes", "resolutions.csv"), 16)
            .SelectMany(prose => SymbolInProse().Matches(prose).Select(m => m.Value)).ToArray();

        var refused = drafts.Where(s => !DocumentSymbol.TryParse(s, out _, out _)).ToArray();

        Assert.True(drafts.Length > 5000);
        Assert.True(refused.Length <= drafts.Length * 5 / 1000, string.Join('\n', refused));
    }

    [GeneratedRegex(@"\b[AE]/(?:HRC|CN\.4)[^\s,;]*\d")]
    private static partial Regex SymbolInProse();

    // Cells in front of the one wanted hold no line ends in these files; quotes are honoured.
    private static IEnumerable<string> Column(string file, int column) => File.ReadLines(file).Skip(1).Select(line =>
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
