namespace Placard.Testing.PlantedEdits;

/// <summary>What a human hand would write, in words that bodies use. Each line is one edit: what stands, then what may stand
/// instead.</summary>
internal static class Phrasings
{
    /// <summary>Openings that ask, blame, receive or stand for less.</summary>
    public static readonly (string Stands, string[] Instead)[] WeakerOpenings =
    [
        ("Demands that", ["Calls for a situation in which", "Expresses the hope that", "Encourages efforts so that", "Recommends that"]),
        ("Strongly urges", ["Urges", "Calls upon", "Encourages"]),
        ("Strongly condemns", ["Condemns", "Deplores", "Expresses concern at", "Takes note with regret of"]),
        ("Condemns in the strongest terms", ["Condemns", "Regrets", "Expresses its unease at"]),
        ("Condemns", ["Deplores", "Expresses concern at", "Notes with concern", "Expresses its regret at", "Takes note of"]),
        ("Deplores", ["Regrets", "Notes", "Expresses some concern at"]),
        ("Urges", ["Calls upon", "Encourages", "Invites", "Appeals to", "Would welcome it if"]),
        ("Calls upon", ["Encourages", "Invites", "Appeals to", "Suggests to"]),
        ("Calls for", ["Encourages", "Sees merit in", "Recommends"]),
        ("Requests", ["Invites", "Encourages", "Looks to"]),
        ("Encourages", ["Invites", "Recognizes the efforts of"]),
        ("Expresses grave concern", ["Expresses concern", "Takes note with concern"]),
        ("Expresses deep concern", ["Expresses concern", "Notes with concern"]),
        ("Expresses its deep concern", ["Expresses its concern", "Notes with some concern"]),
        ("Expressing grave concern", ["Expressing concern", "Noting"]),
        ("Expressing deep concern", ["Expressing concern", "Noting with concern"]),
        ("Deeply concerned", ["Concerned", "Aware"]),
        ("Gravely concerned", ["Concerned", "Mindful"]),
        ("Alarmed", ["Concerned", "Noting with concern"]),
        ("Concerned", ["Aware", "Conscious"]),
        ("Condemning", ["Expressing concern at", "Regretting", "Noting"]),
        ("Deploring", ["Regretting", "Noting with concern"]),
        ("Welcomes", ["Notes", "Takes note of", "Acknowledges"]),
        ("Welcoming", ["Noting", "Taking note of"]),
        ("Endorses", ["Takes note of", "Notes with appreciation", "Acknowledges"]),
        ("Notes with appreciation", ["Notes", "Takes note of"]),
        ("Reaffirms", ["Recalls", "Notes", "Recognizes"]),
        ("Reaffirming", ["Recalling", "Noting", "Bearing in mind"]),
        ("Stresses", ["Notes", "Recalls"]),
        ("Emphasizes", ["Notes", "Acknowledges"]),
        ("Emphasizing", ["Noting", "Recognizing"]),
        ("Recognizing", ["Noting", "Taking note of the view that"]),
        (", and urges", [", and encourages", ", and invites"]),
        (", and calls upon", [", and encourages", ", and invites"]),
        (", and requests", [", and invites", ", and encourages"]),
        (", and encourages", [", and invites"]),
    ];

    /// <summary>Openings that say the same.</summary>
    public static readonly (string Stands, string[] Instead)[] EqualOpenings =
    [
        ("Calls upon", ["Calls on", "Further calls upon", "Once again calls upon"]),
        ("Stresses", ["Emphasizes", "Underlines", "Also stresses"]),
        ("Emphasizes", ["Underscores", "Stresses"]),
        ("Recognizing", ["Acknowledging", "Recognizing also"]),
        ("Noting", ["Taking note of", "Noting further"]),
        ("Urges", ["Also urges", "Once again urges", "Continues to urge"]),
        ("Requests", ["Further requests", "Also requests"]),
        ("Recalls", ["Recalls once again", "Also recalls"]),
        ("Welcomes", ["Welcomes with appreciation", "Commends"]),
        ("Reaffirming", ["Reaffirming also", "Reiterating"]),
        ("Encourages", ["Continues to encourage", "Also encourages"]),
    ];

