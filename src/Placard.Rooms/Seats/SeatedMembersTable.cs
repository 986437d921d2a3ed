namespace Placard.Rooms.Seats;

/// <summary>A row for each member of a body.</summary>
internal static class SeatedMembersTable
{
    public static Table<SeatedMembers> States { get; } =
        Table<SeatedMembers>
            .Of(
                view => view.Members,
                new("body", "Code of the body", (view, _) => view.Body.Code),
                new("on", "Day of which it is a member", (view, _) => view.On),
                new("state", "ISO 3166 code of the state", (_, m) => m.State),
                new("group", "Code of the regional group whose seat it is", (_, m) => m.Group.ToCode()),
                new("from", "First day of its term", (_, m) => m.Days.From),
                new("to", "Last day of its term", (_, m) => m.Days.To),
                new(
                    "may_stand_again",
                    "Whether it may be elected again at once: yes, no or not known",
                    (view, m) => SeatWords.YesNo(view.MayStandAgain(m))
                ),
                new("confirmed", "Whether the days were read on a page: yes or no", (_, m) => SeatWords.YesNo(m.IsConfirmed)),
                new("note", "What should be known of it", (_, m) => m.Note),
                new("source", "Page that it was read from", (_, m) => m.Origin?.Locator)
            )
            .When(view => view.Experts.Count == 0);

    public static Table<SeatedMembers> Experts { get; } =
        Table<SeatedMembers>.Of(
            view => view.Experts,
            new("body", "Code of the body", (view, _) => view.Body.Code),
            new("name", "Name of the expert, who serves in a personal capacity", (_, e) => e.Name),
            new("nationality", "ISO 3166 code of the state of nationality", (_, e) => e.Nationality),
            new("ends", "End of the term; a year means its last day", (_, e) => e.Ends),
            new("role", "Role on the list", (_, e) => e.Role),
            new("listed_on", "Day that the list of members is of", (_, e) => e.ListedOn),
            new("source", "Page that it was read from", (_, e) => e.Origin.Locator)
        );
}
