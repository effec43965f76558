"""Belly, kidneys, gallbladder, fever."""

from __future__ import annotations

PHRASES = {
    "ABDO_PAIN": r"""
        blind_?tarm\w* & (?:værre|ondt|smerte\w*|worse)
        (?:one[- ]sided|ensidig\w*|lower|nedre) (?:\w+ )?(?:pain|smerte\w*)
        (?:jag|stik|hug|knivstik|stabs?) (?:i|in) (?:\w+ )?(?:underlivet|maven|mave|belly|stomach|tummy|side)
        (?:pain|ache|smerte\w*|ondt) (?:\w+ )?(?:around|omkring|rundt om|under|ved) (?:\w+ )?(?:navel|navle\w*|belly button)
        colicky
        (?:cramp\w*|krampe\w*|knivstik|kolik\w*|knib\w*|spasm\w*|stik) & {abdo}
        (?:lower|nederst|nedre) (?:\w+ )?(?:right|left|højre|venstre) & (?:{hurt}|øm\w*)
        {hurt} & (?:lower right|lower left|nederst til (?:højre|venstre)|nede til (?:højre|venstre)|i den ene side|til den ene side|on one side|hoftebenet|under navlen|below my belly|bikini line)
        {hurt} & {abdo}
        (?:mave|belly|stomach|tummy|abdominal)_?(?:smert\w*|pine|ache|pain|cramp\w*|krampe\w*|kneb|kramper|agony)
        mave pine
        (?:mave|underlivs|bug|abdominal|underbugs?|mage)_?(?:smert\w*|pine|ondt|krampe\w*|kneb|onde)
        {hurt} (?:\w+ ){0,4}(?:{abdo}|navle\w*|ribbens?kant\w*|belly button|mellemgulv\w*)
        (?:{abdo}) (?:\w+ ){0,4}(?:{hurt}|kneb|knib\w*|cramp\w*|agony)
        ond mave
        (?:stomach|tummy|belly|abdominal|abdo|gut)_?(?:ache|pain|cramp)\w*
        pains? (?:\w+ ){0,5}(?:{abdo}|pelvis)
        pelvic pain
        mavekneb
        (?:vondt|ont) i (?:magen|mage)
        magont
        (?:ondt|smerte\w*|pain|hurts?) (?:\w+ ){0,3}(?:nede i|nederst|lavt|low down|down low|den ene side|one side|ene side)
        belly hurts
    """,
    "HARD_BELLY": r"""
        {abdo} & (?:like (?:a )?(?:wood|concrete|stone|plank|iron|table)|som (?:træ|beton|en mur|jern|en planke|en bold))
        (?:hard|hård|rigid|stiv|tense|board[- ]like) (?:belly|mave|abdomen|stomach|tummy)
        (?:maven|belly|abdomen|stomach|tummy) (?:is|er|feels|føles) (?:\w+ ){0,2}(?:hård|hard|stiv|rigid|tense and hard|spændt og hård|stiff|solid|board)
        (?:hård|hårdt|hard) (?:og |and |, ?)?(?:spændt|tense|swollen|oppustet) (?:{abdo})
        {abdo} & (?:bræt_?hård\w*|sten_?hård\w*|hård som|som (?:et )?(?:bræt|sten)|rock (?:hard|solid)|hard as|like a (?:board|rock|drum)|board[- ]like|solid|rigid|stone hard|spændt som|trommeskind)
        (?:{abdo}) (?:\w+ ){0,5}(?:bræt_?hård\w*|hård som|sten_?hård\w*|hård og spændt|spændt og hård|bræt\b|hård som (?:et bræt|sten)|hard as|rock hard|rigid|like a (?:board|rock|drum)|board[- ]like|solid|stiff as|stiv som|spændt som|helt hård|er hård|hard (?:and|to touch)|is hard)
        (?:bræt_?hård\w*|sten_?hård\w*|rigid|rock[- ]hard|board[- ]like|hårdt spændt) (?:\w+ ){0,3}(?:{abdo}|bugvæg\w*)
        défense|defense ~ (?:abdom\w*|mave\w*)
        peritonit\w*
        slip_?ømhed
        peritoneal
        rebound
        spændt bug
        hård (?:mave|bug\w*)
    """,
    "RLQ": r"""
        (?:til )?højre for navlen
        (?:{abdo}|mavepine|mavesmerter|belly pain|tummy pain|ondt|smerte\w*|pain|lyske\w*|groin) & (?:højre side|nede til højre|nederst til højre|til højre|right side|lower right|right lower|bottom right|on the right|right hand side|ned i højre|højre ben|right leg|højre hofte|right hip)
        (?:højre|right) (?:\w+ ){0,3}(?:side|nederst|underbug|fossa|flanke|lower|hand side|hofte\w*)? ?(?:\w+ ){0,3}(?:{abdo}|nederst|lår\w*|lyske\w*|low\w*|nede|forneden|hoftebene\w*)
        (?:nederst|lavt|nede|ned|lower|low down|bottom|low) (?:\w+ ){0,5}(?:højre|right)\b
        (?:{abdo}) (?:\w+ ){0,6}(?:højre side|højre|right side|right)\b
        (?:fra|started|startede|begyndte|flyttet|moved|gik|from|around|omkring|begynder) (?:\w+ ){0,4}(?:navle\w*|belly button|navel|umbilic\w*|middle of (?:my|the|his|her) (?:{abdo})) ~~ (?:højre|right|nedad|down|ned)
        blind_?tarm\w*
        append\w*
        mcburney\w*
        right iliac
        \brif\b
    """,
    "PAIN_JOLT": r"""
        (?:hurts?|painful|ondt|smerte\w*) (?:\w+ ){0,3}(?:to cough|cough\w*|at hoste|når (?:jeg|han|hun) (?:hoster|går|hopper|ler)|to walk|at gå|to laugh|bumps?|når man trykker|ved slip)
        off (?:my|his|her)? ?food
        (?:ingen|mistet) (?:appetit|lyst til mad|sulten)
        vil ikke spise
        (?:hoppe\w*|hop\b|bump\w*|går oprejst|rette sig|gå krum\w*|krummet|foroverbøjet|trykker og slipper|slip|jump\w*|hop\w*|bumps? in the road|speed bumps?|walk\w* bent|bent over|hunched|straighten|stand up straight)
    """,
    "VOMIT": r"""
        (?:ofrer|ofret|ørlet|spytter op|gylper)
        (?:cannot|not|ikke|kan ikke) (?:\w+ )?(?:keep|holde|beholde) (?:\w+ ){0,2}(?:down|i sig|i mig|noget i|maden)
        kan ikke holde (?:noget|mad|vand|væske) i (?:mig|sig)
        (?:maden|alt|everything|food) & (?:kommer op|ryger op|coming (?:back )?up|comes (?:back )?up)
        (?:chuck|hurl|heav|spew)(?:ing|ed|s)\b(?! sobs)
        knækker sig
        (?:kast\w*|kasta) (?:\w+ ){0,3}(?:op|opp|upp)\b
        opkast\w*
        (?:bræk\w*|bræk|brækker|brækket|brækkede|brække) (?:mig|sig|os|flere|hele|alt)
        (?:ørler|ørle|gylper|spyr|spydd|kräk\w*|spyet|spyttede op)
        vomit\w*
        (?:throw\w*|threw|thrown|bring\w*|chuck\w*) (?:\w+ )?(?:it |everything |all )?up\b
        (?:been|being|was|got|is|keeps being|violently|be|gets) (?:\w+ )?sick(?! (?:of|and tired|leave|note))\b
        sick (?:twice|three|several|\d|a few|everywhere|again|all)
        puk(?:e|ed|es|ing)\b
        puking
        retching
        barf\w*
    """,
    "REPEATED": r"""
        (?:flere|tre|fire|fem|to|seks|mange|\d+) (?:gange|x)\b
        (?:hele tiden|konstant|igen og igen|ikke holde|uafbrudt|bliver ved|vedvarende|gentagne|stadig|meget|kan ikke stoppe)
        (?:twice|three times|\d+ ?(?:times|x)|several times|repeatedly|keeps?|kept|cannot (?:keep|stop)|constantly|non ?stop|again and again|lots?|a lot|multiple|many times|every (?:hour|time)|few times|projectile|persistent\w*)
        (?:cannot|not|ikke) (?:\w+ )?(?:keep|beholde|holde) (?:\w+ ){0,2}(?:down|i sig|noget)
    """,
    "FLANK": r"""
        (?:left|right|venstre|højre) side & (?:stones?|sten|nyre\w*|kidney)
        (?:left|right) side pain
        (?:flank\w*|nyre\w*|kidney\w*|loin\w*|i siden|siden af ryg\w*|my side|his side|her side) & (?:{hurt}|jag\w*|kolik\w*|smert\w*|stik\b)
        flank\w*
        (?:ondt|smert\w*|hurt\w*|pain\w*|ach\w*|agony|jag|stik|kolik\w*|colic\w*) (?:\w+ ){0,4}(?:i siden|i den ene side|i side\w*|(?:højre|venstre) side|(?:my|his|her|the|right|left|one) side|nyre\w*|kidney\w*|loin|over hoften|under ribben\w*)
        (?:siden|side|nyre\w*|kidney\w*|loin) (?:\w+ ){0,3}(?:{hurt}|jag)
        (?:kidney|loin|side|nyre|flanke)_?(?:pain|ache|smert\w*)
        bankeøm\w*
        (?:siden af (?:\w+ )?ryg\w*)
        side is killing
    """,
    "STONE": r"""
        (?:obstructed|blocked|infected) (?:\w+ )?kidney
        (?:stone|sten) \d+ ?mm
        stone (?:attack|pain)
        urin_?vejs_?sten\w*
        nyre_?(?:sten\w*|grus|kolik\w*|anfald\w*)
        urin_?leder_?sten\w*
        sten_?(?:anfald\w*|smert\w*|kolik)
        (?:kidney|ureter\w*|renal|urinary) ?(?:stone\w*|colic|gravel)
        urolith\w*
        nefrolit\w*
        hydronefros\w*
        hydronephros\w*
        njursten\w*
        nyrestein\w*
        (?:jj|pigtail|ureter)_?(?:kateter|stent)
        (?:nyre_?bækken|pyelonefrit|pyelonephrit|kidney infect)\w*
    """,
    "SINGLE_KIDNEY": r"""
        only (?:\w+ ){0,3}kidney
        only working kidney
        (?:one|1|single) (?:\w+ )?kidney
        only (?:have|has|got) (?:my |his |her |the )?(?:left|right|one) kidney
        (?:kun|bare) (?:min |sin )?(?:højre|venstre) nyre
        (?:kun|bare|blot|only|just|with|have|har|have only) (?:\w+ )?(?:én|en|ene|1|one|single) (?:\w+ )?(?:fungerende |working |functioning )?(?:nyre|kidney)\b
        (?:en|one|single|solitary|enkelt) (?:fungerende |working |functioning )?(?:nyre|kidney)\b
        (?:mangler|født med|fået fjernet|donerede|doneret|donated|removed|missing|lost|born with) (?:\w+ ){0,3}(?:nyre|kidney)\b
        transplant\w*
        ny nyre
        nyre_?transplant\w*
    """,
    "URINE_BLOOD": r"""
        (?:red|rød|rødt|pink|lyserød|rødlig|cola) (?:\w+ )?(?:urin\w*|pee|wee|tis)
        (?:urin\w*|pee|wee|tis) & (?:red\b|rød\b|rødt|pink|blod\w*|blood\w*)
        (?:blod|blodig|blodigt|bloody|blood) (?:\w+ ){0,4}(?:urin\w*|tis\w*|pee|wee|urine)
        (?:urin\w*|tis\w*|tisser|pee\w*|wee|urinat\w*) (?:\w+ ){0,4}(?:blod\w*|blood\w*|clots|klumper|koagler)
        hæmaturi
        h(?:a)?ematuria
        (?:koagler|clots|klumper|blodklumper) ~ (?:urin\w*|pee|tisser|urine)
    """,
    "CLOTS": r"""
        (?:koagler|koagel\w*|klumper|blodklumper|clots?|lumps of blood|ren\w* blod|rødvin|ketchup|wine|pure blood)
    """,
    "GALL": r"""
        (?:right|højre) (?:upper|øvre) (?:belly|abdomen|mave|quadrant|kvadrant|side of (?:my|the) (?:belly|stomach))
        biliary
        (?:under|below) & (?:højre|right) (?:\w+ )?(?:ribben\w*|ribs?|kurvatur\w*|curvatur\w*|brystkasse|rib cage|side af ribben\w*)
        galde_?(?:sten\w*|blære\w*|stens?_?anfald|kolik|gang\w*|veje\w*|anfald\w*|vejs\w*)?
        gall_?(?:stone\w*|bladder)
        bile duct
        ercp
        kolecyst\w*
        cholecyst\w*
        chol\w*ngit\w*
        kolangit\w*
        (?:højre|right) (?:\w+ ){0,3}(?:ribben\w*|ribs?|curvatur\w*|ribbenskant|kurvatur\w*|rib cage)
        (?:under|below) (?:\w+ ){0,2}(?:højre|right) (?:\w+ )?(?:ribben\w*|ribs?|kurvatur|side)
        gallesten\w*
        gallsten\w*
        \bruq\b
    """,
    "JAUNDICE": r"""
        øjen_?hvid\w* & gul\w*
        gul som en citron
        (?:gul|gule|gult|gullig\w*|yellow\w*) & (?:hud\w*|huden|øjne\w*|øjnene|øjet|det hvide|ansigt\w*|skin|eyes?|whites|face)
        gul_?sot\w*
        ikter\w*
        (?:gul|gule|gult|gulne\w*|gullig\w*) (?:\w+ ){0,4}(?:hud\w*|øjne\w*|øjnene|i (?:\w+ )?(?:øjnene|huden|ansigtet|hele)|farve|ansigt\w*|det hvide)
        (?:huden|hud|øjnene|øjne|øjet|hvide i øjnene|ansigtet|han|hun|jeg|mor|far|baby\w*) (?:\w+ ){0,4}(?:gul|gule|gult|gullig\w*|gulfarvet)\b
        (?:bleve?t|blev|er|helt|gået) (?:\w+ )?(?:helt )?gul\b
        jaundic\w*
        icter\w*
        (?:yellow\w*) (?:\w+ ){0,4}(?:skin|eyes?|face|whites)
        (?:skin|eyes?|face|whites) (?:\w+ ){0,6}yellow\w*
        (?:gone|turned|turning|going|looks?|looking|went|am|is) (?:\w+ ){0,2}yellow\b
        (?:lys|hvid|grå|lergrå|kit_?farvet|pale|white|clay) ?\w* (?:afføring|stools?|poo)\b ~~ (?:urin\w*|tis|urine|pee)
        (?:mørk|cola|dark|brown)\w* (?:urin|tis|urine|pee|wee)\b ~~ (?:afføring|stools?|poo)
    """,
    "TESTIS": r"""
        {testicle} & (?:{hurt}|{swell}|rød\w*|red\b|drej\w*|vredet|snoet|twist\w*|højere oppe|trukket op|higher|killing|agony|{severe})
        {hurt} (?:\w+ ){0,5}(?:pung(?:en)?|testik\w*|kugle\w*|sten(?:ene)?\b(?= |,|$)|nosser\w*|klunker|balls?|testic\w*|testis|testes|scrot\w*|nuts?|bollock\w*|nads)\b
        (?:pung(?:en)?|testik\w*|nosse\w*|klunke\w*|balls?|testic\w*|testis|testes|scrot\w*|bollock\w*|nuts) (?:\w+ ){0,6}(?:{hurt}|hæv\w*|swoll\w*|swell\w*|rød\w*|agony|twist\w*|drej\w*|snoet|vredet|trukket op|higher|killing|red)
        (?:testis|testikel|testicular) ?_?(?:torsion|smert\w*|pain)
        (?:kick\w*|spark\w*|hit|ramt|blow) ~ (?:i|in) ~ (?:nosser\w*|balls|pungen|skridtet|testic\w*|groin)
        (?:skrotal|scrotal)_?(?:smert\w*|pain)
        (?:drejet|snoet|vredet|twisted) (?:\w+ )?(?:testik\w*|testic\w*)
        {hurt} (?:\w+ ){0,3}(?:nede i )?kuglerne
    """,
    "FEVER": r"""
        pyrexi\w*
        temperature (?:and|with)
        (?:a|high|running a|got a|has a|høj) (?:temperature|temp|temperatur)\b(?! (?:of 3[67]|på 3[67]|control|sensor))
        (?<=, )(?:38|39|40|41)(?:[.,]\d)?(?=$|[,.?!])
        (?:38|39|40|41)(?:[.,]\d)?(?: grader| degrees|°)? & (?:feber|fever|temp\w*|varm\w*|hot\b|termometer|thermometer|baby\w*|armhulen|numsen|kemo\w*|chemo)
        (?:høj |let |lidt )?feber(?!_?(?:kramp|fri))\w*
        feberen
        febril\w*
        febrilia
        (?<!hay )(?<!yellow )fever(?!_?few)(?:s|ish)?\b
        (?:høj|high|raised|running a|has a|got a|spiking|spikes?) (?:temp\w*|temperatur\w*)
        (?:tp|temp\w*|tmp|temperatur\w*|t) ?(?:\w+ ){0,3}:? ?(?:er |is |of |på |was |at |nu |now )?(?:3[89]|4[01])(?:[.,]\d)?\b
        (?<![\d.,])(?:38|39|40|41)[.,]\d\b(?! ?(?:cm|mm|kg|%|mg|kr|km|uge|week))
        (?<![\d.,])(?:38|39|40|41) ?(?:i feber|i temp|grader|degrees|°|c\b|graders?|og kulde|and shiver)
        (?:10[0-5])(?:[.,]\d)? ?(?:°|f\b|fever|temp\w*|degrees)
        (?:temp\w*|fever) (?:\w+ ){0,2}10[0-5]\b
        (?:brænder|glohed|burning|kogende|boiling) (?:op|up|hot|varm|hed)
        (?:burning up|glohed|brandvarm|gloende varm|hot to (?:the )?touch|feverish)
        feberfri ikke
        (?:kulde_?ryst\w*|rystede? af kulde|ryster af kulde|kulde_?gysning\w*)
        shiver\w*
        rigou?rs?\b
        (?:chills|shakes)\b
        febersyg
    """,
    "RIGORS": r"""
        fryser (?:\w+ )?så (?:\w+ )?(?:sengen|tænderne) (?:ryster|klaprer)
        cannot stop shaking
        kan ikke holde op med at ryste
        skælv\w*
        ryster og fryser
        fryser og ryster
        kulde_?ryst\w*
        rystende kulde
        (?:ryster|rystet|rystede|klaprer|fryser) (?:\w+ ){0,4}(?:kulde|tænder\w*|hele kroppen|voldsomt|kulden|af feber|under dynen|og fryser|og ryster|som et espeløv)
        kulde_?gys\w*
        shiver\w*
        (?:uncontrollabl\w*|teeth) ~ (?:shak\w*|chatter\w*)
        shaking (?:\w+ )?(?:chills|with cold|with fever|uncontroll\w*)
        rigou?rs?\b
        (?:chills|the shakes)\b
        frossa
        frost_?ryst\w*
        frostanfall
    """,
    "VERY_UNWELL": r"""
        (?:har|have) (?:\w+ )?(?:det|it) (?:\w+ )?(?:ad helvede|elendigt|forfærdeligt|ad pommern|rædsomt|af h til)
        ser (?:\w+ )?(?:forfærdelig|elendig|rædselsfuld|grå|dårlig) ud
        døds\w* syg
        i (?:meget )?dårlig stand
        (?:going|go|went) downhill
        (?:meget|virkelig|rigtig|alvorligt|helt vildt|sindssygt|så|svært|slemt) (?:\w+ )?(?:syg|dårlig|påvirket|medtaget|sløj|skidt)
        (?:meget |almen ?)?påvirket
        (?:får|fået|har) det (?:\w+ )?(?:meget|rigtig|virkelig|hurtigt|gradvist) (?:\w+ )?(?:dårlig\w*|skidt|værre)
        (?:hun|han|jeg) (?:har det|er) (?:\w+ )?(?:elendig\w*|forfærdelig\w*|frygtelig\w*)
        (?:ligner|føler) ~ (?:døden|en der dør|dø\b)
        dødssyg
        (?:very|really|so|terribly|severely|extremely|awfully|quite|seriously|getting) (?:\w+ )?(?:ill|unwell|sick|poorly|rough)
        (?:feel\w*|look\w*) (?:\w+ )?(?:awful|terrible|dreadful|like death|like (?:i am|he is|she is) dying)
        septi[ck]\w*
        sepsis
        blod_?forgift\w*
        (?:lavt|low|falde\w*) (?:blodtryk|blood pressure|bt|bp)
        marmoreret
        mottled
        (?:bt|bp) ?(?:er |is |på |of )?(?:[4-8]\d)/\d\d
        shocked\b
        i shock
    """,
    "NOT_BETTER": r"""
        (?:ikke|stadig|not|no|still) (?:\w+ ){0,3}(?:bedre|bedring|better|improv\w*|hjulpet|virk\w*|feber|fever|syg|ill|effect|effekt|working) && (?:penicillin\w*|antibiot\w*|medicin\w*|pivmecillinam|selexid|kur\w*)
        (?:penicillin\w*|antibiot\w*|selexid) & (?:hjælper ikke|virker ikke|ingen virkning|not working|no effect|not helping|stadig)
    """,
    "YELLOW": r"""
        (?:gul|gule|gullig|yellow)(?! (?:stjerne|kort|seddel|veste?|card|pages|stue))
    """,
    "FEVERISH": r"""
        boiling hot
        (?:sengen|bed) (?:ryster|shakes|shaking)
        hedetur\w*
        (?:jeg|han|hun|og|and|so|,) (?:fryser|fryse)
        fryser (?:meget|helt|og|hele)
        (?:jeg|han|hun|barnet|baby\w*|drengen|pigen|he|she|i|child|kid) (?:er|føles|feels?|is|am|has been|føler (?:mig|sig)) (?:\w+ ){0,2}(?:varm|hed|hot|warm|feverish|burning)
        (?<=, )(?:varm|hot|warm|glohed)(?=$|[,.?!])
        og (?:er|føles) (?:\w+ )?varm
        feverish
        (?:sved\w*|sweat\w*) (?:om natten|at night|ved nattetide|through)
        night sweats
        nattesved
        hot and cold
        skiftevis (?:varm|kold)
    """,
}
