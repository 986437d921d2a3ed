using System.Text;
using Placard.Sources.Tables;

namespace Placard.Sources.UprInfo;

/// <summary>Tables as old spreadsheets of Apple wrote them: letters in Mac Roman, lines that end in a carriage return alone.</summary>
internal static class MacRoman
{
    private static readonly Encoding Letters = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!;

    /// <summary>Opens such a table.</summary>
    /// <inheritdoc cref="CsvTable.Open(Stream, IReadOnlyList{string})"/>
    public static CsvTable Open(Stream content, params IReadOnlyList<string> columns) =>
        CsvTable.Open(Encoding.CreateTranscodingStream(content, Letters, new UTF8Encoding(false)), columns);
}
