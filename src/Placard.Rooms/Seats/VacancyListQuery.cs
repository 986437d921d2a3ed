using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Which vacancies a list has.</summary>
/// <param name="Words">Words of the post; null for all.</param>
/// <param name="Session">The session; null for all.</param>
/// <param name="Departed">Whether only those filled by somebody not ranked first.</param>
/// <param name="Few">Whether only those with three candidates or fewer.</param>
public sealed record VacancyListQuery(string? Words, string? Session, bool Departed, bool Few)
{
    private static readonly Parameter<string?> Search = Ask.Text("words", "Words of the mandate") with { MaxLength = 100 };
    private static readonly Parameter<string?> AtSession = Ask.Text("session", "The session, such as HRC51") with { MaxLength = 40 };

    private static readonly Parameter<bool> NotFirst = Ask.Flag(
        "not-first",
        "Only appointments of somebody whom the Consultative Group had not ranked first"
    );

    private static readonly Parameter<bool> WithFew = Ask.Flag("few", "Only vacancies with three candidates or fewer");

    public static QueryParameters<VacancyListQuery> Parameters { get; } =
        new QueryParameters<VacancyListQuery>(request =>
            new(request.Value(Search), request.Value(AtSession), request.Value(NotFirst), request.Value(WithFew))
        )
            .With(Search, q => q.Words)
            .With(AtSession, q => q.Session)
            .With(NotFirst, q => q.Departed)
            .With(WithFew, q => q.Few);

    public bool Takes(Vacancy vacancy) =>
        (!Departed || vacancy.DepartsFromRanking)
        && (!Few || vacancy.HasFew)
        && (Session is null || vacancy.Session.Contains(Session, StringComparison.OrdinalIgnoreCase))
        && (
            Words is null
            || Words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(word => vacancy.Post.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
}

/// <summary>One vacancy.</summary>
/// <param name="Number">The number of its candidate first read.</param>
public sealed record VacancyQuery(int Number)
{
    private static readonly Parameter<int?> Named = Ask.Number("number", "The number of the vacancy", 1, 1_000_000) with
    {
        IsInPath = true,
    };

    public static QueryParameters<VacancyQuery> Parameters { get; } =
        new QueryParameters<VacancyQuery>(request => new(request.Value(Named) ?? 0)).With(Named, q => (int?)q.Number);
}
