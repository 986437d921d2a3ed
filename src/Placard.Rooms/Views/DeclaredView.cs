using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Views;

/// <summary>A view of which the query and the model are known: its forms are added one by one.</summary>
/// <typeparam name="TQuery">What it is asked for.</typeparam>
/// <typeparam name="TModel">What it shows.</typeparam>
public sealed record DeclaredView<TQuery, TModel> : View
{
    private readonly JsonTypes _json;
    private readonly QueryParameters<TQuery> _parameters;
    private readonly Func<Request, TQuery, Task<TModel>> _give;
    private readonly List<(PageForm Form, Action<TModel, Stream> Write, Func<TModel, string>? Name)> _files = [];
    private readonly List<Table<TModel>> _tables = [];
    private Func<TModel, ViewResult>? _page;
    private Func<TModel, (object Answer, JsonTypeInfo Type)>? _answer;
    private Func<TModel, (object Answer, JsonTypeInfo Type)?>? _commandAnswer;
    private (Func<TModel, Feed> Of, Func<TModel, bool> AppliesTo)? _feed;
    private Action<Request, TModel, TextWriter>? _plain;
    private Func<Request, TQuery, string?>? _canonical;
    private Func<Request, TQuery, string?>? _elsewhere;
    private (Func<TQuery, bool> IsOpen, Func<Request, TQuery, ViewResult> Page)? _start;
    private Func<TModel, bool>? _isNothing;
    private Func<Request, TQuery, Reach?>? _reach;
    private Func<Request, TQuery, Refusal, ViewResult?>? _refused;
    private string? _waitingFor;
    private Func<TQuery, bool> _isCostly = _ => false;
    private Func<TModel, IEnumerable<Subject>>? _about;

    internal DeclaredView(ViewStart start, QueryParameters<TQuery> parameters, Func<Request, TQuery, Task<TModel>> give)
        : base(start.Room, start.Address, start.CommandName, start.Summary)
    {
        (_json, _parameters, _give) = (start.Json, parameters, give);
        Parameters = parameters.All;
        var unknown = AddressPattern.Names(Address).Except(Parameters.Where(p => p.IsInPath).Select(p => p.Name)).ToList();
        if (unknown.Count > 0)
            throw new InvalidOperationException($"{Address} has no parameter {unknown[0]}.");
    }

    /// <summary>The page: a component that shows the model.</summary>
    /// <param name="title">The title of the page; its <c>h1</c> says the same or more.</param>
    /// <param name="description">What is to be seen there, in one sentence; the view's summary where none is given.</param>
    public DeclaredView<TQuery, TModel> Page<TPage>(Func<TModel, string> title, Func<TModel, string>? description = null)
        where TPage : Page<TModel>
    {
        _page = model => ViewResult.Of<TPage, TModel>(title(model), description?.Invoke(model) ?? Summary, model);
        return this;
    }

    /// <inheritdoc cref="Page{TPage}(Func{TModel, string}, Func{TModel, string}?)"/>
    public DeclaredView<TQuery, TModel> Page<TPage>(string title, string? description = null)
        where TPage : Page<TModel>
    {
        FixedTitle = title;
        return Page<TPage>(_ => title, description is null ? null : _ => description);
    }

    /// <summary>The same as data.</summary>
    public DeclaredView<TQuery, TModel> Json<TAnswer>(Func<TModel, TAnswer> answer)
        where TAnswer : class
    {
        _answer = model => (answer(model), _json.Of(typeof(TAnswer)));
        AnswerTypes = [typeof(TAnswer)];
        return this;
    }

    /// <summary>The same as data of one of two shapes: the first where it gives something, else the second.</summary>
    public DeclaredView<TQuery, TModel> Json<TFirst, TSecond>(Func<TModel, TFirst?> first, Func<TModel, TSecond> second)
        where TFirst : class
        where TSecond : class
    {
        _answer = model => first(model) is { } answer ? (answer, _json.Of(typeof(TFirst))) : (second(model), _json.Of(typeof(TSecond)));
        AnswerTypes = [typeof(TFirst), typeof(TSecond)];
        return this;
    }

