using System.Globalization;
using Placard.Edition.Phrases;
using Placard.Rooms.Drafts;

namespace Placard.Tests.Mirror;

/// <summary>The three answers on every text of the mirror that has an earlier one of its title, all later texts hidden. The table of
/// docs/measures/predecessor.md. Two classes hold the two halves of the titles, and go on side by side.</summary>
/// <param name="mirror">The edition of the mirror.</param>
/// <param name="isReported">The half on which the floor was not chosen, or the other.</param>
public abstract class PredecessorTests(MirrorEdition mirror, bool isReported)
{
    private const double Precision = 0.99;
    private const double Recall = 0.97;

    private enum Case
    {
        /// <summary>All that the mirror holds.</summary>
        AsHeld,

        /// <summary>The words of the right predecessor are taken out; the decision on it stays.</summary>
        TextTakenOut,

        /// <summary>The words of all texts of the title are taken out; the decisions stay.</summary>
        FamilyTakenOut,

        /// <summary>Words and decisions of all texts of its title, or of one like it, are taken out.</summary>
        AllTakenOut,
    }

    [Fact]
    public void The_predecessor_is_told_or_said_not_to_be_held_or_not_to_be_known()
    {
        var edition = mirror.Edition;
        var corpus = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        var kinship = Kinship.Of(edition, corpus);
        var counts = new Dictionary<(Case, bool Title), Count>();
        var told = new List<string>();
        foreach (var succession in Succession.Of(edition, corpus).Where(s => s.IsReported == isReported))
        {
            var sought = kinship.Sought(corpus.Find(succession.Text.Symbol));
            var shared = kinship.Search.SharedWith(sought);
            foreach (var which in Enum.GetValues<Case>())
            {
                if (which == Case.TextTakenOut && !succession.IsHeld)
                    continue;
                // Of a text that no decision is known of nothing is left without its words.
                if (which is Case.TextTakenOut or Case.FamilyTakenOut && !succession.IsDecided)
                    continue;
                var (without, unknown) = TakenOut(succession, which);
                var relatives = kinship.Search.RelativesOf(sought, shared, without);
                foreach (var hasTitle in new[] { true, false })
                {
                    // What is not held is told by its title, and cannot be told without.
                    if (!hasTitle && which is (Case.TextTakenOut or Case.FamilyTakenOut))
                        continue;
                    var answer = kinship.Search.Of(hasTitle ? sought : sought with { Title = "" }, relatives, without, unknown);
                    var (kind, symbol) = (answer.Held, answer.NotHeld) switch
                    {
                        ({ } held, _) => ("this one", edition.Texts.Find(corpus.SymbolOf(held.Document))!.Symbol),
                        (_, { } other) => ("not held", other.Symbol),
                        _ => ("not known", default),
                    };
                    // With nothing known of the series, a number that the draft gives beside an older one is still the right one.
                    var right =
                        which == Case.AllTakenOut ? (kind == "not held" && succession.Right.Contains(symbol) ? kind : "not known")
                        : which == Case.AsHeld && succession.IsHeld ? "this one"
                        : "not held";
                    var isRight = kind == right && (right == "not known" || succession.Right.Contains(symbol));
                    var count = counts.GetValueOrDefault((which, hasTitle)) ?? (counts[(which, hasTitle)] = new Count());
                    count.Add(kind, right, isRight);
                    if (!isRight && hasTitle)
                        told.Add($"{which}: {succession.Text.Symbol}: {kind} {symbol} for {right} {string.Join(" or ", succession.Right)}");
                }
            }
        }
        var table = string.Join(
            '\n',
            counts
                .OrderBy(c => (!c.Key.Title, c.Key.Item1))
                .Select(c => $"{c.Key.Item1}, title {(c.Key.Title ? "given" : "withheld")}: {c.Value}")
        );
        TestContext.Current.TestOutputHelper?.WriteLine(table + "\n" + string.Join('\n', told.Order(StringComparer.Ordinal)));
        var all = Count.Sum(counts.Where(c => c.Key.Title).Select(c => c.Value));
        Assert.True(all.Told > 1000, table);
        Assert.True(all.Precision >= Precision, $"{all}\n{table}");
        Assert.True(all.Recall >= Recall, $"{all}\n{table}");
    }

    private static (IReadOnlySet<int> Without, IReadOnlySet<DocumentSymbol> Unknown) TakenOut(Succession succession, Case which)
    {
        var own = new HashSet<DocumentSymbol>(succession.Text.Documents) { succession.Text.Symbol };
        return which switch
        {
            Case.AsHeld => (succession.Own, own),
            Case.TextTakenOut => (succession.Own.Union(succession.RightDocuments).ToHashSet(), own),
            Case.FamilyTakenOut => (succession.Own.Union(succession.FamilyDocuments).ToHashSet(), own),
            _ => (succession.Own.Union(succession.LikeDocuments).ToHashSet(), own.Union(succession.Like).ToHashSet()),
        };
    }

    private sealed class Count
    {
        public int Told { get; private set; }
        public int Sought { get; private set; }
        public int Right { get; private set; }
        public int NotKnown { get; private set; }
        public int RightlyNotKnown { get; private set; }

        /// <summary>Of the predecessors named, the share that is right.</summary>
        public double Precision => Told == 0 ? 1 : (double)Right / Told;

        /// <summary>Of the predecessors there are to name, the share that is named rightly.</summary>
        public double Recall => Sought == 0 ? 1 : (double)Right / Sought;

        public void Add(string kind, string right, bool isRight)
        {
            Told += kind == "not known" ? 0 : 1;
            NotKnown += kind == "not known" ? 1 : 0;
            Sought += right == "not known" ? 0 : 1;
            Right += isRight && right != "not known" ? 1 : 0;
            RightlyNotKnown += isRight && right == "not known" ? 1 : 0;
        }

        public static Count Sum(IEnumerable<Count> counts) =>
            counts.Aggregate(
                new Count(),
                (a, b) =>
                    new Count
                    {
                        Told = a.Told + b.Told,
                        Sought = a.Sought + b.Sought,
                        Right = a.Right + b.Right,
                        NotKnown = a.NotKnown + b.NotKnown,
                        RightlyNotKnown = a.RightlyNotKnown + b.RightlyNotKnown,
                    }
            );

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Right} right of {Told} named and {Sought} to name, {RightlyNotKnown} rightly of {NotKnown} not known; "
                    + $"precision {Precision:F4}, recall {Recall:F4}"
            );
    }
}

public sealed class ReportedPredecessorTests(MirrorEdition mirror) : PredecessorTests(mirror, isReported: true);

public sealed class OtherPredecessorTests(MirrorEdition mirror) : PredecessorTests(mirror, isReported: false);
