namespace Placard.Rooms.Views;

/// <summary>A view that has an address and a command, and does not yet say what it is asked for.</summary>
public sealed class ViewStart
{
    private readonly Action<View> _declared;

    internal ViewStart(string room, string address, string? commandName, string summary, JsonTypes json, Action<View> declared) =>
        (Room, Address, CommandName, Summary, Json, _declared) = (room, address, commandName, summary, json, declared);

    internal string Room { get; }

    internal string Address { get; }

    internal string? CommandName { get; }

    internal string Summary { get; }

    internal JsonTypes Json { get; }

    /// <summary>What it is asked for.</summary>
    public ViewStart<TQuery> Asks<TQuery>(QueryParameters<TQuery> parameters) => new(this, parameters);

    /// <summary>How its model is made, for a view that asks for nothing.</summary>
    public DeclaredView<NoQuery, TModel> Gives<TModel>(Func<OpenEdition, TModel> give) =>
        Asks(NoQuery.Parameters).Gives((request, _) => give(request.Edition));

    internal DeclaredView<TQuery, TModel> Declare<TQuery, TModel>(
        QueryParameters<TQuery> parameters,
        Func<Request, TQuery, Task<TModel>> give
    )
    {
        var view = new DeclaredView<TQuery, TModel>(this, parameters, give);
        _declared(view);
        return view;
    }
}

/// <summary>A view that says what it is asked for, and not yet how its model is made.</summary>
public sealed class ViewStart<TQuery>
{
    private readonly ViewStart _start;
    private readonly QueryParameters<TQuery> _parameters;

    internal ViewStart(ViewStart start, QueryParameters<TQuery> parameters) => (_start, _parameters) = (start, parameters);

    /// <summary>How the model is made of an edition and a query.</summary>
    public DeclaredView<TQuery, TModel> Gives<TModel>(Func<OpenEdition, TQuery, TModel> give) =>
        Gives((request, query) => give(request.Edition, query));

    /// <summary>How the model is made, where that needs the request: the desk, the clock, progress.</summary>
    public DeclaredView<TQuery, TModel> Gives<TModel>(Func<Request, TQuery, TModel> give) =>
        _start.Declare(_parameters, (request, query) => Task.FromResult(give(request, query)));

    /// <summary>How the model is made, where that waits for others' work.</summary>
    public DeclaredView<TQuery, TModel> GivesAsync<TModel>(Func<Request, TQuery, Task<TModel>> give) => _start.Declare(_parameters, give);
}
