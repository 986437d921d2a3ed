using System.CommandLine;
using System.Globalization;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs group</c>.</summary>
internal sealed class GroupCommand : Command
{
    private const int MostShown = 40;

    public GroupCommand(ProgramPaths here) : base("group", "How far one group votes as one, year by year, and who breaks ranks; with --breaks, on which roll calls.")
    {
        var name = new Argument<string>("GROUP") { Description = "The group, by code or name: EU, NAM, WEOG; `placard blocs groups` lists them" };
        var breaks = new Option<bool>("--breaks") { Description = "List the ballots with which members broke ranks; --csv and --json give all" };
        var state = new Option<string?>("--state") { HelpName = "STATE", Description = "With --breaks: only those of this member" };
        Add(name);
        Add(breaks);
        Add(state);
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            if (line.GetValue(state) is not null && !line.GetValue(breaks))
                throw Refusal.Unreadable("--state goes with --breaks.");
            using var edition = options.Open(line);
            var group = ShowGroups.GroupOf(line.GetRequiredValue(name), code => code);
            var query = options.QueryOf(line);
            var figures = BlocIndex.Of(edition.Votes).Group(query, group);
            if (!line.GetValue(breaks))
                return options.Print(line, () => BlocJson.Write(GroupAnswer.Of(query, figures)), () => BlocTables.Years(figures), output => Write(query, figures, output));
            var view = BreaksView.Of(query, figures, ShowGroups.MemberOf(edition.States, group, "--state", line.GetValue(state)), edition.States);
            return options.Print(line, () => BlocJson.Write(BreaksAnswer.Of(view)), () => BlocTables.Breaks(view), output => Write(view, output));
        });
    }

    private static void Write(BlocsQuery query, GroupFigures figures, TextWriter output)
    {
        output.WriteLine($"{figures.Group.FullName}, {query.InPlainWords}");
        if (figures.Group.Note.Length > 0)
            output.WriteLine($"  {figures.Group.Note}");
        if (figures.Whole is null)
        {
            output.WriteLine("On no roll call beyond doubt did three members or more cast a ballot.");
            return;
        }
        CommandOutput.WriteTable(output, ["year", "agreement index", "interval", "rice", "roll calls", "yes against no"], figures.Years.Select(y => (IReadOnlyList<string>)
        [
            Number(y.Key), Told.Index(y.Value.Agreement.Share), Told.Interval(y.Value.Agreement), Told.Index(y.Value.Rice?.Share), Number(y.Value.Agreement.Votes), Number(y.Value.Split),
        ]));
        output.WriteLine("Who breaks ranks, of the roll calls on which most of the group did the same:");
        CommandOutput.WriteTable(output, ["member", "share", "interval", "broke ranks", "yes against no", "roll calls"], figures.Breakers.Select(b => (IReadOnlyList<string>)
            [b.State.ToString(), Told.Index(b.Share.Share), Told.Interval(b.Share), Number(b.Breaks.Count), Number(b.Opposite), Number(b.Share.Votes)]));
    }

    private static void Write(BreaksView view, TextWriter output)
    {
        CommandOutput.WriteTable(output, ["date", "vote", "member", "ballot", "group", "yes–no–abstain", "title"], view.All.Take(MostShown).Select(b => (IReadOnlyList<string>)
        [
            b.Vote.Vote.Date.ToString(), b.Vote.Vote.Address.ToString(), b.State.ToString(), b.Ballot.ToWord(), b.Vote.Line.ToWord(),
            $"{Number(b.Vote.Yes)}–{Number(b.Vote.No)}–{Number(b.Vote.Abstain)}", b.Vote.Vote.Heading(),
        ]));
        output.WriteLine(view.All.Count > MostShown ? $"The latest {MostShown} of {view.All.Count}; --csv gives all." : $"{view.All.Count} in all.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
