using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;

namespace Placard.Rooms.Views;

/// <summary>A request for a view, from an address of the site or from the command line.</summary>
public sealed class Request
{
    private readonly Func<OpenEdition> _edition;
    private readonly Func<OpenDesk> _desk;
    private readonly TimeProvider _clock;

    internal Request(
        Func<OpenEdition> edition,
        string pattern,
        IReadOnlyDictionary<string, IReadOnlyList<string>> values,
        Func<OpenDesk> desk,
        HttpContext? http
    )
    {
        (_edition, Pattern, Values, _desk, Http) = (edition, pattern, values, desk, http);
        _clock = http?.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
    }

    /// <summary>A request that came to an address of the site.</summary>
    internal static Request Of(HttpContext context, string pattern)
    {
        var values = context.Request.Query.ToDictionary(q => q.Key, q => (IReadOnlyList<string>)[.. q.Value.OfType<string>()]);
        foreach (var (name, value) in context.Request.RouteValues)
            values[name] = [value?.ToString() ?? ""];
        var services = context.RequestServices;
        return new Request(
            () => ServedEdition.Of(context),
            pattern,
            values,
            () => services.GetRequiredService<DeskAccess>().EnterFor(context),
            context
        )
        {
            Cancellation = context.RequestAborted,
        };
    }

    public OpenEdition Edition => _edition();

    public StateRegister States => Edition.States;

    /// <summary>What tells the time. An answer for which it was asked holds for that day alone.</summary>
    public TimeProvider Clock
    {
        get
        {
            AskedDay ??= _clock.Today();
            return _clock;
        }
        init => _clock = value;
    }

    /// <summary>The day on which the time was asked for; null where nobody asked.</summary>
    internal DateOnly? AskedDay { get; private set; }

    /// <summary>The address of the view as it is declared: <c>/blocs/map/{code}</c>.</summary>
    public string Pattern { get; }

    /// <summary>Whether it comes from the command line, where lists are printed whole.</summary>
    public bool IsCommand => Http is null && !IsOfAssistant;

    /// <summary>Whether an assistant asks, with the parameters that an address has.</summary>
    internal bool IsOfAssistant { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Where work that takes a while says how far it has come.</summary>
    public IProgress<(string What, double Done)> Progress { get; init; } = new NoProgress();

    /// <summary>Whether a ticket was made for the answer.</summary>
    internal bool HasTicket { get; private set; }

    /// <summary>The request of the site; null for a command.</summary>
    internal HttpContext? Http { get; }

    private IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; }

    /// <summary>What people wrote on this machine.</summary>
    /// <exception cref="Refusal">There is no desk, or it is not for who asks.</exception>
    public OpenDesk Desk => _desk();

    /// <summary>A ticket for a form that is about to be shown, on a page that is then not kept; empty for a command.</summary>
    /// <param name="address">Where the form is sent.</param>
    public string NewTicket(string address)
    {
        HasTicket = true;
        return Http?.RequestServices.GetRequiredService<FormHandling>().NewTicket(Http, address) ?? "";
    }

    /// <summary>Whether a parameter was given at all.</summary>
    public bool Has(Parameter parameter) => Given(parameter).Any();

    /// <summary>The value of a parameter; the default where it is left out, or blank outside a path.</summary>
    /// <exception cref="Refusal">What was written cannot be read, or the path is blank where it stands.</exception>
    public T? Value<T>(Parameter<T> parameter) =>
        Given(parameter).FirstOrDefault() is { } text ? parameter.Read(this, text)
        : parameter.IsInPath && Values.ContainsKey(parameter.Name)
            ? throw Refusal.NotFound($"Nothing is given as {parameter.Name}, which asks for this: {parameter.Summary}.")
        : default;

    /// <summary>The values of a parameter that may be given several times.</summary>
    /// <exception cref="Refusal">One cannot be read.</exception>
    public IReadOnlyList<T> All<T>(Parameter<T> parameter) => [.. Given(parameter).Select(text => parameter.Read(this, text))];

    /// <summary>The address of the same view with another value of one parameter, for what a reader may have meant.</summary>
    public string With(string name, string value) =>
        AddressPattern.Fill(
            Pattern,
            Values
                .Where(v => v.Key != name && v.Value.Count > 0)
                .Select(v => KeyValuePair.Create(v.Key, v.Value[0]))
                .Append(new(name, value))
        );

    /// <summary>The names of everything that was given, known or not.</summary>
    internal IEnumerable<string> Names => Values.Keys;

    /// <summary>The address of the same view without one parameter, or with it under another name.</summary>
    internal string Renamed(string name, string? to) =>
        AddressPattern.Fill(
            Pattern,
            Values
                .Where(v => v.Value.Count > 0 && (v.Key != name || to is not null))
                .Select(v => KeyValuePair.Create(v.Key == name ? to! : v.Key, v.Value[0]))
        );

    // What is meant for a command alone means nothing in an address, and the other way round.
    private IEnumerable<string> Given(Parameter parameter) =>
        (IsCommand ? parameter.InCommand : parameter.InAddress)
            ? Values.GetValueOrDefault(parameter.Name, []).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim())
            : [];

    private sealed class NoProgress : IProgress<(string What, double Done)>
    {
        public void Report((string What, double Done) value) { }
    }
}
