namespace Placard.Record.Votes.Measures;

/// <summary>What a proposal needs to be adopted.</summary>
public enum Majority
{
    /// <summary>More yes than no among those voting either; a tie rejects, abstentions do not count.</summary>
    Simple,

    /// <summary>At least twice as many yes as no: two thirds of those voting either.</summary>
    TwoThirds,

    /// <summary>Nine yes (seven until the end of 1965) and no permanent member voting no; a motion of procedure knows no veto.</summary>
    SecurityCouncil,
}
