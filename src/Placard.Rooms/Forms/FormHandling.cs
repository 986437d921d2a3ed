using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Forms;

/// <summary>Takes forms from readers, with files or without: a few at a time, each in memory only, answered at once and forgotten. Nothing
/// of them is logged, and nothing is kept but what a room writes to the desk because it was asked to.</summary>
/// <param name="clock">What tells the time.</param>
/// <param name="key">The key that several sites under one name share; null for a site alone.</param>
public sealed class FormHandling(TimeProvider clock, string? key)
{
    private static readonly TimeSpan LongestArrival = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    // Each may hold two files and what is read from them; more at once would be more memory than a small machine has.
    private static readonly SemaphoreSlim Places = new(3);
    private readonly FormTickets _tickets = new(clock, key);

    /// <summary>A ticket for a form that is about to be shown, for its hidden field <c>ticket</c>, which must stand before the
    /// files.</summary>
    /// <param name="context">The request that is answered with the form.</param>
    /// <param name="address">Where the form is sent.</param>
    public string NewTicket(HttpContext context, string address) => NewTicket(address, SessionOf(context));

    internal string NewTicket(string address, string session) => _tickets.New(address, session);

    /// <summary>Maps the address to which a form is sent.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pattern">The address; its <c>.json</c> answers programs.</param>
    /// <param name="ticketed">The address that its tickets name, where one form can be sent to several; null for its own.</param>
    /// <param name="answer">Answers what was handed in, with a view or by leading to one; its <see cref="Refusal"/> is shown to the reader,
    /// and of whatever else it throws nothing is logged that could come from the form.</param>
    /// <param name="refused">The page that says what is wrong, with the form to try again; programs get the sentence as a problem.</param>
    public void Map(
        IEndpointRouteBuilder site,
        string pattern,
        string? ticketed,
        Func<HttpContext, FilledForm, Task<IResult>> answer,
        Func<HttpContext, string, Task<ViewResult>> refused
    ) =>
        site.MapPost(
                pattern,
                async (HttpContext context) =>
                {
                    try
                    {
                        await AnswerAsync(context, ticketed, answer);
                    }
                    catch (Refusal no) when (AskedPage.Of(context).Form == PageForm.Html && IsOfTheForm(no.Reason))
                    {
                        await (await refused(context, no.Message)).NotKept(RefusalStatus.Of(no.Reason)).ExecuteAsync(context);
                    }
                }
            )
            .ExcludeFromDescription();

    // What is not there, or not for who asks, is said on a page of its own: the form would not help.
    private static bool IsOfTheForm(RefusalReason reason) =>
        reason is not (RefusalReason.NotFound or RefusalReason.Unreadable or RefusalReason.Forbidden or RefusalReason.Unavailable);

    private async Task AnswerAsync(HttpContext context, string? ticketed, Func<HttpContext, FilledForm, Task<IResult>> answer)
    {
        // The site takes no bodies elsewhere; here one is welcome, up to what is read of it, and also where it is refused unread.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
            most.MaxRequestBodySize = FormReader.MostBytes;
        if (!SameOrigin.Sent(context.Request))
            throw new Refusal(RefusalReason.ForeignForm, "This form was sent from a page of another site.");
        if (!await Places.WaitAsync(LongestWait, context.RequestAborted))
            throw Refusal.Busy("Too many forms are being read just now; please try again in a minute.");
        try
        {
            await ShieldedAsync(context, answer, await ArrivingAsync(context, ticketed ?? context.Request.Path.ToString()));
        }
        finally
        {
            Places.Release();
        }
    }

    private async Task<FilledForm> ArrivingAsync(HttpContext context, string ticketed)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(LongestArrival);
        try
        {
            return await FormReader.ReadAsync(
                context.Request,
                ticket => _tickets.IsGood(ticket, ticketed, SessionOf(context)),
                patience.Token
            );
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new Refusal(RefusalReason.TooSlow, "The file took too long to arrive.");
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new Refusal(RefusalReason.TooLarge, FormReader.TooLarge);
        }
        catch (InvalidDataException)
        {
            throw Refusal.Unprocessable("This form is not one of this page.");
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw Refusal.Unprocessable("The form ends in the middle.");
        }
    }

    private static string SessionOf(HttpContext context) => Listener.Of(context).Entry?.Sessions?.Of(context) ?? "";

    private static Task ShieldedAsync(HttpContext context, Func<HttpContext, FilledForm, Task<IResult>> answer, FilledForm form) =>
        Confidential.DoAsync(async () =>
        {
            context.Features.Set(form);
            var result = await answer(context, form);
            await (result is ViewResult view ? view.NotKept() : result).ExecuteAsync(context);
            return result;
        });
}
