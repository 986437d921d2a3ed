namespace Placard.Rooms.Views;

/// <summary>What the rooms of one house declare for pages that know no room: complete once every room has declared.</summary>
public sealed class SharedDeclarations
{
    /// <summary>What rooms say of states.</summary>
    public StateNotes StateNotes { get; } = new();

    /// <summary>What rooms measure of states.</summary>
    public StateMeasures StateMeasures { get; } = new();

    /// <summary>What rooms have that happened.</summary>
    public Happenings Happenings { get; } = new();

    /// <summary>How things that can be followed are named.</summary>
    public SubjectNames SubjectNames { get; } = new();

    /// <summary>What rooms say of votes.</summary>
    public VoteNotes VoteNotes { get; } = new();

    /// <summary>Where words are found besides titles and texts.</summary>
    public WordsElsewhere WordsElsewhere { get; } = new();

    /// <summary>What can be found by its name.</summary>
    public NamedThings NamedThings { get; } = new();
}
