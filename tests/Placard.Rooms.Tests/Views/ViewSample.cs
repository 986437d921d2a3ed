using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.WebUtilities;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>A view and one request that shows it.</summary>
internal sealed record ViewSample(View View, string Address, string? Command = null)
{
    /// <summary>Every view with each of its examples; one without names in its address needs none.</summary>
    public static IEnumerable<ViewSample> All { get; } =
    [
        .. DeclaredRooms
            .Of(TestSite.Rooms)
            .Views.SelectMany(view =>
                (view.Examples.Count == 0 ? [new ViewExample("", null)] : view.Examples).Select(example => new ViewSample(
                    view,
                    example.Request.StartsWith('/') ? example.Request : view.Address + example.Request,
                    example.Command
                ))
            ),
    ];

    /// <summary>The same request with an ending: <c>/votes.json?body=HRC</c>.</summary>
    public string In(string ending)
    {
        var at = Address.IndexOf('?', StringComparison.Ordinal);
        var path = at < 0 ? Address : Address[..at];
        return (path == "/" ? "/index" : path) + ending + (at < 0 ? "" : Address[at..]);
    }

    /// <summary>The same request with another value of one parameter.</summary>
    public string With(Parameter parameter, string value)
    {
        var values = Values();
        values[parameter.Name] = value;
        var path = View.Address;
        foreach (var name in View.Parameters.Where(p => p.IsInPath).Select(p => p.Name))
            path = path.Replace("{**" + name + "}", "{" + name + "}", StringComparison.Ordinal)
                .Replace("{" + name + "}", Uri.EscapeDataString(values[name]), StringComparison.Ordinal);
        return QueryHelpers.AddQueryString(
            path,
            values
                .Where(v => View.Parameters.All(p => p.Name != v.Key || !p.IsInPath))
                .Select(v => KeyValuePair.Create(v.Key, (string?)v.Value))
        );
    }

    /// <summary>The words of the command that shows the same.</summary>
    public IEnumerable<string> Words()
    {
        var values = Values();
        foreach (var word in View.CommandName!.Split(' '))
            yield return word;
        if (Command is not null)
        {
            foreach (var word in Command.Split(' '))
                yield return word;
            yield break;
        }
        foreach (var parameter in View.Parameters.Where(p => p.InCommand && values.ContainsKey(p.Name)))
        {
            if (!parameter.IsPositional)
                yield return "--" + parameter.Name;
            if (parameter.Kind != ParameterKind.Flag)
                yield return values[parameter.Name];
        }
    }

    public override string ToString() => Address;

    private Dictionary<string, string> Values()
    {
        var at = Address.IndexOf('?', StringComparison.Ordinal);
        var values = QueryHelpers.ParseQuery(at < 0 ? "" : Address[at..]).ToDictionary(q => q.Key, q => q.Value.ToString());
        var route = new RouteValueDictionary();
        new TemplateMatcher(TemplateParser.Parse(View.Address.TrimStart('/')), []).TryMatch(
            new PathString(Uri.UnescapeDataString(at < 0 ? Address : Address[..at])),
            route
        );
        foreach (var (name, value) in route)
            values[name] = value?.ToString() ?? "";
        return values;
    }
}
