using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;

namespace Placard.Rooms.WhipCounts;

/// <summary>A reader at the desk: let in if it is theirs, answered with what no one keeps, and nothing of it in a log.</summary>
internal static class DeskVisit
{
    /// <summary>Shows something of the desk.</summary>
    public static Task<View> ShowAsync(HttpContext context, Func<OpenDesk, Task<View>> show) => ShieldedAsync(async () => (await show(Desk(context))).NotKept());

    /// <summary>Writes to the desk, and leads to what came of it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="write">Writes; what it cannot read it throws.</param>
    /// <param name="again">The page to try again, with the sentence that says what is wrong.</param>
    public static Task<IResult> WriteAsync(HttpContext context, Func<OpenDesk, Task<IResult>> write, Func<OpenDesk, string, Task<View>> again) => ShieldedAsync(async () =>
    {
        var desk = Desk(context);
        try
        {
            return await write(desk);
        }
        catch (Exception e) when (e is UnreadableCommitment or DeskException { Problem: DeskProblem.Refused })
        {
            return AskedPage.Of(context).Form == PageForm.Html
                ? (await again(desk, e.Message)).NotKept(StatusCodes.Status422UnprocessableEntity)
                : throw HandingInRefused.Unreadable(e.Message);
        }
    });

    private static OpenDesk Desk(HttpContext context) => context.RequestServices.GetRequiredService<DeskDoor>().EnterFor(context);

    // A message of an exception may quote what somebody said in confidence; the place in the program may not.
    private static async Task<T> ShieldedAsync<T>(Func<Task<T>> visit)
    {
        try
        {
            return await visit();
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
