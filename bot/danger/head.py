"""Headache and what happens to the head after a blow: wakefulness, memory, fits."""

from __future__ import annotations

PHRASES = {
    "HEADACHE": r"""
        lyn_?{headache}
        {hurt} & (?:my|his|her|the) (?:head|skull|temple)
        {hurt} & (?:hovedet|hodet|huvudet|baghovedet|tindingen)
        (?:head|hovedet) & (?:explod\w*|eksploder\w*|pound\w*|dunker|split\w*|hamrer|sprænges|burst\w*)
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
        (?:lyn|lightning) (?:\w+ ){0,2}(?:fra|from) (?:en |a )?(?:klar|clear)
        som (?:et |en )?(?:piskesmæld|pisk|kanonslag)
        {hurt} & (?:indefra|from (?:the )?inside)
        (?:ti ud af ti|10 ud af 10|10/10|ten out of ten) & (?:sekund\w*|second\w*|øjeblik|instant\w*|straks)
        (?:noget|something) & (?:brist\w*|burst|sprang|popped|knækkede|snapped|eksploderede) (?:\w+ ){0,2}(?:i|in|inside|inde i) (?:\w+ ){0,2}(?:hovedet|head|skull|kraniet|hjernen|brain)
        (?:slag|blow|stød) (?:i|to|in) (?:\w+ )?(?:nakken|neck|hovedet|head) & (?:indefra|from inside|ud af det blå)
        (?:like|som) (?:a |an |en |et )?(?:\w+ )?(?:firework|fyrværkeri|chok|shock|electric)\w* & (?:{headache}|hoved\w*|head|skull)
        (?:pain|smerte\w*) (?:slammed|ramte|hit|smadrede|skød|shot) (?:\w+ ){0,2}(?:my|i|in|gennem|through|into) & (?:head|skull|hovedet)
        (?:eksplosiv|explosive) {headache}
        {headache} & (?:chok|shock|eksplosion|explosion|lynnedslag)
        (?:hovedet|hodet|head|skull) & (?:smæld\w*|spræng\w*|eksplosion|explosion|bomb\w*)
        (?:smæld\w*|knald\w*|sprang|bang\b|pop\b) & (?:i hovedet|in (?:my|his|her|the) head|inde i hovedet)
        {headache} of my life
        (?:på|i løbet af|within|in) (?:\w+ )?(?:under|mindre end|less than|få|et par|\d+) (?:\w+ )?(?:minut\w*|sekund\w*|minute\w*|second\w*) & (?:{headache}|hovedet|head)
        {headache} & (?:på|within|in) (?:\w+ ){0,2}(?:under et minut|less than a minute|sekunder|seconds|a minute)
        (?:lightning|lyn|thunder|torden|bolt|bombe|explosion) & {headache}
        (?:troede|som om|som at|føltes|føles|like|as if|thought|felt) & (?:slog|slået|ramte|ramt|sparkede|sparket|hit|kicked|shot|struck|skød|skudt|smashed|kvalte) (?:\w+ ){0,4}{head}
        (?:like|som) (?:a |an |en |et |the )?(?:\w+ ){0,2}(?:switch|bomb\w*|explosion|eksplosion|lightning|lyn|lynnedslag|bolt|bricks?|mursten|truck|lastbil|train|tog|hammer\w*|gunshot|skud|kanonslag|tons?|økse|kniv|knife|bat|kølle|sledge\w*|slag i|clap)
        lyn_?{headache}
        (?:værste|værst\w*|worst|kraftigste|voldsomste|stærkeste|vildeste) (?:\w+ ){0,3}(?:har (?:haft|prøvet|oplevet)|i mit liv|nogensinde|ever|have had|of my life|of (?:his|her) life|noensinne)
        (?:aldrig|never|aldri|aldrig) (?:\w+ ){0,3}(?:kendt|known|prøvet|haft|oplevet|følt|felt|had|experienced|magen) && (?:hoved\w*|head\w*|hode\w*|huvud\w*|migræne|migraine)
        (?:0|zero|nothing|ingenting|nul|none) (?:to|til) (?:\w+ )?(?:10|ti\b|ten|100|hundred|hundrede|unbearable|max|full)
        (?:peaked|toppede|maks|maximum|max|fuld styrke|full force|full strength) & (?:sekund\w*|second\w*|minut\w*|instant\w*|straks|immediately|med det samme)
        (?:ramte|hit) (?:den |it |det )?(?:mig|me|ham|hende|him|her) & {headache}
        (?:hovedet|my head|his head|her head|head) & (?:eksploder\w*|exploded|exploding|sprang|burst|popped|snapped|knaldede)
        torden_?skrald\w*
        thunder_?clap\w*
        worst head_?ache
        worst (?:pain|migraine) (?:\w+ ){0,4}(?:head|skull)
        worst (?:\w+ ){0,2}(?:ever|of (?:my|his|her) life)
        (?:værste|værst|kraftigste|stærkeste|voldsomste|verste|värsta|vildeste) (?:\w+ ){0,3}{headache}
        {headache} (?:\w+ ){0,4}(?:nogensinde|noensinne|noen gang|någonsin|i mit liv)
        (?:værste|kraftigste|voldsomste|verste|värsta) ~ (?:nogensinde|mit liv|sit liv|noen gang|någonsin)
        {headache} ~~ (?:aldrig|aldri) (?:har )?(?:prøvet|haft|oplevet|følt)
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
        (?:will not|cannot|does not want to|refuses to) (?:\w+ )?(?:bend|look|put|tilt|move) (?:\w+ )?(?:head|neck|chin|down)
        (?:neck|nakken) (?:will not|cannot|does not|vil ikke|kan ikke) (?:bend|bøje\w*|move|bukke\w*)
        (?:vil|kan|kunne|tør) (?:\w+ )?ikke (?:\w+ )?(?:bøje|bukke|dreje ned) (?:\w+ )?(?:hovedet|nakken|hagen)
        (?:nakk\w*|neck|hagen|chin) & (?:stiv\w*|stiff\w*|rigid|(?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap|dårligt) (?:\w+ )?bøje\w*|(?:cannot|could not|can hardly|can barely) (?:\w+ )?(?:bend|touch|put|move))
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
        (?:skal|må|vil|has to|have to|wants to|needs?) & (?:i mørke\w*|mørkt rum|dark room|the dark|room dark|mørklagt)
        (?:bothered|annoyed|generet|plaget) (?:\w+ )?(?:by|af) (?:\w+ )?(?:light|lys\w*|bright)
        kniber (?:\w+ )?øjnene
        squint\w* (?:at|in|from) (?:the )?light
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?(?:holde|klare|tåle|udholde|have|ha) (?:\w+ )?lys\w*
        (?:dyne\w*|tæppe\w*|blanket|pillow|pude\w*|gardin\w*|curtain\w*) & (?:over hovedet|over (?:his|her|my) (?:head|face|eyes)|lys\w*|light)
        (?:lys\w*|light|lights|lamp\w*) & (?:hates?|hader|ubehagelig\w*|generer|gør ondt|hurts?|tåle\w*|stand|bear|slukke\w*|mørke\w*|dark|turned off|off)
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
        small bruises all over
        (?:blå mærker|bruises|bruising) (?:\w+ )?(?:over hele|all over|uden grund|for no reason)
        (?:udslæt\w*|rash|pletter|spots|prikker|plamager|blotches|marks) & (?:små bl(?:\u00f8|oe)dninger|bl(?:\u00f8|oe)dninger|purple|lilla|mørkerøde?|mørke|blå_?lilla|like bruises|som blå mærker|glass|glas|blanch\w*|forsvinder ikke|fade)
        purple (?:spots|blotches|dots|marks|rash)
        (?:udslæt\w*|pletter\w*|prikker\w*|rash|spots|dots|patches|utslett|utslag) ~~ (?:ikke|will not|does not|do not|not) (?:\w+ )?(?:forsvinde\w*|går væk|fade\w*|fading|blegn\w*|afblegn\w*|disappear\w*|blanch\w*|go away|going away|vanish\w*|trykke\w* væk|kan trykkes væk)
        (?:rash|udslæt\w*|spots) ~ (?:glass|glas) ~ (?:test|prøve\w*)
        (?:mørke|lilla|blå|blålilla|røde|små røde|purple|dark|red|blood|tiny red|bruise like) (?:\w+ )?(?:pletter|prikker|spots|dots|rash|patches|blotches) ~~ (?:hud\w*|krop\w*|ben\w*|arm\w*|mave\w*|skin|legs?|body|arms|tummy|feber|fever|feverish)
        (?:hudbl(?:\u00f8|oe)dninger|petekk\w*|petecch?i\w*|purpura|non_?blanching|punktformede)
        små (?:bl(?:\u00f8|oe)dninger|blodudtrædninger) i huden
    """,
    "DROWSY": r"""
        ikke (?:rigtig|helt|ordentligt) (?:vågnet|vågen)
        (?:woozy|bit out of it|giddy|ugidelig)
        (?:falder|dratter|døser|glider|drifting|drifts) (?:\w+ )?(?:hen|væk|off|in and out)
        (?:open|åbne) (?:\w+ )?(?:eyes|øjnene) & (?:will not|cannot|vil ikke|kan ikke)
        (?:will not|cannot|vil ikke|kan ikke) (?:\w+ )?(?:open|åbne) (?:\w+ )?(?:eyes|øjnene)
        sluggish
        semi[- ]?comatose
        svær\w* (?:\w+ )?(?:få )?(?:kontakt|i tale|komme i kontakt)
        halvt? bevidstløs
        dozing
        tung i hovedet
        slap og (?:sløv|søvnig|tung|fjern)
        zombie
        (?:øjnene|eyes) & (?:falder i|lukker|holde (?:\w+ )?åbne|kept open|keep (?:\w+ )?open|glider i|rolling)
        slumre\w*
        dvask
        apatisk
        conked out
        zonked
        snork\w* (?:underligt|mærkeligt)
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
        sludr\w*
        (?:svarer|answers) (?:\w+ ){0,2}(?:sort|volapyk|i øst og vest|strangely|wrong)
        (?:forstår|understands?|understand) (?:\w+ )?(?:ikke|not|nothing) (?:\w+ ){0,3}(?:siger|say\w*|hvad|what)
        (?:kan|kunne) (?:\w+ )?ikke (?:\w+ )?finde ud af (?:hvem|hvor|hvilken)
        bewilder\w*
        babbl\w*
        (?:cannot|could not|kan ikke) (?:\w+ )?(?:answer|svare på) (?:\w+ )?(?:simple|enkle|basale|normale)? ?(?:questions|spørgsmål)
        (?:does not|did not|ved ikke|cannot) (?:\w+ )?(?:know|remember|hvad) (?:\w+ )?(?:his|her|sit|own|eget) (?:\w+ )?(?:name|navn)
        speaking in riddles
        meningsløst
        (?:ikke|not) (?:\w+ )?(?:meningsfuldt|fornuftigt|sammenhængende|coherent)
        mixed up(?! (?:about|my|the|dates|appointment))
        (?:thinks?|tror) (?:i am|jeg er|she is|he is|han er|hun er) (?:\w+ )?(?:someone else|en anden|somebody else|her \w+|his \w+)
        seeing (?:things|people|animals|bugs)
        out of (?:his|her) mind
        (?:ikke|not) (?:\w+ )?(?:klar|clear) (?:i hovedet|headed|in the head|i knolden)
        (?:er|virker|bliver|blev|lidt|helt) uklar
        uklar(?=$|[,.!?])
        mum\w* & (?:muddled|confused|rambling)
        (?:snakker|taler) (?:\w+ )?(?:over sig|i søvne|forvirret|rundt i ring)
        (?:han|hun|mor|far|mormor|farmor|farfar|morfar|manden|konen) (?:er|virker) (?:\w+ ){0,2}(?:ude af|fra) den\b
        ved siden af sig selv
        (?:ser|hører|seeing|hearing|talking to|snakker med) (?:\w+ ){0,3}(?:ting|syner|folk|personer|dyr|stemmer|people|things|voices|someone) (?:\w+ ){0,3}(?:ikke|not|are not|is not)
        (?:thinks|believes|tror) (?:\w+ ){0,3}(?:it is|it is still|det er|vi er i|we are in|h[au]n er) (?:\w+ )?(?:19\d\d|på arbejde|dead|død|krig|school|the war|barn)
        (?:wandering|vandrer|roder) (?:\w+ ){0,3}(?:rundt|around|om natten|at night)
        orientere\w* ikke
        ikke orienteret
        vrøvl\w*
        (?:talks?|talking|talked|speaking|says|saying) (?:\w+ )?(?:nonsense|rubbish|gibberish|random things|weird things)
        kender (?:os|mig|sin \w+|sine \w+) ikke
        rundt på gulvet
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
        confus(?:ed|ion)(?! (?:about|by|as to|over\b|which|whether))
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
        (?:keep|keeps|bliver ved med at) (?:\w+ )?(?:repeat\w*|gentage) (?:myself|himself|herself|mig|sig)?
        (?:sagde|siger|says|said|saying|spurgte|spørger|asked) & (?:samme ting|det samme|same (?:thing|question|stuff)|samme spørgsmål)
        igen og igen & (?:samme|spørger|sagde|siger)
        (?:lost|mistet|mangler|missing) (?:\w+ ){0,2}(?:hour\w*|minut\w*|time\w*|minutes)
        glemmer alt
        forgets everything
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
        (?:så |og )var (?:jeg|han|hun) (?:bare |helt )?væk
        (?:så |og )(?:jeg|han|hun) var (?:bare |helt )?væk
        (?:røg|gik|faldt) (?:\w+ )?i gulvet
        (?:sort|black|mørkt) (?:\w+ ){0,3}(?:og|and) (?:\w+ )?(?:væk|gone|faldt|fell)
        swoon\w*
        lights went out
        found unconscious
        unconscious
        væk i (?:et|en|\d+) (?:\w+ )?(?:minut|sekund\w*|kvarter|øjeblik)
        slog klik
        dropped like a (?:stone|sack)
        went down and (?:did not|was not|would not)
        mistede besindelsen
        kollaps\w*
        (?:gik|gået|røg|segnede|dejse\w*|faldt) (?:\w+ ){0,2}(?:i gulvet|omkuld|om|sammen) & (?:væk|bevidst\w*|sort\w*)
        dejse\w* (?:om|omkuld)
        (?:came to|woke up|vågnede|kom til (?:mig|sig) selv) (?:\w+ ){0,2}(?:on|på) (?:the |et )?(?:floor|ground|gulv\w*|jorden)
        sortned\w*
        kom til (?:mig|sig) selv
        came to\b
        (?:var|er|blev) (?:helt )?væk (?:kort|lidt|nogle|i kort|et par)
        (?:gone|out) for (?:\w+ ){0,3}(?:sec\w*|min\w*|moment|bit)
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
        ør i knolden
        nær_?besvim\w*
        (?:tæt på|ved|lige ved) at (?:gå om|falde om|gå i gulvet|miste bevidstheden)
        (?:er|føler mig|lidt|helt) ør
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
        (?:er |helt |stadig )væk(?= efter| siden| nu)
        ikke (?:rigtig|helt|ordentligt) (?:vågnet|vågen|kommet til sig selv)(?: op)?
        (?:not|never) (?:\w+ )?(?:fully|really|properly) (?:woken|awake|come round|come to)
        (?:will not|cannot|does not|did not) wake
        ligger (?:\w+ )?livløs
        (?:cannot|could not) get (?:\w+ )?through to
        (?:ikke|cannot|kan jeg ikke|not) & (?:få (?:ham|hende|mor|far|min \w+|barnet|den lille) (?:\w+ )?(?:vågen|op|til live|i gang)|wake (?:him|her|my|mum|dad|the)|rouse|ruske (?:ham|hende) vågen)
        (?:snork\w*|snor(?:es|ing)) (?:underligt|mærkeligt|strangely|weirdly|funny)
        (?:stirrer|staring|stares) (?:\w+ ){0,2}(?:tomt|ud i luften|blankly|into space|og svarer)
        limp in my arms
        eyes open but
        (?:does not|will not|cannot|not) (?:come|coming|came) (?:round|to)\b
        ikke (?:\w+ )?til at (?:\w+ )?(?:komme i kontakt|få (?:liv|kontakt)|vække|råbe op)
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
    "THUNDERCLAP_NAME": r"""
        torden_?skrald\w*
        thunder-?clap\w*
    """,
}
