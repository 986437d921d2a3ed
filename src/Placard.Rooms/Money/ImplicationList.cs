using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Drafts with what they cost at each stage; a command has them all on one page.</summary>
public sealed record ImplicationList(ImplicationQuery Query, IReadOnlyList<ImplicationCourse> All, MoneyIndex Index, int PageSize)
{
    private const int UsualPageSize = 50;

    public int Pages => Math.Max(1, (int)((All.Count + (long)PageSize - 1) / PageSize));

    /// <summary>The drafts on this page.</summary>
    public IEnumerable<ImplicationCourse> Shown => All.Skip((int)((Query.Page - 1L) * PageSize)).Take(PageSize);

    /// <summary>The steps of those that match.</summary>
    public IReadOnlyList<StepCount> Steps => StepCount.Of(All);

    /// <exception cref="Refusal">There are fewer pages.</exception>
    public static ImplicationList Of(Request request, ImplicationQuery query)
    {
        var index = MoneyIndex.Of(request.Edition);
        var list = new ImplicationList(
            query,
            [.. index.Courses.Where(query.Takes)],
            index,
            request.IsCommand ? int.MaxValue : UsualPageSize
        );
        return query.Page <= list.Pages
            ? list
            : throw Refusal.NotFound($"The list has no page {query.Page}.", new Link("Its first page", request.With(Ask.Page.Name, "")));
    }
}
