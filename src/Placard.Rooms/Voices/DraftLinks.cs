namespace Placard.Rooms.Voices;

/// <summary>Where a draft is shown, and how a state voted on it.</summary>
internal static class DraftLinks
{
    /// <summary>The page of the votes on a draft, else of its text, else the document at the United Nations.</summary>
    public static Link Of(OpenEdition edition, DocumentSymbol draft) =>
        edition.Votes.On(draft).Count > 0 ? new(draft.ToString(), Addresses.Vote(VoteAddress.Of(draft)))
        : edition.Texts.Find(draft) is not null ? new(draft.ToString(), Addresses.Text(draft))
        : new($"{draft} at docs.un.org", draft.Link);

    /// <summary>The ballot of a state on a draft as a whole; null where there is no roll call, several, or one whose record contains an
    /// error.</summary>
    public static string? BallotOn(OpenEdition edition, DocumentSymbol draft, StateCode state) =>
        draft.IsKnown
        && edition.Votes.On(draft).Where(v => v.IsRollCall && v.Kind is VoteKind.WholeText or VoteKind.Amendment).ToList()
            is [{ Status: not RecordStatus.Quarantined } only]
        && only.Ballots[state] is not (Ballot.None or Ballot.Unknown) and var ballot
            ? ballot.ToWord()
            : null;
}
