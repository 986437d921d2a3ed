using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;
using Placard.Rooms.Site;
using Placard.Rooms.Site.Desks;
using Placard.Rooms.Site.HandedIn;
using Placard.Rooms.WhipCounts.Reading;

namespace Placard.Rooms.WhipCounts;

/// <summary>A reader at the desk: let in if it is theirs, answered with what no one keeps, and nothing of it in a log.</summary>
internal static class DeskVisit
{
    /// <summary>Shows something of the desk.</summary>
    public static View Show(HttpContext context, Func<OpenDesk, View> show) => Shielded(() => show(Desk(context)).NotKept());

    /// <summary>Writes to the desk, and leads to what came of it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="write">Writes; what it cannot read it throws.</param>
    /// <param name="again">The page to try again, with the sentence that says what is wrong.</param>
    public static IResult Write(HttpContext context, Func<OpenDesk, IResult> write, Func<OpenDesk, string, View> again) => Shielded<IResult>(() =>
    {
        var desk = Desk(context);
        try
        {
            return write(desk);
        }
        catch (Exception e) when (e is UnreadableCommitment or DeskException { Problem: DeskProblem.Refused })
        {
            return AskedPage.Of(context).Form == PageForm.Html
                ? again(desk, e.Message).NotKept(StatusCodes.Status422UnprocessableEntity)
                : throw HandingInRefused.Unreadable(e.Message);
        }
    });

    private static OpenDesk Desk(HttpContext context) => context.RequestServices.GetRequiredService<DeskDoor>().EnterFor(context);

    // A message of an exception may quote what somebody said in confidence; the place in the program may not.
    private static T Shielded<T>(Func<T> visit)
    {
        try
        {
            return visit();
        }
        catch (DeskException e)
        {
            throw e.Problem == DeskProblem.Missing ? WrongAddress.NotFound(e.Message, new Link("The whip counts", Addresses.WhipCounts)) : WrongAddress.With(StatusCodes.Status503ServiceUnavailable, e.Message);
        }
        catch (Exception e) when (e is not (WrongAddress or HandingInRefused or OperationCanceledException))
        {
            throw new InvalidOperationException($"A whip count failed with {e.GetType().Name}:{Environment.NewLine}{e.StackTrace}");
        }
    }
}
