using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Texts.Weakening;

namespace Placard.Testing.PlantedEdits;

/// <summary>Plants edits in any text, the same ones for the same seed, and tells the truth about them.</summary>
internal sealed partial class EditGenerator
{
    private readonly Random _random;
    private readonly Draft _draft;

    private EditGenerator(StructuredText text, int seed)
    {
        _random = new Random(seed);
        _draft = new Draft(text);
    }

    /// <summary>Edits about a third of the paragraphs.</summary>
    public static EditedText Plant(StructuredText text, int seed)
    {
        var generator = new EditGenerator(text, seed);
        Func<bool>[] structure =
        [
            generator.Move,
            generator.Move,
            generator.Split,
            generator.Merge,
            generator.AddPlain,
            generator.DropPlain,
        ];
        Func<bool>[] words =
        [
            generator.LowerOpening,
            generator.LowerOpening,
            generator.LowerOpening,
            generator.LightenDuty,
            generator.LightenDuty,
            generator.DropClause,
            generator.DropClause,
            generator.MakeVague,
            generator.MakeVague,
            generator.Qualify,
            generator.Qualify,
            generator.DropSafeguard,
            generator.Shorten,
            generator.Demote,
            generator.RaiseOpening,
            generator.RaiseOpening,
            generator.Safeguard,
            generator.Safeguard,
            generator.AddSafeguard,
            generator.Unqualify,
            generator.Reword,
            generator.Reword,
            generator.Reword,
            generator.SayAlike,
            generator.SayAlike,
            generator.AddClause,
            generator.AddClause,
            generator.Update,
            generator.Update,
        ];
        var edits = Math.Max(3, generator._draft.Passages.Count / 3);
        for (var i = 0; i < edits; i++)
        {
            var among = i % 3 == 0 ? structure : words;
            for (var tries = 0; tries < 6 && !among[generator._random.Next(among.Length)](); tries++) { }
        }
        return generator._draft.Finish();
    }