    /// <summary>What the command prints as data where it was asked for more than an address can name; where this gives nothing, it prints
    /// what the page gives.</summary>
    public DeclaredView<TQuery, TModel> CommandJson<TAnswer>(Func<TModel, TAnswer?> answer)
        where TAnswer : class
    {
        _commandAnswer = model => answer(model) is { } more ? (more, _json.Of(typeof(TAnswer))) : null;
        return this;
    }

    /// <summary>The same as a table; of several the first that applies.</summary>
    public DeclaredView<TQuery, TModel> Table(params ReadOnlySpan<Table<TModel>> tables)
    {
        _tables.AddRange(tables);
        Columns = [.. _tables.Select(t => t.Columns)];
        return this;
    }

    /// <summary>What happened, to follow.</summary>
    /// <param name="feed">Makes it.</param>
    /// <param name="appliesTo">Whether a model has it; all have it unless said.</param>
    public DeclaredView<TQuery, TModel> Feed(Func<TModel, Feed> feed, Func<TModel, bool>? appliesTo = null)
    {
        (_feed, HasFeed) = ((feed, appliesTo ?? (_ => true)), true);
        return this;
    }

    /// <summary>The same in another form, such as plain words, marked-up text, a calendar or a document.</summary>
    /// <param name="form">The form.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="name">What a file of it is called, without ending; after the address where nothing is given.</param>
    public DeclaredView<TQuery, TModel> File(PageForm form, Action<TModel, Stream> write, Func<TModel, string>? name = null)
    {
        _files.Add((form, write, name));
        Files = [.. Files, form];
        return this;
    }

    /// <summary>What the command prints for reading.</summary>
    public DeclaredView<TQuery, TModel> Plain(Action<TModel, TextWriter> write) => Plain((_, model, output) => write(model, output));

    /// <summary>What the command prints for reading, where that depends on what the command was given.</summary>
    public DeclaredView<TQuery, TModel> Plain(Action<Request, TModel, TextWriter> write)
    {
        _plain = write;
        return this;
    }

    /// <summary>The command's exit code says that nothing was found, where this holds of the model.</summary>
    public DeclaredView<TQuery, TModel> FindsNothing(Func<TModel, bool> isNothing)
    {
        _isNothing = isNothing;
        return this;
    }

    /// <summary>What of the record it rests on: its page and its command say until when that is available.</summary>
    public DeclaredView<TQuery, TModel> RestsOn(Func<TQuery, Reach?> reach) => RestsOn((_, query) => reach(query));

    /// <summary>The same, where that depends on the edition.</summary>
    public DeclaredView<TQuery, TModel> RestsOn(Func<Request, TQuery, Reach?> reach)
    {
        (_reach, SaysUntilWhen) = (reach, true);
        return this;
    }

    /// <summary>Gives it a place in the menu.</summary>
    public DeclaredView<TQuery, TModel> InMenu(MenuGroup group, string text)
    {
        Menu = new MenuEntry(group, text, Address);
        return this;
    }

    /// <summary>Assistants may ask for it too, with the parameters of its address, and get its JSON.</summary>
    /// <param name="name">The name of the tool: <c>show_vote</c>.</param>
    /// <param name="restsOn">What of the edition the answer rests on: its sources are named with it.</param>
    public DeclaredView<TQuery, TModel> ForAssistants(string name, params IReadOnlyList<HeldThing> restsOn)
    {
        Tool = new(name, Summary, [.. Parameters.Where(p => p.InAddress)], restsOn, AnswerToolAsync);
        return this;
    }

    /// <summary>What the page is about: on the desk's listener it shows what is written there about that.</summary>
    public DeclaredView<TQuery, TModel> About(Func<TModel, IEnumerable<Subject>> subjects)
    {
        _about = subjects;
        return this;
    }

    /// <summary>It shows what people wrote on this machine.</summary>
    public DeclaredView<TQuery, TModel> AtDesk()
    {
        IsAtDesk = true;
        return this;
    }

    /// <summary>The one address of what is asked for: a reader who wrote it in another way is led there for good.</summary>
    public DeclaredView<TQuery, TModel> Canonical(Func<Request, TQuery, string?> address)
    {
        _canonical = address;
        return this;
    }

