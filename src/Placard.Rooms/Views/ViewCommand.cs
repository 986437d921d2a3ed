using System.CommandLine;
using Placard.Desk;

namespace Placard.Rooms.Views;

/// <summary>The command of a view: its parameters as arguments and options, the edition, and the forms in which it prints.</summary>
internal sealed class ViewCommand
{
    private const int MostInAList = 100;

    private readonly View _view;
    private readonly Command _command;
    private readonly Dictionary<Parameter, Func<ParseResult, IReadOnlyList<string>>> _given = [];
    private readonly EditionOption _edition;
    private readonly DeskOption _desk;
    private readonly Option<bool> _json = CommandOutput.Json();
    private readonly Option<bool> _csv = CommandOutput.Csv();
    private readonly TimeProvider _clock;

    public ViewCommand(View view, Command command, ProgramPaths here)
    {
        (_view, _command, _clock) = (view, command, here.Clock);
        _edition = new EditionOption(here);
        _desk = new DeskOption(here);
        foreach (var parameter in view.Parameters.Where(p => p.InCommand))
            _given[parameter] = parameter.IsPositional ? Positional(parameter) : Named(parameter);
        command.Add(_edition);
        if (view.IsAtDesk)
            command.Add(_desk);
        if (view.AnswerTypes.Count > 0)
            command.Add(_json);
        if (view.Columns.Count > 0)
            command.Add(_csv);
    }

    /// <summary>Gives the command what it does.</summary>
    /// <param name="work">Makes what is printed, while progress is shown, and gives the printing of it.</param>
    public void Runs(Func<Request, TextWriter, PageForm, Func<ExitCode>> work) =>
        _command.SetAction(
            (line, cancellation) =>
            {
                OpenEdition? edition = null; // a view of the desk alone needs none
                OpenDesk? desk = null;
                try
                {
                    var values = _given.ToDictionary(g => g.Key.Name, g => g.Value(line));
                    var form =
                        line.GetValue(_json) ? PageForm.Json
                        : line.GetValue(_csv) ? PageForm.Csv
                        : PageForm.Text;
                    var print = ProgressBar.During(
                        line.InvocationConfiguration.Error,
                        _clock,
                        progress =>
                            work(
                                new Request(
                                    () => edition ??= _edition.Open(line),
                                    _view.Address,
                                    values,
                                    () => desk ??= _desk.Open(line, _clock.GetUtcNow()),
                                    null
                                )
                                {
                                    Progress = progress,
                                    Clock = _clock,
                                    Cancellation = cancellation,
                                },
                                line.InvocationConfiguration.Output,
                                form
                            )
                    );
                    return Task.FromResult((int)print());
                }
                finally
                {
                    desk?.Dispose();
                    edition?.Dispose();
                }
            }
        );

    private Func<ParseResult, IReadOnlyList<string>> Positional(Parameter parameter)
    {
        var (name, least) = (parameter.Example, parameter.IsRequired ? 1 : 0);
        // A name, a phrase or a symbol with blanks in it need not be quoted, where nothing else comes after it.
        var isSentence =
            parameter.Kind is ParameterKind.Text or ParameterKind.Symbol or ParameterKind.State
            && _view.Parameters.Last(p => p is { InCommand: true, IsPositional: true }) == parameter;
        if (parameter.IsList || isSentence)
        {
            var several = new Argument<string[]>(name) { Description = parameter.Summary, Arity = new ArgumentArity(least, MostInAList) };
            _command.Add(several);
            return parameter.IsList
                ? line => line.GetValue(several) ?? []
                : line => line.GetValue(several) is { Length: > 0 } words ? [string.Join(' ', words)] : [];
        }
        var one = new Argument<string?>(name) { Description = parameter.Summary, Arity = new ArgumentArity(least, 1) };
        _command.Add(one);
        return line => line.GetValue(one) is { } value ? [value] : [];
    }

    private Func<ParseResult, IReadOnlyList<string>> Named(Parameter parameter)
    {
        if (parameter.Kind == ParameterKind.Flag)
        {
            var flag = new Option<bool>("--" + parameter.Name) { Description = parameter.Summary };
            _command.Add(flag);
            return line => line.GetValue(flag) ? ["yes"] : [];
        }
        var option = new Option<string?>("--" + parameter.Name)
        {
            Description = parameter.Summary,
            HelpName = parameter.Example,
            Required = parameter.IsRequired,
        };
        _command.Add(option);
        return line => line.GetValue(option) is { } value ? [value] : [];
    }
}
