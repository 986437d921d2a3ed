namespace Placard.Desk;

/// <summary>What something on the desk is about, named as the record names it, so that it is found again in every edition.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Name">A code, a symbol, a phrase, a label or a key.</param>
public sealed record DeskSubject(string Kind, string Name)
{
    private const int LongestName = 300;

    /// <summary>The kinds of things that it can be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["state", "group", "symbol", "phrase", "topic", "body", "organisation"];

    /// <exception cref="DeskException">It is of no kind, has no name, or one that is too long.</exception>
    internal DeskSubject Checked()
    {
        var name = DeskText.Checked($"the {Kind}", Name, LongestName);
        return name.Length > 0 && Kinds.Contains(Kind)
            ? this with
            {
                Name = name,
            }
            : throw new DeskException(
                DeskProblem.Refused,
                "Name a state, a group, a symbol, a phrase, a topic, a body or an organisation."
            );
    }
}
