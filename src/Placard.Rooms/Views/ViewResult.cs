using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Answers;

namespace Placard.Rooms.Views;

/// <summary>One thing to see: as a page, and, where it has them, as JSON, as a table, as a feed. Only the form that is asked for is
/// made.</summary>
public sealed class ViewResult : IResult
{
    private readonly string _title;
    private readonly string _description;
    private readonly RenderFragment _page;
    private readonly SortedDictionary<PageForm, Func<HttpContext, Task>> _forms = [];
    private Reach? _reach;
    private Func<IReadOnlyList<Subject>>? _about;
    private bool _isKept = true;
    private DateOnly? _day;
    private int _status = StatusCodes.Status200OK;

    private ViewResult(string title, string description, RenderFragment page) => (_title, _description, _page) = (title, description, page);

    /// <summary>A view whose page is a component.</summary>
    /// <param name="title">The title of the page; its <c>h1</c> says the same or more.</param>
    /// <param name="description">What is to be seen there, in one sentence.</param>
    /// <param name="model">What the component shows.</param>
    public static ViewResult Of<TPage, TModel>(string title, string description, TModel model)
        where TPage : Page<TModel> =>
        new(
            title,
            description,
            builder =>
            {
                builder.OpenComponent<TPage>(0);
                builder.AddComponentParameter(1, nameof(Page<TModel>.Model), model);
                builder.CloseComponent();
            }
        );

    /// <summary>Says what of the record the page rests on.</summary>
    internal ViewResult RestsOn(Reach? reach)
    {
        _reach = reach;
        return this;
    }

    /// <summary>Says what the page is about.</summary>
    internal ViewResult About(Func<IReadOnlyList<Subject>> subjects)
    {
        _about = subjects;
        return this;
    }

    /// <summary>Gives the view its JSON.</summary>
    internal ViewResult AsJson(Func<(object Answer, JsonTypeInfo Type)> answer)
    {
        _forms[PageForm.Json] = context =>
        {
            var (value, type) = answer();
            context.Response.ContentType = AskedPage.TypeOf(PageForm.Json);
            return JsonSerializer.SerializeAsync(context.Response.Body, value, type, context.RequestAborted);
        };
        return this;
    }

    /// <summary>Gives the view its table.</summary>
    public ViewResult AsTable(Func<CsvTable> table)
    {
        _forms[PageForm.Csv] = context =>
        {
            context.Response.ContentType = AskedPage.TypeOf(PageForm.Csv);
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName.Of(AskedPage.Of(context).Path)}.csv\"";
            return table().WriteToAsync(context.Response.Body, context.RequestAborted);
        };
        return this;
    }

    /// <summary>Gives the view its feed.</summary>
    public ViewResult AsFeed(Func<Feed> feed)
    {
        _forms[PageForm.Atom] = async context =>
        {
            var request = context.Request;
            using var xml = new MemoryStream();
            var asked = AskedPage.Of(context);
            feed()
                .WriteTo(
                    xml,
                    new Uri(Listener.Of(context).BeginningOf(context) + "/"),
                    asked.In(PageForm.Html, request.QueryString),
                    asked.In(PageForm.Atom, request.QueryString),
                    ServedEdition.TryOf(context)?.Info.AsOf.Latest
                );
            context.Response.ContentType = AskedPage.TypeOf(PageForm.Atom);
            await context.Response.Body.WriteAsync(xml.GetBuffer().AsMemory(0, (int)xml.Length), context.RequestAborted);
        };
        return this;
    }

    /// <summary>Says that nobody on the way, nor the browser, may keep the answer: it is made of what one reader handed in, or holds what
    /// is good once.</summary>
    /// <param name="status">The status, where it is not that all went well; null leaves it as it is.</param>
    public ViewResult NotKept(int? status = null)
    {
        (_isKept, _status) = (false, status ?? _status);
        return this;
    }

    /// <summary>Says that the answer would be another on another day.</summary>
    internal ViewResult Of(DateOnly? day)
    {
        _day = day;
        return this;
    }

    /// <summary>Gives the view another form that is a file.</summary>
    public ViewResult AsFile(PageForm form, Action<Stream> write, string? name = null)
    {
        _forms[form] = async context =>
        {
            using var content = new MemoryStream();
            write(content);
            context.Response.ContentType = AskedPage.TypeOf(form);
            context.Response.Headers.ContentDisposition =
                $"{(form == PageForm.Docx ? "attachment" : "inline")}; "
                + $"filename=\"{FileName.Of(name ?? AskedPage.Of(context).Path)}{AskedPage.EndingOf(form)}\"";
            await context.Response.Body.WriteAsync(content.GetBuffer().AsMemory(0, (int)content.Length), context.RequestAborted);
        };
        return this;
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var asked = AskedPage.Of(httpContext);
        IReadOnlyList<DeskPart> parts = asked.Form == PageForm.Html && _about is { } about ? DeskParts.Of(httpContext, about()) : [];
        var write = asked.Form == PageForm.Html ? context => WritePage(context, parts) : _forms.GetValueOrDefault(asked.Form);
        if (write is null)
            throw Refusal.NotFound(
                $"This page has no {AskedPage.EndingOf(asked.Form)} form.",
                Others(asked, httpContext.Request.QueryString)
            );
        if (!_isKept)
        {
            httpContext.Response.StatusCode = _status;
            httpContext.Response.Headers.CacheControl = "no-store";
            return write(httpContext);
        }
        var listener = Listener.Of(httpContext);
        var leadsToDesk = asked.Form == PageForm.Html && listener.HasDesk;
        var tag = ServedEdition.FactsOf(httpContext).TagOf(leadsToDesk, _day, parts.Select(part => part.Tag));
        httpContext.Response.Headers.ETag = tag;
        httpContext.Response.Headers.CacheControl = listener.HasDesk ? "private, no-cache" : "public, no-cache";
        if (asked.Form != PageForm.Html)
            PublicData.Mark(httpContext);
        AnswerInMaking.Keep(httpContext, _day);
        if (AnswerInMaking.IsOf(httpContext) || !httpContext.Request.Headers.IfNoneMatch.Contains(tag))
            return write(httpContext);
        httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private Task WritePage(HttpContext context, IReadOnlyList<DeskPart> parts) =>
        FrameWriter.WriteAsync(
            context,
            _title,
            _description,
            _page,
            HttpMethods.IsPost(context.Request.Method) ? [] : Others(AskedPage.Of(context), context.Request.QueryString, pageToo: false),
            _reach,
            parts
        ); // an answer to what was handed in has no address

    private Link[] Others(AskedPage asked, QueryString query, bool pageToo = true) =>
        [
            .. pageToo ? [new Link("The page", asked.In(PageForm.Html, query))] : Array.Empty<Link>(),
            .. _forms.Keys.Select(form => new Link(AskedPage.NameOf(form), asked.In(form, query))),
        ];
}
