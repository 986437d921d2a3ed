using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>Which entries are listed, and what is to be written about, where another page led here with it.</summary>
/// <param name="Kind">Only entries of this kind; null for all.</param>
/// <param name="About">The kind of what is to be written about; null where no page led here.</param>
/// <param name="Name">Its name.</param>
/// <param name="Past">Whether withdrawn and erased entries are listed too.</param>
/// <param name="Page">The page of the list, from 1.</param>
public sealed record EntryListQuery(EntryKind? Kind, SubjectKind? About, string? Name, bool Past, int Page)
{
    private static readonly Parameter<EntryKind?> OfKind = Ask.Choice<EntryKind>(
        "kind",
        "Only entries of this kind: candidacy, correction or note",
        EntryKindWords.TryParse,
        kind => kind.ToWord(),
        [.. EntryKindWords.All]
    ) with
    {
        AnyLabel = "Every kind",
    };

    private static readonly Parameter<bool> AlsoPast = Ask.Flag("past", "Withdrawn and erased entries too") with
    {
        Label = "Withdrawn too",
    };

    private static readonly Parameter<SubjectKind?> AboutKind = Ask.Choice<SubjectKind>(
        "about",
        "The kind of a thing to write about",
        SubjectKindWords.TryParse,
        kind => kind.ToWord(),
        [.. SubjectKindWords.All]
    ) with
    {
        Place = ParameterPlace.Address,
        IsHidden = true,
    };

    private static readonly Parameter<string?> Named = Ask.Text("name", "The name of a thing to write about") with
    {
        Place = ParameterPlace.Address,
        IsHidden = true,
    };

    public static QueryParameters<EntryListQuery> Parameters { get; } =
        new QueryParameters<EntryListQuery>(request =>
            new(
                request.Value(OfKind),
                request.Value(AboutKind),
                request.Value(Named),
                request.Value(AlsoPast),
                request.Value(Ask.Page) ?? 1
            )
        )
            .With(OfKind, q => q.Kind)
            .With(AlsoPast, q => q.Past)
            .With(AboutKind, q => q.About)
            .With(Named, q => q.Name)
            .With(Ask.Page, q => q.Page == 1 ? null : q.Page);

    public static EntryListQuery All { get; } = new(null, null, null, false, 1);
}

/// <summary>The entries on the desk, and the form to write one.</summary>
public sealed record EntryList
{
    private const int OnPage = 100;

    public required EntryListQuery Query { get; init; }

    /// <summary>Those that the query asks for, what was changed last first.</summary>
    public required IReadOnlyList<EntryLine> Lines { get; init; }

    /// <summary>Where the desk is.</summary>
    public required string Place { get; init; }

    /// <summary>The kinds of things that can be written about.</summary>
    public required IReadOnlyList<SubjectKind> Kinds { get; init; }

    /// <summary>The form's ticket; empty for a command.</summary>
    public string Ticket { get; init; } = "";

    /// <summary>What was typed.</summary>
    public TypedEntry Typed { get; init; } = TypedEntry.Empty;

    /// <summary>Why it was refused; empty where it was not.</summary>
    public string Refused { get; init; } = "";

    public int Pages => Paging.Count(Lines.Count, OnPage);

    /// <summary>Those of this page whose subject the edition knows.</summary>
    public IReadOnlyList<EntryLine> Known => [.. Lines.PageOf(Query.Page, OnPage).Where(line => line.Known is not null)];

    /// <summary>Those of this page about what this edition does not know.</summary>
    public IReadOnlyList<EntryLine> Lost => [.. Lines.PageOf(Query.Page, OnPage).Where(line => line.Known is null)];

    internal static EntryList Of(Request request, EntryListQuery query, SharedDeclarations shared)
    {
        var desk = request.Desk;
        return new()
        {
            Query = query,
            Lines =
            [
                .. desk
                    .Entries.All()
                    .Where(e => (query.Past || e.Stands) && (query.Kind is not { } kind || e.Kind == kind))
                    .Select(e => EntryLine.Of(request.Edition, e, shared)),
            ],
            Place = request.IsCommand ? desk.Place.ToString()! : desk.Place.Name,
            Kinds = [.. shared.SubjectNames.Kinds],
            Ticket = request.NewTicket(Addresses.Entries),
            Typed = TypedEntry.Empty with { About = query.About?.ToWord() ?? "", Name = query.Name ?? "" },
        };
    }
}

/// <summary>An entry, and what the edition knows of what it is about.</summary>
/// <param name="Stored">The entry.</param>
/// <param name="Known">What it is about; null where the edition does not know the name.</param>
/// <param name="Body">The name of the body that a candidacy is for; empty otherwise.</param>
public sealed record EntryLine(StoredEntry Stored, KnownSubject? Known, string Body)
{
    public string Id => Stored.Id.ToString();

    public string Label => Known?.Label ?? Stored.Subject.Name;

    internal static EntryLine Of(OpenEdition edition, StoredEntry entry, SharedDeclarations shared)
    {
        return new(
            entry,
            SubjectKindWords.TryParse(entry.Subject.Kind, out var kind) ? Find(kind, entry.Subject.Name) : null,
            entry.Body.Length == 0 ? "" : Find(SubjectKind.Body, entry.Body)?.Label ?? entry.Body
        );

        // Of what is only named, such as a draft still to come, the edition knows no more than the desk does.
        KnownSubject? Find(SubjectKind of, string name) =>
            shared.SubjectNames.TryFind(edition, new(of, name)) is { IsHeld: true } known ? known : null;
    }
}
