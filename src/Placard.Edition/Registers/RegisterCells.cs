using Placard.Edition.Building;

namespace Placard.Edition.Registers;

/// <summary>How values are stored in the cells of a register.</summary>
internal static class RegisterCells
{
    /// <summary>The kind of column that values of a type make, and the cell of one; nothing known is null.</summary>
    /// <exception cref="ArgumentException">Values of this type have no form in a register.</exception>
    public static (RegisterColumnKind Kind, Func<TValue, object?> Stored) Of<TValue>()
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return type == typeof(string) ? (RegisterColumnKind.Text, value => TableWriter.OrNull((string)(object)value!))
            : type == typeof(int) || type == typeof(long) ? (RegisterColumnKind.WholeNumber, value => Whole(value))
            : type == typeof(bool) ? (RegisterColumnKind.WholeNumber, value => value is bool yes ? (yes ? 1L : 0L) : null)
            : type == typeof(double) ? (RegisterColumnKind.Number, value => value)
            : type == typeof(decimal) ? (RegisterColumnKind.Number, value => value is decimal amount ? (double)amount : null)
            : type == typeof(DateOnly) ? (RegisterColumnKind.Day, value => TableWriter.Stored(value is DateOnly day ? day : null))
            : type == typeof(PartialDate) ? (RegisterColumnKind.PartialDate, value => TableWriter.Stored((PartialDate)(object)value!))
            : type == typeof(StateCode) || type == typeof(DocumentSymbol) || type == typeof(Body)
                ? (RegisterColumnKind.Text, value => TableWriter.OrNull(value?.ToString() ?? ""))
            : AreStates(type) ? (RegisterColumnKind.Text, value => TableWriter.OrNull(string.Join(' ', (IEnumerable<StateCode>)value!)))
            : throw new ArgumentException($"A register has no cells of the type {type.Name}.");
    }

    private static bool AreStates(Type type) => typeof(IEnumerable<StateCode>).IsAssignableFrom(type);

    private static object? Whole<TValue>(TValue value) =>
        value switch
        {
            int number => (long)number,
            long number => number,
            _ => null,
        };
}
