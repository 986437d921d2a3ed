namespace Placard.Rooms.Access;

/// <summary>The measures of states that rest on the register of access.</summary>
internal static class AccessMeasures
{
    public static IReadOnlyList<StateMeasure> All { get; } =
    [
        new()
        {
            Code = "standing-invitation",
            Name = "Standing invitation to the special procedures, extended or pledged",
            Form = MeasureForm.Found,
            Unit = "states",
            Meaning =
                "Whether a source says that the state has extended a standing invitation to the special procedures, or "
                + "pledged one. Of a state "
                + "without an entry nothing was found, which is no evidence that it has extended none.",
            Case = "source",
            Cases = "sources",
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "not known",
            Address = state => AccessAddresses.State(state) + "#invitation",
            Figures = edition =>
                AccessIndex.Of(edition).Invitations is { Count: > 0 } all
                    ? new(
                        Years([.. all.Select(i => i.Extended)]),
                        all.Max(i => i.Origin.AsOf),
                        all.DistinctBy(i => i.State).ToDictionary(i => i.State, i => new StateFigure(1, 1, AccessWords.Invitation(i)))
                    )
                    : null,
        },
        new()
        {
            Code = "ngo-questions",
            Name = "Questions in the NGO Committee that a source names",
            Unit = "questions or complaints",
            Meaning =
                "How often a source names the state as having asked about an organisation, or complained of it, in the NGO "
                + "Committee: that is "
                + "what defers an application. Reports name who asked only rarely, so of most states it is not known.",
            Case = "question or complaint",
            Cases = "questions or complaints",
            Address = state => AccessAddresses.State(state) + "#asked",
            Figures = edition =>
                AccessIndex.Of(edition).Interventions is { Count: > 0 } all
                    ? new(
                        "the few cases that name who asked",
                        all.Max(i => i.Origin.AsOf),
                        all.CountBy(i => i.State).ToDictionary(i => i.Key, i => new StateFigure(i.Value, i.Value))
                    )
                    : null,
        },
        new()
        {
            Code = "reprisals-reports",
            Name = "Reports on reprisals that name it",
            Unit = "reports",
            Meaning =
                "In how many of the Secretary-General's annual reports on reprisals the state was found named. Of most "
                + "reports only a part of "
                + "the list was read: a state not found may be named. It counts reports, not acts.",
            Case = "report",
            Cases = "reports",
            AppliesTo = StateMeasure.MembersAndObservers,
            Absent = "not found named",
            Address = state => AccessAddresses.State(state) + "#reprisals",
            Figures = edition =>
                AccessIndex.Of(edition).Reports is { Count: > 0 } all
                    ? new(
                        $"{all[^1].Year} to {all[0].Year}, {all.Count(r => r.IsComplete)} of {all.Count} lists read whole",
                        new PartialDate(all[0].Year),
                        all.SelectMany(r => r.Named)
                            .CountBy(state => state)
                            .ToDictionary(s => s.Key, s => new StateFigure(s.Value, all.Count, $"of {all.Count}"))
                    )
                    : null,
        },
    ];

    private static string Years(IReadOnlyList<PartialDate> days)
    {
        var known = days.Where(d => d.IsKnown).ToList();
        return known.Count == 0 ? "days not known" : $"{known.Min(d => d.Year)} to {known.Max(d => d.Year)}";
    }
}