    /// <summary>Where a reader is led instead, this time; null where they are right.</summary>
    public DeclaredView<TQuery, TModel> Elsewhere(Func<Request, TQuery, string?> address)
    {
        _elsewhere = address;
        return this;
    }

    /// <summary>The page for a reader who has not asked for anything yet, with the form to ask; it has no other forms.</summary>
    /// <param name="isOpen">Whether a query leaves open what is asked for.</param>
    /// <param name="model">What the page shows.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="description">What is to be seen there, in one sentence.</param>
    public DeclaredView<TQuery, TModel> Start<TPage, TStart>(
        Func<TQuery, bool> isOpen,
        Func<Request, TQuery, TStart> model,
        string title,
        string description
    )
        where TPage : Page<TStart>
    {
        _start = (isOpen, (request, query) => ViewResult.Of<TPage, TStart>(title, description, model(request, query)));
        return this;
    }

    /// <summary>Making the model takes seconds: a reader of the page is told so meanwhile.</summary>
    /// <param name="what">What is worked out, as a sentence begins: <c>This forecast</c>.</param>
    public DeclaredView<TQuery, TModel> Waits(string what)
    {
        _waitingFor = what;
        return this;
    }

    /// <summary>Making it takes more than some milliseconds of the processor: on the site it waits its turn, so that what costs little is
    /// answered meanwhile.</summary>
    /// <param name="isCostly">Whether that holds of a query; it holds of all unless said.</param>
    public DeclaredView<TQuery, TModel> Costly(Func<TQuery, bool>? isCostly = null)
    {
        _isCostly = isCostly ?? (_ => true);
        return this;
    }

    /// <summary>The page in place of a refusal to make the model, with the form to ask for something else. Data and commands get the
    /// refusal.</summary>
    /// <param name="model">What the page shows; null for a refusal that is shown like any other.</param>
    /// <param name="title">The title of the page.</param>
    public DeclaredView<TQuery, TModel> Refused<TPage, TRefused>(
        Func<Request, TQuery, Refusal, TRefused?> model,
        Func<TRefused, string> title
    )
        where TPage : Page<TRefused>
        where TRefused : class
    {
        _refused = (request, query, refusal) =>
            model(request, query, refusal) is { } shown ? ViewResult.Of<TPage, TRefused>(title(shown), refusal.Message, shown) : null;
        return this;
    }

    /// <summary>Adds a request that shows it.</summary>
    /// <param name="request">The query of an address (<c>?like=A/HRC/51/L.6</c>), or a whole address where names stand in the path.</param>
    /// <param name="command">What the command is given to show the same, where that is not the same parameters.</param>
    public DeclaredView<TQuery, TModel> Example(string request, string? command = null)
    {
        Examples = [.. Examples, new ViewExample(request, command)];
        return this;
    }

    /// <summary>A model as this view shows it, for an answer to what was handed in.</summary>
    public ViewResult Show(TModel model)
    {
        var result = (_page ?? throw new InvalidOperationException($"{Address} has no page."))(model);
        if (_about is { } about)
            result.About(() => [.. about(model)]);
        if (_answer is { } answer)
            result.AsJson(() => answer(model));
        if (TableOf(model) is { } table)
            result.AsTable(() => table.Of(model));
        if (_feed is { } feed && feed.AppliesTo(model))
            result.AsFeed(() => feed.Of(model));
        foreach (var (form, write, name) in _files)
            result.AsFile(form, stream => write(model, stream), name?.Invoke(model));
        return result;
    }

    internal override Task<IResult> AnswerAsync(HttpContext context) =>
        IsAtDesk ? Confidential.DoAsync(() => GiveAsync(context)) : GiveAsync(context);

