using System.Net;
using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>Sets running text anew, where the form that it came in cannot be given back.</summary>
internal sealed class SetText
{
    private readonly StringBuilder _text = new();
    private readonly List<ProseParagraph> _paragraphs = [];

    private SetText() { }

    /// <summary>The text as a web page, and the running text with its places in that.</summary>
    public static (string Text, ProseFile Prose) AsPage(ProseFile prose)
    {
        var set = new SetText();
        set._text.Append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Text with citations</title></head><body>\n");
        foreach (var paragraph in prose.Paragraphs)
        {
            var element = paragraph.IsHeading ? "h2" : "p";
            set.Add(paragraph, $"<{element} dir=\"auto\">", (letter, _) => WebUtility.HtmlEncode(letter.ToString()), $"</{element}>\n");
        }
        set._text.Append("</body></html>\n");
        return set.Finish(prose);
    }

    /// <summary>The same as Markdown.</summary>
    public static (string Text, ProseFile Prose) AsMarkdown(ProseFile prose)
    {
        var set = new SetText();
        foreach (var paragraph in prose.Paragraphs)
            set.Add(paragraph, paragraph.IsHeading ? "## " : "", Escaped, "\n\n");
        while (set._text.Length > 1 && set._text[^2] == '\n')
            set._text.Length--;
        return set.Finish(prose);
    }

    private void Add(ProseParagraph paragraph, string before, Func<char, int, string> written, string after)
    {
        _text.Append(before);
        var runs = new List<ProseRun>();
        for (var i = 0; i < paragraph.Text.Length; i++)
        {
            var letter = paragraph.Text[i];
            // Half a letter has no reference of its own.
            var words = char.IsSurrogate(letter) ? letter.ToString() : written(letter, i);
            // After a sign that takes the mark from it.
            var place = _text.Length + (words is ['\\', _] ? 1 : 0);
            if (runs.Count > 0 && runs[^1] is var last && last.Place + last.Length == place)
                runs[^1] = last with { Length = last.Length + 1 };
            else
                runs.Add(new ProseRun(i, place, 1));
            _text.Append(words);
        }
        _text.Append(after);
        _paragraphs.Add(paragraph with { Runs = runs });
    }

    private static string Escaped(char letter, int at) =>
        letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' || at == 0 && letter is '#' or '+' or '-'
            ? $"\\{letter}"
            : letter.ToString();

    private (string Text, ProseFile Prose) Finish(ProseFile prose) => (_text.ToString(), prose with { Paragraphs = _paragraphs });
}
