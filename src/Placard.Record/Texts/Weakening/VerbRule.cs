using System.Text.RegularExpressions;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Compares the verbs of a pair, clause by clause: which went up or down the ladder, which asked or blamed and are gone or
/// new.</summary>
internal sealed partial class VerbRule(TextMatter oldMatter, TextMatter newMatter)
{
    private const double SameMatter = 0.5;
    private const double SameScale = 0.1;
    private const double LeastMatter = 0.25;
    private const double SameElsewhere = 0.48;
    private const int BringsToMind = 2;
    private const int Beginning = 30;
    private const int Nuance = 3;
    private const int OneRung = 7;
    private const int TwoRungs = 16;
    private const int AsksOutright = 4;
    private const int Worries = 3;

    private static readonly Scale[] Scales = [Scale.Ask, Scale.Blame, Scale.Esteem, Scale.Stance];

    public void Check(ParagraphPair pair, FindingList findings)
    {
        var (oldText, newText) = (pair.OldText, pair.NewText);
        var old = Clauses(oldText);
        var @new = Clauses(newText);
        if (old.Count == 1 && @new.Count == 1)
        {
            if (Math.Max(ContentWords.Held(old[0].Words, @new[0].Words), ContentWords.Held(@new[0].Words, old[0].Words)) >= LeastMatter)
                Compare(pair, old[0].Verb, @new[0].Verb, findings);
            return;
        }
        var met = new HashSet<(int, int)>();
        var ofNew = @new.Select((c, j) => Nearest(c, old, j)).ToArray();
        var ofOld = old.Select((c, i) => Nearest(c, @new, i)).ToArray();
        for (var j = 0; j < @new.Count; j++)
            Meet(ofNew[j], j);
        for (var i = 0; i < old.Count; i++)
            Meet(i, ofOld[i]);
        foreach (var (i, j) in met.Order())
        {
            if ((ofOld[i] == j && ofNew[j] == i) || met.Count(m => m.Item1 == i || m.Item2 == j) == 1)
                Compare(pair, old[i].Verb, @new[j].Verb, findings);
        }
        var oldWords = ContentWords.Of(oldText);
        var newWords = ContentWords.Of(newText);
        for (var i = 0; i < old.Count; i++)
        {
            if (met.All(m => m.Item1 != i) && ContentWords.Held(old[i].Words, newWords) < SameMatter)
                Gone(pair, oldText, newText, old[i].Verb, Direction.Weakened, findings);
        }
        for (var j = 0; j < @new.Count; j++)
        {
            if (met.All(m => m.Item2 != j) && ContentWords.Held(@new[j].Words, oldWords) < SameMatter)
                Gone(pair, newText, oldText, @new[j].Verb, Direction.Strengthened, findings);
        }

        void Meet(int i, int j)
        {
            if (i >= 0 && j >= 0)
                met.Add((i, j));
        }
    }

    private static List<(VerbUse Verb, HashSet<string> Words)> Clauses(string text) =>
        [.. VerbReader.Read(text).Select(v => (v, ContentWords.Of(text.AsSpan()[(v.Start + v.Length)..v.End])))];

    // The clause that says most of this one; of equals the one of the same verb, then the one in the same place.
    private static int Nearest((VerbUse Verb, HashSet<string> Words) clause, List<(VerbUse Verb, HashSet<string> Words)> among, int place)
    {
        var best = -1;
        var most = SameMatter;
        for (var i = 0; i < among.Count; i++)
        {
            var held = clause.Words.Count == 0 ? (i == place ? 1 : 0) : ContentWords.Held(clause.Words, among[i].Words);
            if (held > 0)
                held +=
                    (among[i].Verb.Expression == clause.Verb.Expression ? 0.02 : 0)
                    + (i == place ? 0.01 : 0)
                    + (Array.Exists(Scales, s => among[i].Verb.IsOn(s) && clause.Verb.IsOn(s)) ? SameScale : 0);
            if (held > most)
                (best, most) = (i, held);
        }
        return best;
    }

