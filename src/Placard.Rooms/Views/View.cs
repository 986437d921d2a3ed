using System.CommandLine;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Views;

/// <summary>A view as its room declares it. The house makes of it the page with all its forms, the command, the fields of its form, the
/// description of its data, the menu, what a wrong address may have meant, and its rows in the manual.</summary>
/// <param name="Room">The name of the room.</param>
/// <param name="Address">The address of the page: <c>/blocs/map/{code}</c>.</param>
/// <param name="CommandName">The words of the command after <c>placard</c>: <c>blocs with</c>; null for a page that has none.</param>
/// <param name="Summary">What is there, in one sentence.</param>
public abstract record View(string Room, string Address, string? CommandName, string Summary)
{
    /// <summary>What it can be asked for.</summary>
    public IReadOnlyList<Parameter> Parameters { get; private protected set; } = [];

    /// <summary>Its place in the menu; null where other pages lead to it.</summary>
    public MenuEntry? Menu { get; private protected set; }

    /// <summary>The title of its page, where that is the same whatever is asked; null otherwise.</summary>
    public string? FixedTitle { get; private protected set; }

    /// <summary>What its JSON can hold, each with a schema of its own; none for a view without JSON.</summary>
    public IReadOnlyList<Type> AnswerTypes { get; private protected set; } = [];

    /// <summary>The columns of its tables; a view may have several, of which one applies.</summary>
    public IReadOnlyList<IReadOnlyList<ColumnMeaning>> Columns { get; private protected set; } = [];

    /// <summary>Whether it has a feed of what happened.</summary>
    public bool HasFeed { get; private protected set; }

    /// <summary>Its other forms: plain words, marked-up text, a calendar, a document.</summary>
    public IReadOnlyList<PageForm> Files { get; private protected set; } = [];

    /// <summary>Whether it shows what people wrote on this machine, which is for them alone and never kept.</summary>
    public bool IsAtDesk { get; private protected set; }

    /// <summary>What assistants may ask it for; null where they may not.</summary>
    public AssistantTool? Tool { get; private protected set; }

    /// <summary>Whether it says until when the record it rests on is available.</summary>
    public bool SaysUntilWhen { get; private protected set; }

    /// <summary>Requests that show the view at its fullest, for the test over all views.</summary>
    public IReadOnlyList<ViewExample> Examples { get; private protected set; } = [];

    /// <summary>Answers a request of the site.</summary>
    internal abstract Task<IResult> AnswerAsync(HttpContext context);

    /// <summary>Gives a command its options and what it does.</summary>
    internal abstract void Equip(Command command, ProgramPaths here);
}

/// <summary>A request that shows a view.</summary>
/// <param name="Request">The query of its address (<c>?like=A/HRC/51/L.6</c>), or a whole address where names stand in the path.</param>
/// <param name="Command">What a command is given to show the same, where that is not the same parameters; null otherwise.</param>
public sealed record ViewExample(string Request, string? Command);
