using Placard.Desk;
using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>An entry as it was typed.</summary>
public sealed record TypedEntry
{
    public string Kind { get; init; } = "";

    /// <summary>The kind of what it is about.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of what it is about; of a candidacy the state.</summary>
    public string Name { get; init; } = "";

    public string Body { get; init; } = "";
    public string Term { get; init; } = "";
    public string Wrong { get; init; } = "";
    public string Right { get; init; } = "";
    public string Words { get; init; } = "";
    public string Source { get; init; } = "";
    public string By { get; init; } = "";

    public static TypedEntry Empty { get; } = new();

    public EntryText Text => new(Words, Source, Term, Wrong, Right);

    internal static TypedEntry Of(FilledForm form) =>
        new()
        {
            Kind = form.Field("kind"),
            About = form.Field("about"),
            Name = form.Field("name"),
            Body = form.Field("body"),
            Term = form.Field("term"),
            Wrong = form.Field("wrong"),
            Right = form.Field("right"),
            Words = form.Field("words"),
            Source = form.Field("source"),
            By = form.Field("by"),
        };

    internal static TypedEntry Of(StoredEntry entry) =>
        new()
        {
            Kind = entry.Kind.ToWord(),
            Term = entry.Current.Text.Term,
            Wrong = entry.Current.Text.Wrong,
            Right = entry.Current.Text.Right,
            Words = entry.Current.Text.Words,
            Source = entry.Current.Text.Source,
        };

    /// <summary>Writes it to the desk.</summary>
    /// <exception cref="Refusal">There is no such kind, or nothing of that name.</exception>
    /// <exception cref="DeskException">A text is too long or missing.</exception>
    internal StoredEntry Write(OpenEdition edition, EntryStore store, SubjectNames names, Author by, DateTimeOffset now)
    {
        if (!EntryKindWords.TryParse(Kind, out var kind))
            throw Refusal.Unprocessable($"An entry is a {Lists.Or(EntryKindWords.All)}.");
        var isCandidacy = kind == EntryKind.Candidacy;
        if (!SubjectKindWords.TryParse(isCandidacy ? SubjectKind.State.ToWord() : About, out var about))
            throw Refusal.Unprocessable($"Say what it is about: {Lists.Or([.. names.Kinds.Select(k => k.ToWord())])}.");
        var subject = names.Read(edition, about, Name).Subject;
        var body = isCandidacy ? names.Read(edition, SubjectKind.Body, Body).Subject.Name : "";
        return store.Write(kind, new(subject.Kind.ToWord(), subject.Name), body, Text, by, now);
    }
}
