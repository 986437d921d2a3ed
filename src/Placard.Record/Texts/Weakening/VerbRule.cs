using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Compares the verbs of a pair, clause by clause: which went up or down the ladder, which asked or blamed and are gone or
/// new.</summary>
internal static class VerbRule
{
    private const double SameMatter = 0.5;
    private const double SameScale = 0.1;
    private const int Nuance = 3;
    private const int OneRung = 7;
    private const int TwoRungs = 16;
    private const int AsksOutright = 4;
    private const int Worries = 3;

    private static readonly Scale[] Scales = [Scale.Ask, Scale.Blame, Scale.Esteem, Scale.Stance];

    public static void Check(ParagraphPair pair, FindingList findings)
    {
        var (oldText, newText) = (pair.OldText, pair.NewText);
        var old = Clauses(oldText);
        var @new = Clauses(newText);
        if (old.Count == 1 && @new.Count == 1)
        {
            Compare(pair, old[0].Verb, @new[0].Verb, findings);
            return;
        }
        var met = new HashSet<(int, int)>();
        for (var j = 0; j < @new.Count; j++)
            Meet(Nearest(@new[j], old, j), j);
        for (var i = 0; i < old.Count; i++)
            Meet(i, Nearest(old[i], @new, i));
        foreach (var (i, j) in met.Order())
        {
            if (
                met.Count(m => m.Item1 == i || m.Item2 == j) == 1
                || !(StillSays(newText, oldText, old[i].Verb) || StillSays(oldText, newText, @new[j].Verb))
            )
                Compare(pair, old[i].Verb, @new[j].Verb, findings);
        }
        var oldWords = ContentWords.Of(oldText);
        var newWords = ContentWords.Of(newText);
        for (var i = 0; i < old.Count; i++)
        {
            if (met.All(m => m.Item1 != i) && ContentWords.Held(old[i].Words, newWords) < SameMatter)
                Gone(pair, old[i].Verb, Direction.Weakened, findings);
        }
        for (var j = 0; j < @new.Count; j++)
        {
            if (met.All(m => m.Item2 != j) && ContentWords.Held(@new[j].Words, oldWords) < SameMatter)
                Gone(pair, @new[j].Verb, Direction.Strengthened, findings);
        }

        void Meet(int i, int j)
        {
            if (i >= 0 && j >= 0)
                met.Add((i, j));
        }
    }

    // Where clauses were parted or joined, a verb that both sides have was not given up for another.
    private static bool StillSays(string there, string here, VerbUse verb) =>
        there.Contains(here.Substring(verb.Start, verb.Length), StringComparison.OrdinalIgnoreCase);

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
        var scales = Array.FindAll(Scales, s => old.IsOn(s) && @new.IsOn(s));
        if (scales.Length > 0)
        {
            var scale = scales.MaxBy(s => Math.Abs(@new.StrengthOn(s) - old.StrengthOn(s)));
            var difference = @new.StrengthOn(scale) - old.StrengthOn(scale);
            if (Math.Abs(difference) >= Nuance)
                Add(difference < 0, SeverityOf(scale, Math.Abs(difference)), WhyOn(scale, old, @new));
        }
        else if (old.IsOn(Scale.Ask) != @new.IsOn(Scale.Ask))
            Add(
                old.IsOn(Scale.Ask),
                Math.Max(old.HeightOn(Scale.Ask), @new.HeightOn(Scale.Ask)) >= AsksOutright ? Severity.High : Severity.Medium,
                old.IsOn(Scale.Ask)
                    ? $"“{old.Expression}” asks for something; “{@new.Expression}” asks for nothing."
                    : $"“{old.Expression}” asked for nothing; “{@new.Expression}” asks for something."
            );
        else if (old.IsOn(Scale.Blame) != @new.IsOn(Scale.Blame))
            Add(
                old.IsOn(Scale.Blame),
                Severity.Medium,
                old.IsOn(Scale.Blame)
                    ? $"“{old.Expression}” blames or worries; “{@new.Expression}” does neither."
                    : $"“{old.Expression}” did not blame or worry; “{@new.Expression}” does."
            );

        void Add(bool weaker, Severity severity, string why) =>
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

    private static void Gone(ParagraphPair pair, VerbUse verb, Direction direction, FindingList findings)
    {
        var weaker = direction == Direction.Weakened;
        if (verb.HeightOn(Scale.Ask) < AsksOutright && verb.HeightOn(Scale.Blame) < Worries)
            return;
        var length = verb.End - verb.Start;
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
}
