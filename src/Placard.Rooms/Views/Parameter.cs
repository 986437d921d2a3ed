namespace Placard.Rooms.Views;

/// <summary>What kind of thing a parameter names; it decides the field of a form and the type in the description of the data.</summary>
public enum ParameterKind
{
    /// <summary>Free words.</summary>
    Text,

    /// <summary>A year, a month or a day.</summary>
    Day,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes, or left out.</summary>
    Flag,

    /// <summary>A state, by code or name.</summary>
    State,

    /// <summary>A document symbol.</summary>
    Symbol,
}

/// <summary>Where a parameter is taken.</summary>
public enum ParameterPlace
{
    /// <summary>In the address and in the command.</summary>
    Everywhere,

    /// <summary>In the address only, such as the page of a list.</summary>
    Address,

    /// <summary>In the command only, such as how many rows are printed.</summary>
    Command,
}

/// <summary>One thing that a view can be asked for. The address, the command, the form and the description of the data take it from
/// here.</summary>
public abstract record Parameter(string Name, ParameterKind Kind, string Summary)
{
    /// <summary>What stands before the field of a form; the name where none is given.</summary>
    public string Label
    {
        get => field ?? char.ToUpperInvariant(Name[0]) + Name[1..].Replace('-', ' ');
        init;
    }

    /// <summary>What stands for a value in the help of a command: <c>DATE</c>, <c>SYMBOL</c>.</summary>
    public string Example
    {
        get => field ?? Name.ToUpperInvariant();
        init;
    }

    /// <summary>What an empty field of a form shows; nothing where it is not given.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The words to choose from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How a form shows one of the choices.</summary>
    public Func<string, string> ChoiceLabel { get; init; } = word => word;

    /// <summary>Whether a choice can match anything in an edition: a form offers no other. All are offered where it is not
    /// given.</summary>
    public Func<HeldRecord, string, bool>? IsOffered { get; init; }

    /// <summary>What a form offers for no choice; null where one of the choices always holds.</summary>
    public string? AnyLabel { get; init; } = "Any";

    /// <summary>Words that a form suggests for free words.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The least number.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The longest text that a form takes.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Whether the view cannot be made without it.</summary>
    public bool IsRequired
    {
        get => field || IsInPath;
        init;
    }

    /// <summary>Whether a command takes it by its place, without a name.</summary>
    public bool IsPositional
    {
        get => field || IsInPath;
        init;
    }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a form shows it under “More filters”.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether forms leave it out, because links set it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it stands in the path of the address, as in <c>/states/{code}</c>; in a command it then has no name, only its
    /// place.</summary>
    public bool IsInPath { get; init; }

    public ParameterPlace Place { get; init; }

    /// <summary>Whether commands take it.</summary>
    public bool InCommand => Place != ParameterPlace.Address;

    /// <summary>Whether addresses take it.</summary>
    public bool InAddress => Place != ParameterPlace.Command;
}

/// <summary>A parameter whose value is a <typeparamref name="T"/>.</summary>
/// <param name="Name">Its name in addresses; a command has <c>--name</c>.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Summary">What it asks for, in one sentence for help and the description of the data.</param>
/// <param name="Read">Reads what was written, never blank; throws a <see cref="Refusal"/> with one sentence and the nearest right
/// ones.</param>
/// <param name="Write">Writes a value as an address has it; null where nothing is asked.</param>
public sealed record Parameter<T>(string Name, ParameterKind Kind, string Summary, Func<Request, string, T> Read, Func<T, string?> Write)
    : Parameter(Name, Kind, Summary);
