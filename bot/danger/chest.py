"""Heart, lungs, breath and the airway."""

from __future__ import annotations

PHRASES = {
    "CHEST_PAIN": r"""
        chest discomfort
        (?:ubehag|uro|gener|brænden) (?:\w+ )?(?:i|bag) (?:brystet|brystbenet|brystkassen)
        (?:jag|stik|sting|twinge|nag|knivstik) (?:i|in) (?:\w+ )?(?:bryst\w*|hjertet|chest)
        (?:behind|under|bag|below) (?:my |his |her |the )?(?:breastbone|breast bone|sternum|brystben\w*) & {hurt}
        (?:stik\w*|smerte\w*|ondt|jag\w*|nas|{hurt}|sharp|stabbing) & (?:bryst(?:et|kassen|kasse|benet|korg\w*)|chest|hjertet|hjerte_?regionen|sternum|breastbone)
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
        (?:stramt|strammer|bånd|jernbånd|bælte|belt|en ring|a ring|brick|mursten|squash\w*|skruestik|klemt) & (?:bryst\w*|chest)
        (?:knug\w*|tryk\w*|klem\w*|snør\w*|stram\w*|tyngde\w*) (?:\w+ )?bryst_?smert\w*
        (?:stram\w*|tyngde|spændthed|tryk) (?:i|for|over) brystet
        (?:griber|tager|holder|clutch\w*|holding|grabb\w*) (?:\w+ ){0,3}(?:brystet|chest|hjertet)
        (?:tryk\w*|klem\w*|snør\w*|stramm\w*|knug\w*|tung\w*|press(?:er|ure|ing)|pres\b|spænd\w*|tight\w*|squeez\w*|crush\w*|heav\w*|constrict\w*|elephant|elefant\w*|weight|vægt|sten|band|vise|vice) & (?:brystet|brystkassen|brystbenet|bryst\b|chest|breast_?bone|sternum|hjertet)
        (?:tryk\w*|klem\w*|snør\w*|stramm\w*|knug\w*|tung\w*|presser|pres|spænd\w*|vægt) (?:\w+ ){0,3}(?:for|i|om|over|på|mod|af|bag) (?:hele )?(?:brystet|brystkassen|brystbenet|hjertet|bryst)
        (?:brystet|brystkassen|bryst) ~ (?:snør\w*|snører sig|klemm\w*|strammer|trykker|føles (?:tungt|som))
        tryk_?fornemmelse ~ bryst\w*
        bryst_?tryk\w*
        (?:tight\w*|pressure|pressing|squeez\w*|crush\w*|heav\w*|band|weight|elephant|constrict\w*|gripping|vice|clamp\w*) (?:\w+ ){0,5}(?:chest|breast_?bone|sternum|heart)
        chest (?:\w+ ){0,4}(?:tight\w*|pressure|squeez\w*|heav\w*|crush\w*|like (?:a )?(?:vice|weight|band|elephant)|constrict\w*|being crushed)
        (?:elefant|nogen sidder|someone (?:is )?(?:sitting|standing)|something (?:heavy )?(?:sitting|on)) ~ (?:på|on) ~ (?:bryst\w*|chest)
        (?:heart attack|hjerteanfald|blodprop i hjertet|hjerteinfarkt|hjerteinfarct) (?:\w+ ){0,2}(?:nu\b|now\b|lige nu|right now)
        (?:having|har jeg|have i had|jeg har|er det|is (?:this|it)|think|tror|ved at få) & (?:a heart attack|et hjerteanfald|(?:en )?blodprop i hjertet|hjerteinfarkt)
        tryck över bröst\w*
        trykk(?:er)? (?:i|for|over) brystet
    """,
    "RADIATING": r"""
        (?:spread\w*|radiat\w*|stråler|breder|trækker|going|goes|goes up|shoots?|ud i|op i|ned i) & (?:kæbe\w*|jaw|arm\w*|skulder\w*|shoulder|nakke\w*|neck|hals\w*|throat|ryg\w*|back|tænder|teeth)
        (?:ud i|ned i|op i|udstråling til|udstråler|stråler|trækker|jager|breder sig|fortsætter|jagende) (?:\w+ ){0,4}(?:arm\w*|kæbe\w*|hals\w*|ryg\w*|skulder\w*|venstre|nakke\w*|tænder)
        (?:og|i|samt) (?:\w+ ){0,2}(?:venstre arm|kæben|kæbe)\b
        (?:into|down|up to|to|up|radiat\w*|spread\w*|going|through|across|along|and) (?:\w+ ){0,4}(?:arm|jaw|shoulder blade|shoulder|neck|back|throat|left)\b
        (?:left arm|arm|jaw|venstre arm|kæben) ~ (?:numb\w*|heavy|ach\w*|tung\w*|snurr\w*|sove\w*|føle\w*løs|prikk\w*|tingl\w*|ondt|hurts?|pain)
    """,
    "COLD_SWEAT": r"""
        dripping
        (?:sved\w*|svedt\w*|sweat\w*) & (?:kold\w*|cold|løber|driver|dripp\w*|pour\w*|gennembl(?:\u00f8|oe)dt|drenched)
        kold_?sved\w*
        koldt? (?:og )?(?:klam|svedig|svedende)\w*
        klam\b
        klamsved\w*
        sved\w* (?:\w+ ){0,2}(?:helt vildt|springer|driver|meget|voldsomt|ud|som|løber)
        (?:gennembl(?:\u00f8|oe)dt|drivvåd|badet) ~ sved
        (?:svedende|sveder)
        (?:cold|pouring|drenched|dripping|soaked|covered|breaking out) (?:\w+ ){0,3}sweat\w*
        sweat(?:y|ing|s)?\b
        clammy
        kallsvett\w*
        kaldsvett\w*
    """,
    "PALE": r"""
        (?:horrible|awful|terrible|funny|mærkelig|underlig|forfærdelig) (?:colou?r|farve|kulør)
        hvid i (?:hovedet|ansigtet)
        (?:gone|looks?|turned|is|and|bleg og|,) gr[ea]y
        no colou?r
        (?:grå|lig|kride|dødning)_?bleg\w*
        (?:askefarvet|ashen|hvid som et lagen|white as a sheet|no colou?r in)
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
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|dårligt) (?:ånde|puste|trække vejret|få vejret|tale|snakke) ordentligt
        suger (?:\w+ )?ind (?:ved|mellem|under)
        (?:næsebor\w*|næsefløj\w*|nostrils) (?:\w+ )?(?:vipper|vibrer\w*|flar\w*)
        suger (?:\w+ )?ind
        ind_?trækninger
        retractions
        får (?:\w+ )?ikke (?:\w+ )?(?:vejret|luft)
        vejret slår ikke til
        (?:bliver|ved at blive) kvalt
        luft_?nød
        (?:ribs|ribben\w*|halsen|maven|næsebor\w*|nostrils) & (?:sucking|suck\w*|trækker ind|pulling in|vibrer\w*|flar\w*|ind når)
        grunt\w* & (?:breath\w*|vejr\w*)
        stønner & (?:vejret|ånd\w*)
        åndedræts_?(?:besvær|nød|problem\w*)
        gasping
        not getting (?:enough |any )?(?:air|oxygen)
        ilt\w* (?:falder|lav|faldet|for lav|nede)
        (?:saturation|sats?|spo2|iltmætning\w*) (?:\w+ ){0,2}(?:[5-8]\d|9[0-2])
        (?:lungs?|lunger\w*) & (?:will not fill|cannot fill|fyldes ikke|kan ikke fylde|burning for air)
        (?:cannot|kan ikke) fill (?:my|his|her) lungs
        (?:get|gets|getting|got|bliver|blev) (?:\w+ )?(?:winded|puffed|forpustet|stakåndet|out of puff)
        (?:sidde|sidder|sit|sitting) (?:\w+ )?(?:op|up|foroverbøjet|forward) (?:\w+ )?(?:for at|to) (?:\w+ )?(?:trække vejret|få luft|breathe)
        inhal\w* & (?:hjælper ikke|virker ikke|not helping|not working|no effect|does nothing)
        no air
        (?:vejret|luft|ånden\b|ånde_?dræt\w*|vejrtræk\w*|pusten|breath\w*|air) & (?:kæmp\w*|hiv\w*|gisp\w*|besvær\w*|svært|tungt|hurtig\w*|snapper|mangler|mister|tabt\w*|struggl\w*|hard\b|fast|rapid\w*|difficult\w*|labou?r\w*|short\w*|trouble|gasp\w*|fight\w*|wheez\w*|shallow|heavy)
        (?:trækker|suger) (?:\w+ )?(?:maven|ribben\w*|halsen) ind
        (?:ribs|tummy|chest|belly) (?:\w+ )?(?:sucking|pulling|going) in
        (?:a bit |very |quite |so )?(?:wheezy|puffed out|stakåndet|hvæser)
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
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|knapt|dårligt|knap nok) (?:\w+ ){0,2}(?:få|trække|ånde|puste|tale|snakke) ?(?:\w+ )?(?:vejret|luft|nok luft|ind|igennem|dybt|hele sætninger|ud)\b
        (?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap) (?:ånde|puste)\b
        får (?:\w+ )?(?:ikke|næsten ikke|ingen|for lidt|knap) (?:\w+ )?luft\b
        (?:puster|pustede) (?:som en|voldsomt|og stønner|meget|tungt|hurtigt)
        (?:short\w*|out|run out|shortage|lack|catch\w*|gasp\w*|fight\w*|struggl\w*|get|lose|losing) (?:\w+ ){0,2}(?:of |for |my |his |her |enough |a |full |proper )*(?:breath|air)\b(?!_?alys)
        (?:breathless\w*|breathlessness|puffed|winded|wheez\w*|panting|puffing|air hunger|hyperventilat\w*)
        \b(?:s\.?o\.?b\.?)\b(?=[ ,.])(?! story)
        (?:struggl\w*|hard\w*|difficult\w*|trouble|problems?|cannot|could not|unable|fighting|labou?red|fast|rapid|heavy|barely|hardly|not|can hardly|can barely|painful|shallow|laboring) (?:\w+ ){0,3}(?:breath\w*|get (?:any |enough )?air)\b
        breath\w* (?:\w+ ){0,3}(?:hard\w*|difficult\w*|fast|labou?red|heavy|shallow|rapid\w*|worse|trouble|struggl\w*|funny|noisy|tight)
        pusten ~ (?:væk|forsvinder)
        puste_?besvær
        (?:trekke|få) puste\w*
    """,
    "CANNOT_BREATHE": r"""
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|dårligt) (?:ånde|puste|trække vejret|få vejret) ordentligt
        (?:oxygen|o2|ilt\w*|saturation\w*|sats?|spo2|iltmætning\w*|pulsoximeter) (?:\w+ ){0,3}(?:[5-8]\d|9[01])
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|knap|knapt|dårligt|knap nok) (?:\w+ )?(?:få|trække|ånde|puste) ?(?:\w+ )?(?:vejret|luft|nok luft|pusten|puste|ind)\b(?! (?:ud|dybt ind)?(?:til at|igen|frit gennem næsen|gennem næsen))
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
        (?:just|when|while|bare) (?:\w+ )?(?:sitting|sit|lying|sidder|ligger)
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
        (?:heart|hjertet|pulsen|pulse) & (?:crazy|hopper|amok|løbsk|vildt|galoper\w*|flagrer|springer|fast|hurtig\w*|sky_?high|racer)
        hjerte_?bank\w*
        hjertet (?:\w+ ){0,3}(?:banker|hamrer|løber|galoperer|ræser|springer|flimrer|går amok|dunker)
        (?:hurtig|høj|vild|meget høj) (?:\w+ )?(?:puls|hjerterytme|hjertefrekvens)
        puls\w* (?:\w+ ){0,4}(?:1[1-9]\d|2\d\d|høj|løber|hamrer|galoperer|ræser|alt for)
        (?:puls\w*|pulse|heart rate|hjerterytme\w*|hr) (?:\w+ ){0,3}(?:[23]\d|4[0-4])\b(?! (?:år|years))
        (?:langsom|lav|slow|low) (?:\w+ )?(?:puls|hjerterytme|pulse|heart rate)
        palpitation\w*
        heart (?:\w+ ){0,3}(?:rac\w*|pound\w*|flutter\w*|skipp\w*|hammering|beating (?:\w+ )?(?:fast|hard|out)|thump\w*)
        (?:racing|pounding|fluttering|fast|rapid|very fast) (?:heart\w*|pulse)
        pulse (?:\w+ ){0,4}(?:1[1-9]\d|2\d\d|rac\w*|sky high|through the roof)
        takykard\w*
        tachycard\w*
        (?:uregelmæssig|irregular) (?:puls|hjerterytme|heart\w*|pulse)
    """,
    "PLEURITIC": r"""
        (?:ondt|smerte\w*|stik\w*|jag|hurts?|pain\w*) & (?:trække vejret|ånde ind|ånde dybt|indånd\w*|breathe in|deep breath\w*|breath in)
        (?:stik\w*|ondt|smerte\w*|jag|sharp|stab\w*|{hurt}) & (?:vejrtrækning\w*|indånding\w*|trækker vejret|ånder|breathe|breathing|inhal\w*|deep breath)
        (?:ondt|stik\w*|smerte\w*|jag\w*|gør ondt|stabs?|stabbing|hurts?|pain|sharp|catch\w*) (?:\w+ ){0,5}(?:trækker (?:\w+ )?vejret|ånder ind|indånding\w*|dybe? (?:ind)?ånd\w*|breath\w* in|breathe|breathing|deep breath|inhale|inspiration|vejrtrækning)
        pleurit\w*
    """,
    "THROAT_CLOSING": r"""
        (?:hals\w*|luftrør\w*|strube\w*|throat|windpipe) & (?:snæver|smal|narrow|lukker|lukket|klemt|snør\w*|closing|closed|tight\w*)
        (?:hals\w*|svælg\w*|strube\w*|luftvej\w*) (?:\w+ ){0,4}(?:snør\w*|lukk\w*|hæv\w*|trækker sig sammen|klemt|tyk|stram\w*|klemmer)
        (?:snør\w*|lukk\w*|hævelse\w*|hævet|tyk) (?:\w+ ){0,4}(?:hals\w*|svælg\w*|strube\w*)
        (?:throat|airway\w*) (?:\w+ ){0,4}(?:clos\w*|tight\w*|swell\w*|swollen|constrict\w*|shut\w*|narrow\w*)
        (?:tight\w*|closing|swelling|swollen) (?:\w+ ){0,3}(?:throat|airway)
        (?:tunge\w*|tongue) (?:\w+ ){0,4}(?:hæv\w*|svulm\w*|tyk\w*|swell\w*|swollen|big\w*|thick\w*|fylder)
        (?:hæv\w*|opsvulm\w*|swollen|swelling|tyk) (?:\w+ ){0,3}(?:tunge\w*|tongue)
        anafyl\w*
        anaphyl\w*
        stridor
        (?:hvæs\w*|hiv\w*|pib\w*|snork\w*|rallen\w*|noisy|wheez\w*|whistl\w*|raspy|crowing) (?:\w+ )?(?:vejrtræk\w*|åndedræt\w*|breath\w*)
        (?:vejrtræk\w*|breath\w*|trækker vejret) (?:\w+ ){0,3}(?:hvæs\w*|hiv\w*|pib\w*|lyder|larm\w*|noisy|wheez\w*|whistl\w*)
    """,
    "FACE_SWELL": r"""
        (?:lips?|face|eyes|læber\w*|ansigt\w*) & (?:huge|enorme?|kæmpe\w*|double|dobbelt|ballon\w*|balloon\w*)
        (?:ansigt\w*|læbe\w*|øjne\w*|øjenlåg\w*|kind\w*|mund\w*|face|lips?|eyes|eyelids|mouth|hoved\w*) (?:\w+ ){0,4}(?:hæv\w*|svulm\w*|opsvulm\w*|swell\w*|swollen|puff\w*|ballooned|blown up|tykke|tyk)
        (?:hæv\w*|opsvulm\w*|swollen|swelling|puffy|tyk|tykke) (?:\w+ ){0,4}(?:ansigt\w*|læbe\w*|øjne\w*|øjenlåg\w*|face|lips?|eyes|eyelids|mund\w*)
    """,
    "RASH": r"""
        (?:røde|hævede|kløende) (?:\w+ )?(?:buler|vabler|knopper|myggestik)
        fuld af (?:\w+ )?(?:buler|pletter|plamager)
        hud\w* klør
        skin (?:is )?(?:so |really )?itch\w*
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
    "NOISY_BREATH": r"""
        (?:mærkelige|underlige|pibende|stønnende|hvæsende|strange|funny|grunting|squeaky) (?:lyde|sounds?|noises?) & (?:vejret|ånder|breath\w*)
        piber & (?:vejret|ånd\w*|hals\w*)
        (?:vejret|vejrtrækning\w*|breath\w*) & (?:piber|pibende|hvæs\w*|snork\w*|rallen|noisy|squeak\w*|weird)
    """,
    "BARKING": r"""
        (?:hostet|hoster|host\w*|cough\w*) (?:\w+ ){0,2}(?:som en (?:sæl|hund)|like a (?:seal|dog))
        (?:barking|gøende) (?:cough|hoste)
        croup
        falsk strubehoste
    """,
}
