using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Placard.Rooms.Answers;

namespace Placard.Rooms.Forms;

/// <summary>Takes forms from readers, with files or without: a few at a time, each in memory only, answered at once and forgotten. Nothing
/// of them is logged, and nothing is kept but what a room writes to the desk because it was asked to.</summary>
/// <param name="clock">What tells the time.</param>
/// <param name="key">The key that several sites under one name share; null for a site alone.</param>
public sealed class FormHandling(TimeProvider clock, string? key)
{
    private const string SecondsUntilAgain = "60";
    private const long MostHeldBack = 64L << 20;

    // How long a form that has arrived waits for those before it.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 8000, gracePeriod: TimeSpan.FromSeconds(10));

    private readonly FormPool _public = FormPool.OfPublic();
    private readonly FormPool _desk = FormPool.OfDesk();
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
    /// <param name="isAtDesk">Whether it writes to the desk.</param>
    /// <param name="ticketed">The address that its tickets name, where one form can be sent to several; null for its own.</param>
    /// <param name="longestField">How many characters one of its fields may have.</param>
    /// <param name="answer">Answers what was handed in, with a view or by leading to one; its <see cref="Refusal"/> is shown to the reader,
    /// and of whatever else it throws nothing is logged that could come from the form.</param>
    /// <param name="refused">The page that says what is wrong, with the form to try again; programs get the sentence as a problem.</param>
    public void Map(
        IEndpointRouteBuilder site,
        string pattern,
        bool isAtDesk,
        string? ticketed,
        int longestField,
        Func<HttpContext, FilledForm, Task<IResult>> answer,
        Func<HttpContext, string, Task<ViewResult>> refused
    ) =>
        site.MapPost(
                pattern,
                async (HttpContext context) =>
                {
                    Asker.Is(context);
                    try
                    {
                        await AnswerAsync(context, isAtDesk ? _desk : _public, ticketed, longestField, answer);
                    }
                    catch (Refusal no) when (AskedPage.Of(context).Form == PageForm.Html && IsOfTheForm(no.Reason))
                    {
                        if (no.Reason == RefusalReason.Busy)
                            context.Response.Headers.RetryAfter = SecondsUntilAgain;
                        await (await refused(context, no.Message)).NotKept(RefusalStatus.Of(no.Reason)).ExecuteAsync(context);
                        if (no.Reason != RefusalReason.TooSlow)
                            await UnwantedRest.TakeAsync(context, clock);
                    }
                }
            )
            .ExcludeFromDescription();

    // What is not there, or not for who asks, is said on a page of its own: the form would not help.
    private static bool IsOfTheForm(RefusalReason reason) =>
        reason is not (RefusalReason.NotFound or RefusalReason.Unreadable or RefusalReason.Forbidden or RefusalReason.Unavailable);

    private async Task AnswerAsync(
        HttpContext context,
        FormPool pool,
        string? ticketed,
        int longestField,
        Func<HttpContext, FilledForm, Task<IResult>> answer
    )
    {
        // The site takes no bodies elsewhere; here one is welcome, counted as it comes, and taken also where it is refused unread.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
            most.MaxRequestBodySize = null;
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
            rate.MinDataRate = SlowestReader;
        if (!SameOrigin.Sent(context.Request))
            throw new Refusal(RefusalReason.ForeignForm, "This form was sent from a page of another site.");
        if (context.Request.ContentLength > FormReader.MostBytes)
            throw new Refusal(RefusalReason.TooLarge, FormReader.TooLarge);
        var who = Asker.Of(context);
        using var held = pool.Hold(who);
        var form = await ArrivingAsync(context, held, ticketed ?? context.Request.Path.ToString(), longestField);
        // A turn is taken once all is there, and given up before the answer is sent: nobody waits for the slow line of another.
        using var turn = await TurnAsync(context, pool, who);
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var buffer = new AnswerBuffer(body.Stream, MostHeldBack, turn.Dispose);
        var made = new StreamResponseBodyFeature(buffer);
        context.Features.Set<IHttpResponseBodyFeature>(made);
        try
        {
            await ShieldedAsync(context, answer, form);
            await made.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
        }
        turn.Dispose();
        if (buffer.Whole is not { Length: > 0 } whole)
            return;
        held.Add(whole.Length);
        await context.Response.Body.WriteAsync(whole, context.RequestAborted);
    }

    private async Task<IDisposable> TurnAsync(HttpContext context, FormPool pool, Asker who)
    {
        using var patience = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.RequestAborted);
        try
        {
            return await pool.EnterAsync(who, either.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw Refusal.Busy(FormPool.TooMany);
        }
    }

    private async Task<FilledForm> ArrivingAsync(HttpContext context, HeldBytes.Form held, string ticketed, int longestField)
    {
        await using var body = new ArrivingBody(context.Request.BodyReader, held, FormReader.MostBytes, clock);
        try
        {
            return await FormReader.ReadAsync(
                context.Request.ContentType,
                body,
                ticket => _tickets.IsGood(ticket, ticketed, SessionOf(context)),
                longestField,
                context.RequestAborted
            );
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            throw new Refusal(RefusalReason.TooSlow, ArrivingBody.TooSlow);
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
