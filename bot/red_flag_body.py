"""Danger signs of back, belly, urinary tract, joints and injury, a phrase a line."""

from __future__ import annotations

BODY = {
    "BACK_PAIN": r"""
        (?:ryg|lænde|lænd|kors_?ryg|rygsøjle|rygg)_?(?:smert\w*|pine|ondt|problem\w*|hold|værk|infektion)
        hold i (?:ryg\w*|lænd\w*)
        hekseskud\w*
        {hurt} (?:\w+ ){0,4}(?:{back})
        (?:{back}) (?:\w+ ){0,4}(?:{hurt}|murrer|dræber|spasm\w*|is in bits|locked)
        back_?(?:ache|pain)\w*
        back (?:pain|ache|hurts?|hurting|is killing|is agony|problems?|is (?:so |really |very )?(?:sore|bad))
        (?:pain|ache|agony) ~ back\b
        lumbago
        ischias\w*
        sciatica
        iskias
        (?:diskus)?_?prolaps\w*
        slipped dis[ck]
        spinal pain
        (?:pain|smerte\w*|ondt) ~ (?:mellem skulderbladene|between (?:my|his|her|the) shoulder blades|spine|rygsøjlen)
        (?:vondt|ont) i (?:rygg\w*|korsrygg\w*|ländryg\w*)
    """,
    "SADDLE_NUMB": r"""
        (?:føle\w*_?løs\w*|følelses_?forstyr\w*|nedsat (?:føle\w*|føl\w*)|ændret (?:føle\w*|føl\w*)|snurr\w*|prikk\w*|sovende|sover|død\w*|bedøvet|uden følelse|mærkelig følelse|underlig følelse|ingen (?:føl\w*|fornemmelse)|mist\w* (?:\w+ )?(?:føl\w*)|numb\w*|tingl\w*|pins and needles|no (?:feeling|sensation)|lost (?:\w+ )?(?:feeling|sensation)|loss of (?:feeling|sensation)|altered (?:feeling|sensation)|reduced (?:feeling|sensation)|weird feeling|dead|nummen|bortdomna\w*) (?:\w+ ){0,6}(?:{groin})
        (?:{groin})\w* (?:\w+ ){0,5}(?:føle\w*_?løs\w*|snurr\w*|prikk\w*|sovende|sover|død\w*|bedøvet|uden følelse|numb\w*|tingl\w*|gone (?:numb|dead)|dead|no feeling|nummen|taub)
        (?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap|slet ikke) (?:\w+ )?(?:mærke|føle) (?:\w+ ){0,6}(?:{groin}|tørrer|tørre|toiletpapir\w*|papiret)
        (?:mærker|føler) (?:\w+ )?(?:ikke|intet|slet ikke|næsten ikke) (?:\w+ ){0,6}(?:{groin}|tørrer|toiletpapir\w*|papiret|forneden|dernede)
        (?:cannot|could not|do not|hardly|barely|can hardly|can barely) (?:\w+ )?feel (?:\w+ ){0,6}(?:{groin}|wip\w*|toilet paper|paper)
        (?:føle\w*_?løs\w*|numb|ingen følelse|mærker ikke noget|no feeling|sovende|dead|død) (?:\w+ )?(?:dernede|forneden|down there|down below|der hvor jeg sidder)
        ride_?buks\w*
        saddle (?:an(?:a)?esthesia|numbness|paraesthesia|area|region)
        sadel_?anæstesi
        (?:numb\w*|føle\w*_?løs\w*|no feeling) ~ (?:when i wipe|wiping|tørrer|når jeg tørrer)
    """,
    "NO_BLADDER_FEEL": r"""
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|slet ikke|heller ikke) (?:\w+ ){0,2}(?:mærke|føle) (?:\w+ ){0,4}(?:tiss\w*|blære\w*|vande\w*|lade vandet|urin\w*|på toilettet|afføring\w*|skide)
        (?:mærker|føler) (?:\w+ )?(?:ikke|slet ikke) (?:\w+ ){0,5}(?:tiss\w*|blære\w*|vande\w*|på toilettet|fyldt)
        (?:cannot|could not|do not|no longer) (?:\w+ )?(?:feel|tell) (?:\w+ ){0,5}(?:bladder|pee\w*|wee\w*|urine|urinat\w*|need to go|full|pass\w* water|need the (?:toilet|loo))
        (?:no|lost|loss of) (?:\w+ )?(?:feeling|sensation|urge) (?:\w+ ){0,4}(?:bladder|pee|wee|urinat\w*|to go)
    """,
    "RETENTION": r"""
        (?:kan|kunne|ku) (?:\w+ ){0,3}(?:ikke|næsten ikke|knap|dårligt|slet ikke|heller ikke) (?:\w+ ){0,4}(?:tisse\w*|lade vandet|lade mit vand|komme af med (?:vandet|urin\w*)|urinere|tømme (?:blære\w*|mig)|late vannet|kissa|få tisset)
        (?:ikke|intet|inte|ikke en dråbe|ikke kunnet) (?:\w+ ){0,3}(?:tisset|kunnet (?:tisse|lade vandet)|ladet vandet|urineret|haft vandladning|kissat)
        (?:tisser|tissede) (?:slet |næsten |overhovedet )?(?:ikke|intet)
        (?:der )?(?:kommer|kom) (?:\w+ )?(?:ikke|ingen|intet|kun (?:et par )?dråber|næsten intet) (?:\w+ ){0,3}(?:urin|tis|vand|dråbe\w*|ud når jeg (?:tisser|skal tisse|prøver))
        (?:svært|besvær|problemer|vanskeligt|bøvl) (?:\w+ ){0,3}(?:tisse|lade vandet|komme af med vandet|vandladning\w*|tømme blæren|få tisset)
        vandladnings_?(?:besvær|problem\w*|forstyr\w*|stop)
        blære_?(?:besvær|problem\w*|lammelse|forstyr\w*|påvirk\w*|tømning\w*)
        (?:fuld|spændt|sprængfyldt) blære
        urin_?(?:retention|stop)
        retention\b
        an_?uri\w*
        (?:cannot|could not|unable to|not able to|have not|has not|not been able to|have not been able to|struggl\w* to|trouble|difficult\w*|hard to|problems?|not) (?:\w+ ){0,3}(?:pee\w*|wee\w*|urinat\w*|pass (?:any |much )?(?:urine|water)|passing (?:any |much )?(?:urine|water)|passed (?:any |much )?(?:urine|water)|empty (?:my|his|her) bladder|had a (?:pee|wee))
        (?:no|hardly any|barely any) (?:urine|pee|wee)\b
        nothing (?:comes out|coming out|is coming out) ~ (?:pee|wee|urinate|bladder|toilet)
        (?:pee|wee|urine|bladder) (?:\w+ ){0,4}(?:will not (?:come|empty|start)|nothing comes|stopped|blocked|retention|trouble|problem\w*|not working)
        not (?:peed|weed|urinated|passed water|been able to go)
        (?:bladder|blære\w*) (?:\w+ )?(?:trouble|problem\w*|not working|virker ikke|lammet|driller)
        blæren ~ (?:virker ikke|driller|lammet|kan ikke tømmes)
    """,
    "INCONTINENCE": r"""
        inkontinen\w*
        incontinen\w*
        (?:tisse\w*|tissa\w*|pisse\w*|skider|skidt|laver|lavet|lort\w*) (?:\w+ ){0,3}(?:i bukserne|i bukser\w*|i sengen|på mig selv|på sig selv|på sig|på mig|i trusserne|i underbukser\w*|uden at (?:mærke|vide|opdage))
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke) (?:\w+ )?(?:holde (?:på |styr på )?(?:vandet|urin\w*|afføring\w*|mig|sig|tæt|tis\w*|luft\w*|det)|styre (?:blære\w*|vandladning\w*|tarm\w*|afføring\w*)|kontrollere (?:blære\w*|afføring\w*|vandladning\w*))
        (?:mist\w*|tab\w*|manglende|ingen) (?:\w+ ){0,3}(?:kontrol\w*|styr|herredømme) (?:\w+ ){0,3}(?:blære\w*|tarm\w*|vandladning\w*|afføring\w*|lukkemusk\w*|urin\w*)
        (?:urin\w*|vandet|afføring\w*|tis) (?:\w+ ){0,2}(?:løber|siver|drypper|går|kommer) (?:\w+ ){0,3}(?:bare|af sig selv|uden|ned|ud|fra)
        (?:urin|vand|afføring|tis)_?(?:afgang|lækage) 
        (?:lukke_?musk\w*|sphincter|sfinkter\w*) (?:\w+ ){0,3}(?:slap|virker ikke|tonus|lammet|gone|weak|loss|lax|nedsat)
        (?:nedsat|slap|reduced|lax|absent) (?:sphincter|sfinkter|anal|lukke_?musk)\w*
        (?:wet\w*|pee\w*|wee\w*|piss\w*|soil\w*|poo\w*|shit\w*|mess\w*) (?:\w+ ){0,2}(?:myself|himself|herself|my pants|his pants|her pants|the bed|my trousers|his trousers|themselves|pants|in my)
        (?:lost|losing|loss of|no|lose|cannot|could not) (?:\w+ ){0,3}(?:control|hold)\w* (?:\w+ ){0,4}(?:bladder|bowel\w*|urine|pee|wee|poo|it in|water|stool\w*|my waters?)
        (?:cannot|could not|unable to|not able to) (?:\w+ )?(?:hold|control) (?:\w+ )?(?:pee|wee|urine|bladder|bowel\w*|poo|it in|water|stool\w*|myself)
        (?:bladder|bowel\w*) (?:\w+ ){0,3}(?:control (?:gone|loss)|accident\w*|leak\w*|gave way|trouble|problem\w*|let go|going on (?:its|their) own)
        (?:accidents?|leaking) (?:\w+ ){0,3}(?:bladder|bowel\w*|pee|urine|toilet|wee|poo)
        (?:urine|pee|wee) (?:\w+ ){0,2}(?:leak\w*|dribbl\w*|running|runs|just comes)
        leak\w* (?:\w+ )?(?:urine|pee|wee)
        not making it to the (?:toilet|loo|bathroom)
        (?:når|nåede) (?:ikke|ikke længere) (?:\w+ )?(?:ud )?(?:på|til) toilettet
    """,
    "BOTH_LEGS_WEAK": r"""
        (?:begge|mine|hans|hendes|both|my|his|her|the|in) ?(?:ben\w*|legs) (?:\w+ ){0,5}(?:lam\w*|svag\w*|kraft_?løs\w*|gele|gelé|jelly|lyder ikke|vil ikke|bærer ikke|giver efter under|svigter|ryster|slatne|spaghetti|buddinge|weak\w*|gone|numb|dead|give way|giving way|gave way|buckl\w*|not (?:working|holding|carrying)|will not (?:work|move|hold|carry)|heavy|føle\w*_?løs\w*|sover|tunge|gået|uden kraft|ingen kraft|virker ikke|stopped)
        benene (?:\w+ ){0,4}(?:lam\w*|svag\w*|kraft_?løs\w*|gele|gelé|lyder ikke|vil ikke|bærer (?:\w+ )?ikke|giver efter|svigter|slatne|føle\w*_?løs\w*|sover|uden kraft|ingen kraft|virker (?:\w+ )?ikke|ikke (?:længere )?(?:bære|bærer))
        (?:weak\w*|numb\w*|svag\w*|kraft_?løs\w*|ingen kraft|nedsat kraft|mistet (?:\w+ )?kraft\w*|mistet følelse\w*|lam\w*|føle\w*_?løs\w*|paraly[sz]ed|paralysis|losing (?:power|feeling|strength)|lost (?:the )?(?:feeling|power|use|strength)|loss of (?:feeling|power|strength)|cannot (?:feel|move)|kan (?:\w+ )?ikke (?:\w+ )?(?:mærke|bevæge|styre)) (?:\w+ ){0,4}(?:begge ben\w*|benene|ben\b|both legs|legs|from the waist|waist down|fra livet og ned|underkroppen|fra navlen|fra taljen)
        legs (?:\w+ ){0,5}(?:weak\w*|numb|dead|jelly|give way|giving way|gave way|buckl\w*|gone|will not (?:work|move|hold)|not working|stopped working)
        (?:legs|ben\w*) (?:\w+ ){0,3}(?:feel|føles) (?:\w+ ){0,2}(?:like )?(?:weak|jelly|lead|dead|numb|cotton|vat|bly|svage|tunge)
        (?:kan|kunne) (?:\w+ )?(?:ikke|pludselig ikke|knap|næsten ikke) (?:\w+ )?(?:stå på benene|bevæge benene|mærke benene|styre benene|rejse (?:mig|sig))
        paraplegi\w*
        para_?pares\w*
        (?:tværsnits|tvær)_?(?:syndrom|læsion)
    """,
    "FOOT_DROP": r"""
        drop_?fod
        foot_?drop
        drop foot
        (?:fod\w*|foden|forfod\w*) (?:\w+ ){0,4}(?:hænger|slæber|hængende|slasker|klasker|lam|lammet|slapt?|falder ned|dasker|vil ikke løfte)
        (?:fod|foden) (?:\w+ )?den hænger
        (?:hænger|slæber) (?:\w+ )?(?:på |med )?(?:\w+ )?(?:fod\w*)
        foot (?:\w+ ){0,4}(?:drop\w*|drag\w*|flop\w*|slap\w*|hang\w*|limp|catching)
        (?:drag\w*|catching) (?:\w+ )?(?:foot|toes)
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke) (?:\w+ )?(?:løfte|bøje|vippe|bevæge) (?:\w+ ){0,3}(?:fod\w*|tæer\w*|storetå\w*|forfod\w*)
        (?:cannot|could not|unable to) (?:\w+ )?(?:lift|raise|move|pull up|bend) (?:\w+ ){0,3}(?:foot|toes|big toe)
        (?:gå|stå) på (?:hælen\w*|hælene)
    """,
    "CAUDA_NAME": r"""
        (?:cauda|kauda)_?(?:equina|ekvina)?
        conus
    """,
    "ABDO_PAIN": r"""
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
        (?:hoppe\w*|hop\b|bump\w*|går oprejst|rette sig|gå krum\w*|krummet|foroverbøjet|trykker og slipper|slip|jump\w*|hop\w*|bumps? in the road|speed bumps?|walk\w* bent|bent over|hunched|straighten|stand up straight)
    """,
    "VOMIT": r"""
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
        flank\w*
        (?:ondt|smert\w*|hurt\w*|pain\w*|ach\w*|agony|jag|stik|kolik\w*|colic\w*) (?:\w+ ){0,4}(?:i siden|i den ene side|i side\w*|(?:højre|venstre) side|(?:my|his|her|the|right|left|one) side|nyre\w*|kidney\w*|loin|over hoften|under ribben\w*)
        (?:siden|side|nyre\w*|kidney\w*|loin) (?:\w+ ){0,3}(?:{hurt}|jag)
        (?:kidney|loin|side|nyre|flanke)_?(?:pain|ache|smert\w*)
        bankeøm\w*
        (?:siden af (?:\w+ )?ryg\w*)
        side is killing
    """,
    "STONE": r"""
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
        (?:kun|bare|blot|only|just|with|have|har|have only) (?:\w+ )?(?:én|en|ene|1|one|single) (?:\w+ )?(?:fungerende |working |functioning )?(?:nyre|kidney)\b
        (?:en|one|single|solitary|enkelt) (?:fungerende |working |functioning )?(?:nyre|kidney)\b
        (?:mangler|født med|fået fjernet|donerede|doneret|donated|removed|missing|lost|born with) (?:\w+ ){0,3}(?:nyre|kidney)\b
        transplant\w*
        ny nyre
        nyre_?transplant\w*
    """,
    "URINE_BLOOD": r"""
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
        {hurt} (?:\w+ ){0,5}(?:pung(?:en)?|testik\w*|kugle\w*|sten(?:ene)?\b(?= |,|$)|nosser\w*|klunker|balls?|testic\w*|testis|testes|scrot\w*|nuts?|bollock\w*|nads)\b
        (?:pung(?:en)?|testik\w*|nosse\w*|klunke\w*|balls?|testic\w*|testis|testes|scrot\w*|bollock\w*|nuts) (?:\w+ ){0,6}(?:{hurt}|hæv\w*|swoll\w*|swell\w*|rød\w*|agony|twist\w*|drej\w*|snoet|vredet|trukket op|higher|killing|red)
        (?:testis|testikel|testicular) ?_?(?:torsion|smert\w*|pain)
        (?:kick\w*|spark\w*|hit|ramt|blow) ~ (?:i|in) ~ (?:nosser\w*|balls|pungen|skridtet|testic\w*|groin)
        (?:skrotal|scrotal) (?:smert\w*|pain)
        (?:drejet|snoet|vredet|twisted) (?:\w+ )?(?:testik\w*|testic\w*)
        {hurt} (?:\w+ ){0,3}(?:nede i )?kuglerne
    """,
    "FEVER": r"""
        (?:høj |let |lidt )?feber(?!_?kramp)\w*
        feberen
        febril\w*
        febrilia
        fever(?!_?few)(?:s|ish)?\b
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
    "DEFORMITY": r"""
        (?:{limb}|{joint}|benet|arm|håndled\w*|kraveben\w*|næse\w*) (?:\w+ ){0,5}(?:skæv\w*|sidder (?:\w+ )?(?:forkert|skævt|mærkeligt|underligt|på skrå)|forkert (?:vinkel|retning|vej)|peger (?:\w+ )?(?:forkert|ud\w*|i en|den forkerte|bagud|den gale)|vinkel|bøjet forkert|knæk\w*|krøllet|ud af led|gået af led|af led|fejlstil\w*|deform\w*|crooked|wrong (?:way|angle|direction)|bent (?:the wrong|at|out|backwards|funny)|weird angle|funny angle|odd angle|out of (?:place|shape|joint|line|socket)|misshap\w*|dislocat\w*|twisted (?:round|the wrong|at)|at an? (?:\w+ )?angle|point\w* (?:\w+ )?(?:the wrong|sideways|outwards?|backwards?|inwards?|out to)|sticking out|dinner fork|popped out|looks (?:wrong|bent|wonky|broken|weird)|z[- ]shap\w*|s[- ]shap\w*|like a (?:dinner )?fork|wonky|drejer|drejet|roteret|ligner en gaffel|stikker (?:ud|op))
        (?:skæv\w*|fejlstil\w*|deform\w*|crooked|bent|dislocated|wonky|misshapen|twisted) (?:\w+ ){0,2}(?:{limb}|{joint})
        (?:gået|røget|hoppet|sprunget|slået|vredet) (?:\w+ ){0,2}(?:af|ud af) led
        (?:skulder\w*|knæskal\w*|kneecap|shoulder|finger\w*|elbow|hip|hofte\w*|kæbe\w*|patella) (?:\w+ ){0,3}(?:ud af led|af led|gået ud|røget ud|sprunget af|popped out|out of (?:joint|its socket|place)|dislocat\w*|came out|come out|hopped ud|røg ud|smuttet)
        dislocat\w*
        luks(?:ation|eret)\w*
        fejlstilling
        gaffel_?(?:stilling|formet|form)
        (?:pote|gåse)\w*stilling
    """,
    "OPEN_FRACTURE": r"""
        (?:knogle\w*|ben\w*|bone) (?:\w+ ){0,5}(?:stikker (?:\w+ )?(?:ud|igennem|gennem)|ud gennem (?:huden)?|gennem huden|synlig\w*|sticking out|poking|pok\w* (?:out|through)|through (?:the|my|his|her) skin|visible|showing|coming out|protrud\w*)
        (?:kan|could|can) (?:\w+ )?(?:se|see) (?:\w+ )?(?:knoglen|the bone|bone\b)
        åben\w* (?:\w+ )?(?:brud|fraktur\w*|knoglebrud|benbrud|ben_?brud)
        (?:open|compound) (?:\w+ )?(?:fracture|break|wound over)
        (?:hud\w*|skin) (?:\w+ ){0,3}(?:brudt|gennembrudt|broken over|torn)
        (?:dybt sår|deep (?:wound|cut)) ~~ (?:knogle\w*|bone)
    """,
    "NUMB_LIMB": r"""
        (?:{limb}) (?:\w+ ){0,5}(?:føle\w*_?løs\w*|sover|sovende|snurr\w*|prikk\w*|død\w*|numb\w*|tingl\w*|dead|no feeling|pins and needles|blå\w*|blue|bluish|kold\w*|cold|white|hvid\w*|bleg\w*|pale|purple|lilla|icy|grey)
        (?:føle\w*_?løs\w*|numb\w*|ingen følelse|no feeling|lost (?:\w+ )?feeling|cannot feel|kan (?:\w+ )?ikke (?:\w+ )?mærke|mærker ikke|kold\w*|cold|blå\w*|blue|hvid\w*|white|bleg\w*|pale|tingling) (?:\w+ ){0,4}(?:{limb})
    """,
    "CANNOT_BEAR_WEIGHT": r"""
        (?:kan|kunne|ku|tør) (?:\w+ ){0,3}(?:ikke|næsten ikke|knap|knap nok|slet ikke|hverken) (?:\w+ ){0,4}(?:støtte\w*|støttes|gå\b|stå\b|træde\b|belaste|bære|komme op|rejse sig|rejse mig|bruge benet|sætte foden|løfte benet|flytte benet|bevæge benet)
        (?:støtter|støttede|stå|står|går|vil) (?:\w+ )?(?:ikke|slet ikke|næsten ikke) (?:\w+ )?(?:på (?:ben\w*|fod\w*|hofte\w*|foden)|støtte\w*|gå|stå|belaste|træde)
        (?:umulig\w*|ude af stand) (?:\w+ ){0,2}(?:at )?(?:støtte|gå|stå|belaste)
        ingen støtte på
        (?:cannot|could not|unable to|will not|not able to|can hardly|can barely|not|barely|hardly) (?:\w+ ){0,2}(?:bear(?:ing)? (?:any )?weight|put(?:ting)? (?:any |much )?(?:weight|pressure)|stand\w*|walk\w*|step|get up|put (?:\w+ )?(?:foot|leg) down|weight[- ]?bear\w*|move (?:\w+ )?leg|lift (?:\w+ )?leg|take (?:a|four|4|any) steps?|get off the floor)
        non[- ]?weight[- ]?bearing
        (?:fire|4|four) (?:skridt|steps)
        (?:ligger|lying|stuck|lain) (?:\w+ )?(?:stadig |still )?(?:på gulvet|on the floor)
        (?:kan inte|kan ikke) (?:stå|gå|stötta|støtte)
    """,
    "LEG_SHORT_ROTATED": r"""
        (?:benet|ben|foden|fod|leg|foot) (?:\w+ ){0,5}(?:kortere|udad\w*|udadroteret|udadrotation|forkortet|drejer (?:\w+ )?(?:ud|indad)|drejet (?:\w+ )?(?:ud|ind)|vender (?:ud|forkert)|peger (?:ud|til siden)|shorter|turned (?:out|in)|rotat\w*|twisted (?:out|in)|points? (?:out\w*|sideways|to the side)|pointing (?:out\w*|sideways|to the side)|rolled out|turn(?:s|ing) (?:out|in))
        (?:forkortet|udadroteret|shortened|externally rotated|shorter) (?:\w+ ){0,3}(?:ben|leg)?
    """,
    "HOT_SWOLLEN_JOINT": r"""
        (?:{joint}) (?:\w+ ){0,8}(?:hæv\w*|rød\w*|varm\w*|glohed|hot|swoll\w*|swell\w*|red|warm|betændt|infect\w*|burning|fire|huge|ballooned|svull\w*)
        (?:hæv\w*|rødt?|røde|varm\w*|glohed|hot|swollen|swelling|red|warm|betænd\w*|infect\w*|infektion|betændelse) (?:\w+ ){0,4}(?:{joint})
        septisk artrit
        septic (?:arthritis|joint)
        (?:led|joint)_?(?:betændelse|infektion|infection)
    """,
    "JOINT_PAIN": r"""
        (?:{joint}) (?:\w+ ){0,5}(?:{hurt})
        (?:{hurt}) (?:\w+ ){0,4}(?:{joint})
        (?:hofte|knæ|skulder|led|ankel|albue|lyske)_?smert\w*
        (?:hip|knee|shoulder|joint|ankle|elbow|groin) pain\w*
        (?:kan|vil) (?:\w+ )?ikke (?:\w+ )?(?:bøje|bevæge|røre|strække) (?:\w+ )?(?:{joint})
    """,
    "CHILD_LIMP": r"""
        halt(?:er|ede|ende|et|e)?\b
        hinker
        limp(?:s|ing|ed)\b
        (?:has|got|with|developed|have|having) (?:a )?limp\b
        (?:vil|ville|nægter|kan) (?:\w+ ){0,2}(?:ikke|at|længere ikke) (?:\w+ ){0,2}(?:støtte\w*|gå\b|stå\b|træde|bruge benet)
        nægter at (?:gå|støtte|stå|træde)
        (?:will not|refus\w*|does not want|not want\w*|stopped|cannot|would not|not) (?:\w+ ){0,3}(?:walk\w*|stand\w*|weight[- ]?bear\w*|put (?:\w+ )?(?:weight|foot|leg)|crawl\w*|use (?:\w+ )?leg|bear(?:ing)? weight)
    """,
    "FINGER_INFECTED": r"""
        finger\w* (?:\w+ ){0,8}(?:hæv\w*|swollen|tyk|pølse\w*|sausage|betænd\w*|infect\w*|bøjet|bent|krum\w*)
        (?:hævet|swollen|tyk|betændt|infected) (?:\w+ ){0,3}finger\w*
    """,
    "BITE_PRICK": r"""
        (?:bid\b|bidt|bed\b|bit\b|bites?\b|bitten|stukket|stik\b|prik\b|prikket|torn\w*|splint|needle|thorn|cat bite|hundebid|kattebid|dyrebid|animal|kat\w*|hund\w*|rusten|søm|rosentorn|fiskekrog|stung|pricked|punctur\w*)
    """,
    "ACHILLES": r"""
        (?:smæld|knald|knæk|snap\w*|pop\w*|crack\w*|spark\w*|kick\w*|bang) (?:\w+ ){0,7}(?:hæl\w*|achil\w*|akil\w*|læg\b|læggen|calf|heel|ankle|back of)
        (?:hæl\w*|achil\w*|akil\w*|heel|calf|læggen) (?:\w+ ){0,7}(?:smæld\w*|knald\w*|knæk\w*|snapp\w*|popp\w*|sprang|crack\w*|sprunget|ruptur\w*|revet)
    """,
    "CANNOT_TIPTOE": r"""
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke|knap) (?:\w+ ){0,3}(?:på tæer|på tå\b|stå på tæer|gå på tæer|sætte af|træde af|løfte hælen)
        (?:cannot|could not|unable to) (?:\w+ ){0,3}(?:tiptoe\w*|toes|push off|raise (?:\w+ )?heel|lift (?:\w+ )?heel|heel raise)
        ingen kraft (?:\w+ )?(?:i )?(?:foden|afsæt\w*|afsættet)
    """,
    "SHOULDER_POWERLESS": r"""
        (?:arm\w*|armen) (?:\w+ ){0,4}(?:kraft_?løs|ingen kraft|slapt?|lam|powerless|useless|weak|limp|hænger|dead)
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke|pludselig ikke) (?:\w+ )?løfte (?:\w+ )?arm\w*
        (?:cannot|could not|unable to) (?:\w+ ){0,2}(?:lift|raise|move) (?:\w+ ){0,2}(?:arm|shoulder)
    """,
    "CAST": r"""
        gips\w*
        (?:in |a |plaster |my |his |her |the |tight )cast\b
        plaster\b
        skinne\b
        bandage\w*
        (?:leg|arm) is in (?:a )?cast
    """,
}