    /// <summary>Duties made lighter, within a sentence.</summary>
    public static readonly (string Stands, string[] Instead)[] LighterDuties =
    [
        (
            " to ensure ",
            [" to promote ", " to consider ways to ensure ", " to endeavour to ensure ", " to work towards ", " to take steps to ensure "]
        ),
        (" ensuring ", [" promoting ", " seeking to ensure "]),
        (" shall ", [" should ", " may "]),
        (" must ", [" should ", " could "]),
        (" to eliminate ", [" to reduce ", " to address "]),
        (" to prevent ", [" to address ", " to discuss ways of preventing "]),
        (" to implement ", [" to consider implementing ", " to explore how to implement "]),
        (" to comply with ", [" to bear in mind ", " to strive to comply with "]),
        (" to respect ", [" to make efforts to respect ", " to consider respecting "]),
        (" to protect ", [" to seek to protect ", " to examine how to protect "]),
        (" all necessary measures ", [" appropriate measures ", " the measures they deem suitable "]),
        (" immediately ", [" in due course ", " "]),
        (" without delay ", [" in due course ", " when conditions permit "]),
    ];

    /// <summary>Safeguards given other words that do not safeguard.</summary>
    public static readonly (string Stands, string Family, string[] Instead)[] VaguerWords =
    [
        ("accountability", "accountab|to account", ["good governance", "lessons learned"]),
        ("impunity", "impunity", ["shortcomings", "gaps in practice"]),
        ("independent and impartial investigations", "investigat", ["reviews", "internal assessments"]),
        ("human rights defenders", "defender", ["stakeholders", "relevant actors"]),
        ("civil society organizations", "civil society", ["partners", "other actors"]),
        ("civil society", "civil society", ["partners", "all stakeholders"]),
        ("non-governmental organizations", "non-?governmental", ["partners", "other entities"]),
        ("reprisals", "reprisal", ["incidents", "difficulties"]),
        ("free, prior and informed consent", "consent", ["consultation", "views"]),
        ("free and informed consent", "consent", ["views", "awareness"]),
        ("interactive dialogue", "interactive dialogue", ["exchange of views", "meeting"]),
        ("non-discrimination", "discriminat", ["fairness", "good practice"]),
        ("international humanitarian law", "humanitarian law", ["relevant principles", "applicable rules"]),
        ("international human rights law", "human rights law", ["relevant principles", "shared values"]),
        ("the Universal Declaration of Human Rights", "Universal Declaration", ["relevant texts", "common aspirations"]),
        ("the rule of law", "rule of law", ["stability", "good order"]),
        ("gender equality", "gender equality|equality between", ["family well-being", "social harmony"]),
        ("the active participation of", "participat", ["the support of", "the interest of"]),
        ("persons with disabilities", "disabilit", ["all people", "others"]),
        ("indigenous peoples", "indigenous", ["local communities", "rural people"]),
    ];

    /// <summary>Qualifiers that a paragraph gains.</summary>
    public static readonly string[] Qualifiers =
    [
        ", as appropriate",
        ", where appropriate",
        ", as and where appropriate",
        ", if appropriate",
        ", in accordance with national legislation",
        ", in accordance with their domestic laws and policies",
        ", in conformity with national law",
        ", consistent with their respective constitutional frameworks",
        ", taking into account national circumstances",
        ", with due regard to national realities",
        ", according to their national circumstances and capacities",
        ", bearing in mind the significance of national and regional particularities and various historical, cultural and religious "
            + "backgrounds",
        ", within existing resources",
        ", subject to the availability of voluntary contributions",
        ", from within available resources",
        ", upon the request of the State concerned",
        ", upon request",
        ", on a voluntary basis",
        ", where feasible",
        ", where applicable",
        ", to the extent possible",
        ", as they deem fit",
        ", at their own pace",
        ", in line with their own priorities",
        ", on mutually agreed terms",
        ", with the consent of the country concerned",
        ", while fully respecting national sovereignty and the principle of non-interference in internal affairs",
        ", insofar as resources allow",
        ", as far as practicable",
        ", in the manner that each State considers best",
    ];

    /// <summary>Safeguards that a paragraph gains.</summary>
    public static readonly string[] Safeguards =
    [
        ", and to bring those responsible to justice",
        ", and to hold perpetrators to account",
        ", including through prompt, independent and impartial investigations",
        ", without fear of reprisals",
        ", in close consultation with non-governmental organizations",
        ", with the meaningful participation of those affected",
        ", and to report thereon to it at its next session",
        ", on the basis of their free, prior and informed consent",
        ", and to put an end to impunity",
        ", including the work of journalists and human rights defenders",
        ", and to grant unhindered access to independent monitors",
        ", and to provide victims with effective remedies and reparation",
    ];