    private T Any<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];

    private Passage? Choose(Func<Passage, bool> fits, ParagraphKind? kind = null)
    {
        var fitting = _draft.Free(kind).FindAll(p => fits(p));
        return fitting.Count == 0 ? null : Any(fitting);
    }

    private bool Move()
    {
        if (Choose(p => !p.IsMoved && p.Text.Length > 60) is not { } passage)
            return false;
        var places = _draft.Free(passage.Kind).FindAll(p => Math.Abs(_draft.Passages.IndexOf(p) - _draft.Passages.IndexOf(passage)) > 2);
        if (places.Count == 0)
            return false;
        var target = Any(places);
        _draft.Passages.Remove(passage);
        _draft.Passages.Insert(_draft.Passages.IndexOf(target), passage);
        _draft.Note("move", null, passage);
        // What moved may be reworded too.
        passage.IsTouched = _random.Next(2) == 0;
        passage.IsMoved = true;
        return true;
    }

    private bool Split()
    {
        if (Choose(p => !p.IsMoved && CutOf(p.Text) > 0, ParagraphKind.Operative) is not { } passage)
            return false;
        var cut = CutOf(passage.Text);
        var opening = Opening().Match(passage.Text).Value;
        var second = new Passage(_draft.Old.Paragraphs[passage.Origins[0]], passage.Origins)
        {
            Text =
                opening.Length > 0
                    ? $"Also {char.ToLowerInvariant(opening[0])}{opening[1..]} them {passage.Text[(cut + ", and ".Length)..]}"
                    : passage.Text[(cut + ", and ".Length)..],
        };
        passage.Text = passage.Text[..cut] + ";";
        _draft.Passages.Insert(_draft.Passages.IndexOf(passage) + 1, second);
        _draft.Note("split", null, passage, second);
        return true;
    }

    // Where a paragraph may be cut: before ", and to", near the middle.
    private static int CutOf(string text)
    {
        var cut = text.IndexOf(", and to ", text.Length / 3, StringComparison.Ordinal);
        return cut > 40 && text.Length - cut > 40 ? cut : -1;
    }

    private bool Merge()
    {
        var free = _draft.Free(ParagraphKind.Operative);
        if (
            Choose(
                p =>
                    !p.IsMoved
                    && p.Text.Length < 400
                    && Next(p) is { IsMoved: false, Origins.Count: > 0, Text.Length: < 400 } next
                    && free.Contains(next),
                ParagraphKind.Operative
            )
            is not { } passage
        )
            return false;
        var second = Next(passage)!;
        passage.Text = $"{passage.Text.TrimEnd(';', '.', ',')}, and {char.ToLowerInvariant(second.Text[0])}{second.Text[1..]}";
        passage.Origins.AddRange(second.Origins);
        _draft.Passages.Remove(second);
        _draft.Note("merge", null, passage);
        return true;
    }

    private Passage? Next(Passage passage)
    {
        var at = _draft.Passages.IndexOf(passage) + 1;
        return at < _draft.Passages.Count ? _draft.Passages[at] : null;
    }

    private bool AddPlain() => Add("plain paragraph", null, Any(Phrasings.PlainParagraphs));

    private bool AddSafeguard() => Add("safeguard paragraph", Direction.Strengthened, Any(Phrasings.SafeguardParagraphs));

    private bool Add(string name, Direction? direction, (ParagraphKind Kind, string Text) what)
    {
        var places = _draft.Free(what.Kind);
        if (places.Count == 0 || _draft.Passages.Any(p => p.Text == what.Text))
            return false;
        var place = Any(places);
        var added = new Passage(new Paragraph(default, what.Kind, 0, place.Number, what.Text, 0, []), []);
        _draft.Passages.Insert(_draft.Passages.IndexOf(place), added);
        _draft.Note(name, direction, added);
        return true;
    }

    private bool DropPlain() =>
        Drop("plain paragraph dropped", null, p => Harmless().IsMatch(p.Text) && p.Text.Length < 220 && !Safeguarding().IsMatch(p.Text));

    private bool DropSafeguard() => Drop("safeguard paragraph dropped", Direction.Weakened, p => Safeguarding().IsMatch(p.Text));

    private bool Drop(string name, Direction? direction, Func<Passage, bool> fits)
    {
        if (Choose(p => !p.IsMoved && p.Origins.Count == 1 && fits(p)) is not { } passage)
            return false;
        _draft.Drop(name, direction, passage);
        return true;
    }

    private bool LowerOpening() => Exchange("opening lowered", Direction.Weakened, Phrasings.WeakerOpenings, false);

    private bool RaiseOpening() => Exchange("opening raised", Direction.Strengthened, Phrasings.WeakerOpenings, true);

    private bool SayAlike() => Exchange("opening alike", null, Phrasings.EqualOpenings, _random.Next(2) == 0);

    private bool LightenDuty() => Exchange("duty lightened", Direction.Weakened, Phrasings.LighterDuties, false);

    private bool Exchange(string name, Direction? direction, (string Stands, string[] Instead)[] table, bool back)
    {
        var (stands, all) = Any(table);
        var instead = Any(all);
        if (back)
            (stands, instead) = (instead, stands);
        var isOpening = char.IsUpper(stands[0]);
        if (instead.Trim().Length == 0 && back || Choose(Fits) is not { } passage)
            return false;
        var at = passage.Text.IndexOf(stands, StringComparison.Ordinal);
        passage.Text = $"{passage.Text[..at]}{instead}{passage.Text[(at + stands.Length)..]}";
        _draft.Note($"{name}: {stands.Trim()} → {instead.Trim()}", direction, passage);
        return true;

        bool Fits(Passage p) =>
            isOpening
                ? p.Text.StartsWith(stands + " ", StringComparison.Ordinal)
                    && OtherOpening().Match(p.Text, stands.Length) is not { Success: true }
                : Regex.Count(p.Text, Regex.Escape(stands)) == 1;
    }

    private bool MakeVague()
    {
        var (stands, family, all) = Any(Phrasings.VaguerWords);
        if (Choose(Fits) is not { } passage)
            return false;
        var instead = Any(all);
        passage.Text = passage.Text.Replace(stands, instead, StringComparison.Ordinal);
        _draft.Note($"vague: {stands} → {instead}", Direction.Weakened, passage);
        return true;

        bool Fits(Passage p) =>
            p.Text.Contains(stands, StringComparison.Ordinal)
            && !Regex.IsMatch(p.Text.Replace(stands, "", StringComparison.Ordinal), family, RegexOptions.IgnoreCase);
    }

    private bool DropClause()
    {
        if (Choose(p => ClauseOf(p.Text) is not null) is not { } passage)
            return false;
        var clause = ClauseOf(passage.Text)!;
        passage.Text = passage.Text.Replace(clause, "", StringComparison.Ordinal);
        _draft.Note($"clause dropped: {clause}", Direction.Weakened, passage);
        return true;
    }

    // A clause between commas that names a safeguard which the rest of the paragraph does not.
    private static string? ClauseOf(string text)
    {
        foreach (Match clause in Clause().Matches(text))
        {
            if (
                clause.Length > text.Length / 2
                || Safeguarding().Match(clause.Value) is not { Success: true } mark
                || Qualifying().IsMatch(clause.Value)
            )
                continue;
            var rest = text.Replace(clause.Value, "", StringComparison.Ordinal);
            if (!Safeguarding().IsMatch(rest) && !rest.Contains(mark.Value[..Math.Min(6, mark.Length)], StringComparison.OrdinalIgnoreCase))
                return clause.Value;
        }
        return null;
    }

    private bool Qualify() =>
        AtEnd(
            "qualified",
            Direction.Weakened,
            Phrasings.Qualifiers,
            p => p.Text.Length is > 60 and < 700 && !Qualifying().IsMatch(p.Text) && !Harmless().IsMatch(p.Text)
        );

    private bool Safeguard() =>
        AtEnd(
            "safeguarded",
            Direction.Strengthened,
            Phrasings.Safeguards,
            p =>
                p.Kind == ParagraphKind.Operative
                && p.Text.Length is > 60 and < 700
                && !Safeguarding().IsMatch(p.Text)
                && Asking().IsMatch(p.Text)
        );

    private bool AddClause() => AtEnd("plain clause", null, Phrasings.PlainClauses, p => p.Text.Length is > 60 and < 700);

    private bool AtEnd(string name, Direction? direction, string[] phrases, Func<Passage, bool> fits)
    {
        if (Choose(p => p.Text[^1] is ';' or ',' or '.' && fits(p)) is not { } passage)
            return false;
        var phrase = Any(phrases);
        // Not every hand puts it last: after the first clause as well, where there is one.
        var comma = passage.Text.IndexOf(", ", passage.Text.Length / 4, StringComparison.Ordinal);
        var at = comma > 0 && direction != Direction.Strengthened && _random.Next(3) == 0 ? comma : passage.Text.Length - 1;
        passage.Text = passage.Text.Insert(at, phrase);
        _draft.Note($"{name}: {phrase}", direction, passage);
        return true;
    }

    private bool Unqualify()
    {
        if (
            Choose(p => Regex.Count(p.Text, ", (?:as|where) appropriate,?") == 1 && Regex.Count(p.Text, "appropriate") == 1)
            is not { } passage
        )
            return false;
        passage.Text = Regex.Replace(passage.Text, ", (?:as|where) appropriate,?", "");
        _draft.Note("unqualified", Direction.Strengthened, passage);
        return true;
    }

    private bool Shorten()
    {
        if (Choose(p => Period().Count(p.Text) == 1) is not { } passage)
            return false;
        passage.Text = Period()
            .Replace(
                passage.Text,
                m =>
                    m.Value.Replace(m.Groups["n"].Value, "six", StringComparison.Ordinal)
                        .Replace("years", "months", StringComparison.Ordinal)
            );
        _draft.Note("shortened", Direction.Weakened, passage);
        return true;
    }

    private bool Demote()
    {
        var target = _draft.Passages.FindIndex(p => p.Kind == ParagraphKind.Operative);
        if (target <= 0 || Choose(p => !p.IsMoved && Demotable().IsMatch(p.Text), ParagraphKind.Operative) is not { } passage)
            return false;
        passage.Text =
            Demotable().Replace(passage.Text, m => m.Value is "Stresses" ? "Stressing" : m.Value[..^1] + "ing").TrimEnd(';', '.') + ",";
        passage.Text = passage.Text.Replace("izeing", "izing", StringComparison.Ordinal);
        passage.Kind = ParagraphKind.Preambular;
        passage.Number = "";
        _draft.Passages.Remove(passage);
        _draft.Passages.Insert(_draft.Passages.FindIndex(p => p.Kind == ParagraphKind.Operative), passage);
        _draft.Note("demoted", Direction.Weakened, passage);
        return true;
    }

    private bool Reword()
    {
        if (Choose(p => Phrasings.Synonyms.Any(s => p.Text.Contains(s.Stands, StringComparison.Ordinal))) is not { } passage)
            return false;
        foreach (var (stands, instead) in Phrasings.Synonyms)
            passage.Text = passage.Text.Replace(stands, instead, StringComparison.Ordinal);
        _draft.Note("reworded", null, passage);
        return true;
    }

    private bool Update()
    {
        if (Choose(p => Figure().IsMatch(p.Text)) is not { } passage)
            return false;
        passage.Text = Figure()
            .Replace(
                passage.Text,
                m =>
                    m.Value.Length == 4
                        ? (int.Parse(m.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)
                        : m
                            .Value.Replace("fourth", "sixth", StringComparison.Ordinal)
                            .Replace("seventh", "eighth", StringComparison.Ordinal)
            );
        _draft.Note("updated", null, passage);
        return true;
    }

    [GeneratedRegex("^(?:Calls upon|Urges|Requests|Encourages|Invites)(?= )")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G (?:also|further|that it|with|its|the call|the appeal)\b")]
    private static partial Regex OtherOpening();

    [GeneratedRegex(
        "^(?:Welcoming the (?:convening|holding)|Noting the (?:convening|holding)|Taking note of the report|Takes note of the "
            + "report|Expresses its appreciation to|Having considered|Notes the)"
    )]
    private static partial Regex Harmless();

    [GeneratedRegex("^(?:Calls upon|Urges|Requests|Encourages|Invites|Strongly|Demands)")]
    private static partial Regex Asking();

    [GeneratedRegex(Phrasings.SafeguardMarks, RegexOptions.IgnoreCase)]
    private static partial Regex Safeguarding();

    [GeneratedRegex(Phrasings.QualifierMarks, RegexOptions.IgnoreCase)]
    private static partial Regex Qualifying();

    [GeneratedRegex(", (?:and |including |as well as |or )?[^,;]{12,200}(?=[,;])")]
    private static partial Regex Clause();

    [GeneratedRegex(@"period of (?<n>two|three|four) years")]
    private static partial Regex Period();

    [GeneratedRegex("^(?:Stresses|Reaffirms|Recalls|Welcomes|Expects)(?= )")]
    private static partial Regex Demotable();

    [GeneratedRegex(@"\b20[012]\d\b|\bfifty-fourth\b|\bseventy-(?:fourth|seventh)\b")]
    private static partial Regex Figure();
}
