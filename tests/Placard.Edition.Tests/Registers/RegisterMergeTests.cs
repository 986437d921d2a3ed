using Placard.Edition.Reading;
using Placard.Edition.Registers;

namespace Placard.Edition.Tests.Registers;

public class RegisterMergeTests
{
    private sealed record Lamp(Origin Origin, string Place, int? Lit) : RegisterEntry(Origin);

    private static readonly RegisterTable<Lamp> Lamps = new RegisterTable<Lamp>("lamp", "Lamps", "Every lamp.", HeldThing.Seats)
        .Key("place", "Where it hangs", l => l.Place)
        .Column("lit", "Days it was lit", l => l.Lit);

    private static readonly Gen<Lamp> AnyLamp = Gen.Select(
        Gen.OneOf("clerk", "printer", "porter"),
        Gen.Int[1, 3],
        Gen.OneOf("hall", "stairs", "yard"),
        Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 2].Select(n => (int?)n)),
        (source, row, place, lit) => new Lamp(new Origin(new SourceCode(source), "list.csv", $"row {row}", default), place, lit)
    );

    [Fact]
    public void What_the_best_source_says_is_kept_and_what_others_say_stands_beside_it()
    {
        var merged = Lamps.Merge([Said("porter", "hall", 4), Said("clerk", "hall", 3), Said("porter", "yard", 1)], Rank).ToList();
        Assert.Equal(["hall", "yard"], merged.Select(e => e.Cells[0]));
        Assert.Equal("clerk", merged[0].Origin.Source.ToString());
        Assert.Equal([4L], merged[0].Others.Select(o => o.Cells[1]));
    }

    [Fact]
    public void Entries_merge_alike_in_any_order() =>
        AnyLamp
            .Array[0, 12]
            .SelectMany(lamps => Gen.Shuffle(lamps).Select(shuffled => (lamps, shuffled)))
            .Sample((lamps, shuffled) => Assert.Equal(Told(lamps), Told(shuffled)));

    [Fact]
    public void No_statement_is_lost_in_merging() =>
        AnyLamp.Array[0, 12].Sample(lamps => Assert.Equal(lamps.Length, Lamps.Merge(lamps, Rank).Sum(e => 1 + e.Others.Count)));

    private static Lamp Said(string source, string place, int lit) =>
        new(new Origin(new SourceCode(source), "list.csv", "row 1", default), place, lit);

    private static int Rank(SourceCode source) => source.ToString() == "clerk" ? 1 : 2;

    private static string[] Told(IEnumerable<Lamp> lamps) =>
        [
            .. Lamps
                .Merge(lamps, Rank)
                .Select(e =>
                    $"{e.Origin} {string.Join(',', e.Cells)}: {string.Join("; ", e.Others.Select(o => $"{o.Origin} {string.Join(',', o.Cells)}"))}"
                ),
        ];
}
