namespace Placard.Record.Tests.Numbers;

public sealed class CholeskyTests
{
    [Fact]
    public void The_solution_solves_the_equations() =>
        Gen.Double[-10, 10]
            .Array[12]
            .Sample(numbers =>
            {
                // B Bᵀ + I is symmetric and positive definite whatever B is.
                const int Size = 3;
                var matrix = new double[Size * Size];
                for (var i = 0; i < Size; i++)
                {
                    for (var j = 0; j < Size; j++)
                        matrix[i * Size + j] =
                            Enumerable.Range(0, Size).Sum(k => numbers[i * Size + k] * numbers[j * Size + k]) + (i == j ? 1 : 0);
                }
                double[] right = numbers[9..];
                var solution = Cholesky.Solve(matrix, right, Size);
                return Enumerable
                    .Range(0, Size)
                    .All(i => Math.Abs(Enumerable.Range(0, Size).Sum(j => matrix[i * Size + j] * solution[j]) - right[i]) < 1e-6);
            });
}
