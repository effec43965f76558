"""Danger signs of head, nerves, chest and mind, a phrase a line (see red_flag_text for the signs).

Danish and English as people type them, with the Norwegian and Swedish words that differ.
"""

from __future__ import annotations

NEURO = {
    "HEADACHE": r"""
        hoved_?pine\w*
        hode_?pine\w*
        huvud_?värk\w*
        head_?ache\w*
        headpain
        migræne\w*
        migraine\w*
        v?ondt (?:\w+ ){0,2}(?:hovedet|hodet|baghovedet|tinding\w*|panden)
        ont (?:\w+ ){0,2}huvudet
        {hurt} (?:\w+ ){0,3}(?:hovedet|hodet|huvudet|baghovedet|my head|the head|his head|her head|back of (?:my|the|his|her) (?:head|skull)|skull)
        (?:hovedet|hodet|baghovedet|head|skull) (?:\w+ ){0,2}{hurt}
        (?:pain|pressure) (?:\w+ ){0,3}(?:head|skull)
        (?:hovedet|my head|his head|her head) (?:\w+ ){0,3}(?:eksploder\w*|sprænge\w*|explod\w*|split\w*|burst\w*)
        smæld (?:\w+ ){0,3}hovedet
        (?:smerte\w*|knald|eksplosion|pop|snap|bang|explosion) (?:inde )?i hovedet
        (?:pop|snap|explosion|bang) (?:in|inside) (?:my|his|her) head
    """,
    "THUNDERCLAP": r"""
        torden_?skrald\w*
        thunder_?clap\w*
        worst head_?ache
        worst (?:pain|migraine) (?:\w+ ){0,4}(?:head|skull)
        worst (?:\w+ ){0,2}(?:ever|of (?:my|his|her) life)
        (?:værste|værst|kraftigste|stærkeste|voldsomste|verste|värsta) (?:\w+ ){0,3}hoved_?pine\w*
        (?:værste|kraftigste|voldsomste|verste|värsta) ~ (?:nogensinde|mit liv|sit liv|noen gang|någonsin)
        hoved_?pine ~~ (?:aldrig|aldri) (?:har )?(?:prøvet|haft|oplevet|følt)
        (?:aldrig|aldri) (?:\w+ ){0,2}(?:haft|prøvet|oplevet) (?:\w+ ){0,2}så (?:v?ondt|slem|kraftig|voldsom) ~ (?:hoved\w*|hode\w*)
        never (?:\w+ ){0,2}(?:had|felt|known|experienced) ~ head_?ache
        never (?:\w+ ){0,2}(?:had|felt|known) ~~ head
        head_?ache ~~ never (?:had|felt|known)
        (?:like|som|som om|as if|as though) ~~ (?:hit|slået|slog|ramt|smashed|whacked|kicked|sparket|kniv|hammer|kølle|bat|brick|mursten|skudt|shot|struck|slag|økse|axe) ~ (?:{head}|nakke\w*|neck)
        (?:hit|slået|ramt|smashed|whacked|struck) ~ (?:by|with|af|med) ~ (?:lyn\w*|lightning|sledge_?hammer|baseball bat|bat\b|kølle)
        (?:hovedet|head) ~ (?:eksploder\w*|exploded|sprang|burst)
        (?:noget|something) (?:sprang|eksploderede|burst|exploded|popped|snapped) ~ {head}
        (?:smæld|knald|pop|snap|explosion|eksplosion) (?:\w+ ){0,2}(?:inde )?(?:i|in|inside) (?:\w+ )?(?:{head}|nakke\w*)
    """,
    "NECK_STIFF": r"""
        nakke_?stiv\w*
        stiv\w* (?:i )?(?:\w+ )?nakk\w*
        nakk\w* ~ stiv\w*
        stel nack\w*
        nackstyv
        stiff\w* (?:\w+ ){0,2}neck
        neck ~ (?:stiff\w*|rigid)
        neck stiff\w*
        (?:kan ikke|cannot|umuligt at) ~ (?:hagen|chin) ~ (?:bryst\w*|chest)
        (?:hagen|chin) ~ (?:kan ikke|cannot|will not) ~ (?:bryst\w*|chest)
        nuchal rigidity
        (?:kan ikke|cannot) (?:bøje|bend|flex) (?:\w+ )?(?:nakken|hovedet|hodet|neck|head)
    """,
    "PHOTOPHOBIA": r"""
        lys_?sky\w*
        lys_?følsom\w*
        foto_?fobi
        photophobi\w*
        (?:kan ikke|kan slet ikke|kan dårligt) (?:tåle|klare|holde ud|have|ha) ~ lys\w*
        tåler (?:ikke|slet ikke|dårligt) ~ lys\w*
        (?:cannot|could not|can hardly) (?:stand|bear|tolerate|take|look at|handle) (?:\w+ )?(?:bright )?lights?
        lys\w* ~ (?:gør ondt|generer|skærer|er ulideligt)
        (?:the )?lights? ~ (?:hurts?|is agony|unbearable|bothers?)
        (?:gardinerne|curtains) ~ (?:for|closed|drawn|shut)
        ligger i mørke\w*
        sensitive to light
    """,
    "RASH_PURPLE": r"""
        (?:udslæt\w*|pletter\w*|prikker\w*|rash|spots|dots|patches|utslett|utslag) ~~ (?:ikke|will not|does not|do not|not) (?:\w+ )?(?:forsvinde\w*|går væk|fade\w*|fading|blegn\w*|afblegn\w*|disappear\w*|blanch\w*|go away|going away|vanish\w*|trykke\w* væk|kan trykkes væk)
        (?:rash|udslæt\w*|spots) ~ (?:glass|glas) ~ (?:test|prøve\w*)
        (?:mørke|lilla|blå|blålilla|røde|små røde|purple|dark|red|blood|tiny red|bruise like) (?:\w+ )?(?:pletter|prikker|spots|dots|rash|patches|blotches) ~~ (?:hud\w*|krop\w*|ben\w*|arm\w*|mave\w*|skin|legs?|body|arms|tummy|feber|fever|feverish)
        (?:hudblødninger|petekk\w*|petecch?i\w*|purpura|non_?blanching|punktformede)
        små (?:blødninger|blodudtrædninger) i huden
    """,
    "DROWSY": r"""
        døsig\w*
        døser\b
        sløv\w*
        slöv\w*
        somnolent
        (?:meget|helt|så|virker|er|og|underligt|unormalt|usædvanligt) søvnig\w*
        søvnig\w*
        (?:meget|helt|så|virker|ekstremt|underligt|unormalt|usædvanligt|bare|sindssygt) (?:træt og|slap og|fjern|omtåget)
        unormalt træt
        omtåget
        (?:virker|er|helt|lidt|meget|ret) (?:fjern|tåget|uklar|apatisk|væk)\b
        svær\w* (?:\w+ ){0,3}(?:vække|få liv i|vågne|holde vågen|komme i kontakt)
        (?:næsten )?umulig\w* at (?:vække|holde vågen|få liv)
        (?:vil|ville) (?:bare|kun|hele tiden|helst|ikke andet end) (?:at )?(?:sove|ligge)
        (?:sover|sover|sovet) (?:næsten |nærmest |bare |kun )?(?:hele tiden|konstant|hele dagen|videre|tungt)
        (?:falder|faldt|faldet) (?:hele tiden |konstant |jævnligt )?i søvn
        (?:kan|kunne) (?:næsten |nærmest |knap )?(?:ikke|dårligt|knap) (?:\w+ )?(?:vækkes|vække|holde (?:sig |øjnene )?(?:vågen|åbne)|få liv i)
        kan vi (?:næsten )?ikke (?:\w+ )?vække
        (?:næsten )?ikke til at (?:vække|få liv i|råbe op|komme i kontakt)
        halv_?sover
        drowsy
        dozy
        sleepy
        lethargic
        listless
        groggy
        zoned out
        spaced out
        out of it\b
        semi_?conscious
        barely (?:conscious|awake)
        (?:hard|difficult|tough|impossible|tricky|struggl\w*) (?:\w+ ){0,3}(?:wake|rouse|keep (?:\w+ )?awake)
        (?:will not|cannot|does not|would not|not|barely|hardly) (?:\w+ ){0,2}(?:wake|waking|woke|rouse|stay awake|keep (?:\w+ ){1,3}(?:open|awake))
        keeps? (?:falling asleep|nodding off|dozing|drifting off|wanting to sleep|going to sleep|sleeping)
        (?:just|only) wants to (?:sleep|lie)
        sleeping (?:all|most of|constantly)
        nodding off
        (?:gcs|glasgow) (?:er |is |nu |now |på |of |score |fra \d+ til |from \d+ to |\d+ ?-+>? ?|1[0-5]→|falde\w* |falling |dropp\w* |down to |ned(?:e)? (?:til|på) ){0,4}(?:[3-9]|1[0-4])\b
        (?:gcs|glasgow) ~ (?:falder|faldende|falling|dropping|dropped|faldet)
        (?:faldende|falling|dropping) (?:gcs|bevidsthed\w*)
        (?:påvirket|svingende|nedsat|sløret) bevidsthed\w*
        bevidstheds_?(?:påvirk\w*|svækk\w*|niveau ~ faldende)
        sløret
        reduced (?:consciousness|gcs)
    """,
    "CONFUSED": r"""
        forvir(?:r?et|ring\w*)(?! (?:over|om|af))
        förvirrad
        konfus\b
        desorientere\w*
        rabler
        delirøs
        delir(?:ium)?\b
        i vildelse
        taler sort
        fabler
        (?:siger|snakker|fortæller|svarer|vrøvler) ~ (?:vrøvl|volapyk|sludder|mærkelige ting|underlige ting|forkert|hen i vejret|noget rod|hvad der falder)
        (?:svarer|taler) (?:ikke|forkert|dårligt|underligt) (?:\w+ )?(?:relevant|fornuftigt|ordentligt|sammenhængende|på (?:tiltale|spørgsmål)|rigtigt)?
        ser (?:ting|dyr|folk|mennesker) (?:som|der) ikke
        (?:ved|vidste|aner|anede) (?:ikke|slet ikke|pludselig ikke) (?:\w+ )?(?:hvor (?:h[au]n|man|jeg|mor|far) er|hvilken dag|hvad dag|hvem (?:h[au]n|jeg|vi) er|hvilket år|hvor h[au]n bor)
        (?:kan|kunne) ikke (?:\w+ )?(?:kende|genkende) (?:os|mig|sin|sine|hende|ham|nogen|folk|familien)
        (?:genkender|kender) (?:os|mig|sin kone|sine børn|nogen)? ?(?:pludselig |slet )?ikke (?:os|mig|sin|sine|sit|nogen|længere)?
        (?:rodet|uklar) (?:i hovedet|i hukommelsen|tale)
        confus(?:ed|ion)(?! (?:about|by|as to|over|which|whether))
        disorient\w*
        deliri\w*
        incoherent
        hallucinat\w*
        halluciner\w*
        (?:not|never|does not|is not|not really|barely) (?:making|make) (?:any |much )?sense
        (?:talking|speaking|saying) (?:\w+ )?(?:nonsense|rubbish|gibberish|gobbledygook|weird (?:things|stuff)|strange things)
        rambling
        (?:does not|did not|do not|no idea|not) (?:\w+ )?(?:know )?(?:where (?:he|she|i|they) (?:is|am|are|was)|what (?:day|year) it is|who (?:i|he|she|we|people) (?:am|is|are))
        (?:does not|did not|cannot) recogni[sz]e (?:me|us|his|her|people|anyone|family|where)
        (?:muddled|away with the fairies|not all there|not with it)
        (?:all )?muddled
    """,
    "AMNESIA": r"""
        (?:kan|kunne|ku) (?:pludselig |slet |stadig |hverken |jo )?(?:ikke|intet) (?:\w+ ){0,2}(?:huske|erindre)
        (?:husker|husket|huske|erindrer) (?:\w+ ){0,3}(?:ikke|intet|ingenting|inte)
        (?:ingen|intet|uden) (?:\w+ )?(?:hukommelse|erindring)
        huskers? inte
        hukommelses_?tab
        blackout
        hul i hukommelsen
        (?:mangler|mistet|tabt) (?:\w+ ){0,3}(?:hukommelse\w*|minutter|timer)
        (?:cannot|does not|did not|do not|could not|unable to) (?:\w+ )?(?:remember|recall)
        no (?:memory|recollection)
        (?:memory|mind) ~ (?:blank|gone|gap)
        (?:lost|losing|loss of) (?:\w+ )?memory
        memory (?:loss|gap)
        amnesi\w*
        (?:asks?|asking|repeat\w*|spørger|siger) ~ (?:same (?:question|thing|stuff)|det samme|samme (?:spørgsmål|ting))
        gentager sig selv
        repeating (?:himself|herself|themselves|itself)
        keeps (?:asking|repeating)
        (?:hvad der skete|what happened) (?:husker|kan) ~ ikke
    """,
    "FAINT": r"""
        besvim\w*
        svimte\b
        svimmede
        svimade
        (?:mist\w*|tabte) bevidsthed\w*
        bevidstheds_?tab\w*
        bev\.? ?_?tab\w*
        (?:gik|gået|går) (?:helt )?(?:ud|kold) (?:som et lys|i \w+|et øjeblik|på|kort)
        gik (?:helt )?(?:kold|ud som)
        slået (?:ud|bevidstløs)
        slog ~ (?:bevidstløs|ud)\b
        (?:var|er) (?:helt )?væk (?:i|et) (?:\w+ ){0,3}(?:sekund\w*|minut\w*|tid|øjeblik|stund)
        (?:var|blev) (?:helt )?(?:bevidstløs|slået ud)
        (?:faldt|falder|faldet|dejsede|segnede|gik) om\b(?! halsen)
        (?:klapp\w*|kollaps\w*) (?:sammen)?
        sortnede for
        gik i sort
        blev sort for
        dånede
        passed out
        pass(?:es|ing)? out
        black(?:ed|s|ing) out
        faint(?:ed|ing|s)\b
        nearly faint\w*
        knocked (?:out|unconscious|cold|him out|her out|me out)
        (?:lost|loses|losing|loss of|lose) (?:\w+ )?conscious\w*
        out cold
        (?:was|went|were) (?:\w+ )?out (?:cold|for (?:a |about |around |maybe |like |roughly )?(?:few |couple of |good )?\w+ ?(?:sec\w*|min\w*|moment|while|bit))
        went unconscious
        unconscious for
        was (?:found )?unconscious
        collapse[ds]?\b
        collapsing
        keel(?:ed|s) over
        kede?le?d over
        dropped to the (?:floor|ground)
        synkop\w*
        syncop\w*
        (?:went|gone) (?:limp|blank|down like)
        \bloc\b
    """,
    "NEAR_FAINT": r"""
        (?:ved at|tæt på at|lige ved at|føler jeg|nær) (?:at )?besvim\w*
        svimmel\w*
        svimler
        ør i hovedet
        dizz\w*
        light_?headed\w*
        wo?oz[yi]\w*
        (?:nearly|almost|about to|going to|feel\w*) (?:\w+ )?(?:faint\w*|pass\w* out|black\w* out|collaps\w*)
        faint\b
        yr\b
        sortner for øjnene
    """,
    "UNRESPONSIVE": r"""
        (?:kan|kunne) (?:\w+ )?(?:ikke|slet ikke) (?:\w+ )?(?:få|opnå|komme i) (?:\w+ )?(?:kontakt|forbindelse|liv)
        (?:ingen|uden) (?:respons|kontakt|kontaktbar)
        ikke (?:\w+ )?(?:kontaktbar|vækkes|til at vække|kan vækkes)
        (?:kan|kunne) (?:slet |overhovedet )?ikke (?:vækkes|vække (?:ham|hende|mor|far|min|barnet))
        kan (?:jeg|vi|man) (?:slet )?ikke vække
        (?:vågner|vågnede|reagerer|svarer|reagere) (?:slet |overhovedet )?(?:ikke|knap|næsten ikke|dårligt)(?! på (?:medicin|behandl\w*|penicillin))
        (?:er|ligger|stadig|nu) (?:\w+ )?bevidstløs
        (?:unresponsive|unrousable|unarousable|comatose)
        (?:not|does not|is not|stopped|barely|hardly|will not|no longer) (?:\w+ )?(?:respond\w*|reacting|responsive)
        no response
        (?:will not|cannot|does not) (?:wake up|come round|come to|be woken|wake (?:him|her|my))
        cannot (?:get (?:any |a )?(?:response|him to wake|her to wake))
        (?:is|lying|still|lies) (?:\w+ )?unconscious
        (?:hjerte_?stop|cardiac arrest|no pulse|ingen puls|stopped breathing|trækker ikke vejret|not breathing|ånder ikke|holdt op med at (?:trække vejret|ånde))
    """,
    "SEIZURE": r"""
        krampe_?anfald\w*
        (?<!muskel)(?<!læg)kramper?\b(?! (?:i|op i|ud i) (?:\w+ )?(?:læg\w*|mave\w*|lår\w*|fod\w*|fødder\w*|tå\w*|tæer\w*|underliv\w*|ben\w*|ryg\w*|hånd\w*|fing\w*))(?!_?agtig)
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
    "FIRST_EVER": r"""
        første gang
        (?:aldrig|never) (?:\w+ ){0,3}(?:før|prøvet|haft|before|had|happened|done)
        (?:first|1st|1\.) (?:\w+ ){0,2}(?:time|ever|seizure|fit|anfald|krampe\w*)
        første (?:\w+ )?(?:krampe\w*|anfald)
        ikke (?:kendt med )?epilepsi
        no (?:history of |known )?epilepsy
        not epileptic
        out of nowhere
    """,
    "FACE_DROOP": r"""
        (?:mund(?:en|vig\w*)?|munnen|mungipan|ansigt\w*|smil\w*|kind(?:en)?|ansiktet|øjenlåg\w*) ~ (?:hæng\w*|hænger|skæv\w*|skjev\w*|sned\w*|nedad|lam\w*|falder ned|slapt|slatten)
        (?:hænger|hængende|skæv\w*|skjev\w*|sned|lam|lammet|lammelse) ~ (?:mund\w*|ansigt\w*|smil\w*|munnen|ansiktet|mundvig\w*)
        facialis_?parese
        (?:face|mouth|smile|lip|cheek|side of (?:the|his|her|my) (?:face|mouth)) ~ (?:droop\w*|sag\w*|lopsided|crooked|dropp?(?:ed|ing|s)|fallen|slid\w*|numb|hanging|wonky|uneven|weak|slack|slump\w*|twisted|paraly[sz]ed)
        (?:droop\w*|crooked|lopsided|sagging|wonky|one_?sided|slack|twisted) ~ (?:face|mouth|smile)
        facial (?:droop|weakness|palsy|paralysis)
        savler ~ (?:den ene side|ene mundvig)
        dribbl\w* ~ (?:one side|side of)
    """,
    "SPEECH": r"""
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
        (?:halv_?sidig\w*|halv_?side\w*) (?:lam\w*|parese|svag\w*|kraft\w*|føle\w*|nedsat)
        hemi_?(?:pares\w*|pleg\w*|syndrom)
        (?:{limb}|højre side|venstre side|den ene side|ene side|halvdelen|halve side|right side|left side|one side|half) ~~ (?:lam|lamme|lammet|lammede?|lammels\w*|paraly[sz]ed|kraft(?:es)?løs\w*|ingen kraft|gone (?:dead|weak|numb)|went (?:dead|weak|numb)|uden kraft|lyder ikke|vil ikke (?:lystre|adlyde|makke|som)|is dead|går ikke|virker ikke|stopped working|will not (?:move|work|do)|not (?:working|moving)|useless)
        (?:lam|lammet|lammelse\w*|paraly[sz]ed|paralysis|weakness|svag|svaghed|kraftløs\w*|ingen kraft|mistet (?:\w+ )?(?:kraft\w*|førlighed\w*)|mistede (?:\w+ )?kraft\w*|lost (?:all |the )?(?:power|strength|use|feeling)|weak|dead|numb\w*|føle_?løs\w*|følelses_?løs\w*|snurr\w*|sovende) (?:\w+ ){0,4}(?:højre side|venstre side|den ene side|ene side|halvdel\w*|side af (?:kroppen|ansigtet)|right side|left side|one side|side of (?:the|his|her|my) (?:body|face)|half (?:of )?(?:the|his|her|my) (?:body|face)|arm og (?:\w+ )?ben|arm and (?:\w+ )?leg|leg and (?:\w+ )?arm|ben og arm|højre arm|venstre arm|right arm|left arm|arm and face|face and arm)
        (?:arm og (?:\w+ )?ben|arm and (?:\w+ )?leg|højre side af kroppen|venstre side af kroppen|(?:right|left|one|whole) side (?:of (?:the|his|her|my) body)?) ~ (?:lam\w*|weak\w*|numb\w*|føle\w*løs\w*|dead|sover|snurrer|død\w*|virker ikke|not working|svag\w*|gone)
    """,
    "SIDE_WEAK": r"""
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
        (?:mist\w*|tab\w*|tabt|lost|loss of|losing|lose) (?:\w+ ){0,3}(?:syn(?:et)?|sight|vision|eyesight)\b
        syns_?tab\w*
        (?:syn(?:et)?|sight|vision|eyesight) ~ (?:forsvandt|forsvundet|væk|gone|went|disappeared|mistet|lost|vanish\w*|black(?:ed)?)
        (?:kan|kunne) (?:\w+ )?(?:pludselig )?(?:ikke|intet|næsten ikke) (?:\w+ )?se (?:\w+ ){0,3}(?:på|med|ud af) (?:\w+ )?(?:det ene|højre|venstre|ene)? ?(?:øje|øjet)
        (?:cannot|could not) (?:\w+ )?see (?:\w+ ){0,4}(?:out of|from|with|in) (?:\w+ )?(?:right |left |one )?eye
        (?:cannot|could not) see (?:anything|a thing)
        (?:blev|er|gik|became|went|gone|is) (?:\w+ ){0,3}(?:blind\w*)(?:tarm)?\b
        blind (?:på|i|in)\b
        (?:blev|bliver|gik|var) (?:\w+ ){0,3}sort (?:\w+ ){0,3}(?:ene|højre|venstre) (?:øje|side)
        (?:sort|gråt|tåge|skygge|gardin\w*|slør|forhæng|mørkt) ~~ (?:øje|øjet|synet|synsfelt\w*)
        (?:curtain|shade|shadow|veil|black_?out|grey_?out|darkness) ~~ (?:eye|vision|sight|view)
        (?:eye|vision|sight) ~~ (?:curtain|shade|veil|went (?:black|dark|grey|gray|blank)|gone (?:black|dark|blank)|blacked|blind\w*)
        amaurosis\w*
        (?:halvdelen|halvt|half) ~ (?:synsfelt\w*|syn\b|synet|visual field|vision)
        (?:går|gik) (?:\w+ )?gardin\w* ned
    """,
    "VISION_BLUR": r"""
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
        dobbelt_?syn\w*
        (?:ser|så|se) (?:\w+ ){0,2}dobbelt
        double vision
        (?:see(?:ing|s)?|saw) (?:\w+ )?(?:double|two of)
        diplopi\w*
        dubbelseende
        (?:ser|se) (?:to af|alting to gange)
    """,
    "VERTIGO": r"""
        svimmel\w*
        rotatorisk
        (?:alt|værelset|rummet|verden|det hele|everything|room|world) ~ (?:snurr\w*|drejer\w*|kører rundt|sejler|spinning|spins|spun)
        vertigo
        dizz\w*
        karrusel\w*
    """,
    "CANNOT_WALK_STRAIGHT": r"""
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
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke|dårligt) (?:\w+ )?(?:synke|sluge)
        (?:svært|besvær|problemer|vanskelig\w*) (?:\w+ ){0,3}(?:synke|sluge|synkning\w*)
        (?:synke|synknings)_?(?:besvær|problem\w*|smerter)
        dysfagi
        (?:cannot|could not|trouble|difficult\w*|hard|struggl\w*|unable|problems?) (?:\w+ ){0,2}swallow\w*
        swallow\w* ~ (?:hard\w*|difficult|hurts|trouble|impossible|worse)
    """,
    "PUPILS": r"""
        (?:pupil\w*) ~ (?:forskel\w*|ulige|uens|different|unequal|bigger|larger|større|not (?:the )?same|one big|blown|uneven|dilated|ikke (?:lige|ens))
        (?:unequal|uneven|blown|different size\w*|uens|forskellig\w* størrelse|ulige) ~ pupil\w*
        anisokori
        one pupil
        (?:ene|den ene) pupil\w*
    """,
    "CSF_LEAK": r"""
        (?:blod|bløder|blør|blødning|væske|vand|klar\w* væske|blood|bleeding|fluid|liquid|water|clear (?:fluid|liquid|stuff)) ~~ (?:fra|ud af|i|from|out of|coming from|in) ~ (?:øre\w*|næse\w*|ear|ears|nose)
        (?:øret|ørerne|næsen|ear|nose) ~ (?:bløder|drypper|løber|siver|leaking|dripping|bleeding|running with)
    """,
    "RACCOON": r"""
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
        (?:klodset|klodsede|fumlet|fumler|fummelfingret|kluntet|clumsy|fumbl\w*) ~ (?:hænder\w*|fing\w*|hands?|fingers?)
        (?:hænder\w*|fing\w*|hands?|fingers?) ~ (?:klodset\w*|fumle\w*|fumler|kluntet|clumsy|fumbl\w*|makker ikke|will not do)
        (?:kan|kunne) (?:pludselig |næsten |slet )?ikke (?:\w+ )?(?:knappe|knapper|skrive|binde)
        (?:cannot|struggl\w*|hard to|trouble) ~ (?:buttons?|button up|write|writing|laces|keys)
        (?:taber|tabt|dropping) (?:hele tiden |konstant )?(?:ting|alt|things|everything)
    """,
    "SUICIDE": r"""
        selv_?mord\w*
        selv_?skade\w*
        suicid\w*
        (?:tage|tog|tager|tag) (?:mit|sit|eget|mit eget|sit eget|livet af|sig af) (?:liv|dage|livet)?\b
        livet af (?:mig|sig)
        (?:vil|ønsker|gider|orker|magter|kan|ville) (?:bare |snart |slet |virkelig |egentlig |helst )?(?:ikke|inte|ikke gerne) (?:at )?(?:leve|være her|være i live|eksistere|være til|leva|være i denne verden)(?:n)?\b
        (?:vil|ønsker|gerne|hellere|lyst til|helst|bare|ville ønske) (?:bare |gerne |hellere |bare gerne |helst |at |jeg |kunne ){0,4}(?:dø|være død|var død|forsvinde for altid|sove ind|slippe for livet|ikke vågne)(?! af (?:grin|nysgerrighed|skam|kedsomhed))\b
        ikke (?:længere |mere )?(?:har |nogen )?(?:lyst til at|orker at|magter at|vil|grund til at) leve\w*
        (?:gøre|gør|få|sætte|gjort) (?:en )?(?:ende på|slut på) (?:det|det hele|mit|livet|alt|mig)
        (?:afslutte|slutte|ende) (?:det hele|mit liv|livet|alting|det her liv)
        (?:livet|tilværelsen) (?:\w+ ){0,3}(?:ikke værd|meningsløs\w*|uudholdelig\w*)
        (?:ikke|nok) (?:\w+ )?(?:mere )?(?:værd at leve)
        (?:bedre|bedst|lettere) (?:\w+ ){0,4}(?:hvis|om|uden) (?:jeg (?:ikke (?:var|er) (?:her|mere|til)|var død|forsvandt|døde)|mig\b)
        (?:tage|taget|tog|sluge|slugt|spist|spise) (?:\w+ ){0,2}(?:alle|alt|hele (?:glasset|pakken|pakningen)|en masse|en håndfuld|en hel (?:pakke|glas)) (?:\w+ ){0,3}(?:pille\w*|panodil\w*|medicin\w*|tablet\w*|sovepille\w*|morfin\w*|glas\w*)?
        (?:overdos\w*|over_?dosis) (?:\w+ ){0,2}(?:af|med|on|på|pills|piller|panodil)
        (?:hoppe|springe|kaste mig|køre) (?:ud )?(?:foran|ud fra|fra|ud over|ind i) (?:\w+ )?(?:tog\w*|bro\w*|bil\w*|lastbil|altan\w*|træ)
        hænge (?:mig|sig) (?:selv|op)
        skære (?:i )?(?:mig|mig selv|i mig selv|mine håndled)
        (?:slå|slår|skyde) mig selv ihjel
        (?:kill|killing|hurt|hurting|harm\w*|end|cut|cutting) (?:myself|himself|herself|my life|his life|her life|themselves)
        end (?:it all|my life|his life|her life|things|it\b(?! up))
        ending (?:it all|my life|things)
        (?:want|wants|wanted|wish|ready|rather|going|wanna|prefer) (?:\w+ ){0,3}(?:to )?(?:die|be dead|was dead|were dead|not wake up|disappear forever|not exist)\b
        (?:do not|does not|did not|no longer|not|cannot|will not) (?:\w+ ){0,2}(?:want|wish|wanna|bear|see (?:a|any) (?:point|reason)|feel like|going) (?:\w+ ){0,2}(?:to be (?:here|alive|around)|live|living|be alive|wake up|exist|go on living|carry on living|in living|be here|continue living|be around)
        (?:nothing|no reason|not worth|no point|not much|little) (?:\w+ ){0,2}(?:to live|living|to live for|in living|life)
        better off (?:dead|without me|if i)
        (?:take|took|taken|taking|swallow\w*) (?:\w+ ){0,2}(?:all (?:of )?(?:my|the|his|her)|a (?:load|bunch|lot|handful|bottle|whole)|too many|the whole|every) (?:\w+ ){0,4}(?:pill\w*|tablet\w*|paracetamol|medic\w*|meds|morphine|box|pack\w*|bottle)
        overdos\w*
        (?:jump|jumping|throw myself) (?:off|in front of|under) (?:\w+ )?(?:bridge|train|roof|building|car|bus|balcony)
        ta (?:mitt|sitt) (?:eget )?liv
        ikke (?:orker|vil) (?:mer|mere)\b ~ livet
        (?:kan|orker|magter) (?:snart )?ikke (?:mere|mer)\b ~~ (?:liv\w*|pille\w*|slut|overstået|forsvinde)
    """,
    "SELF_HARM_NOW": r"""
        (?:har (?:lige |netop )?(?:taget|slugt|spist)|tog (?:lige|netop|for)|lige (?:taget|slugt)|have (?:just )?(?:taken|swallowed)|has (?:just )?(?:taken|swallowed)|just (?:took|swallowed|taken)|took|swallowed) (?:\w+ ){0,2}(?:alle|hele|en masse|en håndfuld|\d\d+|all|a (?:load|bunch|lot|handful|bottle|whole)|too many|the whole|an overdose) (?:\w+ ){0,4}(?:pille\w*|panodil\w*|medicin\w*|tablet\w*|sovepille\w*|morfin\w*|pill\w*|paracetamol|medic\w*|meds|glas\w*|bottle|pakke\w*)?
        (?:taget|took|taken) (?:en )?(?:over_?dos\w*|overdose)
        (?:i aften|tonight|i nat|nu|now|lige nu|today|i dag) ~~ (?:selv_?mord|kill myself|end it all|dø\b|slut på det|suicid\w*|tage mit)
        (?:selv_?mord|kill myself|end it all|suicid\w*|tage mit (?:eget )?liv|gøre en ende) ~~ (?:i aften|tonight|i nat|\bnu\b|\bnow\b|today|i dag)
        (?:har|have) (?:\w+ )?(?:reb\w*|pille\w* klar|plan|rope|pills ready|gun) ~~ (?:selv_?mord|kill|dø\b|die|klar)
    """,
}
