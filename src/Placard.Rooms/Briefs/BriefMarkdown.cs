using System.Text;

namespace Placard.Rooms.Briefs;

/// <summary>A brief as Markdown with footnotes.</summary>
internal static class BriefMarkdown
{
    public static string Of(BriefView view)
    {
        var brief = view.Brief;
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(brief.Title)).Append("\n\n");
        text.Append('*').Append(Escaped(brief.Making.InWords)).Append("*\n\n");
        text.Append(Escaped(brief.Lead)).Append("\n\n");
        foreach (var section in brief.Sections)
        {
            text.Append("## ").Append(Escaped(section.Heading)).Append("\n\n");
            foreach (var sentence in section.Sentences)
            {
                text.Append("- ").Append(Escaped(sentence.Text));
                foreach (var source in sentence.Sources)
                    text.Append("[^").Append(Numbers.Plain(brief.NumberOf(source))).Append(']');
                text.Append('\n');
            }
            text.Append('\n');
        }
        if (brief.LeftOut.Count > 0)
            text.Append("Left out for length: ").Append(Lists.And([.. brief.LeftOut.Select(l => Link(l, view))])).Append(".\n\n");
        foreach (var (number, source) in brief.Sources.Index())
        {
            text.Append("[^").Append(Numbers.Plain(number + 1)).Append("]: ").Append(Escaped(view.InWords(source)));
            if (view.AddressOf(source) is { } page)
                text.Append(": <").Append(page).Append('>');
            if (source.Document.IsKnown)
                text.Append(", <").Append(source.Document.Link).Append('>');
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string Link(BriefSource source, BriefView view) =>
        view.AddressOf(source) is { } page ? $"[{Escaped(source.Text)}](<{page}>)" : Escaped(view.InWords(source));

    // Whatever could begin markup is escaped; words in other scripts stay as they are.
    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!')
                text.Append('\\');
            text.Append(c is '\n' or '\r' ? ' ' : c);
        }
        return text.ToString();
    }
}
