"""Fits, palsy, speech, sight, balance."""

from __future__ import annotations

PHRASES = {
    "SEIZURE": r"""
        (?:et |an )?anfald & (?:ikke (?:\w+ )?vågn\w*|epilepsi)
        (?:rykning\w*|trækninger) (?:\w+ )?(?:i|over|med)
        (?:spændte op|blev stiv|stivnede) & (?:rykninger|rystede|blå|kramp\w*)
        (?:bit|bed) (?:\w+ )?(?:tongue|tunge\w*) & (?:ryst\w*|shook|shak\w*|anfald\w*|kramp\w*|stiff|jerk\w*)
        anfald & (?:blå|stiv\w*|ryst\w*|spjæt\w*|fråde\w*|bevidstløs)
        (?:ryst\w*|shook|shak\w*|rykning\w*|spjæt\w*|trækninger|jerk\w*|twitch\w*) & (?:var væk|og væk|bevidstløs|ikke kontakt|svarede ikke|not respond\w*|did not respond|unresponsive|arme og ben|arms and legs|voldsomt og|hele kroppen)
        (?:eyes|øjne\w*) (?:\w+ )?(?:rolled|rullede|vendte|rolling)
        (?:first|1st)(?: ever)? fit
        grand mal
        (?:ryst\w*|rykke?\w*|spjæt\w*|sitr\w*|jerk\w*|shak\w*|shook|twitch\w*|trembl\w*) & (?:hele kroppen|hele hans krop|hele hendes krop|arme og ben|over det hele|øjnene rulle\w*|frådede?|bevidstløs|whole body|all over|arms and legs|uncontroll\w*|ukontroll\w*|unresponsive|eyes roll\w*|blå i (?:ansigtet|hovedet)|gulvet)
        (?:stiv|stiff|rigid) & (?:ryste\w*|rykk\w*|shak\w*|shook|jerk\w*|øjnene rull\w*|eyes roll\w*)
        krampe_?anfald\w*
        kramper?\b(?! (?:i|op i|ud i) (?:\w+ )?(?:læg\w*|mave\w*|lår\w*|fod\w*|fødder\w*|tå\w*|tæer\w*|underliv\w*|ben\w*|ryg\w*|hånd\w*|fing\w*))(?!_?agtig)
        krampede
        feber_?kramp\w*
        (?:epileptisk\w*|epilepsi_?|grand mal|generalisered\w*) ?anfald\w*
        (?:ryster|rykker|spjætter|ryk|trækninger|jag|rystede|spjættede) (?:\w+ ){0,3}(?:i hele kroppen|over hele kroppen|ukontrolleret|med arme og ben|i arme og ben|og (?:øjnene|fråder|stirrer))
        (?:spjætte\w*|rystede|rystet) (?:\w+ ){0,3}(?:krop\w*|arme og ben)
        fråde (?:om|ved|ud af) (?:munden)?
        øjnene (?:\w+ )?(?:rullede|vendte|drejede|ruller) (?:\w+ ){0,2}(?:op|rundt|tilbage|væk)
        seizure\w*
        seizing
        convuls\w*
        (?:had|has|having|have|got|took|after) (?:\w+ ){0,3}(?:a|epileptic|another|some kind of|first|febrile|two|three) (?:kind of )?fits?\b
        fitting\b(?! (?:room|into|in))
        (?:epileptic|febrile) (?:fit|attack|convulsion)\w*
        (?:jerking|shaking|twitching) (?:\w+ ){0,3}(?:all over|uncontrollabl\w*|violently|arms and legs|whole body|on the floor|limbs)
        (?:arms and legs|whole body|body) (?:\w+ ){0,2}(?:jerk\w*|shak\w*|twitch\w*|stiffen\w*)
        went (?:\w+ )?stiff and (?:shook|jerk\w*|shaking)
        (?:foam\w*|froth\w*) (?:at|from|out) ~ mouth
        eyes (?:\w+ )?roll(?:ed|ing) (?:back|up)
        blev (?:helt )?stiv og (?:rystede|rykkede|blå)
    """,
    "SEIZURE_LONG": r"""
        (?:two|three|four|to|tre|fire|flere|several) (?:seizures?|fits|anfald|krampe\w*) (?:back to back|in a row|i træk|lige efter|efter hinanden|this (?:afternoon|morning|evening)|today|i dag|i nat)
        (?:kramp\w*|anfald\w*|seizure\w*|fit|fitting|seizing|convuls\w*|rystet) ~~ (?:mere end|over|i mindst|i snart|i cirka|i ca\.?|more than|for over|for|lasted|varede|varet|i|har varet)? ?(?:[5-9]|[1-9]\d|fem|seks|syv|otte|ti|tyve|five|six|seven|eight|ten|fifteen|twenty) ?(?:min\w*)
        (?:[5-9]|[1-9]\d|fem|ti|five|six|ten) ?(?:min\w*) ~ (?:kramp\w*|anfald\w*|seizure\w*|fit\b|fitting|convuls\w*)
        (?:kramp\w*|anfald\w*|seizure\w*|fit\b|fitting|convuls\w*) ~ (?:stopper ikke|holder ikke op|igen og igen|flere gange|to gange|tre gange|bliver ved|will not stop|not stopping|not stopped|again and again|one after|back to back|still going|in a row|i træk|lige nu|right now|twice|efter hinanden)
        (?:anden|second|another|tredje|third|to|tre|two|three|flere|several) (?:\w+ )?(?:kramp\w*|anfald\w*|seizure\w*|fits?)\b ~ (?:i dag|today|i nat|på en time|within|same|samme|in an hour|in one|siden i)
        (?:kramper|fitting|seizing) (?:stadig|lige nu|nu|still|now|right now)
        (?:is|er ved at|still) (?:\w+ )?(?:seizing|fitting|convulsing|krampe)
    """,
    "KNOWN_EPILEPSY": r"""
        (?:kendt|known|has|har|with|med|have|min|my|due to|pga|diagnosed with) (?:\w+ ){0,2}epilep\w*
        epilepsi (?:i|siden|for)
        epilepti(?:ker|c)\b
        epilepsi_?medicin
        (?:usual|vanlige|sædvanlige|normal) (?:seizure|fit|anfald)\w*
        had epilepsy
    """,
    "FACE_DROOP": r"""
        (?:mouth|mund\w*|face|ansigt\w*|smile|smil) & (?:pulled (?:to|down)|slipp\w*|slid\w*|will not move|trukket (?:til|ned)|to one side|skæv\w*|fallen)
        (?:ser|er|blevet) (?:\w+ )?skæv (?:ud )?i (?:hovedet|ansigtet|fjæset|munden)
        ansigts_?(?:lamme\w*|parese)
        facialis\w*
        (?:cannot|kan ikke|can not) (?:\w+ )?(?:move|bevæge) (?:\w+ ){0,3}(?:face|ansigt\w*)
        (?:face|ansigt\w*|mouth|mund\w*) & (?:gone (?:funny|weird|numb|dead)|went (?:funny|weird|numb)|looks (?:funny|weird|strange|off)|følelsesløs|numb) (?:\w+ ){0,3}(?:one side|left|right|ene side|side)
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?smile
        (?:cannot|could not) (?:\w+ )?smile
        (?:mund\w*|mundvig\w*|ansigt\w*|smil\w*|kind|kinden|munnen|ansiktet|øjenlåg\w*|face|mouth|smile|cheek|eyelid|lip) & (?:hæng\w*|skæv\w*|skjev\w*|sned\b|(?:trak|trækker|trukket) (?:\w+ )?(?:ned|skævt|til)|falder ned|faldet ned|nedad|asymmetri\w*|glid\w*|droop\w*|sag(?:s|ged|ging)?\b|lopsided|crooked|wonky|uneven|slid\w*|slack|paraly\w*|lamme\w*|lam\b|fallen|slump\w*|one half)
        skæv i (?:ansigtet|munden|fjæset|hovedet|smilet)
        (?:mund(?:en|vig\w*)?|munnen|mungipan|ansigt\w*|smil\w*|kind(?:en)?|ansiktet|øjenlåg\w*) ~ (?:hæng\w*|hænger|skæv\w*|skjev\w*|sned\w*|nedad|lam\w*|falder ned|slapt|slatten)
        (?:hænger|hængende|skæv\w*|skjev\w*|sned|lam|lammet|lammelse) ~ (?:mund\w*|ansigt\w*|smil\w*|munnen|ansiktet|mundvig\w*)
        facialis_?parese
        (?:face|mouth|smile|lip|cheek|side of (?:the|his|her|my) (?:face|mouth)) ~ (?:droop\w*|sag(?:s|ged|ging)?\b|lopsided|crooked|dropp?(?:ed|ing|s)|fallen|slid\w*|numb|hanging|wonky|uneven|weak|slack|slump\w*|twisted|paraly[sz]ed)
        (?:droop\w*|crooked|lopsided|sagging|wonky|one_?sided|slack|twisted) ~ (?:face|mouth|smile)
        facial (?:droop|weakness|palsy|paralysis)
        savler ~ (?:den ene side|ene mundvig)
        dribbl\w* ~ (?:one side|side of)
    """,
    "SPEECH": r"""
        (?:could not|cannot|kunne ikke|did not|svarede ikke|unable to) & (?:answer\w*|svare\w*|reply|respond|sige noget)
        (?:snakker|taler|talte|snakkede|snakke|tale|talen|prater|snakka) (?:\w+ ){0,4}(?:sort|utydelig\w*|snøvl\w*|uforståelig\w*|sløret|mærkeligt|underligt|volapyk|grødet|forkert|sludder|kludret|uden mening|som (?:om (?:h[au]n|jeg) (?:er|var) fuld|en fuld|fuld))
        snøvl\w*
        sluddrer
        sluddre\w* tale
        (?:utydelig\w*|sløret|snøvlende|grødet|uforståelig\w*|påvirket|manglende|usammenhængende) tale
        (?:tale|sprog|ord)_?(?:besvær|forstyrrelse\w*|problem\w*|vanskelig\w*|mobilisering\w*)
        afasi
        dysartri
        (?:kan|kunne|ku) (?:\w+ )?(?:ikke|knap|næsten ikke|dårligt) (?:\w+ ){0,2}(?:tale|snakke|finde ord\w*|sige (?:noget|et ord|ord\w*|hele sætninger)|formulere|få ord\w* frem)
        (?:ordene|talen|sproget) ~ (?:kommer forkert|forkert|væk|forsvundet|rodet|driller|slørede|kludrer|kommer ikke)
        (?:kan|klarer) inte (?:prata|tala)
        (?:bytter om|roder rundt) (?:på|i|med) ord\w*
        sluddrig\w*
        slur\w*
        (?:cannot|could not|unable to|struggl\w* to|trouble|difficulty|hard to|problems?) (?:\w+ ){0,2}(?:speak\w*|talk\w*|get (?:the |his |her |my )?words|find(?:ing)? (?:the |his |her |my )?words|string)
        (?:words?|speech|sentences?|talking) ~ (?:jumbled|garbled|mixed up|wrong|slurr\w*|funny|strange|gone|muddled|not clear|unclear|gibberish|come out|came out|thick)
        (?:jumbled|garbled|unclear|impaired) (?:words|speech)
        lost (?:\w+ )?(?:speech|ability to speak)
        aphasi\w*
        dysphasi\w*
        (?:talk\w*|speak\w*|sound\w*) (?:\w+ ){0,2}(?:like (?:he|she|i) (?:is|was|am|were)? ?(?:drunk|pissed)|gibberish|drunk|double dutch)
        stopped (?:talking|speaking|making sense)
        mistede (?:\w+ )?(?:talen|sproget|evnen til at tale)
    """,
    "HEMI": r"""
        (?:arm\w*|hånd\w*|hand|ben\w*|leg) & (?:halvdelen af ansigtet|half (?:of )?(?:the |my |his |her )?face|side af ansigtet|side of (?:my|his|her) face)
        (?:højre|venstre|right|left|den ene|one) (?:side|halvdel\w*|half) & (?:vil ikke|kan ikke|cannot|numb|dead|lam\w*|svag\w*|weak\w*|no power|føle\w*løs\w*|styre|sover|slæber|drag\w*|virker ikke|not working)
        (?:arm\w*) & (?:ben\w* (?:\w+ )?(?:slæber|hænger|lam\w*|svag\w*)|leg (?:\w+ )?(?:drag\w*|weak|numb|dead))
        (?:lam\w*|kraft\w*_?løs\w*|svag\w*|weak\w*|numb|dead|paraly\w*|følelsesløs\w*|sover|cannot move|kan ikke bevæge|no power|ingen kraft) & (?:(?:højre|venstre|right|left) (?:arm og ben|side|arm and (?:leg|face))|arm og ben|arm and leg|leg and arm|arm and face|face and arm|one half|half of (?:the|my|his|her) body|halvdelen af kroppen|ene halvdel|den ene side|hele (?:højre|venstre|den ene) side|(?:my |his |her )?(?:right|left) side)
        (?:højre side|venstre side|den ene side|ene side|halvdelen|halve side|right side|left side|one side|højre (?:arm|hånd|ben)|venstre (?:arm|hånd|ben)|(?:right|left) (?:arm|hand|leg)) & (?:{weak}|snurr\w* og|numb and|numb) (?:\w+ ){0,3}(?:svag\w*|weak\w*|arm|leg|ben|ansigt\w*|face|siden|lystre|lam\w*|kroppen|body)
        (?:hele|whole|all of) (?:\w+ )?(?:højre|venstre|right|left) side & (?:{numb}|{weak})
        (?:halv_?sidig\w*|halv_?side\w*) (?:lam\w*|parese|svag\w*|kraft\w*|føle\w*|nedsat)
        hemi_?(?:pares\w*|pleg\w*|syndrom)
        (?:{limb}|højre side|venstre side|den ene side|ene side|halvdelen|halve side|right side|left side|one side|half) ~~ (?:lam|lamme|lammet|lammede?|lammels\w*|paraly[sz]ed|kraft(?:es)?løs\w*|ingen kraft|gone (?:dead|weak|numb)|went (?:dead|weak|numb)|uden kraft|lyder ikke|vil ikke (?:lystre|adlyde|makke|som)|is dead|går ikke|virker ikke|stopped working|will not (?:move|work|do)|not (?:working|moving)|useless)
        (?:lam|lammet|lammelse\w*|paraly[sz]ed|paralysis|weakness|svag|svaghed|kraftløs\w*|ingen kraft|mistet (?:\w+ )?(?:kraft\w*|førlighed\w*)|mistede (?:\w+ )?kraft\w*|lost (?:all |the )?(?:power|strength|use|feeling)|weak|dead|numb\w*|føle_?løs\w*|følelses_?løs\w*|snurr\w*|sovende) (?:\w+ ){0,4}(?:højre side|venstre side|den ene side|ene side|halvdel\w*|side af (?:kroppen|ansigtet)|right side|left side|one side|side of (?:the|his|her|my) (?:body|face)|half (?:of )?(?:the|his|her|my) (?:body|face)|arm og (?:\w+ )?ben|arm and (?:\w+ )?leg|leg and (?:\w+ )?arm|ben og arm|højre arm|venstre arm|right arm|left arm|arm and face|face and arm)
        (?:arm og (?:\w+ )?ben|arm and (?:\w+ )?leg|højre side af kroppen|venstre side af kroppen|(?:right|left|one|whole) side (?:of (?:the|his|her|my) body)?) ~ (?:lam\w*|weak\w*|numb\w*|føle\w*løs\w*|dead|sover|snurrer|død\w*|virker ikke|not working|svag\w*|gone)
    """,
    "SIDE_WEAK": r"""
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?(?:løfte|bruge) armen
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?(?:løfte|holde|gribe) (?:\w+ )?(?:ske\w*|kop\w*|kaffe\w*|gaffel\w*|glas\w*|tandbørste\w*|kuglepen\w*|telefon\w*)
        (?:cannot|could not) (?:\w+ )?(?:lift|hold|grip) (?:\w+ )?(?:cup|spoon|fork|glass|phone|pen|mug|toothbrush)
        (?:falder|faldt|tabte|taber|dropp?(?:ed|s|ing)|slipped) (?:\w+ ){0,3}(?:ud af hånden|out of (?:his|her|my) hand|fra hånden)
        (?:arm\w*|hånd\w*|hand|leg|ben\w*) & (?:flop\w*|went limp|gone limp|just dropped|faldt bare ned|hang bare|slaskede)
        (?:højre|venstre|ene|right|left|one) (?:arm\w*|hånd\w*|ben\w*|side\w*|hand|leg|foot|fod\w*|face|cheek|ansigt\w*|kind\w*) & (?:{weak}|lystre\w*|slæber|drag\w*|hænger|{numb})
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|knap) (?:\w+ )?(?:løfte|bevæge|bruge|styre|holde|mærke|røre) (?:\w+ ){0,2}(?:højre|venstre|den ene|sin ene|ene) (?:arm|hånd|ben|side)\w*
        (?:cannot|could not|will not|unable to|struggl\w* to) (?:\w+ )?(?:lift|move|raise|use|feel|hold|control|grip) (?:\w+ ){0,3}(?:right|left|one) (?:arm|hand|leg|side|foot)
        (?:højre|venstre|ene) (?:arm|hånd|ben)\w* ~ (?:lam|lammet|død|kraft_?løs|slapt?|svag|hænger|falder ned|følelses_?løs|føle_?løs)
        (?:right|left|one) (?:arm|hand|leg) ~ (?:limp|floppy|weak|numb|dead|drops|drifts|dropped)
        (?:tabte|taber|dropp?(?:ed|ing|s)) ~ (?:kaffe\w*|kop\w*|gaffel|things|cup|fork|everything|ting)
        (?:højre|venstre)_?sidig\w* (?:lam\w*|svag\w*|kraft\w*|pares\w*|føle\w*)
        (?:right|left|one)_?sided (?:weak\w*|numb\w*|paralys\w*)
        lammelse\w*
        lammet
        lammad
        \blam i
        parese\w*
        paraly[sz]ed
        paralysis
    """,
    "VISION_LOSS": r"""
        blind (?:på |i )?(?:et|det ene|ene|højre|venstre) øje
        blind (?:in )?(?:one|left|right) eye
        (?:kun |only )?(?:den )?(?:halve|half) (?:of )?(?:verden|the world|everything|alting|billedet|the picture|the screen|skærmen|ansigt\w*|face)
        (?:højre|venstre|right|left) side (?:\w+ )?(?:manglede|missing|var væk|gone) & (?:så\b|syn\w*|ser|see|vision)
        (?:frosted|matteret|mælket|milky) (?:\w+ )?(?:glass|glas) & (?:eye|øje\w*|vision|syn\w*)
        (?:øje\w*|øjet|eye|synet|vision) & (?:slukke\w*|virker ikke|stopp\w* (?:seeing|working)|tæppe|mørklagt|blackout|blindness|går sort|så intet|så ingenting|så jeg intet|saw nothing|see nothing)
        (?:så|ser|saw|see|seeing) (?:\w+ )?(?:intet|ingenting|nothing) & (?:øje\w*|eye)
        kan (?:\w+ )?ikke se (?:\w+ )?(?:højre|venstre|den ene) (?:halvdel|side)
        blind spot (?:\w+ )?(?:appear\w*|sudden\w*|came)
        (?:plet|spot|hul) (?:\w+ ){0,3}(?:synsfelt\w*|synet|vision) & (?:pludselig\w*|sudden\w*)
        (?:mist\w*|tab\w*|tabt|lost|loss of|losing|lose) (?:\w+ ){0,3}(?:syn(?:et)?|sight|vision|eyesight)\b
        syns_?tab\w*
        (?:syn(?:et)?|sight|vision|eyesight) ~ (?:forsvandt|forsvundet|væk|gone|went|disappeared|mistet|lost|vanish\w*|black(?:ed)?)
        (?:kan|kunne) (?:\w+ )?(?:pludselig )?(?:ikke|intet|næsten ikke) (?:\w+ )?se (?:\w+ ){0,3}(?:på|med|ud af) (?:\w+ )?(?:det ene|højre|venstre|ene)? ?(?:øje|øjet)
        (?:cannot|could not) (?:\w+ )?see (?:\w+ ){0,4}(?:out of|from|with|in) (?:\w+ )?(?:right |left |one )?eye
        (?:cannot|could not) see (?:anything|a thing)(?! (?:on|in the|wrong))
        (?:blev|er|gik|became|went|gone|is) (?:\w+ ){0,3}(?:blind|blinde|blindet)\b
        blind (?:på|i|in)\b
        (?:blev|bliver|gik|var) (?:\w+ ){0,3}sort (?:\w+ ){0,3}(?:ene|højre|venstre) (?:øje|side)
        (?:dark|black|grey|gray|blank) (?:\w+ ){0,3}(?:one|left|right|my|his|her) eye
        (?:sort|gråt|tåge|skygge|gardin\w*|slør|forhæng|mørkt) ~~ (?:øje|øjet|synet|synsfelt\w*)
        (?:curtain|shade|shadow|veil|black_?out|grey_?out|darkness) ~~ (?:eye|vision|sight|view)
        (?:eye|vision|sight) ~~ (?:curtain|shade|veil|went (?:black|dark|grey|gray|blank)|gone (?:black|dark|blank)|blacked|blind\w*)
        amaurosis\w*
        (?:halvdelen|halvt|half) ~ (?:synsfelt\w*|syn\b|synet|visual field|vision)
        (?:går|gik) (?:\w+ )?gardin\w* ned
    """,
    "VISION_BLUR": r"""
        (?:sparkl\w*|flashes|flashing|stars|gnister|stjerner|lynglimt|zig_?zag\w*|spots before) (?:\w+ ){0,2}(?:in|for|i|before)?
        (?:see\w*|ser) & (?:sparkl\w*|flash\w*|stars|gnister|stjerner|lyn\w*|spots|prikker)
        (?:slør\w*|uskarp\w*|tåget|nedsat|dårlig\w*|påvirket|forringet) (?:\w+ )?syn\w*
        syn\w* ~ (?:slør\w*|uskarp\w*|tåget|nedsat|dårlig\w*|dårligere|flimr\w*|forsvundet)
        (?:ser|så|kunne se) (?:\w+ )?(?:sløret|tåget|uskarpt|dårligt|flimmer|prikker|pletter)
        syns_?(?:forstyr\w*|problem\w*|ned\w*|besvær\w*|påvirk\w*)
        flimmer
        blur\w*
        (?:vision|sight|eyesight) ~ (?:blur\w*|fuzzy|dim\w*|bad|worse|funny|cloudy|hazy|problem\w*|reduced|flashing)
        (?:see(?:ing)?) (?:\w+ )?(?:spots|stars|flashing|halos)
        (?:visual|vision|sight) (?:disturb\w*|problem\w*|trouble|changes|loss|symptoms)
    """,
    "DOUBLE_VISION": r"""
        things (?:are )?doubling
        tingene (?:er )?dobbelte
        (?:see|sees|seeing|saw|ser|jeg så|han så|hun så|og så) & (?:double|dobbelt|two of everything|to af alt)
        dobbelt_?syn\w*
        (?:ser|så|se) (?:\w+ ){0,2}dobbelt
        double vision
        (?:see(?:ing|s)?|saw) (?:\w+ )?(?:double|two of)
        diplopi\w*
        dubbelseende
        (?:ser|se) (?:to af|alting to gange)
    """,
    "VERTIGO": r"""
        like (?:being )?on a (?:boat|ship)
        (?:gynger|som på et skib|sejler)
        spinning
        svimmel\w*
        rotatorisk
        (?:alt|værelset|rummet|verden|det hele|everything|room|world) ~ (?:snurr\w*|drejer\w*|kører rundt|sejler|spinning|spins|spun)
        vertigo
        dizz\w*
        karrusel\w*
    """,
    "CANNOT_WALK_STRAIGHT": r"""
        (?:vælter|hælder|trækker|falder|tipper) (?:\w+ )?(?:mod|til) (?:\w+ )?siden?
        stagger\w*
        usikker på benene
        (?:cannot|kan ikke) (?:\w+ )?(?:keep|holde) (?:\w+ )?(?:balance\w*|upright)
        stumbl\w*
        (?:går|gik|walk\w*) (?:\w+ ){0,2}(?:skævt|underligt|mærkeligt|som (?:en )?(?:fuld|beruset)|bredsporet|vaklende|usikkert|funny|strangely|like a drunk\w*|sideways)
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke) (?:\w+ ){0,2}(?:gå (?:lige|selv|uden|normalt|ordentligt|rigtigt|sikkert)|stå (?:på benene|oprejst|op|selv)|holde balancen|styre (?:benene|armen|kroppen)|gå eller stå|hverken gå eller stå|gå\b)
        (?:vælter|falder|slingrer|svajer|vakler) (?:\w+ ){0,3}(?:til (?:den ene|højre|venstre) side|når|hele tiden|rundt|omkuld)
        (?:slingrer|slinger|vakler|vakkel|ataksi|balancebesvær|balanceproblem\w*|gangbesvær|usikker gang|dårlig balance|gangusikkerhed)
        (?:cannot|could not|unable to|barely) (?:\w+ )?(?:walk|stand)(?: straight| upright| unaided| properly)?\b
        (?:falling|veering|leaning|listing|staggering|stumbling) (?:\w+ )?(?:to one side|over|about|around|to the (?:left|right))?
        unsteady
        wobbly
        lost (?:\w+ )?balance
        (?:walk\w*) (?:\w+ )?(?:like (?:i am |he is |she is )?drunk|unsteady|wobbly)
        ataxi\w*
        off balance
        poor balance
        balance (?:is|has) (?:gone|off|bad)
    """,
    "SWALLOW": r"""
        choking on (?:\w+ )?(?:saliva|spit|food)
        (?:savler|drool\w*|dribbl\w*) & (?:synke|swallow\w*|spyt|saliva|hals\w*|throat)
        (?:mad\w*|food|spyt\w*) (?:sætter sig fast|sidder fast|gets stuck|sticks)
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke|dårligt) (?:\w+ )?(?:synke|sluge)
        (?:svært|besvær|problemer|vanskelig\w*) (?:\w+ ){0,3}(?:synke|sluge|synkning\w*)
        (?:synke|synknings)_?(?:besvær|problem\w*|smerter)
        dysfagi
        (?:cannot|could not|trouble|difficult\w*|hard|struggl\w*|unable|problems?) (?:\w+ ){0,2}swallow\w*
        swallow\w* ~ (?:hard\w*|difficult|hurts|trouble|impossible|worse)
    """,
    "PUPILS": r"""
        pupil\w* & (?:forskel\w*|ulige|stor\w*|udvidet|different|bigger|react\w*|reager\w*|unequal|huge|large\w*|wide|fixed|blown|size\w*|side)
        forskellig\w* (?:store )?pupil\w*
        (?:pupil\w*) ~ (?:forskel\w*|ulige|uens|different|unequal|bigger|larger|større|not (?:the )?same|one big|blown|uneven|dilated|ikke (?:lige|ens))
        (?:unequal|uneven|blown|different size\w*|uens|forskellig\w* størrelse|ulige) ~ pupil\w*
        anisokori
        one pupil
        (?:ene|den ene) pupil\w*
    """,
    "CSF_LEAK": r"""
        (?:drypper|løber|siver|driver|dripp\w*|leak\w*|runn\w*|coming|kommer) & (?:klar\w*|vandig\w*|watery|clear|blod\w*|blood\w*) (?:\w+ ){0,5}(?:næse\w*|øre\w*|nose|ears?)
        (?:næse\w*|øre\w*|nose|ears?) & (?:klar\w* væske|vandig\w*|watery|clear (?:fluid|liquid|stuff)|blod\b|blood\b|bl(?:\u00f8|oe)der|bleeding)
        (?:blod|bl(?:\u00f8|oe)der|bl(?:\u00f8|oe)r|bl(?:\u00f8|oe)dning|væske|vand|klar\w* væske|blood|bleeding|fluid|liquid|water|clear (?:fluid|liquid|stuff)) ~~ (?:fra|ud af|i|from|out of|coming from|in) ~ (?:øre\w*|næse\w*|ear|ears|nose)
        (?:øret|ørerne|næsen|ear|nose) ~ (?:bl(?:\u00f8|oe)der|drypper|løber|siver|leaking|dripping|bleeding|running with)
    """,
    "RACCOON": r"""
        (?:rande|ringe|circles|rings) (?:\w+ ){0,2}(?:øjne\w*|eyes)
        (?:sorte?|mørke|blå|black|dark) (?:rande|ringe|circles|rings) & (?:øjne\w*|eyes?)
        (?:blå|sorte|mørke) ~ (?:rundt om|omkring|under|om) begge øjne
        (?:to|begge) (?:\w+ )?(?:blå|sorte) øjne
        blå mærker bag øre\w*
        brille_?hæmatom\w*
        (?:raccoon|panda) eyes
        (?:black|dark|bruis\w*) ~ (?:around|under|both) (?:both )?eyes
        (?:two|both) black eyes
        bruis\w* behind ~ ear
        battle'?s? sign
    """,
    "PARALYSIS_LIMB": r"""
        lammelse\w*
        \blam (?:i|fra|og)
        lammet
        parese\w*
        paraly[sz]ed
        paralys\w*
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke|næsten ikke|knap) (?:\w+ )?(?:bevæge|løfte|mærke|røre|styre) (?:\w+ ){0,3}(?:ben\w*|arm\w*|fod\w*|hånd\w*|hænder\w*|fing\w*|tæer\w*|kroppen|underkroppen)
        (?:ben\w*|arm\w*|fod\w*|hånd\w*|hænder\w*|fing\w*|tæer\w*|underkroppen) ~ (?:kan|kunne) (?:\w+ )?ikke (?:bevæge\w*|mærke\w*|løfte\w*)
        (?:cannot|could not|unable to|barely) (?:\w+ )?(?:move|feel|lift|control) (?:\w+ ){0,3}(?:legs?|arms?|feet|foot|hands?|fingers|toes|body|anything below)
        (?:mist\w*|tab\w*|lost|losing|no) (?:\w+ ){0,3}(?:følelse\w*|føling\w*|kraft\w*|førlighed\w*|feeling|sensation|power|strength|movement) (?:\w+ ){0,3}(?:i |in )(?:\w+ ){0,3}(?:ben\w*|arm\w*|fod\w*|hånd\w*|legs?|arms?|feet|foot|hands?)
        (?:ben\w*|arm\w*|hånd\w*|legs?|arms?|hands?) ~ (?:lam|lamme|kraft_?løs\w*|paraly[sz]ed|gone (?:weak|dead|numb)|went (?:weak|numb|dead)|weak\w*|svage?|ingen kraft|uden kraft|no (?:strength|power))
        (?:svag|svaghed|kraftnedsættelse|nedsat kraft|kraftløs\w*|weak\w*|loss of power) (?:\w+ ){0,4}(?:ben\w*|arm\w*|hånd\w*|hænder\w*|legs?|arms?|hands?|side)
    """,
    "TINGLE_ARMS": r"""
        (?:prikk\w*|snurr\w*|sover|sovende|føle\w*løs\w*|stikk\w*|myrekryb\w*|myrer|elektrisk\w*|stød|brænd\w*|tingl\w*|numb\w*|pins and needles|electric\w*|prickl\w*|burning|stråle\w*) ~ (?:begge|both|arme|arms|armene|hænder|hænderne|hands|arm og|arms and|fingre|fingrene|fingers|ben|benene|legs|armen|arm|hånd|hånden)
        (?:armene|arme|arms|hænderne|hands|fingrene|fingers|armen|arm|both hands|begge hænder|fingre|legs|benene) ~ (?:prikk\w*|snurr\w*|sover|føle\w*løs\w*|tingl\w*|numb\w*|pins)
    """,
    "CLUMSY": r"""
        fumle_?fing\w*
        (?:handwriting|håndskrift\w*) & (?:bad|worse|dårlig\w*|ændret|changed|ulæselig\w*)
        (?:fing\w*|hænder\w*|hands?) & (?:makker|lystre\w*|adlyde\w*|klodse\w*|clumsy|fumbl\w*)
        (?:keeps?|keep|always|hele tiden|konstant) (?:\w+ )?(?:dropp\w*|tabe\w*|taber)
        dropp\w* (?:\w+ )?(?:cups?|things|keys|stuff|everything|plates?|phone)
        (?:klodset|klodsede|fumlet|fumler|fummelfingret|kluntet|clumsy|fumbl\w*) ~ (?:hænder\w*|fing\w*|hands?|fingers?)
        (?:hænder\w*|fing\w*|hands?|fingers?) ~ (?:klodset\w*|fumle\w*|fumler|kluntet|clumsy|fumbl\w*|makker ikke|will not do)
        (?:kan|kunne) (?:pludselig |næsten |slet )?ikke (?:\w+ )?(?:knappe|knapper|skrive|binde)
        (?:cannot|struggl\w*|hard to|trouble) ~ (?:buttons?|button up|write|writing|laces|keys)
        (?:taber|tabt|dropping) (?:hele tiden |konstant )?(?:ting|alt|things|everything)
    """,
    "HALOS": r"""
        (?:ringe|glorier|halos?|rings) (?:\w+ )?(?:om|omkring|rundt om|around) (?:\w+ )?(?:lamp\w*|lys\w*|lights?)
    """,
    "SWALLOW_SPIT": r"""
        (?:cannot|could not|kan ikke) (?:\w+ )?(?:swallow|synke|sluge) (?:\w+ )?(?:own |eget |sit |mit |my |his |her )?(?:spit|saliva|spyt)
        (?:drool\w*|savler) & (?:fever|feber|voice|stemme\w*|hals\w*|throat|synke|swallow\w*)
        hot potato
        grødet stemme
    """,
}
