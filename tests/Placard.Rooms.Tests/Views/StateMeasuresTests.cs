namespace Placard.Rooms.Tests.Views;

public class StateMeasuresTests
{
    private static readonly string[] Six = ["SEN", "EGY", "KEN", "GHA", "MAR", "TUN"];

    [Fact]
    public void A_state_has_its_value_beside_the_medians_of_its_group_and_of_the_world()
    {
        var figure = Assert.Single(Of([.. Six.Select((code, at) => (code, at + 1.0, 9)), ("FRA", 100, 9)], "SEN"));
        Assert.Equal((FigureStanding.Known, 1.0, 9), (figure.Standing, figure.Value, figure.Cases));
        Assert.Equal((new Median(3.5, 6), new Median(4, 7)), (figure.Group, figure.World));
        Assert.Equal("/lamps/SEN", figure.Address);
    }

    [Fact]
    public void A_median_does_not_depend_on_the_order_of_its_values_and_needs_five()
    {
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6];
        var random = new Random(7);
        for (var i = 0; i < 50; i++)
        {
            random.Shuffle(values);
            Assert.Equal(new Median(3.5, 8), Median.Of(values));
        }
        Assert.Equal(new Median(null, 4), Median.Of(values.Take(4)));
    }

    [Fact]
    public void A_state_with_too_few_cases_has_no_value_and_is_in_no_median()
    {
        (string, double, int)[] held = [.. Six.Select(code => (code, 1.0, 3)), ("BEN", 1000, 2)];
        var few = Assert.Single(Of(held, "BEN"));
        Assert.Equal((FigureStanding.TooFew, null, new Median(1, 6)), (few.Standing, few.Value, few.World));
        Assert.Equal("too few to say (2 lamps; at least 3 needed)", few.InWords);
    }

    [Fact]
    public void Of_a_state_without_a_value_it_is_not_known_and_of_one_that_cannot_have_it_it_does_not_apply()
    {
        Assert.Equal("not known", Assert.Single(Of([("SEN", 1, 3)], "BEN")).InWords);
        Assert.Equal("does not apply", Assert.Single(Of([("SEN", 1, 3)], "VAT")).InWords);
        Assert.Equal("does not apply", Assert.Single(Of([("SEN", 1, 3)], "YUG")).InWords);
    }

    [Fact]
    public void A_state_of_the_past_that_has_a_value_keeps_it_and_is_in_no_median()
    {
        var past = Assert.Single(Of([.. Six.Select(code => (code, 1.0, 3)), ("YUG", 50, 3)], "YUG"));
        Assert.Equal((FigureStanding.Known, 50.0, 6), (past.Standing, past.Value, past.World.States));
    }

    [Fact]
    public void A_measure_of_which_an_edition_holds_nothing_is_left_out()
    {
        var measures = new StateMeasures();
        measures.Add(Lamps([]) with { Figures = _ => null });
        Assert.Empty(measures.Of(TinyEdition.Shared, State("SEN")));
    }

    [Fact]
    public void One_measure_is_worked_out_without_the_others_and_once()
    {
        var (measures, worked) = (new StateMeasures(), new List<string>());
        foreach (var code in new[] { "lamps", "candles" })
            measures.Add(Lamps([("SEN", 7, 3)]) with { Code = code, Figures = edition => Worked(code, edition) });
        Assert.Equal(7, measures.Of(TinyEdition.Shared, State("SEN"), "candles")?.Value);
        Assert.Null(measures.Of(TinyEdition.Shared, State("SEN"), "torches"));
        Assert.Equal(["candles"], worked);
        Assert.Equal(["lamps", "candles"], measures.Of(TinyEdition.Shared, State("SEN")).Select(f => f.Measure.Code));
        Assert.Equal(["candles", "lamps"], worked);

        StateFigures? Worked(string code, OpenEdition edition)
        {
            worked.Add(code);
            return Lamps([("SEN", 7, 3)]).Figures(edition);
        }
    }

    [Fact]
    public void Two_measures_of_one_code_are_refused()
    {
        var measures = new StateMeasures();
        measures.Add(Lamps([]));
        Assert.Throws<InvalidOperationException>(() => measures.Add(Lamps([])));
    }

    private static IReadOnlyList<MeasuredFigure> Of((string, double, int)[] held, string state)
    {
        var measures = new StateMeasures();
        measures.Add(Lamps(held));
        return measures.Of(TinyEdition.Shared, State(state));
    }

    private static State State(string code) => StateRegister.Default.Find(StateCode.Parse(code))!;

    private static StateMeasure Lamps((string State, double Value, int Cases)[] held) =>
        new()
        {
            Code = "lamps",
            Name = "Lamps lit",
            Unit = "lamps",
            Meaning = "The lamps that the state lit.",
            Case = "lamp",
            Cases = "lamps",
            Floor = 3,
            Address = state => $"/lamps/{state}",
            Figures = _ =>
                new(
                    "2090 to 2099",
                    new PartialDate(2099),
                    held.ToDictionary(h => StateCode.Parse(h.State), h => new StateFigure(h.Value, h.Cases))
                ),
        };
}
