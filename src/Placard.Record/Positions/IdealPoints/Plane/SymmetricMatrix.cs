namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>A symmetric matrix of two rows: a covariance, a precision, or a stretching of the plane.</summary>
internal readonly record struct SymmetricMatrix(double FF, double FS, double SS)
{
    private const double Least = 1e-12;

    public static SymmetricMatrix Identity => new(1, 0, 1);

    public double Determinant => FF * SS - FS * FS;

    public static SymmetricMatrix operator +(SymmetricMatrix a, SymmetricMatrix b) => new(a.FF + b.FF, a.FS + b.FS, a.SS + b.SS);

    public static SymmetricMatrix operator -(SymmetricMatrix a, SymmetricMatrix b) => new(a.FF - b.FF, a.FS - b.FS, a.SS - b.SS);

    public static SymmetricMatrix operator *(double by, SymmetricMatrix a) => new(by * a.FF, by * a.FS, by * a.SS);

    public static PlaneVector operator *(SymmetricMatrix a, PlaneVector x) =>
        new(a.FF * x.First + a.FS * x.Second, a.FS * x.First + a.SS * x.Second);

    /// <summary>The product of a pair with itself.</summary>
    public static SymmetricMatrix Square(PlaneVector x) => new(x.First * x.First, x.First * x.Second, x.Second * x.Second);

    /// <summary>The inverse; of one that is all but singular, that of its nearest neighbour that is not.</summary>
    public SymmetricMatrix Inverse()
    {
        var determinant = Math.Max(Determinant, Least * (FF * SS + Least));
        return new(SS / determinant, -FS / determinant, FF / determinant);
    }

    /// <summary>The symmetric root.</summary>
    public SymmetricMatrix Root()
    {
        var determinant = Math.Sqrt(Math.Max(Determinant, Least * (FF * SS + Least)));
        var trace = Math.Sqrt(FF + SS + 2 * determinant);
        return new((FF + determinant) / trace, FS / trace, (SS + determinant) / trace);
    }

    /// <summary>This covariance of a pair once the plane is stretched.</summary>
    public SymmetricMatrix Stretched(SymmetricMatrix by)
    {
        var (first, second) = (by * new PlaneVector(FF, FS), by * new PlaneVector(FS, SS));
        return new(
            by.FF * first.First + by.FS * second.First,
            by.FF * first.Second + by.FS * second.Second,
            by.FS * first.Second + by.SS * second.Second
        );
    }

    /// <summary>This covariance seen from other axes.</summary>
    public SymmetricMatrix RotatedTo(Axes axes) =>
        new(Along(axes.First, axes.First), Along(axes.First, axes.Second), Along(axes.Second, axes.Second));

    private double Along(PlaneVector a, PlaneVector b) => (this * a).Dot(b);
}

/// <summary>A point of the plane, or a direction in it.</summary>
internal readonly record struct PlaneVector(double First, double Second)
{
    public static PlaneVector operator +(PlaneVector a, PlaneVector b) => new(a.First + b.First, a.Second + b.Second);

    public static PlaneVector operator -(PlaneVector a, PlaneVector b) => new(a.First - b.First, a.Second - b.Second);

    public static PlaneVector operator *(double by, PlaneVector a) => new(by * a.First, by * a.Second);

    public double Dot(PlaneVector other) => First * other.First + Second * other.Second;

    public PlaneVector RotatedTo(Axes axes) => new(Dot(axes.First), Dot(axes.Second));
}

/// <summary>Two directions at right angles.</summary>
internal readonly record struct Axes(PlaneVector First, PlaneVector Second)
{
    /// <summary>The axes rotated by an angle.</summary>
    public static Axes At(double angle) => new(new(Math.Cos(angle), Math.Sin(angle)), new(-Math.Sin(angle), Math.Cos(angle)));
}
