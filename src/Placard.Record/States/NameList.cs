namespace Placard.Record.States;

/// <summary>A list of states as a document prints it, read.</summary>
/// <param name="States">The states named, in the order in which they are first named, each once, by the code that carries on the
/// seat.</param>
/// <param name="Other">What else stands there, as written and in order: what a state speaks for (<c>on behalf of the European Union</c>),
/// whole sentences, names not known.</param>
public sealed record NameList(IReadOnlyList<StateCode> States, IReadOnlyList<string> Other)
{
    /// <summary>No names.</summary>
    public static readonly NameList Empty = new([], []);
}
