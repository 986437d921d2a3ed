using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>The edition that the site serves, which another may replace while it runs. A request keeps the edition it began with to its
/// end;
/// one that was replaced is closed when the last such request has ended.</summary>
internal sealed class ServedEdition
{
    private readonly Lock _lock = new();
    private InUse _current;

    /// <param name="edition">The first edition, or null for a site without one.</param>
    /// <param name="facts">What every page says of it.</param>
    public ServedEdition(OpenEdition? edition, SiteFacts facts) => _current = new InUse(edition, facts);

    /// <inheritdoc cref="ServedEdition(OpenEdition, SiteFacts)"/>
    public ServedEdition(OpenEdition edition)
        : this(edition, SiteFacts.Of(edition)) { }

    /// <summary>Another edition has taken the place of the one before.</summary>
    public event Action? Replaced;

    /// <summary>The edition that a request which comes now gets.</summary>
    public OpenEdition Current => TryCurrent ?? throw new InvalidOperationException("The site has no edition.");

    /// <summary>The same; null where the site has none.</summary>
    public OpenEdition? TryCurrent => _current.Edition;

    /// <summary>The edition of a request.</summary>
    public static OpenEdition Of(HttpContext request) => TryOf(request) ?? throw new InvalidOperationException("The site has no edition.");

    /// <summary>The edition of a request; null where the site has none.</summary>
    public static OpenEdition? TryOf(HttpContext request) => request.Features.Get<InUse>()?.Edition;

    /// <summary>What pages say of the edition of a request.</summary>
    public static SiteFacts FactsOf(HttpContext request) =>
        request.Features.Get<InUse>()?.Facts ?? throw new InvalidOperationException("The request came by no site.");

    /// <summary>Gives a request the edition that is served when it comes, and holds it until the request has ended.</summary>
    public async Task DuringAsync(HttpContext request, RequestDelegate next)
    {
        InUse taken;
        lock (_lock)
        {
            taken = _current;
            taken.Requests++;
        }
        request.Features.Set(taken);
        try
        {
            await next(request);
        }
        finally
        {
            Leave(taken);
        }
    }

    /// <summary>Holds the edition that is served now until some work has ended.</summary>
    public async Task<T> DuringAsync<T>(Func<OpenEdition, Task<T>> work)
    {
        InUse taken;
        lock (_lock)
        {
            taken = _current;
            taken.Requests++;
        }
        try
        {
            return await work(taken.Edition ?? throw new InvalidOperationException("The site has no edition."));
        }
        finally
        {
            Leave(taken);
        }
    }

    /// <summary>Serves another edition from now on, and closes the one before when nobody reads it any more.</summary>
    public void Replace(OpenEdition next)
    {
        var following = new InUse(next, SiteFacts.Of(next));
        InUse before;
        lock (_lock)
        {
            before = _current;
            _current = following;
            before.IsReplaced = true;
            before.Requests++;
        }
        Leave(before);
        Replaced?.Invoke();
    }

    private void Leave(InUse left)
    {
        bool isOver;
        lock (_lock)
            isOver = --left.Requests == 0 && left.IsReplaced;
        if (isOver)
            left.Edition?.Dispose();
    }

    private sealed class InUse(OpenEdition? edition, SiteFacts facts)
    {
        public OpenEdition? Edition => edition;

        public SiteFacts Facts => facts;

        public int Requests { get; set; }

        public bool IsReplaced { get; set; }
    }
}
