"""Bones, joints, tendons."""

from __future__ import annotations

PHRASES = {
    "DEFORMITY": r"""
        (?:skinneben\w*|under_?arm\w*|over_?arm\w*|lår\w*|forearm|shin|thigh|arm|leg|ben\w*) & (?:bøjet på midten|bent in the middle|bøjer på midten|knækket over|snapped in two)
        (?:{limb}|{joint}|hånden|armen|skinneben\w*|benet) & (?:sidder (?:\w+ )?ikke (?:rigtigt|som)|hænger (?:\w+ )?(?:mærkeligt|underligt|forkert|løst)|right angle|90 (?:grader|degrees)|ret vinkel|knækket så|deformity|unormal stilling|abnormal)
        (?:obvious|clear|tydelig) (?:deformity|fejlstilling)
        (?:ud|af) (?:af )?led
        (?:finger\w*|tå\w*|tommel\w*|thumb|toe) & (?:stritter|sticking|skæv\w*|forkert|crooked|bent|angle)
        (?:{limb}|under_?arm\w*|over_?arm\w*|forearm|arm|leg|ben\w*|håndled\w*|wrist) && (?:et knæk|a bend|a kink|en bule midt|knækket midt|a step|bøjet midt|stikker (?:ud|op)|sticking out|poking out)
        skulder\w* & (?:hænger|stikker (?:ud|frem)|firkantet|hopp\w*|ud af led|af led)
        (?:skulder\w*|shoulder) & (?:square|firkantet|kantet|hul\b|dent|flad\b|lower than|hænger ned|out\b|hopp\w* (?:ud|af))
        (?:{limb}|{joint}|arm\w*|underarm\w*) & (?:som|like|ligner|shape of) (?:en|et|a|an|the) (?:\w+ )?(?:banan\w*|gaffel|fork|bue|s\b|z\b|hockey\w*|boomerang|spørgsmålstegn|question mark|l\b|u\b)
        (?:{limb}|{joint}|knogle\w*|kraveben\w*|bone|collarbone|underarm\w*|overarm\w*) && (?:skæv\w*|(?:peger|vender|står|sidder|ligger) (?:\w+ ){0,2}(?:forkert\w*|gal\w*|skævt|mærkeligt|underligt|bagud|ud til siden|på siden|til siden)|forkert (?:vinkel|retning|vej|side)|ud af led|af led|fejlstil\w*|deform\w*|crooked|wrong (?:way|angle|direction)|(?:is|looks|looking|went|be) (?:\w+ )?(?:bent|crooked|wonky|deformed|misshapen|dislocated)|bent (?:in the middle|the wrong|out of|backwards|weird|funny|like)|(?:weird|funny|odd|strange|unnatural|awkward) (?:angle|shape|position)|out of (?:place|shape|joint|socket)|misshap\w*|dislocat\w*|dinner fork|popped out|knæk\w* (?:på|midt)|z-form\w*|unaturlig\w*|mærkelig vinkel|s-form\w*)
        (?:knæskal\w*|kneecap|knee cap|patella) & (?:siden|side|ude\b|popp\w*|out\b|off\b|skæv\w*|dislocat\w*|forkert\w*|led\b)
        (?:{limb}|{joint}|benet|arm|håndled\w*|kraveben\w*) (?:\w+ ){0,5}(?:skæv\w*|(?:sidder|vender|står|ligger) (?:\w+ )?(?:forkert|skævt|mærkeligt|underligt|på skrå)|forkert (?:vinkel|retning|vej)|peger (?:\w+ )?(?:forkert|ud\w*|i en|den forkerte|bagud|den gale)|vinkel|bøjet forkert|krøllet|ud af led|gået af led|af led|fejlstil\w*|deform\w*|crooked|wrong (?:way|angle|direction)|bent (?:the wrong|at|out|backwards|funny)|weird angle|funny angle|odd angle|out of (?:place|shape|joint|line|socket)|misshap\w*|dislocat\w*|at an? (?:\w+ )?angle|point\w* (?:\w+ )?(?:the wrong|sideways|outwards?|backwards?|inwards?|out to)|sticking out|dinner fork|popped out|looks (?:wrong|bent|wonky|broken|weird)|z[- ]shap\w*|s[- ]shap\w*|like a (?:dinner )?fork|wonky|drejer|drejet|roteret|ligner en gaffel|stikker (?:ud|op))
        (?:skæv\w*|fejlstil\w*|deform\w*|crooked|dislocated|wonky|misshapen) (?:\w+ ){0,2}(?:{limb}|{joint})
        (?:gået|røget|hoppet|sprunget|slået|vredet) (?:\w+ ){0,2}(?:af|ud af) led
        (?:skulder\w*|knæskal\w*|kneecap|shoulder|finger\w*|elbow|hip|hofte\w*|kæbe\w*|patella) (?:\w+ ){0,3}(?:ud af led|af led|gået ud|røget ud|sprunget af|popped out|out of (?:joint|its socket|place)|dislocat\w*|came out|come out|hopped ud|røg ud|smuttet)
        dislocat\w*
        luks(?:ation|eret)\w*
        fejlstilling
        gaffel_?(?:stilling|formet|form)
        (?:pote|gåse)\w*stilling
    """,
    "OPEN_FRACTURE": r"""
        (?:knogle\w*|bone|skinneben\w*) & (?:kan ses|ses\b|synlig\w*|visible|stikker|ud gennem|through|poking|protrud\w*|sticking)
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
        (?:foden|benet|anklen|knæet|fod|ben|it|foot|leg|ankle|knee) (?:kan|vil|cannot|will not|tåler) (?:\w+ )?(?:ikke )?(?:\w+ )?(?:tåle vægt|vægt|bære|take weight|take any weight|hold me)
        (?:kan|must|må|har måttet|can) (?:\w+ )?(?:kun |only )?(?:hinke|kravle|crawl|hop|humpe)
        cannot take (?:any |my )?weight
        refus\w* to (?:stand|walk|put)
        (?:hurts?|gør) (?:\w+ )?(?:too much|for ondt) (?:to|at) (?:stand|walk|stå|gå)
        (?:må|skal|har to be|has to be|had to be|need to be) (?:bæres|carried)
        will not (?:take|hold|bear) (?:my|his|her) weight
        bærer ikke
        (?:cannot|can not|will not|could not) (?:\w+ )?put (?:it|(?:\w+ )?(?:foot|leg|weight)) (?:\w+ )?(?:to|on|down)
        (?:kan|vil|tør) (?:\w+ )?ikke (?:\w+ ){0,2}(?:sætte|stille) (?:\w+ )?(?:foden|benet|den|det) (?:i|ned|til)
        (?:hopper|hinker|hopping) (?:\w+ ){0,2}(?:på ét|på et|on one)
        (?:skriger|screams?|hyler|cries|græder) & (?:flytter|bevæger|løfter|rører|move|touch|lift|stand|støtte)
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|næsten ikke|slet ikke) (?:\w+ ){0,3}(?:rejse|op at stå|komme op|komme ud af sengen)
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
        (?:\w+led(?:det)?|tommel\w*|storetå\w*|knuckle\w*) & (?:rødt? og hævet|hævet og rød\w*|red and swollen|hot and swollen|varmt og hævet)
        {joint} & (?:{swell}|rød\w*|rødt|varm\w*|glohed|hot\b|red\b|warm|betændt|infect\w*|hedt?)
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
        (?:drags?|slæber) (?:\w+ )?(?:leg|ben\w*|foot|fod\w*)
        (?:vil|skal) (?:kun|bare) bæres
        (?:kravler|crawls?|crawling) (?:\w+ )?(?:i stedet|instead|igen|again)
        only wants to be carried
        halte\w*
        hink\w*
        (?:går|walk\w*) (?:\w+ ){0,2}(?:skævt|underligt|på tæerne|med halt\w*|on tiptoe|funny|oddly)
        halt(?:er|ede|ende|et|e)?\b
        hinker
        limp(?:s|ing|ed)\b
        (?:has|got|with|developed|have|having) (?:a )?limp\b
        (?:vil|ville|nægter|kan) (?:\w+ ){0,2}(?:ikke|at|længere ikke) (?:\w+ ){0,2}(?:støtte\w*|gå\b(?! (?:ret|ned|til|ud|glip|efter|ind|i\b|på arb))|stå\b|træde|bruge benet)
        nægter at (?:gå\b(?! (?:til|hen til|op til|med til))|støtte|stå|træde)
        (?:will not|refus\w*|does not want|not want\w*|stopped|cannot|would not|not) (?:\w+ ){0,3}(?:walk\w*|stand\w*|weight[- ]?bear\w*|put (?:\w+ )?(?:weight|foot|leg)|crawl\w*|use (?:\w+ )?leg|bear(?:ing)? weight)
    """,
    "FINGER_INFECTED": r"""
        finger\w* & (?:hæv\w*|rød\w*|betændt|tyk\b|pølse|swollen|puffy|red\b|infect\w*|sausage)
        finger\w* (?:\w+ ){0,8}(?:hæv\w*|swollen|tyk|pølse\w*|sausage|betænd\w*|infect\w*|bøjet|bent|krum\w*)
        (?:hævet|swollen|tyk|betændt|infected) (?:\w+ ){0,3}finger\w*
    """,
    "BITE_PRICK": r"""
        (?:bid\b|bidt|bed\b|bit\b|bites?\b|bitten|stukket|stik\b|prik\b|prikket|torn\w*|splint|needle|thorn|cat bite|hundebid|kattebid|dyrebid|animal|kat\w*|hund\w*|rusten|søm|rosentorn|fiskekrog|stung|pricked|punctur\w*)
    """,
    "ACHILLES": r"""
        (?:achil\w*|akil\w*|hæl(?:en)?|heel|back of (?:my|the|his|her) (?:ankle|leg|heel)|læg(?:gen)?|calf) & (?:smæld\w*|knald\w*|knæk\w*|snap\w*|pop\w*|crack\w*|sprang|sprunget|revet|torn|tore|spark\w*|kick\w*)
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
        (?:in a |my |the )splint
        gips\w*
        cast(?! (?:iron|doubt|member|of|light|list))
        plaster\b
        skinne\b
        bandage\w*
        (?:leg|arm) is in (?:a )?cast
    """,
    "KNEECAP_OUT": r"""
        (?:knæskal\w*|kneecap|knee cap|patella) & (?:siden|side|ude\b|popp\w*|out\b|dislocat\w*|forkert\w*|af led)
    """,
    "OUT_OF_JOINT": r"""
        (?:af|ud af) led
        dislocat\w*
        out of joint
        popped out
    """,
    "CANNOT_USE": r"""
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?flytte (?:armen|benet)
        (?:arm\w*|hånd\w*|ben\w*|skulder\w*|fing\w*|knæ\w*|fod\w*) kan (?:\w+ )?ikke (?:bevæges|bruges|løftes|bøjes|strækkes|røres)
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke|næsten ikke|knap) (?:\w+ )?(?:bevæge|bruge|røre|løfte|bøje|strække|rette|holde) (?:\w+ )?(?:den|det|armen|benet|hånden|håndleddet|foden|knæet|albuen|skulderen|fingeren)
        (?:cannot|could not|can hardly|can barely) (?:\w+ )?(?:move|use|bend|lift|straighten|raise|grip) (?:it|my|his|her|the)
    """,
}
