using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;

namespace Placard.Rooms.WhipCounts;

/// <summary>A reader at the desk: let in if it is theirs, answered with what no one keeps, and nothing of it in a log.</summary>
internal static class DeskVisit
{
    /// <summary>Shows something of the desk.</summary>
    public static Task<ViewResult> ShowAsync(HttpContext context, Func<OpenDesk, Task<ViewResult>> show) => ShieldedAsync(async () => (await show(Desk(context))).NotKept());

    /// <summary>Writes to the desk, and leads to what came of it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="write">Writes; what it cannot read it throws.</param>
    /// <param name="again">The page to try again, with the sentence that says what is wrong.</param>
    public static Task<IResult> WriteAsync(HttpContext context, Func<OpenDesk, Task<IResult>> write, Func<OpenDesk, string, Task<ViewResult>> again) => ShieldedAsync(async () =>
    {
        var desk = Desk(context);
        try
        {
            return await write(desk);
        }
        catch (Exception e) when (Refusal.Of(e) is { Reason: RefusalReason.Unprocessable })
        {
            return AskedPage.Of(context).Form == PageForm.Html
                ? (await again(desk, e.Message)).NotKept(StatusCodes.Status422UnprocessableEntity)
                : throw Refusal.Unprocessable(e.Message);
        }
    });

    private static OpenDesk Desk(HttpContext context) => context.RequestServices.GetRequiredService<DeskAccess>().EnterFor(context);

    // A message of an exception may quote what somebody said in confidence; the place in the program may not.
    private static async Task<T> ShieldedAsync<T>(Func<Task<T>> visit)
    {
        try
        {
            return await visit();
        }
        catch (DeskException e)
        {
            throw e.Problem == DeskProblem.Missing ? Refusal.NotFound(e.Message, new Link("The whip counts", Addresses.WhipCounts)) : Refusal.Of(e)!;
        }
        catch (Exception e) when (e is not (Refusal or OperationCanceledException))
        {
            throw new InvalidOperationException($"A whip count failed with {e.GetType().Name}:{Environment.NewLine}{e.StackTrace}");
        }
    }
}