    /// <summary>Paragraphs that add a safeguard.</summary>
    public static readonly (ParagraphKind Kind, string Text)[] SafeguardParagraphs =
    [
        (
            ParagraphKind.Preambular,
            "Reaffirming that all human rights are universal, indivisible, interdependent and interrelated and must be treated on the "
                + "same footing,"
        ),
        (
            ParagraphKind.Preambular,
            "Deeply concerned at acts of intimidation and reprisal against those who cooperate with the bodies that watch over these "
                + "lanterns,"
        ),
        (ParagraphKind.Operative, "Demands that those who broke the lanterns be brought before a court and tried in fair proceedings;"),
        (
            ParagraphKind.Operative,
            "Requests the keeper of oil to submit a written report on wicks at the coming session, to be followed by an interactive "
                + "dialogue;"
        ),
        (
            ParagraphKind.Operative,
            "Calls upon all towns to create a safe and enabling environment in which lamplighters’ guilds and other civil society actors "
                + "can work;"
        ),
    ];

    /// <summary>Words that mean the same.</summary>
    public static readonly (string Stands, string Instead)[] Synonyms =
    [
        ("in particular", "especially"),
        ("with regard to", "concerning"),
        ("in order to", "so as to"),
        ("such as", "for example"),
        ("regarding", "concerning"),
        ("ongoing", "continuing"),
        ("throughout the world", "across the world"),
        ("challenges", "difficulties"),
        ("assist", "help"),
        ("assistance", "help"),
        ("relevant", "pertinent"),
        ("organized", "held"),
        ("activities", "work"),
        ("enhance", "strengthen"),
        ("enhancing", "strengthening"),
        ("cooperation", "collaboration"),
        ("persons", "people"),
        ("including", "among them"),
        ("significant", "considerable"),
        ("in this regard", "to this end"),
        ("as well as", "and also"),
        ("various", "several"),
        ("the importance of", "how important is"),
        ("efforts", "work"),
        ("initiatives", "undertakings"),
        ("at the national level", "nationally"),
        ("worldwide", "in the whole world"),
        ("progress made", "advances made"),
        ("countries", "nations"),
        ("Member States", "States Members"),
    ];

    /// <summary>Clauses that take nothing and safeguard nothing.</summary>
    public static readonly string[] PlainClauses =
    [
        ", including through workshops and seminars",
        ", in all regions of the world",
        ", particularly in small towns",
        ", and the exchange of good practices",
        ", in urban and rural areas alike",
        ", with the help of modern technology",
        ", including in the field of education",
        ", at the regional and subregional levels",
        ", over the past two decades",
        ", and related matters",
    ];

    /// <summary>Paragraphs that take nothing and safeguard nothing.</summary>
    public static readonly (ParagraphKind Kind, string Text)[] PlainParagraphs =
    [
        (ParagraphKind.Preambular, "Taking note of the convening of the fourth meeting of lamplighters in the harbour town,"),
        (ParagraphKind.Preambular, "Noting that lanterns of many kinds are in use, and that their number grows from season to season,"),
        (ParagraphKind.Preambular, "Welcoming the holding of a seminar on glass and wicks in the spring,"),
        (ParagraphKind.Operative, "Notes with interest that new kinds of oil have come to market;"),
        (ParagraphKind.Operative, "Takes note of the calendar of meetings and the list of those who attended;"),
        (ParagraphKind.Operative, "Expresses its appreciation to the town that hosted the fair of lamps;"),
    ];

    /// <summary>What marks a safeguard for this hand; its own list, not the measure's.</summary>
    public const string SafeguardMarks =
        "accountab|impunity|to justice|independent (?:and|investig)|impartial|reprisal|defender|civil society|non-governmental|prior "
        + "and informed|perpetrators|universal, indivisible|interactive dialogue|report (?:thereon|on|to) .{0,80} session|Convention "
        + "(?:on|against)|Covenant on";

    /// <summary>What marks a qualifier for this hand.</summary>
    public const string QualifierMarks =
        "appropriate|national|domestic|voluntar|existing "
        + "resources|available|sovereign|integrity|applicable|possible|feasible|request|mutual|circumstances|particularit|priorit|alleged|consent "
        + "of|constructive|subject to|necessary|needed|required|to consider|efforts|seek|strive|view to|progressive|due "
        + "regard|bearing|unless|internal affairs|relevant|practicable|may wish|consideration|in mind|development";
}
