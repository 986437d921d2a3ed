using Placard.Record.Writing;

namespace Placard.Record.Tests.States;

public sealed class SpellingTablesTests
{
    private static readonly State[] Two = [.. StateRegister.Default.All.Take(2)];

    [Fact]
    public void No_spelling_stands_in_the_tables_twice_for_the_same_days()
    {
        foreach (var file in (string[])["spellings.csv", "codes.csv"])
        {
            var rows = StateTables.Spellings(file).Select(s => (NameKey.Of(s.Text), s.Days)).ToArray();
            Assert.Equal(rows.Distinct().Count(), rows.Length);
        }
    }

    [Fact]
    public void No_spelling_repeats_a_name_that_a_state_bears_anyway()
    {
        var borne = StateRegister
            .Default.All.SelectMany(s => s.FormerNames.Select(n => n.Name).Append(s.Name))
            .Select(n => NameKey.Of(n))
            .ToHashSet();
        Assert.DoesNotContain(
            StateTables.Spellings("spellings.csv"),
            s => s.Days == DateRange.Always && borne.Contains(NameKey.Of(s.Text))
        );
    }

    [Fact]
    public void No_name_that_readers_use_repeats_a_spelling_or_stands_for_two_states()
    {
        var asked = StateTables.Asked().Select(n => NameKey.Of(n.Key)).ToArray();
        Assert.Equal(asked.Distinct().Count(), asked.Length);
        Assert.DoesNotContain(StateTables.Asked(), n => StateRegister.Default.Resolve(n.Key) is not null);
        Assert.All(StateTables.Asked(), n => Assert.NotNull(StateRegister.Default.Find(n.Value)));
    }

    [Fact]
    public void A_spelling_for_two_states_on_one_day_is_refused() =>
        Assert.Throws<InvalidDataException>(() =>
            new SpellingIndex([("Arcadia", Two[0], DateRange.Always), ("ARCADIA", Two[1], DateRange.Always)])
        );

    [Fact]
    public void A_spelling_that_changes_hands_is_taken()
    {
        var index = new SpellingIndex([
            ("Arcadia", Two[0], DateRange.Always),
            ("Arcadia", Two[1], new DateRange(new DateOnly(1990, 1, 1), null)),
        ]);
        Assert.Same(Two[0], index.Find("ARCADIA", new PartialDate(1989, 12)));
        Assert.Same(Two[1], index.Find("ARCADIA", new PartialDate(1990)));
        Assert.Same(Two[0], index.Find("ARCADIA", default));
    }

    [Fact]
    public void Letters_with_and_without_accents_have_one_key()
    {
        Assert.Equal("AEIOUCNTYSZ", NameKey.Of("äéîòüçñťýšž"));
        Assert.Equal("ГАМБИЯ", NameKey.Of("Гамбия"));
        Assert.Equal("AANDB", NameKey.Of("the A & B"));
        Assert.Equal("", NameKey.Of("…"));
        Assert.Equal("", NameKey.Of(new string('a', NameKey.MaxLength + 1)));
    }
}
