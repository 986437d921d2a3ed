namespace Placard.Rooms.States;

/// <summary>What a state did in the Human Rights Council, as JSON gives it; what is not known is left out.</summary>
public sealed record StateCouncilJson
{
    /// <summary>The last day of the term it holds; left out where it holds none.</summary>
    public string? MemberUntil { get; init; }

    /// <summary>The last day of the last term it held before.</summary>
    public string? LastMember { get; init; }

    public required int Yes { get; init; }
    public required int No { get; init; }
    public required int Abstain { get; init; }

    /// <summary>The first day of the roll calls counted.</summary>
    public string? From { get; init; }

    /// <summary>The last.</summary>
    public string? To { get; init; }

    /// <summary>The members of the Council of today that agree with it most.</summary>
    public required IReadOnlyList<AllyJson> Allies { get; init; }

    /// <summary>The first year of the roll calls that allies are measured on; left out without any.</summary>
    public int? AlliesSince { get; init; }

    /// <summary>Roll calls on which nobody else voted as it did.</summary>
    public required int Alone { get; init; }

    /// <summary>Roll calls on which one or two others did.</summary>
    public required int NearlyAlone { get; init; }

    /// <summary>Amendments it moved as a main sponsor, by outcome.</summary>
    public required IReadOnlyDictionary<string, int> Amendments { get; init; }

    /// <summary>How many more it moved whose record contains an error.</summary>
    public required int AmendmentsInError { get; init; }

    /// <summary>Whole texts that name it as a main sponsor.</summary>
    public required int Texts { get; init; }

    /// <summary>Of how many whole texts the main sponsors are known.</summary>
    public required int TextsWithKnownSponsors { get; init; }

    /// <summary>How many whole texts there are.</summary>
    public required int TextsDecided { get; init; }

    public static StateCouncilJson Of(StateCouncil council) =>
        new()
        {
            MemberUntil = Dates.Iso(council.Now?.Days.To),
            LastMember = Dates.Iso(council.Last?.Days.To),
            Yes = council.Yes,
            No = council.No,
            Abstain = council.Abstain,
            From = council.RollCalls.First.OrNull(),
            To = council.RollCalls.Last.OrNull(),
            Allies =
            [
                .. council.Allies.Select(a => new AllyJson(a.State.ToString(), Math.Round(a.Agreement.Index ?? 0, 4), a.Agreement.Common)),
            ],
            AlliesSince = council.Allies.Count == 0 ? null : council.AlliesSince,
            Alone = council.Alone,
            NearlyAlone = council.NearlyAlone,
            Amendments = new OrderedDictionary<string, int>(
                council.AmendmentsByOutcome.Select(o => KeyValuePair.Create(o.Key.ToWord(), o.Value))
            ),
            AmendmentsInError = council.AmendmentsInError,
            Texts = council.TextsSponsored,
            TextsWithKnownSponsors = council.SponsoredTexts.Count,
            TextsDecided = council.AllTexts.Count,
        };
}

/// <summary>A member of the Council that agrees with a state.</summary>
/// <param name="State">Its code.</param>
/// <param name="Agreement">Lijphart's index, 0 to 1.</param>
/// <param name="Common">The roll calls on which both cast a ballot.</param>
public sealed record AllyJson(string State, double Agreement, int Common);
