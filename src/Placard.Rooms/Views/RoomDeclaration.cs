using System.CommandLine;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Views;

/// <summary>What a room declares: its views, the forms that readers send, and the commands that are no views.</summary>
/// <param name="name">The name of the room, which stands before the names of its data in their description.</param>
/// <param name="shared">What the rooms of the house declare for one another; its own alone where none is given.</param>
public sealed class RoomDeclaration(string name, SharedDeclarations? shared = null)
{
    private readonly List<View> _views = [];
    private readonly List<DeclaredForm> _forms = [];
    private readonly List<DeclaredCommand> _commands = [];
    private readonly List<(string Address, Func<HttpContext, IResult> Answer)> _downloads = [];
    private readonly List<FirstWork> _first = [];
    private readonly List<AssistantTool> _tools = [];
    private readonly List<MakesDeskPart> _parts = [];
    private readonly List<Func<ProgramPaths, Func<IServiceProvider, IHostedService>?>> _jobs = [];
    private readonly JsonTypes _json = new();

    public string Name => name;

    public IReadOnlyList<View> Views => _views;

    /// <summary>What assistants may ask for: of the views, and what is no view.</summary>
    public IEnumerable<AssistantTool> Tools => _views.Select(v => v.Tool).OfType<AssistantTool>().Concat(_tools);

    /// <summary>What all rooms declare for pages that know no room.</summary>
    public SharedDeclarations Shared { get; } = shared ?? new();

    internal IReadOnlyList<DeclaredForm> Forms => _forms;

    internal IReadOnlyList<DeclaredCommand> Commands => _commands;

    internal IReadOnlyList<(string Address, Func<HttpContext, IResult> Answer)> Downloads => _downloads;

    internal IReadOnlyList<FirstWork> First => _first;

    /// <summary>What the room shows on pages of other rooms; none where readers are served.</summary>
    internal IReadOnlyList<MakesDeskPart> Parts => _parts;

    internal IReadOnlyList<Func<ProgramPaths, Func<IServiceProvider, IHostedService>?>> Jobs => _jobs;

    /// <summary>How the room's data is written; said before the views.</summary>
    public void Writes(JsonSerializerContext json) => _json.Context = json;

    /// <summary>Begins a view.</summary>
    /// <param name="address">The address of its page, without an ending: <c>/blocs/map/{code}</c>.</param>
    /// <param name="command">The words of its command after <c>placard</c>; null for a page that no command shows.</param>
    /// <param name="summary">What is there, in one sentence.</param>
    public ViewStart View(string address, string? command, string summary) => new(name, address, command, summary, _json, _views.Add);

    /// <summary>Says what the room has of a state, for the page of the state: nothing where it holds nothing.</summary>
    /// <param name="title">The name of the register.</param>
    /// <param name="notes">What is held of a state, each with its number, its window and its page.</param>
    public void OfState(string title, Func<OpenEdition, StateCode, IEnumerable<StateNote>> notes) => Shared.StateNotes.Add(title, notes);

    /// <summary>Says what the room has of a vote, for the page of the vote: null where it holds nothing.</summary>
    public void OfVote(Func<OpenEdition, VoteEvent, VoteSection?> section) => Shared.VoteNotes.Add(section);

    /// <summary>Says how much of what the room holds has words that are sought, for the search: null where nothing has them.</summary>
    /// <param name="title">What it is: <c>Statements in meetings</c>.</param>
    /// <param name="find">Finds words, written as the search of texts takes them.</param>
    public void HasWords(string title, Func<OpenEdition, string, FoundWords?> find) => Shared.WordsElsewhere.Add(title, find);

    /// <summary>Measures every state by one rule, for the page of a state, the comparison of states and briefs.</summary>
    public void Measure(StateMeasure measure) => Shared.StateMeasures.Add(measure);

    /// <summary>Says what happened to things that can be followed, for feeds, watch lists and pages of what is new.</summary>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="title">What is listed: <c>Roll calls</c>.</param>
    /// <param name="all">What happened to one, in any order, each with its day and its page; nothing where nothing is held.</param>
    public void Happens(SubjectKind kind, string title, Func<OpenEdition, Subject, IEnumerable<Happening>> all) =>
        Happens(kind, title, (edition, subject, _) => all(edition, subject));

    /// <summary>The same, where there can be thousands: what certainly happened before a day may be left out.</summary>
    public void Happens(SubjectKind kind, string title, Func<OpenEdition, Subject, DateOnly, IEnumerable<Happening>> all) =>
        Shared.Happenings.Add(kind, title, all);

    /// <summary>Says how the things of one kind that can be followed are named; of every kind one room does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="find">The thing that a name means, in whatever way it is written; null for none.</param>
    /// <param name="nearest">The names nearest to one that means nothing, best first.</param>
    public void Follows(
        SubjectKind kind,
        Func<OpenEdition, string, KnownSubject?> find,
        Func<OpenEdition, string, IEnumerable<string>> nearest
    ) => Shared.SubjectNames.Add(kind, find, nearest);

    /// <summary>Says what the room has that can be found by its name.</summary>
    /// <param name="kind">What they are, in the plural: <c>Organisations</c>.</param>
    /// <param name="all">All of them in an edition; asked for once.</param>
    public void Names(string kind, Func<OpenEdition, IEnumerable<NamedThing>> all) => Shared.NamedThings.Add(kind, all);