    private async Task<IResult> GiveAsync(HttpContext context)
    {
        var request = Request.Of(context, Address);
        var unknown = UnknownParameter.Of(request, Parameters);
        // A reader gets the page, and is told; a program would take the answer for what it asked for.
        if (unknown is not null && AskedPage.Of(context).Form is not (PageForm.Html or PageForm.Docx))
            throw Refusal.Unreadable(unknown.Sentence, new Link(unknown.Meant ?? "Without it", unknown.Address));
        context.Features.Set(unknown);
        var query = _parameters.Read(request);
        if (Redirect(request, query, context) is { } redirect)
            return redirect;
        if (_start is { } start && start.IsOpen(query))
            return Kept(request, start.Page(request, query).RestsOn(ReachOf(request, query)));
        try
        {
            Asker.Is(context);
            var isCostly = _isCostly(query);
            if (isCostly)
                await CostlyAnswers.EnterAsync(context);
            using var bound = isCostly ? Cores.AtMost(1) : null;
            var model = _give(request, query);
            if (_waitingFor is { } what && !await Waiting.IsDoneAsync(model, context))
                return Waiting.Show(context, what);
            return Kept(request, Show(await model).RestsOn(ReachOf(request, query)));
        }
        catch (Refusal refusal) when (_refused is not null && AskedPage.Of(context).Form == PageForm.Html)
        {
            if (_refused(request, query, refusal) is { } page)
                return Kept(request, page.RestsOn(ReachOf(request, query)));
            throw;
        }
    }

    internal override void Equip(Command command, ProgramPaths here) =>
        new ViewCommand(this, command, here).Runs(
            (request, output, form) =>
            {
                var query = _parameters.Read(request);
                var model = _give(request, query).GetAwaiter().GetResult();
                return () =>
                {
                    Print(request, model, output, form);
                    if (form == PageForm.Text && ReachOf(request, query) is { } reach)
                        output.WriteLine(reach.InWords(request.Edition.Held));
                    return _isNothing?.Invoke(model) == true ? ExitCode.NotFound : ExitCode.Done;
                };
            }
        );

    private async Task<ToolAnswer> AnswerToolAsync(Request request)
    {
        var query = _parameters.Read(request);
        if (_start is { } start && start.IsOpen(query))
            throw Refusal.Unreadable($"Say what is asked for: {Lists.Or([.. Parameters.Where(p => p.InAddress).Select(p => p.Name)])}.");
        var model = await _give(request, query);
        var (value, type) = (_answer ?? throw new InvalidOperationException($"{Address} has no JSON."))(model);
        return new(value, type, ReachOf(request, query));
    }

    private Reach? ReachOf(Request request, TQuery query) => _reach?.Invoke(request, query);

    private Table<TModel>? TableOf(TModel model) => _tables.FirstOrDefault(t => t.AppliesTo(model));

    // A ticket is good for the one reader who got it.
    private ViewResult Kept(Request request, ViewResult result) =>
        IsAtDesk || request.HasTicket ? result.NotKept() : result.Of(request.AskedDay);

    private void Print(Request request, TModel model, TextWriter output, PageForm form)
    {
        if (form == PageForm.Json && _answer is { } answer)
        {
            var (value, type) = _commandAnswer?.Invoke(model) ?? answer(model);
            output.WriteLine(JsonSerializer.Serialize(value, type));
        }
        else if (form == PageForm.Csv)
        {
            (TableOf(model) ?? throw Refusal.NotFound("There is no table of this.")).Of(model).WriteTo(output);
        }
        else
        {
            (_plain ?? throw new InvalidOperationException($"{CommandName} prints nothing."))(request, model, output);
        }
    }

    private IResult? Redirect(Request request, TQuery query, HttpContext context)
    {
        var asked = AskedPage.Of(context);
        var ending = AskedPage.EndingOf(asked.Form);
        if (_elsewhere?.Invoke(request, query) is { } elsewhere)
        {
            var at = elsewhere.IndexOf('?', StringComparison.Ordinal);
            return Results.Redirect(at < 0 ? elsewhere + ending : elsewhere.Insert(at, ending));
        }
        if (
            _canonical?.Invoke(request, query) is not { } address
            || string.Equals(Uri.UnescapeDataString(asked.Path), Uri.UnescapeDataString(address), StringComparison.Ordinal)
        )
            return null;
        return Results.Redirect(address + ending + context.Request.QueryString.ToUriComponent(), permanent: true);
    }
}
