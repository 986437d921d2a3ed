using System.Numerics;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class OrdinalBallotTests
{
    [Fact]
    public void The_table_of_the_normal_curve_has_the_known_values()
    {
        // NIST Handbook of Mathematical Functions, 7.7 and tables of the error function.
        Assert.Equal(Math.Log(0.5), NormalTable.LogCdf(0), 10);
        Assert.Equal(0.9750021048517795, Math.Exp(NormalTable.LogCdf(1.96)), 10);
        Assert.Equal(0.15865525393145707, Math.Exp(NormalTable.LogCdf(-1)), 10);
        Assert.Equal(-53.23128515051247, NormalTable.LogCdf(-10), 8);
        Assert.Equal(0.6826894921370859, Math.Exp(NormalTable.LogBetween(-1, 1)), 10);
        Assert.Equal(NormalTable.LogBetween(-6, -5), NormalTable.LogBetween(5, 6), 10);
    }

    [Fact]
    public void Beyond_a_cut_single_precision_agrees_with_double()
    {
        for (var x = -9.0; x <= 9; x += 0.37)
        {
            OrdinalProbit.Beyond(new Vector<float>((float)x), out var slope, out var bend);
            NormalTable.LogCdf(x, out var exact);
            Near(exact, slope[0]);
            Near(exact * (exact + x), bend[0]);
        }
    }

    [Fact]
    public void Between_two_cuts_single_precision_agrees_with_double()
    {
        for (var a = -8.0; a <= 7; a += 0.61)
        {
            foreach (var gap in new[] { 0.05, 0.4, 1.5, 4 })
            {
                OrdinalProbit.Between(new Vector<float>((float)a), new Vector<float>((float)(a + gap)), out var atLower, out var atUpper);
                var between = NormalTable.LogBetween(a, a + gap);
                Near(Math.Exp(NormalTable.LogDensity(a) - between), atLower[0]);
                Near(Math.Exp(NormalTable.LogDensity(a + gap) - between), atUpper[0]);
            }
        }
    }

    private static void Near(double exact, float single) =>
        Assert.InRange(single, exact - 2e-4 * (1 + Math.Abs(exact)), exact + 2e-4 * (1 + Math.Abs(exact)));
}
