namespace Placard.Record.Votes;

/// <summary>How a state sponsored a proposal.</summary>
public enum SponsorRole
{
    /// <summary>It introduced it.</summary>
    Main,

    /// <summary>It joined it.</summary>
    Additional,
}
