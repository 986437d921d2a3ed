using System.Globalization;
using System.Text;
using Placard.Record.Positions.Forecasts.Features;
using Placard.Record.Positions.Forecasts.Training;

namespace Placard.Record.Positions.Forecasts;

/// <summary>What the forecasts of a day have learned: the positions of states at the beginning of its quarter, and the model trained on the
/// votes before it. Learning takes seconds; a <see cref="ForecastWalk"/> that is given this forecasts the same without.</summary>
public sealed class ForecastTraining
{
    private readonly StateIndex _order;

    internal ForecastTraining(TrainingKey key, StateIndex order, TrainedModel model, EstimatedPositions positions) =>
        (Key, _order, Model, Positions) = (key, order, model, positions);

    /// <summary>What it was learned for.</summary>
    public TrainingKey Key { get; }

    internal TrainedModel Model { get; }

    internal EstimatedPositions Positions { get; }

    /// <summary>Writes it in a form of its own, which <see cref="Read"/> of the same program reads.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Key.ToString());
        writer.Write(_order.Count);
        foreach (var state in _order.States)
            writer.Write(state.Code.ToString());
        Model.Write(writer);
        Positions.Write(writer);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; null where the bytes are something else, or were learned for another key or for
    /// other states.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="key">What it should have been learned for.</param>
    /// <param name="members">Who may vote when, as the walk that will use it was given.</param>
    public static ForecastTraining? Read(byte[] bytes, TrainingKey key, BodyMembers members)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            if (reader.ReadString() != key.ToString() || reader.ReadInt32() != members.States.Count)
                return null;
            foreach (var state in members.States)
            {
                if (reader.ReadString() != state.Code.ToString())
                    return null;
            }
            var order = new StateIndex(members.States);
            return new(key, order, TrainedModel.Read(reader, order.Count), EstimatedPositions.Read(reader, order.Count));
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}

/// <summary>What decides what is learned: the body whose votes are forecast, the quarter of the day, and the votes known on it.</summary>
/// <param name="Body">The body.</param>
/// <param name="Quarter">The first day of the quarter.</param>
/// <param name="Known">How many votes are known on the day: the first so many of the edition, by day.</param>
public readonly record struct TrainingKey(Body Body, DateOnly Quarter, int Known)
{
    /// <summary>A short name: <c>HRC 2027-04-01 10432</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Body.Code} {Quarter:yyyy-MM-dd} {Known}");
}
