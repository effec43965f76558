"""How a sign came, how strong it is and where it sits."""

from __future__ import annotations

PHRASES = {
    "SUDDEN": "{sudden}",
    "SEVERE": "{severe}",
    "WORSE": "{worse}",
    "NEW": r"""
        ny(?:e|t)?\b
        nyopstået\w*
        nytilkommen\w*
        new\w*
        aldrig (?:haft|prøvet)
        never had
        anderledes
        different
        for første gang
        first time
        {timed}
    """,
    "TIMED": "{timed}",
    "PASSED": r"""
        (?:gik|gået) (?:\w+ )?(?:over|væk|i sig selv)
        forsvandt
        varede
        (?:i|for) (?:ca\.? |cirka |about |around |maybe )?(?:\d+|et par|fem|ti|five|ten|a few|en halv|half an) (?:min\w*|sekund\w*|seconds?|time|hour)
        (?:normal|fint|fin|væk|ok) igen
        (?:went|gone|passed|back to normal|fine again|ok again|lasted)
    """,
    "PAIN": r"""
        {hurt}
        (?:smert|kolik|colic)\w*
        anfald\w*
        *anfald
        *smerter
    """,
    "HURTS": "{hurt}",
    "NON_STOP": r"""
        (?:hele tiden|konstant\w*|uafbrudt|vedvarende|vil ikke (?:gå væk|stoppe|holde op)|går ikke (?:væk|over)|bliver ved|holder ikke op|stopper ikke|ikke til at (?:lindre|holde ud)|aftager ikke)
        (?:hjælper|virker|dækker|tager) (?:\w+ ){0,3}(?:ikke|intet)
        (?:ingenting|intet|panodil\w*|ipren|morfin|smertestillende) (?:\w+ ){0,3}(?:hjælper|virker|dækker|bider|lindrer)
        (?:constant\w*|non ?stop|unrelenting|relentless|continuous\w*|will not (?:stop|go|ease|let up)|not (?:stopping|easing|going away|letting up)|does not (?:stop|let up|ease|go))
        (?:nothing|painkillers?|ibuprofen|paracetamol|morphine|codeine|tramadol) (?:\w+ ){0,4}(?:helps?|touch\w*|works?|working|helping|nothing)
        (?:har varet|varet|lasted|lasting|been going|going on) (?:\w+ ){0,3}(?:timer|hours?)
        kan ikke (?:ligge stille|være i (?:mig selv|min krop))
    """,
    "ONE_SIDE": r"""
        (?:ene|højre|venstre|én|det ene|den ene|one|left|right|enkelt|ensidig\w*)\b
        (?:twice|dobbelt|bigger|større|tykkere|thicker|than the other|end det andet|end den anden)
    """,
    "LUMBAR_ROOT": r"""
        (?:ischias|sciatica|prolaps|slipped dis[ck]|fra ryggen|ned i benet|from my back|down (?:my|the) leg)
    """,
    "MENSES": r"""
        (?:mens\b|menses|menstru\w*|period\b|periods|regl\w*|næseblod\w*|nose_?bleed\w*|tandkød\w*|gums?\b|hæmorider|haemorrhoid\w*|hemorrhoid\w*)
    """,
    "THROAT_TIGHT": r"""
        (?:hals\w*|throat) (?:\w+ ){0,4}(?:kradser|klør|tyk|tight|itch\w*|funny|mærkelig|stram\w*)
    """,
    "SPEECH_SUDDEN": r"""
        svarer (?:bare )?ja til alt
        (?:snakk\w*|tal\w*|lød|lyder) (?:\w+ ){0,2}(?:grød\w*|en grød|vrøvl)
        (?:kommer|comes|came|coming) (?:\w+ )?(?:\w+ )?(?:volapyk|vrøvl|gibberish|nonsense|rubbish|forkerte ord|wrong words) (?:\w+ )?(?:ud|out)
        (?:ud af|out of) (?:hendes|hans|min|her|his|my) (?:mund|mouth) & (?:volapyk|vrøvl|gibberish|nonsense|ord|words)
        (?:bruger|siger|uses|using|says|said) (?:\w+ )?(?:forkerte|mærkelige|forvrøvlede|wrong|nonsense|made[- ]up|weird) (?:ord|words)
        (?:få sagt|get out|say) (?:\w+ ){0,3}(?:hun vil|han vil|jeg vil|he wants|she wants|i want)
        (?:cannot|could not|kan ikke|kunne ikke) (?:\w+ )?(?:form|danne|lave|sige|say|make) (?:\w+ )?(?:sentences?|sætninger|words|ord)
        words will not come
        talking (?:\w+ )?(?:funny|weird|strange|odd)
        vrøvle_?tale
        (?:sludder|snøvle|lalle)_?(?:tale|nde)?
        lallende
        (?:ord(?:et|ene)?\b|words?\b|tale\w*|speech|sprog\w*) & (?:rodet|rod|roder|gone|væk|forsvundet|lost|forvrøvlet|blander|blandet|muddled|slurr\w*|thick|weird|funny)
        mumbl\w*
        muml\w*
        tale_?besvær
        (?:svært|trouble|difficulty|besvær|problem\w*|hard) (?:\w+ ){0,3}(?:tale|snakke|speak\w*|talk\w*) & (?:pludselig\w*|sudden\w*|nu\b|now\b|i dag|today|siden)
        (?:pludselig\w*|sudden\w*) & (?:svært|trouble|difficulty|besvær|problem\w*) (?:\w+ ){0,3}(?:tale|snakke|speak\w*|talk\w*)
        (?:cannot|could not|kan ikke|kunne ikke) (?:\w+ )?(?:say|sige) (?:my|her|his|sit|mit|own|eget) (?:\w+ )?(?:name|navn)
        slurring
        (?:taler|snakker|talte|snakkede|lyder) (?:\w+ ){0,2}(?:grødet|sløret|utydelig\w*|mærkeligt|volapyk|uforståelig\w*|funny|strange)
        (?:ord(?:et|ene)?\b|words?\b|sætninger\w*|sentences) & (?:kommer (?:\w+ )?forkert|forkert\w* ud|bliver væk|forsvinder|come out wrong|coming out wrong|mixed|jumbled|garbled|wrong|find)
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?(?:forstå (?:hvad|os|mig)|udtale)
        (?:cannot|does not|did not) (?:\w+ )?understand what (?:we|i|people)
        (?:snakker|taler|talte|snakkede) (?:\w+ )?sort\b
        snøvl\w*
        slur\w* (?:\w+ ){0,2}(?:speech|words|his|her|my)
        (?:speech|words|talking|voice) (?:\w+ ){0,4}(?:slur\w*|garbled|jumbled|gibberish)
        (?:garbled|jumbled) (?:speech|words)
        (?:kan|kunne) (?:pludselig |lige |slet |nu )?ikke (?:længere |pludselig )?(?:tale|snakke|finde ord\w*|sige noget|få (?:\w+ )?ord\w* frem)\b(?! (?:om|med (?:læge\w*|mig|vores)|sammen|engelsk|dansk|højt))
        afasi
        aphasi\w*
        dysphasi\w*
        (?:cannot|could not|unable to) (?:\w+ )?(?:speak|talk|get (?:the |his |her |my )?words out|find (?:the |his |her |my )?words|string)\b(?! (?:to|english|danish|about|with))
        (?:lost|mistede|tabte) (?:\w+ )?(?:speech|talen|sproget|mælet)
        mælet
        (?:talk\w*|speak\w*|sound\w*|taler|snakker|lyder|lød|talte) (?:\w+ ){0,4}(?:like (?:he|she|i|they) (?:is|was|am|were|are|has|had) (?:\w+ )?drunk|som (?:om )?(?:h[au]n|jeg) (?:er|var) (?:\w+ )?(?:fuld|beruset)|som en fuld\w*|gibberish|drunk)
        (?:tale|talen) (?:\w+ ){0,3}(?:utydelig|snøvl\w*|sløret|grødet|uforståelig|væk)
        (?:utydelig|sløret|snøvlende|grødet|uforståelig) tale
    """,
    "JAW_ARM_PAIN": r"""
        (?:jaw|kæbe)_?(?:ache|smerte\w*|pain)
        {hurt} (?:\w+ ){0,4}(?:kæbe\w*|venstre arm|venstre skulder|jaw|left arm|left shoulder|mellem skulderbladene|between (?:my|his|her|the) shoulder blades)
        (?:kæbe\w*|venstre arm|venstre skulder|jaw|left arm|left shoulder) (?:\w+ ){0,4}{hurt}
        (?:skulder|arm|kæbe|shoulder|arm|jaw) ?_?(?:smert\w*|pain\w*)
        {hurt} (?:\w+ ){0,3}(?:skulderen|skulder|shoulder|armen|arm)\b
    """,
    "LEG_NUMB": r"""
        (?:benene|begge ben|mine ben|hans ben|hendes ben|legs|fødderne|begge fødder|both feet) & {numb}
        (?:føle\w*_?løs\w*|numb\w*|sovende|sover|ingen følelse|no feeling|mist\w* følelse\w*|lost (?:\w+ )?(?:feeling|sensation)|loss of (?:feeling|sensation)|cannot feel|kan ikke mærke|mærker ikke) (?:\w+ ){0,5}(?:ben\w*|legs?|fødder\w*|feet|underkroppen|lår\w*|thighs?|waist|fra (?:livet|navlen|hoften|taljen))
        (?:ben\w*|legs?|fødder\w*|feet|lår\w*) (?:\w+ ){0,4}(?:føle\w*_?løs\w*|numb\w*|sover|sovende|no feeling|dead)
    """,
    "BONE_PAIN": r"""
        (?:knogle|ben)_?smerter
        bone pain\w*
        {hurt} (?:\w+ ){0,4}(?:knogle\w*|bones?|ribben\w*|hoften?|bækken\w*|hip\b|ribs?|pelvis)
        (?:hofte\w*|hip|bækken\w*|pelvis|ribben\w*|ribs?) (?:\w+ ){0,3}{hurt}
        hofte_?smert\w*
        (?:hip|rib) pain
    """,
    "RLQ_MOVED": r"""
        (?:nu|now) (?:\w+ )?(?:sidder|er|gør|it is|the pain is|hurts) (?:\w+ ){0,3}(?:til højre|i højre side|on the right|right side|højre side)
        (?:mave\w*|ondt|smerte\w*|pain|ache\w*|tummy|belly|stomach|navle\w*) & (?:moved|flyttet|rykket|trukket|vandret|shifted|wandered|settled) (?:\w+ ){0,3}(?:right|højre|ned\w*|down)
        (?:omkring|rundt om|ved|fra|around|near|at) (?:\w+ )?(?:navle\w*|belly button|navel|umbilic\w*) ~~ (?:højre|right)
        (?:navle\w*|belly button|navel) ~~ (?:flyttet|rykket|trukket|sat sig|moved|shifted|settled|gone) ~~ (?:højre|right|ned\w*|down|low\w*)
    """,
    "MOTTLED": r"""
        marmorer\w*
        spættet
        mottled
        blotchy (?:skin|and)
        kold\w* og klam\w*
        cold and clammy
    """,
    "LOW_PRESSURE": r"""
        (?:lavt|low|faldende|falling) (?:blodtryk|blood pressure|bt|bp)\b
        (?:bt|bp|blodtryk\w*|blood pressure) ?(?:\w+ ){0,2}(?:[4-8]\d)(?:/\d\d)?\b
        septi[ck]\w*
        sepsis
        blod_?forgift\w*
    """,
    "FRACTURED": r"""
        brækk\w*
        brud\b
        bruddet
        fraktur\w*
        fractur\w*
        brok(?:e|en)\b
        knækket
    """,
    "COLD_OR_NUMB": r"""
        (?:fod\w*|foten|tæer\w*|tå\w*|hånd\w*|hænder\w*|fing\w*|arm\w*|underben\w*|foot|toes?|hand|fingers?|arm|lower leg) (?:\w+ ){0,5}(?:iskold\w*|kold\w*|blå\w*|hvid\w*|bleg\w*|lilla|føle\w*_?løs\w*|død\w*|numb\w*|cold|blue|white|pale|purple|dead|no feeling|grey|gray)
        (?:iskold\w*|kold\w*|blå|hvide?|blege?|føle\w*_?løs\w*|ingen følelse|mærker ikke|kan ikke mærke|numb\w*|cold|blue|white|pale|cannot feel|no feeling|lost (?:\w+ )?feeling) (?:\w+ ){0,4}(?:fod\w*|tæer\w*|tå\w*|hånd\w*|fing\w*|arm\w*|foot|toes?|hand|fingers?|arm)\b
    """,
    "SWOLLEN": r"""
        hæv\w*
        opsvulm\w*
        tyk\b
        tykt\b
        swoll\w*
        swell\w*
        sausage
        pølse\w*
    """,
    "SHOULDER": r"""
        skulder\w*
        skuldre\w*
        shoulder\w*
    """,
    "FINGER_TOE": r"""
        (?:finger\w*|fingre\w*|lillefinger\w*|tommel\w*|tå\b|tåen|storetå\w*|lilletå\w*|thumb|pinkie|toe|knuckle|tæer)\b
    """,
    "HIP": r"""
        hofte\w*
        lyske\w*
        lårben\w*
        lårhals\w*
        collum\w*
        hip\b
        hips\b
        groin
        thigh
        femur
    """,
    "ANKLE": r"""
        (?:ankel\w*|ankl\w*|ankle\w*|vrikk\w*|vred om|forstuv\w*|sprain\w*|knæ\w*|knee\w*)
    """,
    "BELLY_LUMP": r"""
        (?:bule|knude|klump|udfyldning|lump|mass|swelling) (?:\w+ ){0,3}(?:{abdo})
    """,
    "HEAD_WORD": r"""
        {headache}
        {head}
    """,
    "NECK_WORD": r"""
        nakke\w*
        neck
        behind (?:the|my|his|her) eyes
        bag øjnene
    """,
    "RIPPING": r"""
        (?:flænsende|flænser|rivende|revner|ripping|tearing|torn apart|flås\w*)
        (?:flænsende|rivende|ripping|tearing)
    """,
}
