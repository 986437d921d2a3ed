using System.Collections.Frozen;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds states by their names, by an adjective with a word for a government after it, and by a capital that acts for one; states
/// one after the other become a list.</summary>
internal static class StateFinder
{
    private static readonly FrozenSet<string> Governments = new[]
    {
        "government",
        "governments",
        "authorities",
        "delegation",
        "mission",
        "representative",
        "representatives",
        "ambassador",
        "diplomats",
        "diplomat",
        "regime",
        "leadership",
        "state",
        "officials",
        "envoy",
        "foreign",
    }.ToFrozenSet(StringComparer.Ordinal);

    // “the Beijing Declaration”, “the Rome Statute”: a place where something was agreed.
    private static readonly FrozenSet<string> Agreed = new[]
    {
        "declaration",
        "statute",
        "principles",
        "agreement",
        "agreements",
        "convention",
        "protocol",
        "platform",
        "rules",
        "accord",
        "accords",
        "programme",
        "guidelines",
        "treaty",
        "conference",
        "consensus",
        "process",
        "olympics",
        "street",
        "university",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = new[] { "in", "at", "from", "to", "near", "around", "via", "outside" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    public static void Find(
        string text,
        List<Word> words,
        Occupied occupied,
        List<Mention> found,
        PartialDate on,
        Func<StateCode, string> nameOf
    )
    {
        var states = new List<StatesMention>();
        var said = found.OfType<PeriodMention>().Min(p => p.Period.Days.From);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital || StateNames.Default.At(text, words, i, on, said) is not { } name)
                continue;
            var last = words[i + name.Words - 1];
            var next = i + name.Words < words.Count ? words[i + name.Words] : default;
            var end = last.End;
            var how = "";
            switch (name.Kind)
            {
                case StateWordKind.Adjective:
                    if (next.Folded is null || !Governments.Contains(next.Folded))
                        continue;
                    end = next.End;
                    how = $"{text[words[i].Start..end]} as {nameOf(name.State)}";
                    break;
                case StateWordKind.Capital:
                    if ((i > 0 && Places.Contains(words[i - 1].Folded)) || (next.Folded is not null && Agreed.Contains(next.Folded)))
                        continue;
                    how = $"{text[words[i].Start..end]} as {nameOf(name.State)}";
                    break;
                default:
                    if (next.Folded is not null && Agreed.Contains(next.Folded) && next.IsCapital)
                        continue;
                    end = Bracket(text, words[i].Start, end);
                    break;
            }
            var start = Article(text, words, i);
            if (occupied.Take(start, end - start))
                states.Add(new StatesMention(start, end - start, [name.State], how));
            i += name.Words - 1;
        }
        found.AddRange(Lists(text, states));
    }

    // “Bolivia (Plurinational State of)” ends with its bracket.
    private static int Bracket(string text, int start, int end) =>
        end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Contains('(') ? end + 1 : end;

    private static int Article(string text, List<Word> words, int at) =>
        at > 0 && words[at - 1].Folded == "the" && words[at].Start - words[at - 1].End == 1 && text[words[at - 1].End] == ' '
            ? words[at - 1].Start
            : words[at].Start;

    private static IEnumerable<StatesMention> Lists(string text, List<StatesMention> states)
    {
        for (var i = 0; i < states.Count; )
        {
            var list = new List<StatesMention> { states[i] };
            while (i + list.Count < states.Count && Joins(text.AsSpan(list[^1].End, states[i + list.Count].Start - list[^1].End)))
                list.Add(states[i + list.Count]);
            yield return list.Count == 1
                ? list[0]
                : new StatesMention(
                    list[0].Start,
                    list[^1].End - list[0].Start,
                    [.. list.SelectMany(s => s.States).Distinct()],
                    string.Join("; ", list.Select(s => s.How).Where(how => how.Length > 0))
                );
            i += list.Count;
        }
    }

    private static bool Joins(ReadOnlySpan<char> between) =>
        between.Trim()
            is ","
                or ";"
                or "; and"
                or "nor"
                or "and"
                or ", and"
                or "&"
                or "/"
                or "or"
                or ", or"
                or "as well as"
                or ", as well as";
}