    private static void Compare(ParagraphPair pair, VerbUse old, VerbUse @new, FindingList findings)
    {
        if (old.Expression == @new.Expression && old.Points == @new.Points)
            return;
        // What a body decided is decided; to ask others for it once more is no less.
        if (DoneSince.Decides(old) && @new.IsOn(Scale.Ask))
            return;
        // What is asked in a paragraph is not what one of its points says.
        if (pair.Old[0].Depth != pair.New[0].Depth || (DoneSince.Decides(@new) && Ends().IsMatch(pair.NewText)))
            return;
        var (oldText, newText) = (pair.OldText, pair.NewText);
        var scales = Array.FindAll(Scales, s => old.IsOn(s) && @new.IsOn(s));
        if (scales.Length > 0)
        {
            scales = [.. scales.OrderByDescending(s => Math.Abs(@new.StrengthOn(s) - old.StrengthOn(s)))];
            var scale = scales[0];
            var difference = @new.StrengthOn(scale) - old.StrengthOn(scale);
            if (
                Math.Abs(difference) >= Nuance
                && !(scale == Scale.Stance && Math.Max(old.HeightOn(scale), @new.HeightOn(scale)) <= BringsToMind)
            )
                Add(difference < 0, SeverityOf(scale, Math.Abs(difference)), WhyOn(scale, old, @new));
        }
        else if (old.IsOn(Scale.Ask) != @new.IsOn(Scale.Ask))
        {
            if (old.IsOn(Scale.Ask) ? DoneSince.Tells(oldText, old, newText, @new) : DoneSince.Expects(@new))
                return;
            var asks = Math.Max(old.HeightOn(Scale.Ask), @new.HeightOn(Scale.Ask)) >= AsksOutright;
            Add(
                old.IsOn(Scale.Ask),
                asks && !(old.IsOn(Scale.Ask) && @new.IsOn(Scale.Esteem)) ? Severity.High : Severity.Medium,
                old.IsOn(Scale.Ask)
                    ? $"“{old.Expression}” asks for something; “{@new.Expression}” asks for nothing."
                    : $"“{old.Expression}” asked for nothing; “{@new.Expression}” asks for something."
            );
        }
        else if (
            old.IsOn(Scale.Blame) != @new.IsOn(Scale.Blame)
            && !(old.IsOn(Scale.Blame) && Worry().IsMatch(newText[@new.Start..@new.End]))
        )
            Add(
                old.IsOn(Scale.Blame),
                Severity.Medium,
                old.IsOn(Scale.Blame)
                    ? $"“{old.Expression}” blames or worries; “{@new.Expression}” does neither."
                    : $"“{old.Expression}” did not blame or worry; “{@new.Expression}” does."
            );

        void Add(bool weaker, Severity severity, string why)
        {
            if (
                scales.Length > 0
                && (weaker ? HasAsStrong(oldText, newText, old, scales[0]) : HasAsStrong(newText, oldText, @new, scales[0]))
            )
                return;
            if (old.Expression != @new.Expression && (weaker ? IsKept(oldText, old, newText, @new) : IsKept(newText, @new, oldText, old)))
                return;
            findings.Add(
                weaker ? Direction.Weakened : Direction.Strengthened,
                WeakeningRule.Verb,
                $"{old.Expression} → {@new.Expression}",
                severity,
                PairQuotes.Old(pair, old.Start, old.Length),
                PairQuotes.New(pair, @new.Start, @new.Length),
                why
            );
        }
    }

    private static Severity SeverityOf(Scale scale, int difference) =>
        (difference, scale is Scale.Ask or Scale.Blame) switch
        {
            (>= TwoRungs, true) => Severity.High,
            (>= TwoRungs, false) or (>= OneRung, true) => Severity.Medium,
            _ => Severity.Low,
        };

    private static string WhyOn(Scale scale, VerbUse old, VerbUse @new)
    {
        var what = scale switch
        {
            Scale.Ask => "asking",
            Scale.Blame => "blaming",
            Scale.Esteem => "receiving",
            _ => "taking a stand",
        };
        return old.HeightOn(scale) == @new.HeightOn(scale)
            ? $"Both stand on rung {old.HeightOn(scale)} of {what}; the words beside them differ in strength."
            : $"“{old.Expression}” stands on rung {old.HeightOn(scale)} of {what}, “{@new.Expression}” on rung {@new.HeightOn(scale)}.";
    }

    // A verb that the other side has as often was not given up for another, wherever it stands there.
    private static bool IsKept(string here, VerbUse verb, string there, VerbUse instead)
    {
        var word = WordOf(here, verb);
        return word is not null && word != WordOf(there, instead) && Count(there) >= Count(here);

        int Count(string text) => Token.Of(text).Count(t => t.Folded == word);
    }

    // Where the other side has as many verbs of that strength, clauses were parted, joined or put in another order.
    private static bool HasAsStrong(string here, string there, VerbUse verb, Scale scale)
    {
        return Count(there) >= Count(here);

        int Count(string text) => VerbReader.Read(text).Count(v => v.StrengthOn(scale) >= verb.StrengthOn(scale));
    }

    private static string? WordOf(string text, VerbUse verb) =>
        Token.Of(text.AsSpan(verb.Start, verb.Length)).FirstOrDefault(t => Ladder.PlainFormOf(t.Folded) is not null).Folded;

    private void Gone(ParagraphPair pair, string here, string there, VerbUse verb, Direction direction, FindingList findings)
    {
        var weaker = direction == Direction.Weakened;
        if (DoneSince.Decides(verb) || (verb.HeightOn(Scale.Ask) < AsksOutright && verb.HeightOn(Scale.Blame) < Worries))
            return;
        var length = verb.End - verb.Start;
        // A clause that only became shorter still begins alike.
        if (
            there.Contains(here.Substring(verb.Start, Math.Min(length, Beginning)), StringComparison.OrdinalIgnoreCase)
            || (weaker ? newMatter : oldMatter)
                .Holding(here.Substring(verb.Start, length), SameElsewhere, weaker ? pair.New : pair.Old, whole: true)
                .Any()
        )
            return;
        findings.Add(
            direction,
            WeakeningRule.Clause,
            verb.Expression,
            verb.HeightOn(Scale.Ask) > AsksOutright || verb.HeightOn(Scale.Blame) > AsksOutright ? Severity.High : Severity.Medium,
            weaker ? PairQuotes.Old(pair, verb.Start, length) : PairQuotes.OldBeside(pair, verb.Start),
            weaker ? PairQuotes.NewBeside(pair, verb.Start) : PairQuotes.New(pair, verb.Start, length),
            weaker ? "The paragraph stayed; this clause is gone from it." : "The paragraph stood before; this clause is new in it."
        );
    }

    [GeneratedRegex(@"\b(?:concern|alarm|condemnation|regret|dismay|indignation|outrage)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Worry();

    [GeneratedRegex(@"\b(?:postpone|defer|reduce|discontinue|terminate|abolish|cancel)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
