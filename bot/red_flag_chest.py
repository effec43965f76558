"""Danger signs of heart, lungs, vessels, airway and bleeding, a phrase a line."""

from __future__ import annotations

CHEST = {
    "CHEST_PAIN": r"""
        bryst_?smert\w*
        bröst_?smärt\w*
        hjerte_?smerter
        brystkasse_?smert\w*
        {hurt} (?:\w+ ){0,3}(?:{chest})
        (?:{chest}) (?:\w+ ){0,3}{hurt}
        chest pain\w*
        (?:jag|stik|smerte\w*|ondt) ~ (?:bryst(?:et|kassen|benet)|chest|hjertet)
    """,
    "CHEST_PRESSURE": r"""
        (?:tryk\w*|klem\w*|snør\w*|stramm\w*|knug\w*|tung\w*|presser|pres|spænd\w*|vægt) (?:\w+ ){0,3}(?:for|i|om|over|på|mod|af|bag) (?:hele )?(?:brystet|brystkassen|brystbenet|hjertet|bryst)
        (?:brystet|brystkassen|bryst) ~ (?:snør\w*|snører sig|klemm\w*|strammer|trykker|føles (?:tungt|som))
        tryk_?fornemmelse ~ bryst\w*
        bryst_?tryk\w*
        (?:tight\w*|pressure|pressing|squeez\w*|crush\w*|heav\w*|band|weight|elephant|constrict\w*|gripping|vice|clamp\w*) (?:\w+ ){0,5}(?:chest|breast_?bone|sternum|heart)
        chest (?:\w+ ){0,4}(?:tight\w*|pressure|squeez\w*|heav\w*|crush\w*|like (?:a )?(?:vice|weight|band|elephant)|constrict\w*|being crushed)
        (?:elefant|nogen sidder|someone (?:is )?(?:sitting|standing)|something (?:heavy )?(?:sitting|on)) ~ (?:på|on) ~ (?:bryst\w*|chest)
        (?:heart attack|hjerteanfald|blodprop i hjertet|hjerteinfarkt|hjerteinfarct) (?:\w+ ){0,2}(?:nu\b|now\b|lige nu|right now)
        (?:having|har jeg|have i had|get|jeg har|er det|is (?:this|it)|think|tror) ~ (?:a heart attack|et hjerteanfald|en blodprop i hjertet)
        tryck över bröst\w*
        trykk(?:er)? (?:i|for|over) brystet
    """,
    "RADIATING": r"""
        (?:ud i|ned i|op i|udstråling til|udstråler|stråler|trækker|jager|breder sig|fortsætter|jagende) (?:\w+ ){0,4}(?:arm\w*|kæbe\w*|hals\w*|ryg\w*|skulder\w*|venstre|nakke\w*|tænder)
        (?:og|i|samt) (?:\w+ ){0,2}(?:venstre arm|kæben|kæbe)\b
        (?:into|down|up to|to|up|radiat\w*|spread\w*|going|through|across|along|and) (?:\w+ ){0,4}(?:arm|jaw|shoulder blade|shoulder|neck|back|throat|left)\b
        (?:left arm|arm|jaw|venstre arm|kæben) ~ (?:numb\w*|heavy|ach\w*|tung\w*|snurr\w*|sove\w*|føle\w*løs|prikk\w*|tingl\w*|ondt|hurts?|pain)
    """,
    "COLD_SWEAT": r"""
        kold_?sved\w*
        koldt? (?:og )?(?:klam|svedig|svedende)\w*
        klam\b
        klamsved\w*
        sved\w* (?:\w+ ){0,2}(?:helt vildt|springer|driver|meget|voldsomt|ud|som|løber)
        (?:gennemblødt|drivvåd|badet) ~ sved
        (?:svedende|sveder)
        (?:cold|pouring|drenched|dripping|soaked|covered|breaking out) (?:\w+ ){0,3}sweat\w*
        sweat(?:y|ing|s)?\b
        clammy
        kallsvett\w*
        kaldsvett\w*
    """,
    "PALE": r"""
        ligbleg
        (?:lig|kride|helt|meget|så|kridt|askegrå|er|og|bliver|blev|ser) ?bleg\w*
        bleg\b
        grå i (?:ansigtet|hovedet|huden)
        (?:askegrå|kridhvid|kridthvid|helt hvid i (?:ansigtet|hovedet))
        pale\b
        (?:white|grey|gray|ashen) (?:as (?:a )?(?:sheet|ghost)|in the face|looking|and)
        ashen
        (?:gone|went|looks|turned|is|lips) (?:\w+ )?(?:grey|gray|white)\b
        pallor
        blek\b
    """,
    "NAUSEA": r"""
        kvalm\w*
        nause\w*
        queasy
        feel\w* sick
        utilpas
    """,
    "BREATHLESS": r"""
        ånde_?nød\w*
        ånde_?besvær\w*
        kort_?åndet\w*
        (?:kort|mangler|mister|tabt|taber|tabte|mistede) (?:i )?(?:\w+ )?(?:pust|vejret|luft|ånde|pusten)\w*
        forpustet\w*
        stakåndet\w*
        tung(?:t|pustet)? (?:vejrtrækning|at trække vejret|pustet)
        tungpust\w*
        andfådd
        andnöd
        (?:svært|besvær|problemer|vanskeligt|tungt|hårdt|anstrengende|sværere|ubehageligt) (?:\w+ ){0,3}(?:trække vejret|vejrtrækning\w*|få vejret|ånde|puste|få luft|få nok luft|vejret|ånd\w*)
        vejr_?trækning\w* ~ (?:besvær\w*|problem\w*|tung|hurtig|anstrengt|dårlig|påvirket|svær|overfladisk|hvæs\w*|værre)
        vejrtræknings_?(?:besvær|problem\w*)
        (?:hiver|hev|hive|gisp\w*|kæmper|kæmpe|snapper|hapser|halser) (?:\w+ ){0,3}(?:vejret|luft|ånde\w*)
        dyspn\w*
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|knapt|dårligt|knap nok) (?:\w+ ){0,2}(?:få|trække|ånde|puste|tale|snakke) ?(?:\w+ )?(?:vejret|luft|nok luft|ind|igennem|dybt|ordentligt|hele sætninger|ud)\b
        (?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap) (?:ånde|puste)\b
        får (?:\w+ )?(?:ikke|næsten ikke|ingen|for lidt|knap) (?:\w+ )?luft\b
        (?:puster|pustede) (?:som en|voldsomt|og stønner|meget|tungt|hurtigt)
        (?:short\w*|out|run out|shortage|lack|catch\w*|gasp\w*|fight\w*|struggl\w*|get|lose|losing|no) (?:\w+ ){0,2}(?:of |for |my |his |her |enough |a |full |proper )*(?:breath|air)\b(?!_?alys)
        (?:breathless\w*|breathlessness|puffed|winded|wheez\w*|panting|puffing|air hunger|hyperventilat\w*)
        \b(?:s\.?o\.?b\.?)\b(?=[ ,.])(?! story)
        (?:struggl\w*|hard\w*|difficult\w*|trouble|problems?|cannot|could not|unable|fighting|labou?red|fast|rapid|heavy|barely|hardly|not|can hardly|can barely|painful|shallow|laboring) (?:\w+ ){0,3}(?:breath\w*|get (?:any |enough )?air)\b
        breath\w* (?:\w+ ){0,3}(?:hard\w*|difficult\w*|fast|labou?red|heavy|shallow|rapid\w*|worse|trouble|struggl\w*|funny|noisy|tight)
        pusten ~ (?:væk|forsvinder)
        puste_?besvær
        (?:trekke|få) puste\w*
    """,
    "CANNOT_BREATHE": r"""
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|knapt|dårligt|knap nok) (?:\w+ )?(?:få|trække|ånde|puste) ?(?:\w+ )?(?:vejret|luft|nok luft|pusten|puste|ind|ordentligt)\b(?! (?:ud|dybt ind)?(?:til at|igen|frit gennem næsen|gennem næsen))
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap) (?:\w+ )?(?:tale|snakke|sige) ~ (?:hele sætninger|åndenød|vejret|luft|sætning)
        får (?:\w+ )?(?:ikke|næsten ikke|ingen|for lidt|knap) (?:\w+ )?(?:luft|vejret)\b
        (?:hiver|hev|hive|gisp\w*|kæmper|kæmpe|snapper|hapser) (?:\w+ ){0,3}(?:vejret|luft|ånde\w*)
        (?:voldsom\w*|svær\w*|kraftig\w*|akut|pludselig\w*|slem|alvorlig) (?:\w+ )?(?:åndenød|åndedrætsbesvær|vejrtrækningsbesvær|kortåndet|dyspnø)
        (?:cannot|could not|can (?:hardly|barely)|unable to|not able to|barely|hardly) (?:\w+ )?(?:breath\w*|catch (?:my|his|her) breath|get (?:any |enough )?(?:air|breath)|get my breath|finish (?:a )?sentence\w*|speak (?:in )?(?:full |whole )?sentence\w*)(?! through (?:my|his|her|the) nose)
        (?:gasping|fighting|struggling|desperate) (?:\w+ ){0,2}(?:for |to )(?:\w+ )?(?:breath\w*|air|get air)
        struggl\w* (?:to|with|for) (?:breath\w*|air)
        (?:severe\w*|extreme\w*|sudden\w*|terrible|really|very) (?:\w+ )?(?:short\w* of breath|out of breath|breathless\w*|difficulty breathing|trouble breathing)
        suffocat\w*
        (?:kvæles|kvælning\w*|bliver kvalt|ved at blive kvalt)
        (?:chok(?:ing|ed|es))\b(?! (?:up|on the price|back))
        (?:saturation|sat|sats|spo2|iltmætning|ilt) (?:\w+ ){0,3}(?:[5-8]\d|9[01])\b
        (?:kan|klarer) (?:ikke|inte) (?:å |att )?(?:puste|andas|få luft)
        får (?:inte|ikke) luft
        (?:rf|resp(?:iration)?s?\w*|respiratory rate) (?:\w+ ){0,2}(?:3\d|4\d)\b
    """,
    "AT_REST": r"""
        i hvile
        (?:sidder|ligger) (?:\w+ )?(?:stille|ned)
        uden at (?:lave|røre|bevæge)
        at rest
        (?:just )?(?:sitting|lying) (?:still|down|here|on)
        (?:even )?(?:just )?walking (?:to|across|from|a few)
        (?:bare|kun|blot) (?:\w+ ){0,3}(?:gå(?:r)?|går ud|på (?:toilettet|badeværelset)|rejser)
        cannot lie (?:flat|down)
        kan ikke ligge (?:fladt|ned)
    """,
    "CYANOSIS": r"""
        (?:blå|blåli\w*|lilla|grå|blue|bluish|purple|grey|gray) (?:\w+ ){0,3}(?:læbe\w*|om munden|omkring munden|rundt om munden|i ansigtet|i hovedet|lips?|mouth|tongue|in the face|around the mouth|tunge\w*)
        (?:læbe\w*|lips?|mouth|munden|ansigtet|face|tunge\w*) ~ (?:blå\w*|lilla|grå|blue|bluish|purple|gone grey)
        (?:turn\w*|going|went|gone|bliver|blev) (?:\w+ )?(?:blue|helt blå|blå)\b
        cyano\w*
    """,
    "PALPITATION": r"""
        hjerte_?bank\w*
        hjertet (?:\w+ ){0,3}(?:banker|hamrer|løber|galoperer|ræser|springer|flimrer|går amok|dunker)
        (?:hurtig|høj|vild|meget høj) (?:\w+ )?(?:puls|hjerterytme|hjertefrekvens)
        puls\w* (?:\w+ ){0,4}(?:1[1-9]\d|2\d\d|høj|løber|hamrer|galoperer|ræser|alt for)
        palpitation\w*
        heart (?:\w+ ){0,3}(?:rac\w*|pound\w*|flutter\w*|skipp\w*|hammering|beating (?:\w+ )?(?:fast|hard|out)|thump\w*)
        (?:racing|pounding|fluttering|fast|rapid|very fast) (?:heart\w*|pulse)
        pulse (?:\w+ ){0,4}(?:1[1-9]\d|2\d\d|rac\w*|sky high|through the roof)
        takykard\w*
        tachycard\w*
        (?:uregelmæssig|irregular) (?:puls|hjerterytme|heart\w*|pulse)
    """,
    "PLEURITIC": r"""
        (?:ondt|stik\w*|smerte\w*|jag\w*|gør ondt|stabs?|stabbing|hurts?|pain|sharp|catch\w*) (?:\w+ ){0,5}(?:trækker (?:\w+ )?vejret|ånder ind|indånding\w*|dybe? (?:ind)?ånd\w*|breath\w* in|breathe|breathing|deep breath|inhale|inspiration|vejrtrækning)
        pleurit\w*
    """,
    "HAEMOPTYSIS": r"""
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
        (?:kop\w*|glas|skål|håndfuld|spiseske\w*|mundfuld\w*|deciliter|dl|meget|masser|en masse|store (?:mængder|klumper)|klumper|større mængder|cup\w*|glass|bowl|handful|mug\w*|tablespoon\w*|mouthful\w*|lots?|a load|loads|large amount\w*|clots|pints?|fresh|bright red|friskt?|rent|rene|pure|hele vasken|vasken (?:er )?fuld|fuld)
        (?:vælt\w*|sprøjt\w*|styrt\w*|poured|gushing|pouring|spurting)
    """,
    "HAEMATEMESIS": r"""
        (?:kast\w*|bræk\w*|opkast\w*|kasta\w*|spyr|kräk\w*) (?:\w+ ){0,5}blod\w*
        blod\w* (?:\w+ ){0,3}(?:opkast\w*|bræk\b|brækket)
        kaffe_?grums\w*
        (?:vomit\w*|throw\w* up|threw up|puk\w*|being sick|bringing up|sick\b) (?:\w+ ){0,5}(?:blood\w*|coffee grounds|dark brown stuff)
        blood\w* (?:\w+ ){0,3}(?:vomit|puke|in (?:my|his|her) sick)
        coffee[- ]grounds?
        h(?:a)?ematemes\w*
    """,
    "MELAENA": r"""
        (?:sort\w*|kulsort\w*|tjære\w*|beg_?sort\w*) (?:\w+ ){0,3}(?:afføring\w*|lort|bæ\b|tarm\w*)
        afføring\w* (?:\w+ ){0,4}(?:sort\w*|kulsort\w*|tjære\w*|som tjære)
        mel(?:a)?en\w*
        (?:black|tar\w*|dark sticky) (?:\w+ ){0,3}(?:stool\w*|poo\w*|faeces|feces|bowel\w*|shit)
        (?:stool\w*|poo\w*|faeces|shit) (?:\w+ ){0,4}(?:black|tar\w*|like tar)
    """,
    "BLOOD_STOOL": r"""
        (?:blod|blodigt?|blodig) (?:\w+ ){0,4}(?:afføring\w*|fra endetarm\w*|fra tarmen|lort\w*|bæ\b|toilettet|i tarmen|diarre\w*)
        afføring\w* (?:\w+ ){0,4}blod\w*
        blood\w* (?:\w+ ){0,4}(?:stool\w*|poo\w*|faeces|feces|from (?:the |my |his |her )?(?:back passage|bottom|rectum|bowel\w*|bum|behind)|in the toilet|diarrh\w*)
        (?:stool\w*|poo\w*|diarrh\w*) (?:\w+ ){0,4}blood\w*
        rectal bleeding
        (?:pass\w*|poo\w*) (?:\w+ ){0,2}(?:fresh |bright )?(?:red )?blood
    """,
    "HEAVY_BLEED": r"""
        (?:blø\w*|blod|bleed\w*|blood) (?:\w+ ){0,4}(?:voldsom\w*|kraftig\w*|vælt\w*|fosser|sprøjt\w*|heavil\w*|heavy|gushing|pouring|spurting|massive\w*|everywhere|overalt|profuse\w*|som (?:en gris|en vandhane)|like a tap|ud over det hele)
        (?:voldsom\w*|kraftig\w*|store?|massiv\w*|heavy|severe|massive|major|large|profuse) (?:\w+ )?(?:blød\w*|bleed\w*|blood loss|h(?:a)?emorrhage)
        (?:blød\w*|bleed\w*) (?:\w+ ){0,4}(?:ikke (?:\w+ )?(?:stop\w*|til at stoppe|standse)|will not stop|not stopping|cannot stop|stopper ikke)
        (?:kan ikke|cannot|could not) (?:stoppe|stop|standse) (?:\w+ )?(?:blød\w*|bleed\w*)
        (?:gennembløder|bløder (?:\w+ )?igennem|soak\w* through|soaking|changing) ~ (?:bind\w*|pad\w*|time\w*|hour\w*)
        (?:lost|mistet|tabt) (?:\w+ ){0,2}(?:a lot of|lots of|meget|en masse|so much) (?:blood|blod)
        (?:vælter|fosser|strømmer|pumper) (?:\w+ ){0,2}(?:ud )?(?:med )?blod
    """,
    "LEG_SWELL": r"""
        (?:{leg}) (?:\w+ ){0,4}(?:hæv\w*|tyk\w*|opsvulm\w*|dobbelt\w*|større|hoven\w*|hæver|svull\w*|svuln\w*|svolle\w*|puffy|swollen|swell\w*|swole|bigger|fatter|twice|huge|ballooned|blown up|enormous|massive|spændt\w*|stram\w*)
        (?:hæv\w*|tykt?|tyk|opsvulm\w*|hoven\w*|swollen|swell\w*|hovent|bigger|puffy|fat|svulle\w*) (?:\w+ ){0,5}(?:{leg})
        (?:læg_?hævelse|hævelse (?:i|af) (?:\w+ )?læg\w*)
        (?:the )?(?:ene|one|left|right|højre|venstre) (?:leg|ben|benet|lår|læg|læggen|calf|underben) (?:\w+ ){0,4}(?:hæv\w*|tyk\w*|større|swollen|bigger|thicker|fatter|tight)
        wadenschwellung
    """,
    "CALF_SORE": r"""
        (?:læg\b|læggen|læggene|calf|calfs|back of (?:my|the|his|her) (?:knee|leg|calf)|knæhase\w*|lår\b|låret|thigh|inderlår\w*|underben\w*) (?:\w+ ){0,5}(?:øm\w*|{hurt}|varm\w*|rød\w*|hård|spændt|cramp\w*|krampe\w*|tight|hard|warm|hot|red)
        (?:øm\w*|{hurt}|varm\w*|rød\w*|cramp\w*|krampe\w*|warm|hot|red) (?:\w+ ){0,5}(?:læg\b|læggen|calf|calfs|knæhase\w*|back of (?:my|the|his|her) (?:knee|leg))
        læg_?smerter
    """,
    "WARM_RED": r"""
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
        begge (?:ben\w*|ankler|fødder|underben|lægge\w*|læg\w*|knæ)
        both (?:legs|ankles|feet|calves|lower|knees)
    """,
    "COLD_LIMB": r"""
        (?:{limb}) (?:\w+ ){0,5}(?:is|is_?)?(?:is_?kold\w*|kold\w*|kølig\w*|cold|ice|icy|freezing|cool)\b
        (?:is_?kold\w*|kold\w*|cold|icy|ice[- ]cold|freezing|iskaldt?|kaldt?|kald|iskall\w*) (?:\w+ ){0,4}(?:{limb})
    """,
    "PALE_LIMB": r"""
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
    "THROAT_CLOSING": r"""
        (?:hals\w*|svælg\w*|strube\w*|luftvej\w*) (?:\w+ ){0,4}(?:snør\w*|lukk\w*|hæv\w*|trækker sig sammen|klemt|tyk|stram\w*|klemmer)
        (?:snør\w*|lukk\w*|hævelse\w*|hævet|tyk) (?:\w+ ){0,4}(?:hals\w*|svælg\w*|strube\w*)
        (?:throat|airway\w*) (?:\w+ ){0,4}(?:clos\w*|tight\w*|swell\w*|swollen|constrict\w*|shut\w*|narrow\w*)
        (?:tight\w*|closing|swelling|lump|swollen) (?:\w+ ){0,3}(?:throat|airway)
        (?:tunge\w*|tongue) (?:\w+ ){0,4}(?:hæv\w*|svulm\w*|tyk\w*|swell\w*|swollen|big\w*|thick\w*|fylder)
        (?:hæv\w*|opsvulm\w*|swollen|swelling|tyk) (?:\w+ ){0,3}(?:tunge\w*|tongue)
        anafyl\w*
        anaphyl\w*
        stridor
        (?:hvæs\w*|hiv\w*|pib\w*|snork\w*|rallen\w*|noisy|wheez\w*|whistl\w*|raspy|crowing) (?:\w+ )?(?:vejrtræk\w*|åndedræt\w*|breath\w*)
        (?:vejrtræk\w*|breath\w*|trækker vejret) (?:\w+ ){0,3}(?:hvæs\w*|hiv\w*|pib\w*|lyder|larm\w*|noisy|wheez\w*|whistl\w*)
    """,
    "FACE_SWELL": r"""
        (?:ansigt\w*|læbe\w*|øjne\w*|øjenlåg\w*|kind\w*|mund\w*|face|lips?|eyes|eyelids|mouth|hoved\w*) (?:\w+ ){0,4}(?:hæv\w*|svulm\w*|opsvulm\w*|swell\w*|swollen|puff\w*|ballooned|blown up|tykke|tyk)
        (?:hæv\w*|opsvulm\w*|swollen|swelling|puffy|tyk|tykke) (?:\w+ ){0,4}(?:ansigt\w*|læbe\w*|øjne\w*|øjenlåg\w*|face|lips?|eyes|eyelids|mund\w*)
    """,
    "RASH": r"""
        udslæt\w*
        nælde_?feber\w*
        kløe\w*
        klør (?:over|i|helt|på|voldsomt)
        (?:røde|hævede) (?:plamager|pletter|knopper|vabler)
        plamager
        rash\w*
        hives
        urticaria
        urtikari\w*
        itch\w*
        (?:red|raised) (?:blotches|welts|bumps|spots)
        welts
    """,
    "RASH_SPREADING": r"""
        (?:spred\w*|over (?:hele )?kroppen|over det hele|hele kroppen|breder sig|eksploderet|spread\w*|all over|whole body|everywhere|widespread|head to toe)
    """,
}
