using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>The model trained on the votes before a quarter.</summary>
/// <param name="Regression">The coefficients.</param>
/// <param name="Axis">The positions of states on the principal axis, by index.</param>
/// <param name="Errors">Correlated errors, by stratum of vote.</param>
internal sealed record TrainedModel(BallotRegression Regression, double[] Axis, CorrelatedErrors[] Errors)
{
    /// <summary>The strata of votes with separate error correlations: texts that came before, new texts, and everything that is not a whole
    /// text.</summary>
    public const int Strata = 3;

    public void Write(BinaryWriter to)
    {
        Regression.Write(to);
        foreach (var position in Axis)
            to.Write(position);
        foreach (var errors in Errors)
        {
            to.Write(errors.All);
            to.Write(errors.Axis);
            to.Write(errors.Group);
        }
    }

    public static TrainedModel Read(BinaryReader from, int states)
    {
        var regression = BallotRegression.Read(from);
        var axis = new double[states];
        for (var i = 0; i < states; i++)
            axis[i] = from.ReadDouble();
        var errors = new CorrelatedErrors[Strata];
        for (var i = 0; i < Strata; i++)
            errors[i] = new(from.ReadDouble(), from.ReadDouble(), from.ReadDouble());
        return new(regression, axis, errors);
    }

    public CorrelatedErrors ErrorsOf(Evidence evidence) => Errors[StratumOf(evidence.Proposal.Kind, evidence.LastTime.Count > 0)];

    public static int StratumOf(VoteKind kind, bool cameBefore) =>
        kind != VoteKind.WholeText ? 2
        : cameBefore ? 0
        : 1;
}
