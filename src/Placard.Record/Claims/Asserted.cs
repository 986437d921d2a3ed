using System.Text.RegularExpressions;

namespace Placard.Record.Claims;

/// <summary>Tells sentences that state something from those that ask, suppose, deny or foretell it.</summary>
internal static partial class Asserted
{
    /// <summary>Whether a sentence states what it says.</summary>
    public static bool States(string sentence) => !Asks(sentence) && !Supposed().IsMatch(sentence);

    /// <summary>Whether a sentence asks, whatever closes after its question mark.</summary>
    public static bool Asks(ReadOnlySpan<char> sentence) => sentence.TrimEnd(" ”\"’)").EndsWith("?");

    [GeneratedRegex(
        @"^\W*(?:If|Unless|Should|Imagine|Suppose|Let us|Had)\b|\b(?:would|could|might|may|should|must) (?:\w+ )?have\b"
            + @"(?! (?:had )?(?:the|it)\b)"
            + @"|\b(?:is|are|was|were) (?:\w+ )?(?:expected|likely|due|set|scheduled|about|poised) to\b|\bwill (?:\w+ )?(?:be|vote"
            + @"|adopt|reject|renew|pass|oppose|support|abstain|consider|decide|call|elect|hold)\b|\b(?:not |un)true that\b"
            + @"|\b(?:is|are|was|were)(?: \w+ly| just| quite)? (?:false|wrong|incorrect|untrue|mistaken|unfounded|fake"
            + @"|a (?:lie|myth|fabrication)|not (?:true|correct|accurate|the case|so))\b"
            + @"|^\W*whether\b|\b(?:ask|asks|asked|asking|wonder\w*|question|confirm|clarify|say|know|check|see|establish"
            + @"|find out)\b(?: \S+){0,6} whether\b|^\W*(?:(?:please|kindly|can you|could you) )?confirm (?:that|if)\b"
            + @"|\b(?:falsely|wrongly|erroneously|incorrectly|mistakenly) (?:told|claim|state|sa[iy]|report|assert|suggest|announce)\w*"
            + @"|\bprove[ds]? (?:to be )?(?:untrue|false|wrong|unfounded|baseless)\b|\b(?:tried|attempted|hoped) to (?:have|see|get)\b"
            + @"|\bpretend(?:s|ed|ing)? that\b|\b(?:does|do|did) not stand up\b"
            + @"|\b(?:false|wrong|incorrect|a myth) (?:to say |to claim )?that\b|\b(?:hopes?|hoped|urges?|urged|calls? on|called on"
            + @"|wants?|wanted|asks?) (?:\w+ ){0,4}to (?:vote|adopt|reject|renew|oppose|support|abstain|co-?sponsor)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Supposed();
}
