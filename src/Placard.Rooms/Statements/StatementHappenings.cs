using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>The joint statements that name a state, for who follows it.</summary>
internal static class StatementHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject) =>
        StatementIndex
            .Of(edition)
            .Of(subject.State)
            .Select(s => new Happening(
                PartialDate.From(s.Day),
                $"Named in: {StatementWords.Title(s)}",
                Addresses.Statement(s.Id),
                $"{StatementWords.Occasion(s)}; {StatementWords.Side(s, edition.States)}. List: {s.List.ToWord()}."
            ));
}
