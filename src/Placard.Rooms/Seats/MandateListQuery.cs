using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Which mandates a list has.</summary>
/// <param name="Form">Only those carried out so; null for all.</param>
/// <param name="Words">Words of the title; null for all.</param>
/// <param name="Today">The day it is, which tells ends that have passed from those to come.</param>
public sealed record MandateListQuery(MandateForm? Form, string? Words, DateOnly Today)
{
    private static readonly Parameter<MandateForm?> OfForm = Ask.Choice<MandateForm>(
        "form",
        "Only Special Rapporteurs, Independent Experts or Working Groups",
        MandateFormWords.TryParse,
        form => form.ToWord(),
        MandateFormWords.All
    );

    private static readonly Parameter<string?> Search = Ask.Text("words", "Words of the title") with { MaxLength = 100 };

    public static QueryParameters<MandateListQuery> Parameters { get; } =
        new QueryParameters<MandateListQuery>(request => new(request.Value(OfForm), request.Value(Search), request.Clock.Today()))
            .With(OfForm, q => q.Form)
            .With(Search, q => q.Words);

    public bool Takes(Mandate mandate) =>
        (Form is null || mandate.Form == Form)
        && (
            Words is null
            || Words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(word => mandate.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
}

/// <summary>One mandate.</summary>
/// <param name="Code">Its short name.</param>
/// <param name="Today">The day it is.</param>
public sealed record MandateQuery(string Code, DateOnly Today)
{
    private static readonly Parameter<string?> Named = Ask.Text("code", "The short name of the mandate, such as food or eritrea") with
    {
        IsInPath = true,
        Example = "MANDATE",
        MaxLength = 100,
    };

    public static QueryParameters<MandateQuery> Parameters { get; } =
        new QueryParameters<MandateQuery>(request => new(request.Value(Named) ?? "", request.Clock.Today())).With(Named, q => q.Code);
}
