"""What turns a sign into a danger: injury, age, pregnancy, illness, medicine, what was done before."""

from __future__ import annotations

CONTEXTS = {
    "HEADHIT": r"""
        (?:slå\w*|slog\w*|slå(?:et|r)|banke\w*|stød\w*|stødt\w*|ramt\w*|ramte|ramme\w*|dunk\w*|knald\w*|kyl\w*|hamr\w*|smadr\w*|drøn\w*|kørt|fik|fået|får|landede|landet|faldt|faldet|falder|ramlede|ramlet|ramla\w*|styrt\w*|trill\w*|tumle\w*|klask\w*|slag|slog|snubl\w*|bumle\w*|bumpede|sparket|nikket|skallede|skaller) (?:(?!ikke\b|ingen\b|not\b|no\b|aldrig\b|ned i bordet|mod muren)[\w'%-]+,? ){0,7}(?:{head}|ansigtet|nakken|hovedkulds)
        (?:dask|slag|spark|bold|stød|smæk|knald|puf|en på|albue|knæ|dør\w*|låge\w*|gren|sten|kasse) (?:\w+ ){0,3}(?:i|mod|på|til|oven i|ned over) (?:\w+ )?(?:{head}|ansigtet|nødden)
        (?:hovedet|baghovedet|panden) (?:\w+ ){0,3}(?:først|ramte|slog|ind i|ned i|mod)
        (?:hoved|kranie|hjerne)_?(?:traume\w*|skade\w*|læsion\w*|rystelse\w*|kontusion)
        (?:commotio\w*|huvudskada|hodeskade|hjärnskakning)
        (?:head|skull|brain) ?(?:injur\w*|trauma|knock|bang|bump|wound)
        concuss\w*
        (?:hit|hits|hitting|bump\w*|bang\w*|knock\w*|whack\w*|crack\w*|smack\w*|smash\w*|bash\w*|bonk\w*|clonk\w*|clunk\w*|thump\w*|slam\w*|struck|strike|landed|land|fell|fallen|falls|kick\w*|punch\w*|split|clipped|clocked|conked|bounced|dropped|tumbled|whacked) (?:(?!not\b|no\b|never\b|without\b|but\b|against (?:the|a) (?:brick )?wall)[\w'%-]+,? ){0,7}(?:{head}|face first|headfirst|head_?first)
        (?:blow|knock|bang|bump|whack|smack|ball|kick|punch|elbow|thump|crack|knee|door|branch|clout|something) (?:\w+ ){0,4}(?:to|on|in|hit|against) (?:\w+ ){0,2}(?:{head}|face)\b
        (?:header|headed the ball|head[- ]?butt\w*|heading (?:a )?ball)
        (?:head|skull|forehead) (?:\w+ ){0,2}(?:hit|struck|bounced|cracked|slammed|first|on (?:the )?(?:kerb|curb|floor|pavement|tiles?|concrete|ice|table|door|corner))
        (?:egg|bule|flænge|hul|gash|lump|cut|sår|hematoma|hæmatom) (?:\w+ ){0,3}(?:i|på|on|to|in) (?:\w+ )?(?:{head})
        (?:slog|slagit|slått|slo) (?:i |seg i |sig i )?(?:huvudet|hodet)
    """,
    "HEADHIT_EVER": "",  # filled below: as HEADHIT, but weeks and months old ones count
    "FALL": r"""
        (?:fald\w*|faldt|faldet|falder|fallit|falt|styrt\w*|snubl\w*|trill\w*|ramle\w*|ramla\w*|væltede?t?|vælter|gled|glide\w*|skred|tumle\w*|dratte\w*|rutsje\w*|røg (?:ned|ud)|tabte (?:ham|hende|barnet|baby\w*|min)|tabt (?:ham|hende|barnet|baby\w*)|dumpede|trimlede)\b
        (?:fell|fall|fallen|falls|falling|tripp\w*|slipp\w*|tumbl\w*|came off|rolled off|took a (?:fall|tumble)|went over|stumbl\w*|thrown|dropped (?:him|her|the|my)|topp?led|went down|had a fall|knocked (?:over|down)|wiped out)\b
        (?:af cyklen|af hesten|off (?:my|his|her|the|a) (?:bike|horse|scooter|chair|bed))
    """,
    "INJURY": r"""
        (?:fald\w*|faldt|styrt\w*|snubl\w*|vred\w*|vrid\w*|vrikk\w*|slog|slået|ramt|tackle\w*|sparket|spark\w*|ulykke\w*|uheld\w*|trauma\w*|traume\w*|forstuv\w*|brækk\w*|brækket|knækket|klemt|klemte|kom i klemme|smadre\w*|påkørt|kørte galt|væltede?|gled|hopp\w*|vrikkede|kollider\w*|sammenstød|skred)\b
        (?:fell|fall|fallen|tripp\w*|slipp\w*|crash\w*|accident|injur\w*|trauma|twist\w*|sprain\w*|tackle\w*|hit|broke|broken|kick\w*|came off|landed|jumped|crushed|caught|knocked|collid\w*|thrown|run over|ran over|football|rugby|bike|skateboard|trampoline|horse|snapped)\b
        (?:ramla\w*|falt|slo|vrickade)\b
        håndbold|fodbold|trampolin|cykel\w*
    """,
    "CHILD_HEIGHT_FALL": r"""
        (?:fald\w*|faldt|faldet|trill\w*|rull\w*|røg|ramle\w*|styrt\w*|dratte\w*|tabt\w*|fell|fall\w*|roll\w*|tumbl\w*|dropp\w*|came|slid) ~~ (?:puslebord\w*|pusleplads|køkkenbord\w*|bord\w*|høj_?stol\w*|trip_?trap|trappe\w*|køje\w*|barnevogn\w*|klapvogn|legestativ\w*|klatrestativ|vindue\w*|træ\w*|[1-9](?:[.,]\d)? ?(?:m|meter)\b|halvanden meter|en meter|to meter|indkøbsvogn|changing (?:table|mat|unit)|worktop|counter|table|high ?chair|stairs|steps|bunk\w*|top bunk|pram|buggy|climbing frame|monkey bars|tree|window|balcony|trolley|shopping cart|arms|shoulders|skuldre\w*|arme\w*|slide|rutsjebane\w*)
    """,
    "HIGH_ENERGY": r"""
        (?:[6-9]\d|1\d\d) ?(?:km/t|km/h|km i timen|kmh|km\b|kph|km/t\.|i timen|mph)
        [3-6]\d ?mph
        (?:motorvej\w*|landevej\w*|motorway|highway|frontal\w*|head[- ]on|rullede? rundt|rolled (?:the car|over|several)|overturned|totalskad\w*|write[- ]off|slynget (?:ud|af)|ejected|thrown (?:from|out of|off|clear)|kastet af|på taget)
        (?:motor_?cyk\w*|mc[- ]?(?:ulykke|uheld|styrt)|motorbike|knallert\w*|moped) ~~ (?:ulykke\w*|uheld|styrt\w*|galt|væltede?|crash\w*|accident|came off|fell|skred)
        (?:styrt\w*|væltede?|crash\w*|came off|fell off|skred) ~~ (?:motor_?cyk\w*|mc\b|motorbike|knallert\w*)
        (?:påkørt|kørt (?:ned|over)|ramt) (?:\w+ ){0,2}(?:af )?(?:\w+ )?(?:bil\w*|lastbil|bus\w*|tog\w*|varevogn|van|motorcykel|suv)
        (?:bil|lastbil|bus)\w* ~ (?:ramte|kørte (?:ind i|over)|påkørte) ~ (?:ham|hende|mig|min|barnet)
        (?:hit|struck|run over|knocked (?:down|over|off)|mown down) (?:\w+ ){0,3}by (?:a |the )?(?:\w+ )?(?:car|lorry|truck|bus|van|train|motorbike|taxi|suv)
        (?:fald\w*|faldt|faldet|styrt\w*|røg|fell|fall\w*|drop\w*|jump\w*|sprang|hoppe\w*) ~~ (?:[2-9]|1\d|to|tre|fire|fem|seks|two|three|four|five|six|couple of)(?:[.,]\d)? ?-?(?:m|meter\w*|metres?|etage\w*|sal\b|stor(?:e)?ys?|floors?|stories)\b
        (?:(?:8|9|1\d|2\d) ?(?:feet|ft|foot)) ~ (?:fall|drop|ladder)?
        (?:fald\w*|faldt|faldet|styrt\w*|røg|fell|fall\w*|came|crashed|ned) ~~ (?:stige\w*|taget|tag\b|tagryg\w*|stillads\w*|balkon\w*|altan\w*|ladder|roof|scaffold\w*|balcony|first floor|second floor|1\. sal|2\. sal|upstairs window|vindue\w*|træ(?:et)?\b|tree|loftet|kornsilo)
        (?:faldt|faldet|fell|thrown|kastet|came|styrtede|slynget|bucked|røg) ~~ (?:hest\w*|pony\w*|horse|pony)
        (?:hoved\w*|head|udspring|dykke\w*|dive[ds]?|diving|dived|dove|sprang) ~~ (?:lavt vand|på hovedet (?:ud|i) |shallow|sandbank|bottom of the pool|bunden|badebro\w*|pool)
        (?:trafik|bil|færdsels)_?(?:ulykke\w*|uheld\w*|sammenstød)
        (?:car|traffic|road|rta|rtc|vehicle|motor) ?(?:crash\w*|accident\w*|wreck|collision)
        crashed (?:the|my|his|her|our) car
        (?:høj_?energi|high[- ]energy|high[- ]speed)
        kørte? galt
        (?:klemt|mast|crushed|trapped) ~~ (?:traktor|maskine|bil|truck|car|tractor|machine|under)
    """,
    "LOW_SPEED": r"""
        (?:bagfra|rear[- ]end\w*|lav fart|low speed|parkeringsplads\w*|car park|[1-3]\d ?km/t|holdt stille|kø|queue|\b(?:5|10|15|20) ?mph)
    """,
    "NECK_PAIN": r"""
        (?:{hurt}) (?:\w+ ){0,4}(?:nakk\w*|neck)
        (?:nakk\w*|neck) (?:\w+ ){0,4}(?:{hurt})
        nakke_?smert\w*
        neck_?(?:pain|ache)\w*
        piske_?smæld\w*
        whiplash
        (?:hals_?hvirvel\w*|c-?spine|cervical)
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap) (?:\w+ )?(?:dreje|bevæge|vende|holde) (?:\w+ )?(?:hovedet|nakken)
        (?:cannot|could not|unable to) (?:\w+ )?(?:turn|move|rotate|hold up) (?:\w+ )?(?:head|neck)
    """,
    "CANNOT_TURN_HEAD": r"""
        (?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap) (?:\w+ )?(?:dreje|bevæge|vende|holde) (?:\w+ )?(?:hovedet|nakken)
        (?:cannot|could not|unable to|barely) (?:\w+ )?(?:turn|move|rotate|hold up) (?:\w+ )?(?:head|neck)
    """,
    "ANTICOAG": r"""
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
        (?:bløder_?sygdom|hæmofili|haemophilia|hemophilia|von willebrand\w*|bleeding disorder|shunt\w*|dræn i hjernen|vp-?shunt|lave blodplader|low platelets|trombocytopen\w*|trombopen\w*)
        (?:er|is a) (?:bløder|haemophiliac|hemophiliac)\b
    """,
    "ALCOHOL": r"""
        (?:fuld\b|beruset|påvirket af (?:alkohol|stoffer|medicin)|stiv\b(?! nakke)|alkohol\w*|drukket|druk|drunk|alcohol\w*|intoxicated|been drinking|skæv af|høj på|pissed|wasted)
    """,
    "ELDERLY": r"""
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
    "OVER60": r"""
        (?:6\d|[7-9]\d|10\d)[- ]?(?:åri\w*|år\b|års|year|yr|y/?o|yo\b|m\b|f\b|k\b|å\b)
        (?:på|is|er|am|aged?|age|turned|fyldt|,|\() ?(?:6\d|[7-9]\d|10\d)\b(?! ?(?:kg|cm|km|%|kr|mg|m\b|min|timer|dage|uger))
        (?:mor|far|mum|mom|dad|mand|kone|wife|husband|father|mother|man|woman|kvinde),? (?:\(|på )?(?:6\d|[7-9]\d)\b
        (?:mormor\w*|farmor\w*|morfar\w*|farfar\w*|bedste(?:mor|far)\w*|oldemor|oldefar|grandm\w*|grandf\w*|grandad|grandpa|granny|gran\b|nan\b|nana\b|elderly|in (?:his|her|my) (?:60|70|80|90)'?s|pensionist|over 60|i (?:60|70|80|90)'?erne)
    """,
    "INFANT": r"""
        (?:baby\w*|babyen|spæd\w*|spæd_?barn\w*|nyfødt\w*|infant|newborn|neonat\w*|lillepige|bebis)
        (?:\d|1[01]|1[0-9]|en|to|tre|fire|fem|seks|syv|otte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten|eleven) ?-?(?:mdr\.?|måneder\w*|måned\w*|mnd|months?|mths?|mos?\b)[- ]?(?:gammel\w*|gamle|old)?
        (?:\d|1\d|en|to|tre|fire|fem|seks|two|three|four|five|six|eight) ?-?(?:uger?\b|ugers|weeks?|wks?) ?-?(?:gammel\w*|gamle|old|baby)
    """,
    "UNDER3M": r"""
        nyfødt\w*
        newborn
        neonat\w*
        (?:[12]|en|to|one|two|halvanden) ?-?(?:mdr\.?|måneder\w*|måned\w*|months?|mth)[- ]?(?:gammel\w*|gamle|old)?
        (?:[1-9]|1[0-2]|en|to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-?(?:uger?\b|ugers|weeks?|wks?|wk)(?! (?:pregnant|gravid|siden|ago|henne))
        (?:\d{1,2}) ?-?(?:dage|days?) ?(?:gammel\w*|old)
    """,
    "CHILD": r"""
        (?:barn|barnet|børn|min søn|min datter|mit barn|vores (?:søn|datter|barn|dreng|pige|yngste|mindste|ældste|lille)|dreng\w*|pige\w*|søn|sønnen|sønnike|datter|datteren|barnebarn\w*|baby\w*|spæd\w*|småbørn|tvilling\w*|lillebror|lillesøster|knægten|tøsen|ungen|teenager|teenage\w*|bebis|pojke|flicka|gutt|jente|unge\b|dagpleje\w*|børnehave\w*|vuggestue\w*|poden)\b
        (?:child|kid|kids|toddler|infant|baby|newborn|son|daughter|boy|girl|little one|grandson|granddaughter|grandchild|nephew|niece|teen\w*|twin\w*|preschooler|lad|lass|little girl|little boy|nursery|bairn)\b
        (?:[1-9]|1[0-7])[- ]?(?:åri\w*|år\b|års|year|yr|y/?o|yo\b|yrs)
        (?:\d{1,2}) ?-?(?:mdr|måneder|måned\w*|months?) ?(?:gammel|gamle|old)?
    """,
    "PREGNANT": r"""
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
        (?:født|fødte|nedkom|fødslen|fødsel|kejsersnit\w*|sectio|barsel\w*)(?! (?:i (?:19|20)|med|dag|uden))
        (?:gave birth|birth|gave birth|postpartum|post[- ]?natal|c[- ]?section|caesarean|cesarean|had (?:a |my |the |our )?baby|after (?:the )?birth|delivered|newborn at home|epidural)
    """,
    "VAG_BLEED": r"""
        (?:bløder|blødte|blødning\w*|bløde|pletblød\w*|blod i (?:trusserne|bukserne)|blodig udflåd|blør|blöder|blod (?:\w+ )?(?:fra|i) (?:\w+ )?(?:skeden|underlivet|trusse\w*))\b
        (?:bleed\w*|blood|spotting|bled)\b
        friskt? (?:rødt )?blod
    """,
    "SHOULDER_TIP": r"""
        (?:ondt|smerte\w*|pain|hurts?|ache\w*) ~ (?:skulder\w*|shoulder)
    """,
    "BELLY_BLOW": r"""
        (?:slag|spark|faldt|fald|stød|ramt|slog|sparket|landede|kick\w*|hit|blow|fell|punch\w*|bump\w*|knock\w*|landed|thump\w*|airbag|sele\w*|seat ?belt) (?:\w+ ){0,7}(?:maven|mave|bump|belly|stomach|tummy|abdomen)
        (?:bilulykke|trafik\w*|car (?:crash|accident)|påkørt)
    """,
    "LESS_MOVEMENT": r"""
        (?:mindre|færre|ikke|ingen|mærker ikke|not felt|less|fewer|no|reduced|stopped|not) (?:\w+ ){0,4}(?:liv\b|spark|sparker|bevæge\w*|fosterbevæg\w*|movement\w*|kick\w*|moving|mov(?:e|ed))
    """,
    "CANCER": r"""
        (?<!for )(?:har|havde|haft|fik|fået|have|has|had|got|with|med|efter|after|behandl\w*|treated|opereret|operated|diagnos\w*|overlev\w*|surviv\w*|færdig\w*|kontrol\w*|tidligere|previous\w*|past|kendt|known|spredt|spread|min|mit|hans|hendes|my|his|her|ramt|history of|uhelbredelig|spredning|stadie|stage|metastat\w*|terminal\w*|advanced|fremskreden|stråle\w*|radiotherapy|remission|rask(?:meldt)?|fri) (?:(?!bange|afraid|scared|worried|nervøs|angst|risk|risiko|mistanke|suspicion|suspected|screening|pakke|mor|far|ingen|ikke|no|not|never|aldrig|søster|mother|father|mum|dad|aunt|tante|moster)\w+ ){0,4}(?:{cancer_word})
        (?:{cancer_word}) (?:\w+ ){0,3}(?:for \w+ (?:år|mdr|måneder)|i (?:19|20)\d\d|in (?:19|20)\d\d|(?:\w+ )?years? ago|opereret|behandl\w*|treated|patient\w*|diagnos\w*|fjernet|removed|spredt|spread|in remission|survivor|tilbage\b|back in|last year|sidste år|med spredning|med metastaser|surgery)
        metast\w*
        kræft_?(?:patient|syg|ramt|sygdom)\w*
        cancer (?:patient|survivor|sufferer)
        (?:i|in) remission
        (?:spredning|spread) (?:\w+ )?(?:til|to) (?:knogle\w*|bone\w*|lever\w*|ryg\w*|spine)
        mastektomi|mastectomy
        myelomatose|myeloma|knoglemarvskræft|lymfe_?kræft|lymfom\w*|lymphoma\w*
        \bc\.? ?(?:mammae|prostatae|pulm\w*|coli|recti)
        pca\b
        onkologisk\w*
    """,
    "CHEMO": r"""
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
        (?:svækket|nedsat|dårligt|weak\w*|suppressed|compromised|low|no) (?:\w+ )?(?:immun\w*|immune)
        immun_?(?:defekt\w*|svæk\w*|hæm\w*|suppr\w*|dæmp\w*|forsvar\w*)
        immun\w*(?:_?suppress\w*|_?compromis\w*)
        (?:hiv|aids|prednisolon|prednison\w*|binyrebark\w*|steroid\w*|methotrexat\w*|biologisk (?:medicin|behandling)|transplanteret|transplant|misbrug\w*|stofmisbrug\w*|injicer\w*|inject\w* drugs?|iv drug|heroin|stiknarkoman|kemo\w*|chemo\w*|metotrexat|humira|remicade)
        (?:dårligt|ureguleret|dysreguleret|poorly|badly|uncontrolled) (?:\w+ )?(?:reguleret |controlled )?(?:sukkersyge|diabet\w*)
        diabet\w* ~ (?:dårligt|ureguleret|poorly|not controlled|uncontrolled)
    """,
    "CLOT_RISK": r"""
        (?:fløj|fly|flyet|flyv\w*|flew|flight|flying|plane|long[- ]haul|lang (?:flyve|bus|køre)\w*|rejse\w*|bilrejse|bustur)
        gips\w*|(?:in )?(?:a )?cast\b|plaster|skinne|støvle
        (?:operer\w*|operation\w*|opereret|surgery|operated|replacement|hofte_?operation|knæ_?operation|protese|arthroscop\w*|artroskopi)
        (?:sengeliggende|sengelejet|lå i sengen|bed ?rest|bedbound|in bed|immobil\w*|ligget ned|hospital\w*|indlagt)
        p-?pille\w*|minipille|østrogen|hormon\w*|(?:the )?(?:contraceptive )?pill\b|hrt|nuvaring|p-?ring
        gravid\w*|pregnan\w*|fød\w*|kejsersnit|birth|baby|barsel
        (?:blodprop\w*|blood ?clot\w*|dvt|embol\w*|faktor (?:5|v)|factor v|leiden)
        kræft\w*|cancer|kemo\w*|chemo
    """,
    "CONTRAST": r"""
        (?:efter|fik|fået|får|kom hjem|hjem fra|hjemme|lige|netop|for|siden|under|fra|på grund af|pga) (?:\w+ ){0,6}(?:kontrast\w*|kontraststof\w*|gadolin\w*|jod\b|farvestof\w*)
        (?:kontrast\w*|kontraststof\w*|gadolin\w*) (?:\w+ ){0,4}(?:siden|i dag|i går|i formiddags|i eftermiddags|i morges|tidligere i dag|før|for|og nu)
        (?:ct|mr|mri|scan\w*|scanning\w*|skanning\w*) (?:\w+ ){0,2}(?:med|with) (?:\w+ )?(?:kontrast\w*|contrast|dye|indsprøjtning)
        (?:after|had|got|given|having|since|following|just|from|injected|injection|home|gave me|post) (?:\w+ ){0,6}(?:contrast|dye|gadolin\w*|iodine)
        (?:contrast|dye|gadolin\w*) (?:\w+ ){0,4}(?:ago|today|yesterday|earlier|this morning|this afternoon|injection|went in|scan|and now|ct)
        (?:indsprøjtning\w*|injection) ~~ (?:scan\w*|ct|mr|mri)
    """,
    "KIDNEY_DISEASE": r"""
        nyre_?(?:syg\w*|svigt|insufficiens|sygdom|tal|funktion)\w*
        dårlige? nyre\w*
        (?:kidney|renal) (?:disease|failure|impairment|problems?|insufficiency)
        (?:bad|poor|weak) kidney\w*
        ckd\b|egfr ?(?:på |of |is |er )?[1-3]\d
        dialyse|dialysis
    """,
    "LITTLE_URINE": r"""
        (?:tisser|tisset|tisse) (?:\w+ )?(?:næsten ikke|meget lidt|næsten intet|knap|ikke|kun lidt|mindre)
        (?:næsten ingen|meget lidt|ingen|hardly any|very little|no|barely any|less|almost no) (?:urin\w*|urine|pee|wee|vandladning)
        (?:hardly|barely|not) (?:\w+ )?(?:pee\w*|wee\w*|urinat\w*|passing (?:any )?(?:urine|water))
    """,
    "PACEMAKER": r"""
        pace_?maker\w*
        \bicd\b
        icd[- ]?enhed\w*
        (?:hjerte_?)?stød_?giver
        defibrillator\w*
    """,
    "MR_DONE": r"""
        (?:efter|siden|fra|fik|fået|var (?:til|i)|været|lige|havde|har haft|kom hjem|under) (?:\w+ ){0,5}(?:mr|mri|mr-\w+|scann\w*|skann\w*|magnet\w*)
        (?:after|had|since|from|following|just|during|post|came (?:home|out)|home from) (?:\w+ ){0,5}(?:mri?|scan\w*|magnet)
        (?:mri?|scan\w*|mr-\w+|skann\w*) (?:\w+ ){0,5}(?:ago|today|earlier|yesterday|this morning|i dag|i går|i formiddags|i morges|for \w+ timer|siden)
    """,
    "ICD_SHOCK": r"""
        (?:fik|fået|gav|giver|givet|har) (?:\w+ ){0,4}(?:stød)\b
        stød (?:\w+ ){0,3}(?:fra|af) (?:\w+ )?(?:icd|enhed\w*|pacemaker\w*|stødgiver\w*)
        (?:shock\w*|zapp\w*|went off|fired|kicked in)
    """,
    "SINUS": r"""
        bihule\w*
        sinus\w*
        sinuitis
        pande_?hule\w*
        bihåle\w*
    """,
    "EYE_SWELL": r"""
        (?:øj\w*|øjenlåg\w*|øjen_?omgivelse\w*|øjenhule\w*) (?:\w+ ){0,6}(?:hæv\w*|hæver|opsvulm\w*|buler|står ud|lukket|klistr\w*|bugner|fremstå\w*|rødt og|tykt|tykke)
        (?:hæv\w*|hævelse|opsvulmet|rødme|tyk) (?:\w+ ){0,5}(?:øj\w*|øjet|øjenlåg\w*)
        (?:eye|eyes|eyelid\w*|eye socket) (?:\w+ ){0,6}(?:swell\w*|swoll\w*|puff\w*|bulg\w*|shut|closed|sticking out|pushed|popping|red and)
        (?:swoll\w*|swell\w*|puffy|bulging|redness|red) (?:\w+ ){0,5}(?:eye|eyes|eyelid\w*)
        (?:buler|udstående|bulging|protruding) (?:\w+ )?(?:øje|eye)
        proptos\w*
    """,
    "FOREHEAD_SWELL": r"""
        (?:pande\w*|forehead) (?:\w+ ){0,5}(?:hæv\w*|bule\w*|blød|puff\w*|swell\w*|swoll\w*|dejet|dejagtig|doughy|lump)
        (?:hæv\w*|hævelse|swoll\w*|swell\w*|puffy) (?:\w+ ){0,4}(?:pande\w*|forehead)
    """,
    "EYE_RED_PAIN": r"""
        (?:rødt|røde|red|painful|smertende|bloodshot) (?:\w+ ){0,4}(?:øje|øjet|øjne\w*|eye|eyes)
        (?:øje|øjet|øjne\w*|eye|eyes) (?:\w+ ){0,4}(?:rødt|rød\w*|red|bloodshot)
        {hurt} (?:\w+ ){0,4}(?:øje\b|øjet|eye\b)
    """,
    "THYROID_HIGH": r"""
        (?:for højt|forhøjet|højt|overaktiv\w*|hyper) ?_?(?:stofskifte\w*|thyr\w*)
        hyper_?thyr\w*
        basedow\w*
        graves'?
        overactive thyroid
        thyro?tox\w*
        tyreotoks\w*
        (?:thyroid|skjoldbrusk\w*|stofskifte\w*) ~ (?:overactive|for højt|overaktiv\w*|too high|hyper)
    """,
    "NECK_LUMP": r"""
        (?:struma|goit(?:re|er))
        (?:knude\w*|knuder|hævelse|bule|klump|lump|nodule\w*|mass|swelling|svulst|cyste|bold|byld\w*) (?:\w+ ){0,4}(?:hals\w*|skjoldbrusk\w*|neck|thyroid|strubehoved\w*|throat)
        (?:hals\w*|neck|skjoldbrusk\w*|thyroid|kæben|jaw) (?:\w+ ){0,4}(?:knude\w*|hæv\w*|swell\w*|swoll\w*|lump|nodule|bule|klump|svulm\w*|huge|ballooned)
        skjoldbrusk\w*
        thyroid\w*
        (?:hævet|hævelse|swollen|swelling) (?:\w+ ){0,3}(?:hals\w*|neck)
    """,
    "HEART_DISEASE": r"""
        (?:hjerte_?syg\w*|hjerte_?svigt|hjerte_?sygdom\w*|hjerte_?klap\w*|hjerte_?fejl|hjerte_?patient|hjerte_?problem\w*|hjerte_?operer\w*|bypass\w*|aorta_?stenose|kardiomyopati|atrieflimren|forkammer\w*|tidligere blodprop i hjertet|dårligt hjerte|pacemaker\w*|hjertet er)
        (?:heart (?:disease|failure|condition|valve|problem\w*|attack|murmur|defect|surgery|patient|trouble)|cardiomyopath\w*|aortic stenosis|bad heart|weak heart|afib|atrial fib\w*|long qt|hocm|pacemaker)
    """,
    "FAMILY_DEATH": r"""
        (?:pludselig|uventet) (?:\w+ )?(?:hjerte_?)?død\w*
        (?:døde|dør|faldt død om|faldt om og døde|faldt død|død) (?:\w+ ){0,6}(?:pludselig\w*|hjert\w*|uventet|i søvne|ung|kun \d\d|som \d\d|\d\d[- ]?årig|\d\d år|af hjertestop|i hjertestop|på fodboldbanen)
        (?:dropp?ed|dropp?ing|drop) (?:down )?dead
        (?:died|dead|death|die) (?:\w+ ){0,6}(?:sudden\w*|heart|young|unexpected\w*|in (?:his|her) sleep|at (?:the age of )?[1-4]\d|aged? [1-4]\d|\d\d|cardiac)
        sudden (?:cardiac )?death\w*
        (?:arvelig|familiær) hjerte\w*
        hjerte_?stop ~ (?:familie\w*|bror|far\b|onkel)
    """,
    "EXERTION": r"""
        (?:under|mens|da|midt i|i|ved|til|lige efter|efter|på) (?:\w+ ){0,4}(?:trænede|træning\w*|løb\w*|sport\w*|fodbold\w*|håndbold\w*|cyklede|cykling|anstreng\w*|spinning|motion|fitness|svømme\w*|svømning|badminton|tennis|kamp\w*|halvmaraton|maraton|gymnastik|idræt|crossfit|dans\w*|basket\w*|marathon|trappe\w*|cykel\w*|banen)
        (?:løb|løbetur|trænede|løbe|dansede|cyklede)\b
        (?:exercis\w*|exert\w*|running|on a run|jog\w*|football|soccer|training|gym|sport\w*|match|game|practice|rugby|basketball|swimming|spin class|sprint\w*|race|cycling|workout|treadmill|marathon|climbing (?:the )?stairs|hockey|pe class|\bpe\b|lifting weights|playing)
    """,
    "LYING": r"""
        (?:mens|da|når) (?:\w+ ){0,2}(?:lå ned|ligger ned|sad (?:helt )?(?:stille|ned)|lå)
        liggende
        (?:while|when) (?:\w+ ){0,2}(?:lying|sitting|laying) (?:down|still|in bed)?
        (?:lå|sad) (?:\w+ )?(?:ned|i sengen|i sofaen|stille|i en stol)
        (?:lying|laying) (?:down|in bed|on the (?:sofa|couch|bed))
        (?:from|in) (?:a |his |her |my )?(?:chair|sofa|bed) 
    """,
    "HEARING": r"""
        (?:mist\w*|tabt|nedsat|pludselig\w*|dårlig\w*|kan ikke|lost|loss of|losing|reduced|cannot|gone deaf|going deaf|sudden) (?:\w+ ){0,3}(?:hør\w*|hear\w*)
        (?:hørelse\w*|hearing) (?:\w+ ){0,4}(?:væk|forsvundet|nedsat|gone|lost|worse|loss|drop\w*)
        (?:døv|deaf) (?:på|in|i) 
        hearing loss
        høretab
    """,
    "HOURS": r"""
        (?:\d+|flere|mange|et par|to|tre|fire|fem|seks|several|many|few|hele|all|two|three|four|five|six) (?:timer|hours?|hrs?|dage|days?|døgn|dagen|natten|day|night)
        (?:hele tiden|konstant|constant\w*|ikke (?:vil )?(?:holde op|stoppe)|siden i (?:går|nat|morges|aftes)|since (?:last night|yesterday|this morning)|non ?stop|uafbrudt|all (?:day|night)|does not (?:stop|let up|go)|not (?:letting|easing|going)|i nat|hele natten)
    """,
    "COUGH": r"""
        host\w*
        cough\w*
        lunge_?betændelse
        pneumoni\w*
        chest infection
        (?:kol|copd)\b
        brystinfektion
        influenza|flu\b|covid|corona
        lunge_?infektion
    """,
    "UTI": r"""
        (?:blære_?betænd\w*|urin_?vej\w*|uti\b|urine? infect\w*|urinary (?:tract )?infect\w*|bladder infect\w*|uvi\b|nyre_?bækken\w*|kidney infect\w*|cystit\w*)
    """,
    "PROSTATE_BIOPSY": r"""
        (?:prostata|blærehalskirtel|prostate)\w* (?:\w+ ){0,3}(?:biops\w*|vævsprøve\w*|prøve\w*)
        (?:biops\w*|vævsprøve\w*|prøver) (?:\w+ ){0,4}(?:prostata\w*|prostate|blærehals\w*)
        (?:biops\w*|vævsprøve\w*)
    """,
    "OSTEOPOROSIS": r"""
        knogle_?skør\w*
        osteopor\w*
        brittle bones?
        (?:prednisolon|prednisone|steroid\w*|binyrebark\w*)
        sammenfald\w*
        compression fracture
    """,
    "JAW_CLAUD": r"""
        (?:kæbe\w*|jaw) (?:\w+ ){0,6}(?:tygge\w*|spise\w*|chew\w*|eat\w*)
        (?:tygge\w*|tygger|spiser|chew\w*|eat\w*) (?:\w+ ){0,6}(?:ondt|smert\w*|kæbe\w*|jaw|hurt\w*|ach\w*|pain\w*|træt)
        (?:ondt|smerte\w*|hurts?|pain\w*|ach\w*) (?:\w+ ){0,4}(?:(?:at|to|når|when|jeg|i|han|hun|he|she) ){1,3}(?:tygge\w*|chew\w*)
        jaw claudication
        kæbe_?claudic\w*
    """,
    "TEMPLE": r"""
        tinding\w*
        (?:temple|temples)\b
        (?:hovedbund\w*|scalp) (?:\w+ ){0,5}(?:øm\w*|{hurt}|sore|tender)
        (?:øm\w*|sore|tender|{hurt}) (?:\w+ ){0,5}(?:hovedbund\w*|scalp)
        (?:comb\w*|brush\w*|børste\w*|rede|frisere) (?:\w+ ){0,2}(?:hår\w*|hair)
        (?:kæmpecelle|temporal|giant cell|arteritis)\w*
    """,
    "FLOPPY": r"""
        (?:helt |så |meget |virker |er |og )?slap\b(?! af)
        slatten
        slasket
        (?:hænger|ligger) (?:bare |helt )?(?:slapt|som en kludedukke|slap)
        kludedukke
        livløs
        (?:floppy|limp(?! (?:when|on|since|after|and))|rag ?doll|lifeless)
        sløv\w*
        mat\b
        (?:marmorer\w*|spættet|gråbleg|bleg og|grå)
        mottled
        blotchy
        (?:svær|vanskelig|umulig|hard|difficult|impossible) (?:\w+ ){0,3}(?:vække|wake|rouse)
        (?:vil ikke|kan ikke|will not|cannot) (?:\w+ )?(?:vågne|vækkes|wake)
        (?:klynker|ynker|jamrer|moaning|high[- ]pitched|weak cry|skingrende|grunting|stønner)
        (?:fontanel\w*|soft spot) ~ (?:bul\w*|spændt|udad|tense)
    """,
    "WONT_DRINK": r"""
        (?:vil|ville|gider|kan) (?:\w+ )?(?:ikke|hverken) (?:\w+ )?(?:drikke\w*|die|spise|ammes|amme|sutte|have (?:mælk|bryst|flaske)|tage (?:bryst\w*|flask\w*))
        (?:drikker|spiser|dier|sutter) (?:\w+ )?(?:ikke|næsten ikke|intet|dårligt|næsten intet|for lidt|knap)
        (?:tørre? bleer?|ingen våde bleer|ikke tisset|dry napp\w*|dry diaper\w*|no wet|fewer wet)
        (?:will not|not|refus\w*|hardly|barely|off (?:his|her)) (?:\w+ )?(?:drink\w*|feed\w*|milk|bottle|breast|nurse|take (?:a )?(?:bottle|milk|breast))
        (?:off|refusing) (?:\w+ )?(?:milk|feeds?|food)
        stopped (?:feeding|drinking)
    """,
    "MORNING_VOMIT": r"""
        (?:kaste\w*|bræk\w*|opkast\w*|vomit\w*|sick|throw\w*) (?:\w+ ){0,6}(?:morgen\w*|morning\w*|når (?:h[au]n )?vågner|waking)
        (?:morgen|morning)_?(?:opkast\w*|kvalme|vomit\w*|sickness)
        (?:morgen\w*|morning\w*) (?:\w+ ){0,5}(?:kaste\w*|bræk\w*|opkast\w*|vomit\w*|sick|throw\w*)
    """,
    "CHILD_NEURO": r"""
        (?:balance\w*|vakler|slingrer|falder (?:meget|hele tiden|over)|går (?:\w+ )?(?:underligt|skævt|dårligt|usikkert)|skele\w*|skeler|squint\w*|cross[- ]?eyed|wobbly|unsteady|clums\w*|tripping|falling over|klodset|hælder (?:på )?hovedet|head tilt\w*|skævt hoved|stumbl\w*|ustabil\w*)
    """,
    "BEHAVIOUR": r"""
        (?:ikke (?:\w+ )?sig selv|opfører sig (?:\w+ )?(?:anderledes|mærkelig\w*|underlig\w*|sært)|(?:helt |meget )?(?:anderledes|mærkelig|underlig|ændret)\b|utrøstelig\w*|græder (?:\w+ )?(?:hele tiden|utrøsteligt|konstant)|irritabel|virker (?:\w+ )?(?:forkert|mærkelig|underlig|fjern))
        (?:not (?:\w+ )?(?:himself|herself|right|acting right|acting normal\w*)|acting (?:\w+ )?(?:strange\w*|weird\w*|odd\w*|funny|different\w*|off)|inconsolabl\w*|will not stop crying|seems (?:off|odd|different|strange)|behaving (?:strangely|oddly|differently)|not (?:quite )?right|different\b)
    """,
    "HEAD_LUMP": r"""
        (?:bule\w*|bulen|hævelse|blød (?:bule|hævelse|plet)|æg|lump|egg|bump|swelling|hæmatom\w*|haematoma|soft (?:spot|swelling|lump)|boggy)
    """,
    "SWALLOWED": r"""
        (?:slugt|sluger|slugte|sunket|spist|ædt|swallow\w*|ate|eaten|ingest\w*) ~~ (?:batteri\w*|knap_?celle\w*|magnet\w*|mønt\w*|nål\w*|søm|skarp\w*|button|battery|batteries|magnets?|coin|needle|pin\b|glas\w*|glass|sharp)
        (?:batteri\w*|knap_?celle\w*|magnet\w*|button battery) ~~ (?:slugt|sunket|swallow\w*|i halsen|in (?:his|her) throat)
        (?:sidder fast|stuck|sat sig fast|galt) ~ (?:halsen|spiserøret|throat|gullet)
    """,
    "PENETRATING": r"""
        (?:stukket ned|knivstuk\w*|knivstik\w*|skudt (?:i|med)|skudsår|stikvunde|stabbed|stab wound|gunshot|shot in|impaled|spiddet|amputer\w*|klippet (?:\w+ ){0,2}(?:finger\w*|tå\w*) af|skåret (?:\w+ ){0,2}(?:finger\w*|tå\w*) af|savet (?:\w+ ){0,3}(?:finger\w*|hånd\w*)|severed|cut (?:\w+ ){0,2}(?:finger|thumb|hand) off|chopped)
    """,
    "AAA_KNOWN": r"""
        (?:aneurism\w*|aneurysm\w*|aorta_?aneu\w*|udposning\w*|\baaa\b|udvidet hovedpulsåre|udvidelse ~ (?:hovedpulsår\w*|aorta))
        (?:hovedpulsår\w*|aorta) ~ (?:udvid\w*|udpos\w*|ballon\w*|bulg\w*)
    """,
    "BREAST_ABSCESS": r"""
        (?:bryst(?:et|er)?|breast\w*|boob\w*) (?:\w+ ){0,6}(?:rødt?|hedt|varmt?|hæv\w*|betænd\w*|red|hot|swoll\w*|inflamed|hard|absces\w*|byld)
        (?:rødt?|varmt?|hævet|betændt|betændelse|red|hot|swollen|inflamed|absces\w*|byld) (?:\w+ ){0,4}(?:bryst(?:et|er)?\b|breast\w*|boob\w*)
        (?:bryst_?betænd\w*|mastit\w*|bryst_?absces\w*|bryst_?byld)
    """,
    "BREAST": r"""
        (?:knude\w*|mammogra\w*|brystvorte\w*|nipple\w*|amme\w*|ammer|breast\w*|bryster\w*|brystscreen\w*|boobs?|lump|cyklus|menstruation)
        (?:i|på) (?:mit |det |min )?(?:højre|venstre|ene|begge) bryst(?:er)?\b(?!kas)
    """,
    "CHRONIC": r"""
        (?:i|gennem|igennem) (?:\w+ )?(?:\d+|flere|mange|et par|to|tre|fire|fem|seks|nogle|et halvt|et|halvandet|det sidste|de sidste|hele) (?:\w+ )?(?:år|mdr|måneder|måned|halvår|uger)\b
        (?:i|for) (?:årevis|månedsvis|ages|years|months|weeks|månedsvis|ugevis|lang tid)
        (?:for|over|past|last) (?:the )?(?:\w+ )?(?:\d+|several|many|a few|few|two|three|four|five|six|couple of|the past|some) (?:\w+ )?(?:years?|months?|weeks?)
        (?:altid|kronisk\w*|konstant i|igennem længere tid|længere tid|af og til|en gang imellem|engang imellem|indimellem|ind imellem|nogle gange|somme tider|til tider|jævnligt|hver vinter|hver gang jeg)
        (?:always|chronic\w*|on and off|off and on|for ages|now and then|sometimes|occasional\w*|long[- ]?(?:standing|term)|from time to time|every (?:winter|spring|year)|recurrent|persistent|intermittent)
        (?:siden|since) (?:19|20)\d\d
        (?:siden|since) (?:jul|sommer\w*|påske|christmas|january|februar\w*|march|april|june|july|august|september|oktober|november|december|i sommer|januar|marts|maj|juni|juli|foråret|efteråret|vinteren|spring|autumn|last (?:year|summer|winter|month))
    """,
    "MILD": r"""
        (?:lidt|let|lette|en smule|en anelse|mild\w*|småt|svagt|a bit|a little|slight\w*|mildly|minor|bit of)
    """,
    "STAIRS_ONLY": r"""
        (?:op ad|på|går på|tager|af at gå på|up|climb\w*) (?:\w+ )?(?:trapp\w*|stairs|bakke\w*|hill\w*)
        (?:i dårlig form|out of shape|unfit|dårlig kondi|når jeg (?:løber|cykler|træner))
    """,
    "COUGH_ONLY": r"""
        (?:når|kun når|fordi|af at|efter at) (?:\w+ ){0,3}(?:host\w*|trykker|rører|løfter)
        (?:when|only when|from) (?:\w+ ){0,2}(?:cough\w*|press\w*|touch\w*|lift\w*)
    """,
    "KNOWN_FEBRILE": r"""
        (?:haft|prøvet|had|kendt|known|tidligere|another|endnu|igen|again|anden gang|second) ~~ (?:feber_?kramp\w*|febrile (?:seizure|convulsion|fit)\w*)
        (?:feber_?kramp\w*|febrile (?:seizure|convulsion|fit)\w*) ~~ (?:igen|again|tidligere|before|kendt)
    """,
}
CONTEXTS["HEADHIT_EVER"] = CONTEXTS["HEADHIT"]
