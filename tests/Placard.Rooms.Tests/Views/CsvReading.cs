using System.Text;

namespace Placard.Rooms.Tests.Views;

/// <summary>Reads RFC 4180 to the letter, so that what the site writes can be held to it.</summary>
internal static class CsvReading
{
    public static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string>();
            do row.Add(Cell(text, ref at));
            while (at < text.Length && text[at++] == ',');
            if (at < text.Length && text[at] == '\n')
                at++;
            yield return row;
        }
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] != '"')
                    cell.Append(text[at]);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[at++]);
                else
                    break;
            }
            at++;
            return cell.ToString();
        }
        while (at < text.Length && text[at] != ',' && text[at] != '\r')
            cell.Append(text[at++]);
        return cell.ToString();
    }
}
