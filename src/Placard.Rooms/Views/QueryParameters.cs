namespace Placard.Rooms.Views;

/// <summary>The parameters of a query and how it is made of them, in the order in which forms show them and addresses write them.</summary>
/// <typeparam name="TQuery">What a reader asked for, typed.</typeparam>
/// <param name="read">Makes the query of what was given.</param>
public sealed class QueryParameters<TQuery>(Func<Request, TQuery> read)
{
    private readonly List<(Parameter Parameter, Func<TQuery, IEnumerable<string>> Written)> _parameters = [];

    public IReadOnlyList<Parameter> All => [.. _parameters.Select(p => p.Parameter)];

    /// <summary>Adds a parameter, with its value in a query that was read: forms and addresses show it.</summary>
    public QueryParameters<TQuery> With<T>(Parameter<T> parameter, Func<TQuery, T> value)
    {
        _parameters.Add((parameter, query => value(query) is { } given && parameter.Write(given) is { Length: > 0 } text ? [text] : []));
        return this;
    }

    /// <summary>Adds a parameter that may be given several times.</summary>
    public QueryParameters<TQuery> WithMany<T>(Parameter<T> parameter, Func<TQuery, IEnumerable<T>> values)
    {
        _parameters.Add((parameter with { IsList = true }, query => values(query).Select(parameter.Write).OfType<string>()));
        return this;
    }

    /// <summary>Adds the parameters of a query that is part of this one.</summary>
    public QueryParameters<TQuery> And<TPart>(QueryParameters<TPart> part, Func<TQuery, TPart> value)
    {
        _parameters.AddRange(
            part._parameters.Select(p => (p.Parameter, (Func<TQuery, IEnumerable<string>>)(query => p.Written(value(query)))))
        );
        return this;
    }

    /// <exception cref="Refusal">Something given cannot be read.</exception>
    public TQuery Read(Request request) => read(request);

    /// <summary>What a query asks of one parameter, as it is written.</summary>
    public string? Written(TQuery query, Parameter parameter) =>
        _parameters.First(p => p.Parameter.Name == parameter.Name).Written(query).FirstOrDefault();

    /// <summary>The query as an address writes it, <c>?</c> first; empty where nothing is asked. What is part of the path or of the command
    /// alone is left out.</summary>
    public string ToAddress(TQuery query) =>
        Addresses.Query(
            _parameters
                .Where(p => p.Parameter is { InAddress: true, IsInPath: false })
                .SelectMany(p => p.Written(query).Select(text => KeyValuePair.Create(p.Parameter.Name, text)))
        );
}

/// <summary>The query of a view that asks for nothing.</summary>
public readonly record struct NoQuery
{
    public static QueryParameters<NoQuery> Parameters { get; } = new(_ => default);
}
