using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Search;

/// <summary>Reads what a searcher wrote. Nothing of it is passed on as it stands.</summary>
internal sealed class QueryReader(string text)
{
    private const int MostTerms = 24;
    private const int MostWordsApart = 100;
    private const int UsualWordsApart = 10;
    private const string Opening = "\"“„«‹＂「『〝《";
    private const string Closing = "\"”“»›＂」』〞》";
    private const string Minus = "-−–‑﹣－";

    private static readonly (string Word, string Meaning)[] Operators =
    [
        ("OR", "finds one or the other"),
        ("NOT", "leaves out what follows"),
    ];

    private readonly List<QueryClause> _clauses = [];
    private readonly List<string> _remarks = [];
    private int _at;
    private int _terms;
    private bool _joins;
    private bool _leavesOut;
    private string? _problem;

    public bool TryRead([NotNullWhen(true)] out TextQuery? query, [NotNullWhen(false)] out string? problem)
    {
        query = null;
        if (text.Length > TextQuery.Longest)
            _problem = $"A search takes at most {TextQuery.Longest} characters.";
        while (_problem is null && SkipBlanks())
            ReadClause();
        if (_problem is null && _clauses.Count == 0)
            _problem = "There is no word in it to search for.";
        else if (_problem is null && _clauses.TrueForAll(c => c.IsExcluded))
            _problem = "It only says what to leave out; add a word to search for.";
        else if (_problem is null && _joins)
            _problem = "OR stands between two words, and nothing follows it.";
        else if (_problem is null && _leavesOut)
            _problem = "NOT stands before what is left out, and nothing follows it.";
        problem = _problem;
        if (problem is null)
            query = new TextQuery(_clauses, [.. _remarks.Distinct()]);
        return problem is null;
    }

    private void ReadClause()
    {
        if (TakeWord("NOT"))
        {
            _leavesOut = true;
            return;
        }
        var isExcluded = Minus.Contains(text[_at], StringComparison.Ordinal) && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]);
        if (isExcluded)
            _at++;
        if (!isExcluded && !_leavesOut && TakeWord("OR"))
        {
            if (_clauses.Count == 0 || _joins || _clauses[^1].IsExcluded)
                _problem = "OR stands between two words that are searched for.";
            _joins = true;
            return;
        }
        if (!isExcluded && !_leavesOut && TakeWord("AND"))
            return;
        Remark();
        QueryTerm? term = StartsNear() ? ReadNear() : ReadPhrase(inNear: false);
        if (term is null || _problem is not null)
            return;
        isExcluded |= _leavesOut;
        _leavesOut = false;
        if (++_terms > MostTerms)
            _problem = $"A search takes at most {MostTerms} words and phrases.";
        if (_joins && isExcluded)
            _problem = "What is left out cannot stand after OR.";
        if (_joins)
            _clauses[^1] = _clauses[^1] with { Any = [.. _clauses[^1].Any, term] };
        else
            _clauses.Add(new QueryClause([term], isExcluded));
        _joins = false;
    }

    // Whoever writes them small means words of the text, or has used another search; both should know what was done.
    private void Remark()
    {
        foreach (var (word, meaning) in Operators)
        {
            if (IsWord(word, StringComparison.OrdinalIgnoreCase))
                _remarks.Add($"“{word.ToLowerInvariant()}” is searched for as a word. In capitals, {word} {meaning}.");
        }
    }

    private bool StartsNear() => string.CompareOrdinal(text, _at, "NEAR(", 0, 5) == 0;

    private NearTerm? ReadNear()
    {
        _at += 5;
        var phrases = new List<PhraseTerm>();
        var distance = UsualWordsApart;
        while (SkipBlanks() && text[_at] != ')')
        {
            if (text[_at] == ',')
            {
                var end = text.IndexOf(')', _at);
                var number = end < 0 ? "" : text[(_at + 1)..end].Trim();
                if (
                    !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out distance)
                    || distance is < 1 or > MostWordsApart
                )
                    _problem =
                        $"NEAR takes after the comma how many words may stand between, from 1 to {MostWordsApart}, and a closing "
                        + $"bracket: NEAR(freedom assembly, 5).";
                _at = Math.Max(end, _at + 1);
                break;
            }
            if (ReadPhrase(inNear: true) is { } phrase)
                phrases.Add(phrase);
            if (_problem is not null)
                return null;
        }
        if (_problem is null && (_at >= text.Length || text[_at] != ')'))
            _problem = "NEAR( is opened and not closed; write it as NEAR(freedom assembly, 5).";
        _at++;
        _terms += phrases.Count;
        if (_problem is null && phrases.Count < 2)
            _problem = "NEAR takes two words or phrases at least: NEAR(freedom assembly, 5).";
        return _problem is null ? new NearTerm(phrases, distance) : null;
    }

    private PhraseTerm? ReadPhrase(bool inNear)
    {
        var quote = Opening.IndexOf(text[_at], StringComparison.Ordinal);
        string words;
        if (quote >= 0)
        {
            var end = text.IndexOf(Closing[quote], _at + 1);
            end = end < 0 ? text.IndexOfAny(Closing.ToCharArray(), _at + 1) : end;
            if (end < 0)
            {
                _problem = "A quotation mark is opened and not closed.";
                return null;
            }
            words = text[(_at + 1)..end];
            _at = end + 1;
            if (_at < text.Length && text[_at] is '*' or '＊')
            {
                words += "*";
                _at++;
            }
        }
        else
        {
            var start = _at;
            while (
                _at < text.Length
                && !char.IsWhiteSpace(text[_at])
                && !Opening.Contains(text[_at], StringComparison.Ordinal)
                && !(inNear && text[_at] is ')' or ',')
            )
                _at++;
            _at = Math.Max(_at, start + 1);
            words = text[start..Math.Min(_at, text.Length)];
        }
        return Term(words);
    }

    private PhraseTerm? Term(string words)
    {
        var isBeginning = words.TrimEnd() is [.., '*' or '＊'];
        var folded = Token.Of(words).Select(t => t.Folded).ToArray();
        if (folded.Length == 0)
            return null;
        if (isBeginning && folded[^1] is [< '\u3000'])
            _problem = "The beginning of a word before * takes two letters at least.";
        return new PhraseTerm(folded, isBeginning);
    }

    private bool TakeWord(string word)
    {
        if (!IsWord(word, StringComparison.Ordinal))
            return false;
        _at += word.Length;
        return true;
    }

    private bool IsWord(string word, StringComparison comparison) =>
        string.Compare(text, _at, word, 0, word.Length, comparison) == 0
        && (_at + word.Length >= text.Length || char.IsWhiteSpace(text[_at + word.Length]));

    private bool SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        return _at < text.Length;
    }
}
