using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Site;

/// <summary>What a reader sees while something is being calculated. Who asks for data waits instead.</summary>
public static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Whether there is an answer: at once, within a second by the site's clock, or, where data was asked for, whenever it is
    /// done.</summary>
    public static async Task<bool> IsDoneAsync(Task task, HttpContext context)
    {
        if (task.IsCompleted)
            return true;
        if (AskedPage.Of(context).Form != PageForm.Html)
            await Task.WhenAny(task, Task.Delay(Timeout.Infinite, context.RequestAborted));
        else
            await Task.WhenAny(
                task,
                Task.Delay(Patience, context.RequestServices.GetRequiredService<TimeProvider>(), context.RequestAborted)
            );
        return task.IsCompleted || AskedPage.Of(context).Form != PageForm.Html;
    }

    /// <summary>A page that says what is being calculated, and reloads by itself; without script.</summary>
    /// <param name="context">The request.</param>
    /// <param name="what">What is being calculated, as a sentence begins: <c>This forecast</c>.</param>
    public static ViewResult Show(HttpContext context, string what)
    {
        context.Response.Headers["Refresh"] = "3";
        return ViewResult.Of<WaitingPage, string>("Calculating", "The answer is being calculated.", what).NotKept();
    }
}
