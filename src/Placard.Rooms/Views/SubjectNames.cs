namespace Placard.Rooms.Views;

/// <summary>A thing that can be followed and written about, as an edition knows it.</summary>
/// <param name="Subject">The thing, under its canonical name.</param>
/// <param name="Label">What it is called on pages.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsHeld">Whether the edition has anything of it. A draft that is still to come and a phrase that nobody has used yet can be
/// followed before.</param>
public sealed record KnownSubject(Subject Subject, string Label, string Address, bool IsHeld = true);

/// <summary>Finds what is meant by a name that somebody typed: each room declares how the things of one kind are named
/// (<see cref="RoomDeclaration.Follows"/>).</summary>
public sealed class SubjectNames
{
    private const int MostNearest = 4;

    private readonly SortedDictionary<SubjectKind, Naming> _kinds = [];

    /// <summary>The kinds of things that some room has names for.</summary>
    public IEnumerable<SubjectKind> Kinds => _kinds.Keys;

    internal void Add(
        SubjectKind kind,
        Func<OpenEdition, string, KnownSubject?> find,
        Func<OpenEdition, string, IEnumerable<string>> nearest
    ) => _kinds.Add(kind, new(find, nearest));

    /// <summary>The thing of this name; null where the edition knows none.</summary>
    public KnownSubject? Find(OpenEdition edition, SubjectKind kind, string name) => _kinds.GetValueOrDefault(kind)?.Find(edition, name);

    /// <inheritdoc cref="Find(OpenEdition, SubjectKind, string)"/>
    public KnownSubject? Find(OpenEdition edition, Subject subject) => Find(edition, subject.Kind, subject.Name);

    /// <summary>What an edition knows of a thing that was named before; null where it no longer knows the name.</summary>
    public KnownSubject? TryFind(OpenEdition edition, Subject subject)
    {
        try
        {
            return Find(edition, subject);
        }
        catch (Refusal)
        {
            return null; // such as a phrase that has become too frequent to follow
        }
    }

    /// <summary>The thing that somebody means.</summary>
    /// <exception cref="Refusal">There is none; the sentence names the nearest ones.</exception>
    public KnownSubject Read(OpenEdition edition, SubjectKind kind, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw Refusal.Unprocessable($"Name the {kind.ToWord()}.");
        if (!_kinds.TryGetValue(kind, out var naming))
            throw Refusal.Unprocessable($"This edition has no {kind.ToWord()} to name.");
        try
        {
            if (naming.Find(edition, text.Trim()) is { } known)
                return known;
        }
        catch (Refusal e) when (e.Reason == RefusalReason.Unreadable)
        {
            throw Refusal.Unprocessable(e.Message);
        }
        var nearest = naming.Nearest(edition, text.Trim()).Take(MostNearest).ToList();
        throw Refusal.Unprocessable(
            $"{Quotes.Of(text)} is no {kind.ToWord()} that is known here."
                + (nearest.Count == 0 ? "" : $" Perhaps you meant {Lists.Or(nearest)}.")
        );
    }

    private sealed record Naming(Func<OpenEdition, string, KnownSubject?> Find, Func<OpenEdition, string, IEnumerable<string>> Nearest);
}
