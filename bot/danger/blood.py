"""Bleeding, clots and cold limbs."""

from __future__ import annotations

PHRASES = {
    "HAEMOPTYSIS": r"""
        (?:host\w*|cough\w*) & (?:lyserødt|pink|rødt) (?:\w+ )?(?:skum|froth\w*|foam)
        (?:frothy|skummende) (?:pink|lyserødt|rødt|blood\w*)
        (?:host\w*|cough\w*) & (?:red\b|rødt?\b|røde|lyserød\w*|pink) (?:\w+ )?(?:stuff|streaks?|specks?|striber|slim|prikker|klat\w*|plamager|i slimet|in)
        (?:red|røde|blodige|bloody) (?:streaks?|specks?|striber|klatter|prikker) & (?:cough\w*|host\w*|phlegm|slim\w*|spyt\w*|opspyt\w*)
        (?:opspyt\w*|slim\w*|phlegm|sputum|mucus) & (?:rødt?|røde|red|lyserød\w*|pink|rust\w*)
        host\w* & (?:blod\w*|blodigt?)
        (?:cough\w*|phlegm|sputum|mucus|slim\w*|spyt\w*|spit\w*|ekspektor\w*) & (?:blood\w*|blod\w*)
        (?:host\w*) (?:\w+ ){0,5}(?:blod|blodigt)\b
        blod (?:\w+ ){0,3}(?:host\w*|ekspektor\w*|spyt\w*|opspyt\w*|slim\w*)
        (?:blodigt?|blodtingeret|blodstribe\w*|rødt) (?:\w+ )?(?:opspyt|ekspektorat|slim|opspytning|spyt)
        blod (?:\w+ ){0,4}(?:når|da) (?:jeg|han|hun) host\w*
        hæmoptys\w*
        haemoptys\w*
        hemoptys\w*
        cough\w* (?:\w+ ){0,6}blood\w*
        blood\w* (?:\w+ ){0,6}(?:cough\w*|phlegm|sputum|mucus|when i cough)
        (?:phlegm|sputum|mucus) (?:\w+ ){0,4}(?:blood\w*|red|pink)
        blood[- ]?(?:streaked|stained|tinged) (?:phlegm|sputum|mucus|spit)
        hostar blod
        spyt\w* blod
        spitting (?:up )?blood
    """,
    "BLOOD_LOTS": r"""
        (?:kop\w*|glas|håndfuld|spiseske\w*|mundfuld\w*|deciliter|dl|meget|masser|en masse|store (?:mængder|klumper)|klumper|større mængder|cup\w*|glass|bowl|handful|mug\w*|tablespoon\w*|mouthful\w*|lots?|a load|loads|large amount\w*|clots|pints?|fresh|bright red|friskt?|rent|rene|pure|hele vasken|vasken (?:er )?fuld|fuld)
        (?:vælt\w*|sprøjt\w*|styrt\w*|poured|gushing|pouring|spurting)
    """,
    "HAEMATEMESIS": r"""
        (?:kast\w*|bræk\w*|opkast\w*|vomit\w*|threw|throw\w*|puk\w*|sick\b) & (?:(?:like|ligner|som|resembl\w*) (?:\w+ ){0,2}(?:kaffe\w*|coffee\w*)|kaffe_?grums\w*|coffee grounds|mørkt? brunt?|sort\b|black stuff)
        (?:kast\w*|bræk\w*|opkast\w*|ørl\w*) & (?:blod\b|blodigt?|kaffe_?grums\w*|rødt)
        (?:vomit\w*|throw\w*|threw|puk\w*|sick\b|retch\w*) & (?:blood\w*|coffee grounds)
        (?:kast\w*|bræk\w*|opkast\w*|kasta\w*|spyr|kräk\w*) (?:\w+ ){0,5}blod\w*
        blod\w* (?:\w+ ){0,3}(?:opkast\w*|bræk\b|brækket)
        kaffe_?grums\w*
        (?:vomit\w*|throw\w* up|threw up|puk\w*|being sick|bringing up|sick\b) (?:\w+ ){0,5}(?:blood\w*|coffee grounds|dark brown stuff)
        blood\w* (?:\w+ ){0,3}(?:vomit|puke|in (?:my|his|her) sick)
        coffee[- ]grounds?
        h(?:a)?ematemes\w*
    """,
    "MELAENA": r"""
        (?:sort\w*|lakrids_?sort|tjære\w*|black) (?:\w+ ){0,3}(?:afføring\w*|motions?|stool\w*|poo\w*)
        (?:motions?|stools?) (?:\w+ ){0,2}(?:black|tarry)
        beg_?sort\w*
        bek_?sort\w*
        jet black (?:poo|stool|motion)\w*
        (?:sorte?|sort|kulsort\w*|tjære\w*|black|tarry) & (?:afføring\w*|lort\w*|på toilet\w*|bæ\b|tarm\w*|stool\w*|poo\w*|poop|shit|bowel\w*|diarr\w*)
        (?:sort\w*|kulsort\w*|tjære\w*|beg_?sort\w*) (?:\w+ ){0,3}(?:afføring\w*|lort|bæ\b|tarm\w*)
        afføring\w* (?:\w+ ){0,4}(?:sort\w*|kulsort\w*|tjære\w*|som tjære)
        mel(?:a)?en\w*
        (?:black|tar\w*|dark sticky) (?:\w+ ){0,3}(?:stool\w*|poo\w*|faeces|feces|bowel\w*|shit)
        (?:stool\w*|poo\w*|faeces|shit) (?:\w+ ){0,4}(?:black|tar\w*|like tar)
    """,
    "BLOOD_STOOL": r"""
        (?:toilet\w*|kummen|bowl|loo) (?:\w+ )?(?:full of|fyldt med|fuld af|rød\w* af) blo?o?d\w*
        (?:bleed\w*|bl(?:\u00f8|oe)d\w*|bl(?:\u00f8|oe)der) & (?:back passage|endetarm\w*|rectum|bottom|anus|numsen|røven|bagi)
        (?:blood|blod) & (?:from (?:my|his|her|the) (?:bottom|bum|behind|backside|rear|back passage|anus|rectum|arse|ass)|fra (?:numsen|røven|endetarm\w*|enden|bagi)|ud bagi|i toilet\w*|in the (?:toilet|bowl|loo)|in (?:my|his|her) (?:stool|poo))
        (?:blod|blodigt?|blodig) (?:\w+ ){0,4}(?:afføring\w*|fra endetarm\w*|fra tarmen|lort\w*|bæ\b|toilettet|i tarmen|diarre\w*)
        afføring\w* (?:\w+ ){0,4}blod\w*
        blood\w* (?:\w+ ){0,4}(?:stool\w*|poo\w*|faeces|feces|from (?:the |my |his |her )?(?:back passage|bottom|rectum|bowel\w*|bum|behind)|in the toilet|diarrh\w*)
        (?:stool\w*|poo\w*|diarrh\w*) (?:\w+ ){0,4}blood\w*
        rectal bleeding
        (?:pass\w*|poo\w*) (?:\w+ ){0,2}(?:fresh |bright )?(?:red )?blood
    """,
    "HEAVY_BLEED": r"""
        (?:bleed\w*|bl(?:\u00f8|oe)d\w*) & (?:loads|lots|masses|masser|meget|tons)
        (?:blod(?!fortynd)\w*|blood) & (?:sprøjt\w*|spurt\w*|pump\w*|fosser|vælter|gushing|everywhere|overalt|through (?:clothes|trousers|the bandage))
        gennembl(?:\u00f8|oe)der\w*
        (?:bl(?:\u00f8|oe)d\w*|bleed\w*) & (?:does not stop|stopper ikke|a lot|gennem|through|vældig|enormt)
        h(?:a)?emorrhag(?:e|es|ing)(?! (?:in|on|risk|is|old|the))
        hæmoragi
        (?:vældig|enorm|svær) bl(?:\u00f8|oe)dning
        (?:losing|lost|mister|taber) (?:\w+ ){0,3}(?:blood|blod)
        gushing
        h(?:a)?emorrhaging
        (?:bl(?:\u00f8|oe)d\w*|bl(?:\u00f8|oe)der|bleed\w*) & (?:stopper ikke|ikke stoppe\w*|holder ikke op|som en gris|will not stop|cannot stop|not stopping|fosser|vælter)
        lost (?:\w+ )?(?:loads|lots|so much|a lot|pints) (?:\w+ )?blood
        (?:bl(?:\u00f8|oe)\w*|blod|bleed\w*|blood) (?:\w+ ){0,4}(?:voldsom\w*|kraftig\w*|vælt\w*|fosser|sprøjt\w*|heavil\w*|heavy|gushing|pouring|spurting|massive\w*|everywhere|overalt|profuse\w*|som (?:en gris|en vandhane)|like a tap|ud over det hele)
        (?:voldsom\w*|kraftig\w*|store?|massiv\w*|heavy|severe|massive|major|large|profuse) (?:\w+ )?(?:bl(?:\u00f8|oe)d\w*|bleed\w*|blood loss|h(?:a)?emorrhage)
        (?:bl(?:\u00f8|oe)d\w*|bleed\w*) (?:\w+ ){0,4}(?:ikke (?:\w+ )?(?:stop\w*|til at stoppe|standse)|will not stop|not stopping|cannot stop|stopper ikke)
        (?:kan ikke|cannot|could not) (?:stoppe|stop|standse) (?:\w+ )?(?:bl(?:\u00f8|oe)d\w*|bleed\w*)
        (?:gennembl(?:\u00f8|oe)der|bl(?:\u00f8|oe)der (?:\w+ )?igennem|soak\w* through|soaking|changing) ~ (?:bind\w*|pad\w*|time\w*|hour\w*)
        (?:lost|mistet|tabt) (?:\w+ ){0,2}(?:a lot of|lots of|meget|en masse|so much) (?:blood|blod)
        (?:vælter|fosser|strømmer|pumper) (?:\w+ ){0,2}(?:ud )?(?:med )?blod
    """,
    "LEG_SWELL": r"""
        (?:benet|leg|læggen|calf) & (?:spænder og|er stort|er stor|er tyk)
        leg blew up
        (?:ben|benet|læg|læggen|underben\w*|lår|låret|leg|calf|thigh|bein|beinet|leggen) & {swell}
        (?:{leg}) (?:\w+ ){0,4}(?:hæv\w*|tyk\w*|opsvulm\w*|dobbelt\w*|større|hoven\w*|hæver|svull\w*|svuln\w*|svolle\w*|puffy|swollen|swell\w*|swole|bigger|fatter|twice|huge|ballooned|blown up|enormous|massive|spændt\w*|stram\w*)
        (?:hæv\w*|tykt?|tyk|opsvulm\w*|hoven\w*|swollen|swell\w*|hovent|bigger|puffy|fat|svulle\w*) (?:\w+ ){0,5}(?:{leg})
        (?:læg_?hævelse|hævelse (?:i|af) (?:\w+ )?læg\w*)
        (?:the )?(?:ene|one|left|right|højre|venstre) (?:leg|ben|benet|lår|læg|læggen|calf|underben) (?:\w+ ){0,4}(?:hæv\w*|tyk\w*|større|swollen|bigger|thicker|fatter|tight)
        wadenschwellung
    """,
    "CALF_SORE": r"""
        (?:læg|læggen|calf|knæhase\w*|underben\w*|back of (?:my|the|his|her) (?:knee|leg|thigh)) & (?:{hurt}|øm\w*|varm\w*|rød\w*|hård\w*|cramp\w*|krampe\w*|hard|warm|hot|red|tight)
        (?:læg\b|læggen|læggene|calf|calfs|back of (?:my|the|his|her) (?:knee|leg|calf)|knæhase\w*|lår\b|låret|thigh|inderlår\w*|underben\w*) (?:\w+ ){0,5}(?:øm\w*|{hurt}|varm\w*|rød\w*|hård|spændt|cramp\w*|krampe\w*|tight|hard|warm|hot|red)
        (?:øm\w*|{hurt}|varm\w*|rød\w*|cramp\w*|krampe\w*|warm|hot|red) (?:\w+ ){0,5}(?:læg\b|læggen|calf|calfs|knæhase\w*|back of (?:my|the|his|her) (?:knee|leg))
        læg_?smerter
    """,
    "WARM_RED": r"""
        brænd\w*
        varmt?\b
        varme\b
        rødt?\b
        rød\b
        røde\b
        rødme\w*
        øm\w*
        smerte\w*
        ondt\b
        hot\b
        warm\w*
        red\b
        redness
        tender
        sore
        pain\w*
        hurts?\b
        hurting
        ach\w*
        spændt\w*
        tight
        blålig\w*
    """,
    "BOTH_LEGS": r"""
        (?:both|begge) sid(?:es|er)
        begge lige meget
        symmetri\w*
        bilateral\w*
        begge (?:ben\w*|ankler|fødder|underben|lægge\w*|læg\w*|knæ)
        both (?:legs|ankles|feet|calves|lower|knees)
    """,
    "COLD_LIMB": r"""
        {limb} & (?:is_?kold\w*|kold\w*|isnende|cold|icy|ice|freezing|iskald\w*)
        (?:{limb}) (?:\w+ ){0,5}(?:is|is_?)?(?:is_?kold\w*|kold\w*|kølig\w*|cold|ice|icy|freezing|cool)\b
        (?:is_?kold\w*|kold\w*|cold|icy|ice[- ]cold|freezing|iskaldt?|kaldt?|kald|iskall\w*) (?:\w+ ){0,4}(?:{limb})
    """,
    "PALE_LIMB": r"""
        gone pale
        bleg\w*
        (?:uden|ingen|no|without|svag|weak) (?:\w+ )?puls\w*
        hvid\w*
        bleg\w*
        ligbleg\w*
        marmorer\w*
        spættet
        blåli\w*
        blåt?\b
        blå\b
        lilla
        føle\w*_?løs\w*
        følelsesløs\w*
        ingen (?:følelse|puls|føling)
        white\b
        pale\b
        blue\b
        bluish
        purple
        mottled
        marbled
        grey\b
        gray\b
        numb\w*
        no (?:pulse|feeling|sensation|colou?r)
        cannot feel
        kan ikke (?:\w+ )?(?:mærke|bevæge)
        cannot move
        pulsløs\w*
        vit\b
        hvit\w*
    """,
    "PALE_LEG": r"""
        (?:leg|foot|toes?|arm|hand|ben|benet|fod\w*|tæer\w*|arm\w*|hånd\w*) & (?:gone pale|gone white|turned white|pale and|hvidt?\b|bleg\w*|marmorer\w*|mottled)
    """,
}
