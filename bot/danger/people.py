"""Age, pregnancy, illness and medicine: what a person brings along."""

from __future__ import annotations

PHRASES = {
    "ANTICOAG": r"""
        ele?[qkc]+[uv]?i[sz]
        (?:medicin|piller|tablet\w*|medicine|pills|meds|tabs) (?:\w+ )?(?:mod|for|against|to prevent|to stop) (?:blod_?propp?er|clots|blood clots|clotting)
        (?:clot|clotting|blodprop)[- ]?(?:prevention |preventing )?(?:medic\w*|pills|tablets|meds)
        (?:tynder|fortynder|thins?) (?:\w+ )?(?:blodet|blood)
        blod_?(?:fortynd\w*|fortynn\w*|förtunn\w*)
        (?:fortyndende) (?:medicin|piller|blod)?
        blod_?prop_?(?:medicin\w*|piller|sprøjter)
        (?:blood )?thinn(?:er|ers|ing)
        anti_?coag\w*
        anti_?koag\w*
        ak[- ]?(?:beh\w*|medicin\w*|patient)
        \bak\b
        [nd]oa[kc]s?\b
        (?:warfarin|marevan|maravan|marivan|eli[qkc][vuw]?[iu]?[sz]t?|elikvis|apixaban|xarelto|xeralto|xaralto|zarelto|rivaroxaban|pradaxa|predaxa|dabigatran|lixiana|liksiana|edoxaban|savaysa|waran|fenprocoumon|marcoumar|coumadin|heparin|innohep|fragmin|klexane|clexane|phenprocoumon)\w*
    """,
    "ANTIPLATELET": r"""
        (?:hjerte_?)?magnyl\w*
        (?:aspirin|clopidogrel|klopidogrel|plavix|brilique|ticagrelor|prasugrel|asasantin|persantin\w*|dipyridamol|acetyl_?salicyl\w*|trombyl|albyl)\w*
        (?:blodplade|trombocyt)_?hæmm\w*
        antiplatelet\w*
    """,
    "BLEED_RISK": r"""
        (?:bl(?:\u00f8|oe)der_?sygdom|hæmofili|haemophilia|hemophilia|von willebrand\w*|bleeding disorder|shunt\w*|dræn i hjernen|vp-?shunt|lave blodplader|low platelets|trombocytopen\w*|trombopen\w*)
        (?:er|is a) (?:bl(?:\u00f8|oe)der|haemophiliac|hemophiliac)\b
    """,
    "ALCOHOL": r"""
        (?:fuld\b|beruset|påvirket af (?:alkohol|stoffer|medicin)|stiv\b(?! nakke)|alkohol\w*|drukket|druk|drunk|alcohol\w*|intoxicated|been drinking|skæv af|høj på|pissed|wasted)
    """,
    "ELDERLY": r"""
        (?:gammel|gamle|aldrende|ældre|elderly|old|aging|ageing|elder) (?:far|mor|mand|dame|kvinde|herre|father|mother|man|lady|woman|dad|mum|mom|neighbou?r|nabo|beboer|resident)
        (?:plejecenter|ældrecenter|plejebolig|aldersdemens)\w*
        (?:6[5-9]|[7-9]\d|10\d)[- ]?(?:åri\w*|år\b|års|year|yr|y/?o|yo\b|m\b|f\b|k\b|å\b)
        (?:på|is|er|aged?|age|turned|fyldt|she is|he is|,|\() ?(?:6[5-9]|[7-9]\d|10\d)\b(?! ?(?:kg|cm|km|%|kr|mg|m\b|min|timer|dage|uger))
        (?:mor|far|mum|mom|dad|mand|kone|wife|husband|father|mother|grandma|gran|nan|mormor|farmor|farfar|morfar|man|woman|kvinde),? (?:\(|på )?(?:6[5-9]|[7-9]\d|10\d)\b
        (?:mormor\w*|farmor\w*|morfar\w*|farfar\w*|bedste(?:mor|far|forældre)\w*|oldemor|oldefar|grandm\w*|grandf\w*|grandad|grandpa|granny|gran\b|nan\b|nana\b|nanna|elderly|in (?:his|her|my) (?:70|80|90)'?s|pensionist|plejehjem\w*|care home|nursing home|gammel mor|gamle (?:mor|far|mand|dame)|sidst i (?:70|80|90)\w*|i (?:70|80|90)'?erne|midt i (?:70|80|90)\w*)
    """,
    "OVER50": r"""
        (?:5\d|6\d|[7-9]\d|10\d)[- ]?(?:åri\w*|år\b|års|year|yr|y/?o|yo\b|m\b|f\b|k\b|å\b)
        (?:på|is|er|am|aged?|age|turned|fyldt|,|\() ?(?:5\d|6\d|[7-9]\d|10\d)\b(?! ?(?:kg|cm|km|%|kr|mg|m\b|min|timer|dage|uger))
        (?:mor|far|mum|mom|dad|mand|kone|wife|husband|father|mother|man|woman|kvinde),? (?:\(|på )?(?:5\d|6\d|[7-9]\d)\b
        (?:mormor\w*|farmor\w*|morfar\w*|farfar\w*|bedste(?:mor|far)\w*|oldemor|oldefar|grandm\w*|grandf\w*|grandad|grandpa|granny|gran\b|nan\b|nana\b|elderly|in (?:his|her|my) (?:50|60|70|80|90)'?s|pensionist|over (?:50|60)|i (?:50|60|70|80|90)'?erne|(?:svigerfar|svigermor|father[- ]in[- ]law|mother[- ]in[- ]law|min gamle))
    """,
    "INFANT": r"""
        (?:baby\w*|babyen|spæd\w*|spæd_?barn\w*|nyfødt\w*|infant|newborn|neonat\w*|bebis|lillebitte)
        {few} ?-?(?:mdr\.?|måneder\w*|måned\w*|mnd|months?|mths?|mos?\b|uger?\b|ugers|weeks?|wks?)[- ](?:gammel\w*|gamle|old)
        {childish} & {not_since}{few} ?-?(?:mdr\.?|måneder\w*|måned\w*|mnd|months?|mths?)(?! (?:siden|ago|henne|pregnant|gravid|later|senere|now))
        {childish} & {not_since}(?:\d|en|to|tre|fire|fem|seks|two|three|four|five|six|eight) ?-?(?:uger?|ugers|weeks?|wks?)(?! (?:siden|ago|henne|pregnant|gravid|later|senere|now))
    """,
    "UNDER3M": r"""
        nyfødt\w*
        newborn
        neonat\w*
        (?:[12]|en|to|one|two|halvanden) ?-?(?:mdr\.?|måneder\w*|måned\w*|months?|mth)[- ](?:gammel\w*|gamle|old)
        (?:[1-9]|1[0-2]|en|to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-?(?:uger?|ugers|weeks?|wks?|wk)[- ](?:gammel\w*|gamle|old)
        {childish} & {not_since}(?:[12]|en|to|one|two|halvanden) ?-?(?:mdr\.?|måneder\w*|måned\w*|months?)(?! (?:siden|ago|henne|pregnant|gravid|later|senere|now))
        {childish} & {not_since}(?:[1-9]|1[0-2]|en|to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-?(?:uger?|ugers|weeks?|wks?)(?! (?:siden|ago|henne|pregnant|gravid|later|senere|now))
        (?:\d{1,2}) ?-?(?:dage|days?) ?(?:gammel\w*|old)
        {childish} & (?:\d|1\d|2\d) (?:dage|days?)(?! (?:siden|ago))
    """,
    "CHILD": r"""
        (?:barn|barnet|børn|min søn|min datter|mit barn|vores (?:søn|datter|barn|dreng|pige|yngste|mindste|ældste|lille)|dreng\w*|pige\w*|søn|sønnen|sønnike|datter|datteren|barnebarn\w*|baby\w*|spæd\w*|småbørn|tvilling\w*|lillebror|lillesøster|knægten|tøsen|ungen|teenager|teenage\w*|bebis|pojke|flicka|gutt|jente|unge\b|dagpleje\w*|børnehave\w*|vuggestue\w*|poden)\b
        (?:child|kid|kids|toddler|infant|baby|newborn|son|daughter|boy|girl|little one|grandson|granddaughter|grandchild|nephew|niece|teen\w*|twin\w*|preschooler|lad|lass|little girl|little boy|nursery|bairn)\b
        (?:[1-9]|1[0-7])[- ]?(?:åri\w*|år\b|års|year|yr|y/?o|yo\b|yrs)
        (?:\d{1,2}) ?-?(?:mdr|måneder|måned\w*|months?) ?(?:gammel|gamle|old)?
    """,
    "PREGNANT": r"""
        (?:[5-9]|[1-3]\d|4[0-2])\.? uge(?! (?:siden|i træk))
        due (?:in|next|on) (?:\w+ )?(?:weeks?|days?|month|week|\d)
        forventer (?:\w+ )?barn
        (?:\w+ )?months? (?:gone|pregnant|along)
        termin\w* (?:om|i|er|den)
        (?:[5-9]|[1-3]\d|4[0-2])\+[0-6]
        (?:i am|she is|jeg er|hun er) (?:[4-9]|[1-3]\d|4[0-2])(?:\+\d)? (?:weeks|wks|uger)(?! (?:old|gammel|post|siden))
        (?:at|in|i) (?:[4-9]|[1-3]\d|4[0-2]) ?(?:weeks|wks|uger)(?! (?:ago|siden))
        (?<!for )(?<!in )(?:1\d|2\d|3\d|4[0-2])(?:\+\d)? ?(?:weeks|wks)(?! (?:ago|old|now|of|to|after|before|later|scan))
        (?:i|uge) ?(?:[5-9]|[1-3]\d|4[0-2])\.? ?uge\b
        uge ?(?:[5-9]|[1-3]\d|4[0-2])\b
        (?:gravid\w*|pregnan\w*|henne|preggo|preggers|up the duff|with child|graviditet\w*)
        (?:baby\w*|barnet|fost\w*) (?:inde )?i maven
        (?:er |jeg |nu |og )?gravid\w*
        høj_?gravid\w*
        venter (?:\w+ )?(?:barn|baby|sig|tvillinger|mig|nummer)
        (?:uge|week|uke|vecka) (?:[4-9]|[1-3]\d|4[0-2])(?:\+\d)?\b(?! (?:20\d\d|i kalenderen))
        (?:[4-9]|[1-3]\d|4[0-2])(?:\+\d)? (?:uger|weeks|wks) (?:henne|gravid|pregnant|gone|along|inde)
        (?:uger|måneder) henne
        i (?:første|andet|tredje|1\.|2\.|3\.) trimester
        pregnan\w*
        expecting(?: (?:a|our|my|twins|first|in))?\b(?! (?:a call|results|the results|to))
        (?:first|second|third|1st|2nd|3rd) trimester
        bun in the oven
        \bg\d ?p\d\b
    """,
    "MAYBE_PREGNANT": r"""
        over tiden
        (?:to|two) (?:streger|lines)
        (?:mangler|savner|venter på) (?:min |mine |sin )?(?:mens\w*|menstruation\w*|bl(?:\u00f8|oe)dning|regl\w*)
        (?:period|mens\w*|menstruation\w*) & (?:late|missed|udebl\w*|forsink\w*|ikke kommet|over tiden|has not come|overdue|sprunget)
        (?:ubeskyttet|unprotected) sex
        (?:er jeg gravid|could i be pregnant|am i pregnant|spontan abort|miscarr\w*)
        (?:måske|muligvis|kan|kunne|maybe|might|could|possibly|think|tror|mon|ved ikke om|not sure if) (?:\w+ ){0,4}(?:gravid|pregnant)
        (?:positiv\w*|positive) (?:\w+ )?(?:graviditets)?_?(?:test|pregnancy test)
        (?:graviditetstest\w*|pregnancy test) ~ positiv\w*
        (?:mens\w*|menstruation\w*|regl\w*|period) (?:\w+ ){0,4}(?:udeblev\w*|sprunget over|overtid|forsinket|late|missed|overdue|ikke kommet|skulle være kommet)
        (?:udebleven|udeblevet|forsinket|missed|late|sprunget) (?:\w+ ){0,2}(?:mens\w*|menstruation|period|en menstruation)
        (?:uger|dage|weeks|days) (?:over tiden|late|overdue)
        (?:ekstrauterin|ectopic|extrauterin|uden for livmoderen|udenfor livmoderen|outside the womb)
        trying (?:for a baby|to conceive)
        (?:spiral|coil|iud) ~~ (?:positiv|positive|gravid|pregnant)
    """,
    "POSTPARTUM": r"""
        barsle\w*
        (?:nybagt|ny) mor
        new mum
        (?:født|fødte|nedkom|fødslen|fødsel|kejsersnit\w*|sectio|barsel\w*)(?! (?:i (?:19|20)|med|dag|uden))
        (?:gave birth|birth|gave birth|postpartum|post[- ]?natal|c[- ]?section|caesarean|cesarean|had (?:a |my |the |our )?baby|after (?:the )?birth|delivered|newborn at home|epidural)
    """,
    "VAG_BLEED": r"""
        (?:udflåd|discharge) & (?:blod\w*|blood\w*)
        (?:bl(?:\u00f8|oe)der|bl(?:\u00f8|oe)dte|bl(?:\u00f8|oe)dning\w*|bl(?:\u00f8|oe)de|pletbl(?:\u00f8|oe)d\w*|blod i (?:trusserne|bukserne)|blodig udflåd|bl(?:\u00f8|oe)r|blöder|blod (?:\w+ )?(?:fra|i) (?:\w+ )?(?:skeden|underlivet|trusse\w*))\b
        (?:bleed\w*|blood|spotting|bled)\b
        friskt? (?:rødt )?blod
    """,
    "SHOULDER_TIP": r"""
        (?:ondt|smerte\w*|pain|hurts?|ache\w*) ~ (?:skulder\w*|shoulder)
    """,
    "LESS_MOVEMENT": r"""
        (?:baby\w*|foster\w*|fosteret|barnet) (?:\w+ ){0,2}(?:quiet|stille|bevæger sig ikke|ikke bevæget|still today|not moved)
        (?:ikke|not) (?:\w+ )?(?:mærke\w*|feel|felt) (?:\w+ )?(?:liv|spark|movement\w*|kicks)
        (?:ikke|ingen|mindre|færre|not|no|less|fewer|stopped|reduced|hardly|næsten ikke) (?:\w+ ){0,3}(?:mærke\w*|mærket|felt|feel\w*|kick\w*|mov\w*|bevæge\w*|sparke\w*|spark|liv) & (?:baby\w*|barnet|foster\w*|den lille|spark\w*|kick\w*|bevæg\w*)
        (?:mærker|mærket|føler) (?:\w+ ){0,3}(?:ikke|ingen|mindre|intet|næsten ikke) (?:\w+ ){0,4}(?:liv|spark|fosterbevæg\w*|baby\w*|barnet|bevæge\w*)
        (?:barnet|baby\w*|fostret) (?:\w+ ){0,2}(?:sparker|bevæger sig|rører sig) (?:\w+ )?(?:ikke|mindre|næsten ikke)
        (?:mindre|færre|ingen) (?:fosterbevæg\w*|spark|liv i maven)
        (?:less|fewer|no|reduced|not felt|stopped) (?:\w+ ){0,4}(?:f(?:o)?etal movement\w*|baby (?:move|moving|kick\w*)|(?:baby )?kicks|baby'?s? movement\w*|movements)
        baby (?:\w+ ){0,3}(?:not mov\w*|stopped moving|not kick\w*|moving less|less)
    """,
    "CANCER": r"""
        {cancer_word}(?! (?:screening|risk|risiko|pakke\w*|forløb|forening\w*|afdeling\w*|in the family|i familien|society|charity|risici))
        metast\w*
        (?:bone|brain|liver|spinal|knogle|lever|hjerne)[- ]?mets?
        kræft_?(?:patient|syg|ramt)\w*
        (?:i|in) remission
        (?:spredning|spread) (?:\w+ )?(?:til|to) (?:knogle\w*|bone\w*|lever\w*|ryg\w*|spine)
        mastektomi|mastectomy
        c\.? ?(?:mammae|prostatae|pulm\w*|coli|recti)
        pca
        onkologisk\w*
    """,
    "CHEMO": r"""
        (?:docetaxel|paclitaxel|taxol|folfox|capecitabin\w*|cisplatin\w*|carboplatin\w*|cyclofosfamid|epirubicin|rituximab|pembrolizumab|nivolumab)\w*
        (?:low|lave?|for få|few) (?:white (?:blood )?cells|hvide blodlegemer|neutrofil\w*|neutrophil\w*|leukocyt\w*)
        kemo\w*
        chemo\w*
        cellegift\w*
        cytostatik\w*
        kemo_?terapi
        immun_?terapi
        immunotherap\w*
        neutropen\w*
        cellgift\w*
    """,
    "IMMUNO": r"""
        intravenous drug\w*
        (?:iv|intravenøs\w*) (?:drug|stof)\w*
        (?:svækket|nedsat|dårligt|weak\w*|suppressed|compromised|low|no) (?:\w+ )?(?:immun\w*|immune)
        immun_?(?:defekt\w*|svæk\w*|hæm\w*|suppr\w*|dæmp\w*|forsvar\w*)
        immun\w*(?:_?suppress\w*|_?compromis\w*)
        (?:hiv|aids|prednisolon|prednison\w*|binyrebark\w*|steroid\w*|methotrexat\w*|biologisk (?:medicin|behandling)|transplanteret|transplant|misbrug\w*|stofmisbrug\w*|injicer\w*|inject\w* drugs?|iv drug|heroin|stiknarkoman|kemo\w*|chemo\w*|metotrexat|humira|remicade)
        (?:dårligt|ureguleret|dysreguleret|poorly|badly|uncontrolled) (?:\w+ )?(?:reguleret |controlled )?(?:sukkersyge|diabet\w*)
        diabet\w* ~ (?:dårligt|ureguleret|poorly|not controlled|uncontrolled)
    """,
    "CLOT_RISK": r"""
        (?:previous|old|earlier|another) (?:blood )?clot\w*
        (?:p-?ring|ringen|vaginalring|hormonspiral|mini_?piller|p-?plaster)
        ny_?opereret
        fly_?(?:rejse|tur|vning)\w*
        lang (?:køre|bil|bus|fly)_?\w*
        long (?:drive|journey|trip|bus|car)
        lang tur
        (?:fløj|fly|flyet|flyv\w*|flew|flight|flying|plane|long[- ]haul|lang (?:flyve|bus|køre)\w*|rejse\w*|bilrejse|bustur)
        gips\w*|(?:in )?(?:a )?cast\b|plaster|skinne|støvle
        (?:operer\w*|operation\w*|opereret|surgery|operated|replacement|hofte_?operation|knæ_?operation|protese|arthroscop\w*|artroskopi)
        (?:sengeliggende|sengelejet|lå i sengen|bed ?rest|bedbound|in bed|immobil\w*|ligget ned|hospital\w*|indlagt)
        p-?pille\w*|minipille|østrogen|hormon\w*|(?:the )?(?:contraceptive )?pill\b|hrt|nuvaring|p-?ring
        gravid\w*|pregnan\w*|fød\w*|kejsersnit|birth|baby|barsel
        (?:blodprop\w*|blood ?clot\w*|dvt|embol\w*|faktor (?:5|v)|factor v|leiden)
        kræft\w*|cancer|kemo\w*|chemo
    """,
    "KIDNEY_DISEASE": r"""
        nyre_?(?:syg\w*|svigt|insufficiens|sygdom|tal|funktion)\w*
        dårlige? nyre\w*
        (?:kidney|renal) (?:disease|failure|impairment|problems?|insufficiency)
        (?:bad|poor|weak) kidney\w*
        ckd\b|egfr ?(?:på |of |is |er )?[1-3]\d
        dialyse|dialysis
    """,
    "THYROID_HIGH": r"""
        (?:high|overactive|hyper) (?:\w+ )?thyroid
        thyroid (?:storm|crisis)
        (?:for højt|forhøjet|højt|overaktiv\w*|hyper) ?_?(?:stofskifte\w*|thyr\w*)
        hyper_?thyr\w*
        basedow\w*
        graves'?
        overactive thyroid
        thyro?tox\w*
        tyreotoks\w*
        (?:thyroid|skjoldbrusk\w*|stofskifte\w*) ~ (?:overactive|for højt|overaktiv\w*|too high|hyper)
    """,
    "HEART_DISEASE": r"""
        hjerte_?(?:opera\w*|flimmer|flimren|rytme\w*|medicin|sygdom\w*|kar\w*)
        (?:valve|klap) (?:problem|disease|replacement|fejl|operation)
        (?:stent|stents|ballonudvid\w*)
        (?:hjerte_?syg\w*|hjerte_?svigt|hjerte_?sygdom\w*|hjerte_?klap\w*|hjerte_?fejl|hjerte_?patient|hjerte_?problem\w*|hjerte_?operer\w*|bypass\w*|aorta_?stenose|kardiomyopati|atrieflimren|forkammer\w*|tidligere blodprop i hjertet|dårligt hjerte|pacemaker\w*|hjertet er)
        (?:heart (?:disease|failure|condition|valve|problem\w*|attack|murmur|defect|surgery|patient|trouble)|cardiomyopath\w*|aortic stenosis|bad heart|weak heart|afib|atrial fib\w*|long qt|hocm|pacemaker)
    """,
    "FAMILY_DEATH": r"""
        fald\w* (?:om )?død (?:om|ned)
        faldt død
        død\w* & (?:pludselig\w*|hjertestop|hjertet|i søvne|ung alder|kun \d\d|som \d\d)
        (?:pludselig|uventet) (?:\w+ )?(?:hjerte_?)?død\w*
        (?:døde|dør|faldt død om|faldt om og døde|faldt død|død) (?:\w+ ){0,6}(?:pludselig\w*|hjert\w*|uventet|i søvne|ung|kun \d\d|som \d\d|\d\d[- ]?årig|\d\d år|af hjertestop|i hjertestop|på fodboldbanen)
        (?:dropp?ed|dropp?ing|drop) (?:down )?dead
        (?:died|dead|death|die) (?:\w+ ){0,6}(?:sudden\w*|heart|young|unexpected\w*|in (?:his|her) sleep|at (?:the age of )?[1-4]\d|aged? [1-4]\d|\d\d|cardiac)
        sudden (?:cardiac )?death\w*
        (?:arvelig|familiær) hjerte\w*
        hjerte_?stop ~ (?:familie\w*|bror|far\b|onkel)
    """,
    "OSTEOPOROSIS": r"""
        knogle_?skør\w*
        osteopor\w*
        brittle bones?
        (?:prednisolon|prednisone|steroid\w*|binyrebark\w*)
        sammenfald\w*
        compression fracture
    """,
    "AAA_KNOWN": r"""
        aorta_?(?:udvid\w*|udpos\w*|dilat\w*|aneu\w*)
        (?:udvidet|dilated|enlarged|bulging) (?:\w+ )?(?:aorta|hovedpulsåre)
        (?:aneurism\w*|aneurysm\w*|aorta_?aneu\w*|udposning\w*|\baaa\b|udvidet hovedpulsåre|udvidelse ~ (?:hovedpulsår\w*|aorta))
        (?:hovedpulsår\w*|aorta) ~ (?:udvid\w*|udpos\w*|ballon\w*|bulg\w*)
    """,
    "KNOWN_FEBRILE": r"""
        (?:haft|prøvet|had|kendt|known|tidligere|another|endnu|igen|again|anden gang|second) ~~ (?:feber_?kramp\w*|febrile (?:seizure|convulsion|fit)\w*)
        (?:feber_?kramp\w*|febrile (?:seizure|convulsion|fit)\w*) ~~ (?:igen|again|tidligere|before|kendt)
    """,
    "CRAMPS": r"""
        (?:belly|tummy|stomach|maven|mave|livmoder\w*|underliv\w*|womb) & (?:tight\w*|stram\w*|spænd\w*|hård\w*|contract\w*|cramp\w*|hard)
        contractions?
        veer
        cramp\w*
        (?:kramper|krampe|murren|jag|stik|nedpresning|veer?) (?:\w+ ){0,2}(?:underliv\w*|maven|livmoder\w*|siden)
        plukve\w*
    """,
    "PARENT": r"""
        (?:mor|far|mum|mom|dad|svigermor|svigerfar|mormor|farmor|farfar|morfar|gran|grandma|grandad|nan|mother|father|husband|wife|mand|kone|bedste\w*)
    """,
    "DEMENTIA": r"""
        demen\w*
        alzheimer\w*
    """,
}