    /// <summary>Takes a form that readers send, with files or without; the desk, the edition and the clock are at hand as views have
    /// them.</summary>
    /// <param name="address">Where it is sent; its <c>.json</c> answers programs.</param>
    /// <param name="answer">Answers it, with a view or by leading to one.</param>
    /// <param name="refused">The page that says what is wrong, with what was typed; the form is empty where it could not be read.</param>
    /// <param name="ticketed">The address that its tickets name, where one form can be sent to several; null for its own.</param>
    /// <param name="longestField">How many characters one of its fields may have.</param>
    public void Form(
        string address,
        Func<Request, FilledForm, Task<IResult>> answer,
        Func<Request, FilledForm, string, Task<ViewResult>> refused,
        string? ticketed = null,
        int longestField = FormReader.LongestField
    ) => Form(address, false, ticketed, longestField, answer, refused);

    /// <summary>Takes a form that writes to the desk, and that only the desk's listener has.</summary>
    public void DeskForm(
        string address,
        Func<Request, FilledForm, Task<IResult>> answer,
        Func<Request, FilledForm, string, Task<ViewResult>> refused
    ) => Form(address, true, null, FormReader.LongestField, answer, refused);

    private void Form(
        string address,
        bool isAtDesk,
        string? ticketed,
        int longestField,
        Func<Request, FilledForm, Task<IResult>> answer,
        Func<Request, FilledForm, string, Task<ViewResult>> refused
    ) =>
        _forms.Add(
            new DeclaredForm(
                address,
                isAtDesk,
                ticketed,
                longestField,
                (context, form) => answer(Request.Of(context, address), form),
                (context, sentence) =>
                    refused(Request.Of(context, address), context.Features.Get<FilledForm>() ?? FilledForm.Empty, sentence)
            )
        );

    /// <summary>Serves a file that is no view, such as the edition itself.</summary>
    public void Download(string address, Func<HttpContext, IResult> answer) => _downloads.Add((address, answer));

    /// <summary>Shows what is written on the desk on pages of other rooms that say what they are about
    /// (<see cref="DeclaredView{TQuery, TModel}.About"/>), and on the listener of the desk alone.</summary>
    public void OnPage(MakesDeskPart part) => _parts.Add(part);

    /// <summary>Runs beside the site that <c>placard up</c> serves, once for all its listeners.</summary>
    /// <param name="job">Makes the job where the settings ask for one; gives null where they do not, and throws a <see cref="Refusal"/>
    /// where they cannot be read.</param>
    public void Runs(Func<ProgramPaths, Func<IServiceProvider, IHostedService>?> job) => _jobs.Add(job);

    /// <summary>Lets assistants ask for what is no view, such as a check of words they hand in.</summary>
    public void Tool(AssistantTool tool) => _tools.Add(tool);

    /// <summary>Adds a command that is a job and no view, such as building an edition.</summary>
    /// <param name="parent">The words of the command that it stands under; empty for the root.</param>
    /// <param name="make">Makes it.</param>
    public void Command(string parent, Func<ProgramPaths, Command> make) => _commands.Add(new DeclaredCommand(parent, make));

    /// <summary>Names a group of commands that is no view itself.</summary>
    public void CommandGroup(string words, string summary) =>
        _commands.Add(
            new DeclaredCommand(
                words.Contains(' ', StringComparison.Ordinal) ? words[..words.LastIndexOf(' ')] : "",
                _ => new Command(words[(words.LastIndexOf(' ') + 1)..], summary)
            )
        );

    /// <summary>The same without what shows the desk or writes to it.</summary>
    internal RoomDeclaration WithoutDesk()
    {
        var rest = new RoomDeclaration(name);
        rest._views.AddRange(_views.Where(view => !view.IsAtDesk));
        rest._forms.AddRange(_forms.Where(form => !form.IsAtDesk));
        rest._commands.AddRange(_commands);
        rest._downloads.AddRange(_downloads);
        rest._first.AddRange(_first);
        rest._tools.AddRange(_tools);
        return rest;
    }

    /// <summary>Works out what most readers ask for first, in the background once a first reader has been answered.</summary>
    public void AfterFirstAnswer(params IEnumerable<FirstWork> works) => _first.AddRange(works);
}

/// <summary>A form that readers send.</summary>
internal sealed record DeclaredForm(
    string Address,
    bool IsAtDesk,
    string? Ticketed,
    int LongestField,
    Func<HttpContext, FilledForm, Task<IResult>> Answer,
    Func<HttpContext, string, Task<ViewResult>> Refused
);

/// <summary>A command that is no view, and the words of the command that it stands under.</summary>
internal sealed record DeclaredCommand(string Parent, Func<ProgramPaths, Command> Make);

/// <summary>How the data of a room is written.</summary>
internal sealed class JsonTypes
{
    public JsonSerializerContext? Context { get; set; }

    public JsonTypeInfo Of(Type type) =>
        Context?.GetTypeInfo(type) ?? throw new InvalidOperationException($"The room does not say how {type.Name} is written.");
}
