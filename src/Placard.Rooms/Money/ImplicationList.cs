using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Drafts with what they cost at each stage; a command has them all on one page.</summary>
public sealed record ImplicationList(ImplicationQuery Query, IReadOnlyList<ImplicationCourse> All, MoneyIndex Index, int PageSize)
{
    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>The drafts on this page.</summary>
    public IReadOnlyList<ImplicationCourse> Shown => All.PageOf(Query.Page, PageSize);

    /// <summary>The steps of those that match.</summary>
    public IReadOnlyList<StepCount> Steps => StepCount.Of(All);

    /// <exception cref="Refusal">There are fewer pages.</exception>
    public static ImplicationList Of(Request request, ImplicationQuery query)
    {
        var index = MoneyIndex.Of(request.Edition);
        var list = new ImplicationList(query, [.. index.Courses.Where(query.Takes)], index, Paging.SizeFor(request));
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }
}
