namespace Placard.Rooms.Topics;

/// <summary>How subjects are said.</summary>
internal static class TopicWords
{
    /// <summary>Where subjects come from, and of how many decisions there is none.</summary>
    public static string Origin((int All, int WithoutTopic) decisions) =>
        "Subjects are the headings under which libraries filed a decision (UNBIS), and the issues of the academic "
        + "roll-call data, as written "
        + $"there. Of {Numbers.Grouped(decisions.All)} decisions in this edition {Numbers.Grouped(decisions.WithoutTopic)} are filed under "
        + "none. A subject is no judgement of what a text says, and libraries file unevenly over the years.";
}
