namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>The slope of a log-posterior in a proposal's discrimination, lower and upper cut, and its curvature: the negated second
/// derivatives.</summary>
internal struct Curvature
{
    public double Discrimination,
        Lower,
        Upper;
    public double DD,
        DL,
        DU,
        LL,
        LU,
        UU;

    /// <summary>The step to where the slope would vanish: the solution of curvature · step = slope.</summary>
    public readonly (double Discrimination, double Lower, double Upper) Step()
    {
        // Cholesky of three.
        var a = Math.Sqrt(DD);
        var (b, c) = (DL / a, DU / a);
        var d = Math.Sqrt(Math.Max(LL - b * b, 1e-9));
        var e = (LU - b * c) / d;
        var f = Math.Sqrt(Math.Max(UU - c * c - e * e, 1e-9));
        var x = Discrimination / a;
        var y = (Lower - b * x) / d;
        var z = (Upper - c * x - e * y) / f;
        var upper = z / f;
        var lower = (y - e * upper) / d;
        return ((x - b * lower - c * upper) / a, lower, upper);
    }

    /// <summary>The variances and covariances of a proposal's parameters: the inverse of the curvature, without the covariance of the cut
    /// points.</summary>
    public readonly (double DD, double DL, double DU, double LL, double UU) Errors()
    {
        var (dd, dl, du) = (this with { Discrimination = 1, Lower = 0, Upper = 0 }).Step();
        var (_, ll, _) = (this with { Discrimination = 0, Lower = 1, Upper = 0 }).Step();
        var (_, _, uu) = (this with { Discrimination = 0, Lower = 0, Upper = 1 }).Step();
        return (dd, dl, du, ll, uu);
    }

    /// <summary>The root of the curvature, for drawing errors whose covariance is its inverse.</summary>
    public readonly CurvatureRoot Root()
    {
        var a = Math.Sqrt(DD);
        var (b, c) = (DL / a, DU / a);
        var d = Math.Sqrt(Math.Max(LL - b * b, 1e-9));
        var e = (LU - b * c) / d;
        return new CurvatureRoot(a, b, c, d, e, Math.Sqrt(Math.Max(UU - c * c - e * e, 1e-9)));
    }
}

/// <summary>The lower triangular root of a curvature.</summary>
internal readonly record struct CurvatureRoot(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Turns standard normal numbers into an error of discrimination, lower and upper cut.</summary>
    public (double Discrimination, double Lower, double Upper) Spread(double x, double y, double z)
    {
        var upper = z / F;
        var lower = (y - E * upper) / D;
        return ((x - B * lower - C * upper) / A, lower, upper);
    }
}
