namespace Placard.Testing.PlantedEdits;

/// <summary>Texts in the manner of resolutions about lamps, each put together from other sentences.</summary>
internal static class InventedResolutions
{
    private static readonly string[] Things =
    [
        "lanterns",
        "harbour lamps",
        "street lights",
        "beacons",
        "candles",
        "signal fires",
        "lighthouses",
        "torches",
    ];
    private static readonly string[] Places =
    [
        "in mountain towns",
        "along the northern coast",
        "in the quarters by the river",
        "on the islands",
        "in winter villages",
        "at the gates of towns",
    ];
    private static readonly string[] People =
    [
        "lamplighters",
        "keepers of oil",
        "wick makers",
        "night watchers",
        "glass blowers",
        "ferrymen",
    ];

    private static readonly string[] Preamble =
    [
        "Recalling resolutions 60/7 of 3 May 2019 and 61/9 of 4 June 2020 on {0} {1},",
        "Reaffirming that {2} have a right to light, to rest and to the fruits of their work {1},",
        "Deeply concerned that {0} are broken {1} by night, and that those who break them are seldom named,",
        "Welcoming the progress made {1} by {2} in keeping {0} lit through the long season,",
        "Recognizing the importance of cooperation between towns in the trade of {0}, such as exchanges of {2},",
        "Noting that {0} differ from region to region, and that various efforts are made {1} to count them,",
        "Alarmed at the number of {2} who fell from ladders while they tended {0} {1},",
        "Condemning the theft of oil {1}, which leaves {0} dark and {2} without wages,",
        "Emphasizing that the rule of law protects {2} as it protects all who walk {1} by night,",
        "Expressing grave concern that {2} were sent away {1} for speaking of the state of {0},",
        "Recalling also the Universal Declaration of Human Rights, by which {2} {1} are equal in dignity,",
        "Taking note of the report of the guild on {0} and of the activities of {2} {1},",
    ];

    private static readonly string[] Body =
    [
        "Demands that all towns return {0} to those from whom they were taken {1}, without delay and in good repair",
        "Strongly condemns every attack upon {2} who tend {0} {1}, and urges towns to prevent such attacks at all hours",
        "Urges towns to ensure that {2} are paid in time and housed well {1}, and to repair {0} before the first frost",
        "Calls upon all States to protect {2} {1} as they climb, to train them with regard to {0}, and to bring the perpetrators of "
            + "attacks to justice",
        "Requests the keeper of the great lamp to continue assistance to {2} {1} in the keeping of {0}",
        "Encourages guilds of {2} to share relevant knowledge of {0} {1} with one another, in particular with the young",
        "Welcomes the agreement between towns on the shape of {0} {1}, and the part that {2} had in it",
        "Reaffirms the importance of {0} for all who live {1}, whatever the efforts that {2} must make",
        "Stresses that {2} must be heard before {0} are moved {1}, and that their free, prior and informed consent is the condition of "
            + "every move",
        "Decides to extend the mandate of the watcher over {0} {1} for a period of three years",
        "Requests the guild of {2} to submit a report on {0} {1} to it at its fifty-fourth session, to be followed by an interactive "
            + "dialogue",
        "Calls upon towns to put an end to impunity for the breaking of {0} {1}, and to compensate {2} for what they lost",
        "Invites civil society and {2} to take part in the count of {0} {1}, including by lending ladders",
        "Notes with appreciation the fair of {0} held {1} in 2021, and the songs of {2}",
        "Expresses concern at the price of {0} {1}, which {2} can no longer pay",
        "Encourages towns to implement the plan for {0} {1}, and to give {2} the tools that it names",
        "Condemns the dismissal of {2} {1} who spoke of {0}, and calls upon towns to take them back",
        "Recalls the promise made {1} to {2} that {0} shall burn until the morning",
        "Emphasizes the need to prevent accidents of {2} {1}, and to eliminate faults in {0}",
        "Invites {2} to meet each spring {1} in order to compare {0}",
    ];

    /// <summary>A text; the same for the same number.</summary>
    public static StructuredText Text(int number)
    {
        var random = new Random(number);
        var composer = new TextBuilder();
        foreach (var sentence in Chosen(Preamble, 9))
            composer.Add(ParagraphKind.Preambular, "", Filled(sentence));
        var figure = 0;
        foreach (var sentence in Chosen(Body, 16))
            composer.Add(ParagraphKind.Operative, $"{++figure}.", Filled(sentence) + (figure == 16 ? "." : ";"));
        return new StructuredText { Title = "Light", Paragraphs = composer.Paragraphs };

        string[] Chosen(string[] sentences, int count)
        {
            var all = sentences.ToArray();
            random.Shuffle(all);
            return all[..count];
        }

        string Filled(string sentence) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, Of(Things), Of(Places), Of(People));

        string Of(string[] words) => words[random.Next(words.Length)];
    }
}
