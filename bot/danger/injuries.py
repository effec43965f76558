"""Falls, blows and crashes."""

from __future__ import annotations

PHRASES = {
    "HEADHIT": r"""
        head hit
        (?:målstolpe\w*|goal ?post|overligger\w*|lygtepæl\w*|lamp ?post|stolpe\w*|stolpen|bordkanten|vindueskarm\w*)
        (?:cut|gash|bruis\w*|sår|flænge\w*|blåt? mærke|blå|hudafskrabning\w*|stitches|syet) & (?:over the eye|above the eye|face|cheek\w*|chin|nose|øjet|over øjet|ansigt\w*|kinden|hagen|næsen)
        (?:hjelm\w*|helmet) & (?:revne\w*|knæk\w*|smadr\w*|crack\w*|split|broke\w*|dent\w*|flækk\w*|bule\w*)
        (?:fik|fået|got|took) (?:\w+ ){0,5}(?:i|ned over|oven i|på|to|on) (?:\w+ )?(?:hovedet|panden|baghovedet|tindingen|hoved|head|temple|forehead)
        (?:nikket|en skalle|skallet|nikkede|headbutt\w*)
        (?:noget|something|flaske|bottle|sten|rock|stone|brick|mursten|hylde|shelf|box|kasse|branch|gren|ske|stol|chair|hammer|windscreen|forrude\w*|rat\b|rattet|steering wheel|dashboard|airbag|kantsten\w*|curb|kerb|radiator\w*|door ?frame|dør_?karm\w*|bord_?kant\w*|vindue\w*|skab\w*|cupboard|cabinet) & (?:i hovedet|i panden|i baghovedet|i tindingen|mod hovedet|in the head|on the head|on (?:my|his|her) head|my head|his head|her head|forehead|hovedet)
        (?:head|hovedet) (?:\w+ ){0,2}(?:went|gik|røg|fløj) (?:\w+ )?(?:into|ind i|through|gennem|ned i)
        blåt? mærke (?:\w+ ){0,2}(?:i panden|ved tindingen|i hovedet|på hovedet)
        (?:mærke|bruise|mark|skramme\w*|hudafskrabning\w*|graze|blood) & (?:panden|forehead|tindingen|temple|baghovedet|back of (?:his|her|my|the) head)
        head(?:ed|ing) (?:\w+ ){0,2}ball
        clash of heads
        faceplant\w*
        på hovedet (?:ned|ud|i|på|af)
        head ?(?:first|over heels)
        (?:slog|slået|slår|ramte|ramt|stødte|bankede|landede på) (?:\w+ )?nakken
        knocked (?:out|unconscious|cold|silly|senseless)
        slået (?:ud|bevidstløs)
        knockout
        {hit} & {head}
        (?:slå\w*|slog\w*|slå(?:et|r)|banke\w*|stød\w*|stødt\w*|ramt\w*|ramte|ramme\w*|dunk\w*|knald\w*|kyl\w*|hamr\w*|smadr\w*|drøn\w*|landede|landet|faldt|faldet|falder|ramlede|ramlet|ramla\w*|styrt\w*|trill\w*|tumle\w*|klask\w*|slag|slog|snubl\w*|bumle\w*|bumpede|sparket|nikket|skallede|skaller) (?:(?!ikke\b|ingen\b|not\b|no\b|aldrig\b|ned i bordet|mod muren)[\w'%-]+,? ){0,7}(?:{head}|ansigtet|nakken|hovedkulds)
        (?:dask|slag|spark|bold|stød|smæk|knald|puf|en på|albue|knæ|dør\w*|låge\w*|gren|sten|kasse) (?:\w+ ){0,3}(?:i|mod|på|til|oven i|ned over) (?:\w+ )?(?:{head}|ansigtet|nødden)
        (?:hovedet|baghovedet|panden) (?:\w+ ){0,3}(?:først|ramte|slog|ind i|ned i|mod)
        {head} (?:\w+ )?(?:i|ned i|mod|ind i|on|onto|into|against) (?:\w+ ){0,2}(?:flise\w*|gulv\w*|asfalt\w*|kant\w*|karm\w*|bord\w*|dør\w*|beton\w*|jord\w*|isen|trin\w*|vask\w*|toilet\w*|radiator\w*|floor|tiles?|pavement|kerb|curb|concrete|corner|ice|sink|door|doorframe|step|cupboard|ground)
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
    "HEADHIT_EVER": "",
    "FALL": r"""
        (?:was|got|been|blev) (?:dropped|tabt)
        (?:on the|på) (?:floor|gulvet)
        {fall}
        skvatte\w*
        smuttede
        tumble
        flew off
        (?:slog|slået) (?:mig|sig|dig)\b
        gik (?:i gulvet|på røven|i jorden)
        hit the (?:deck|floor|ground|pavement)
        (?:fald\w*|faldt|faldet|falder|fallit|falt|styrt\w*|snubl\w*|trill\w*|ramle\w*|ramla\w*|væltede?t?|vælter|gled|glide\w*|skred|tumle\w*|dratte\w*|rutsje\w*|røg (?:ned|ud)|tabte (?:ham|hende|barnet|baby\w*|min)|tabt (?:ham|hende|barnet|baby\w*)|dumpede|trimlede)\b
        (?:fell|fall|fallen|falls|falling|tripp\w*|slipp\w*|tumbl\w*|came off|rolled off|took a (?:fall|tumble)|went over|stumbl\w*|thrown|dropped (?:him|her|the|my)|topp?led|went down|had a fall|knocked (?:over|down)|wiped out)\b
        (?:af cyklen|af hesten|off (?:my|his|her|the|a) (?:bike|horse|scooter|chair|bed))
    """,
    "INJURY": r"""
        (?:smæk|stød|klem\w*|knæk\w*|fik \w+ over)
        tackle\w*
        (?:fald\w*|faldt|styrt\w*|snubl\w*|vred\w*|vrid\w*|vrikk\w*|slog|slået|ramt|tackle\w*|sparket|spark\w*|ulykke\w*|uheld\w*|trauma\w*|traume\w*|forstuv\w*|brækk\w*|brækket|knækket|klemt|klemte|kom i klemme|smadre\w*|påkørt|kørte galt|væltede?|gled|hopp\w*|vrikkede|kollider\w*|sammenstød|skred)\b
        (?:fell|fall|fallen|tripp\w*|slipp\w*|crash\w*|accident|injur\w*|trauma|twist\w*|sprain\w*|tackle\w*|hit|broke|broken|kick\w*|came off|landed|jumped|crushed|caught|knocked|collid\w*|thrown|run over|ran over|snapped)\b
        (?:ramla\w*|falt|slo|vrickade)\b
    """,
    "CHILD_HEIGHT_FALL": r"""
        {fall} && (?:lege_?tårn\w*|tårn\w*|gynge\w*|trampolin\w*|ribbe\w*|tag\b|taget|mur\w*|legehus\w*|hems\w*|hoppeborg|swing\w*|trampoline\w*|wall|playhouse|bouncy|shoulders|kitchen|sofa_?ryg\w*|højt|high up|height|autostol|car ?seat|bouncer|slyngevugge|hammock)
        {fall} && (?:puslebord\w*|pusleplads|køkkenbord\w*|bord(?:et)?\b|høj_?stol\w*|trip_?trap|trappe\w*|køje\w*|barnevogn\w*|klatre\w*|legestativ\w*|vindue\w*|træet|changing|worktop|counter|table|high ?chair|stairs|steps|bunk\w*|pram|buggy|climbing|monkey bars|tree|window|balcony|slide|rutsjebane\w*)
        (?:fald\w*|faldt|faldet|trill\w*|rull\w*|røg|ramle\w*|styrt\w*|dratte\w*|tabt\w*|fell|fall\w*|roll\w*|tumbl\w*|dropp\w*|came|slid) ~~ (?:puslebord\w*|pusleplads|køkkenbord\w*|bord\w*|høj_?stol\w*|trip_?trap|trappe\w*|køje\w*|barnevogn\w*|klapvogn|legestativ\w*|klatrestativ|vindue\w*|træ\w*|[1-9](?:[.,]\d)? ?(?:m|meter)\b|halvanden meter|en meter|to meter|indkøbsvogn|changing (?:table|mat|unit)|worktop|counter|table|high ?chair|stairs|steps|bunk\w*|top bunk|pram|buggy|climbing frame|monkey bars|tree|window|balcony|trolley|shopping cart|arms|shoulders|skuldre\w*|arme\w*|slide|rutsjebane\w*)
    """,
    "HIGH_ENERGY": r"""
        (?:horse|hest\w*|pony\w*|bull|tyr\w*) (?:\w+ )?(?:threw|bucked|kicked|trampled|rolled|kastede|smed|sparkede|trampede|væltede) (?:\w+ )?(?:me|him|her|my|mig|ham|hende|min|ned|af)
        (?:stup\w*|udspring\w*|hovedspring|dykk\w*|divi\w*|dive[ds]?|dove) & (?:pool\w*|bassin\w*|lavt\w*|shallow|søen|sø\b|hav\w*|badebro\w*|bunden|bottom|lake|sea|swimming)
        (?:kørt|kørte) (?:\w+ )?sammen med (?:en |et )?(?:lastbil|bil|bus|tog|varevogn)
        (?:fik|got|had) (?:\w+ ){0,2}(?:træ|tree|væg|wall|plade|palle|stillads) (?:\w+ )?(?:over|on top)
        flight of stairs
        (?:through|gennem|ud ad) (?:the )?(?:windscreen|forrude\w*|windshield)
        (?:crushed|trampled|kicked|trådt|mast|sparket) (?:\w+ ){0,2}(?:by|af) (?:a |en )?(?:horse|hest|cow|ko|tyr|bull)
        (?:fell|fall|fald|faldt|dropp\w*) (?:\w+ ){0,2}(?:from|fra) (?:\w+ )?(?:height|stor højde|højden|climbing wall|klatrevæg\w*)
        påkørt
        kørt ned(?! (?:til|på|i|mod))
        (?:mountain_?bike|racer_?cykel|road ?bike|cykel\w*|bike|ski\w*|snowboard|løbehjul\w*|scooter) & (?:høj fart|fuld fart|full speed|high speed|fast downhill|ned ad bakke|\d\d ?km)
        (?:ned fra|fra|off|from|out of) (?:\w+ )?(?:første|1\.|anden|2\.|tredje|3\.|first|second|third) (?:sal|etage|floor|storey)
        (?:kørte|drove|crashed|kører) (?:\w+ ){0,3}(?:ind i|into|i grøften|off the road|af vejen) (?:et |en |a |the )?(?:træ\b|tree|mur\w*|wall|autoværn\w*|lygtepæl|lamp ?post|bil\w*|car|lastbil|ditch|grøft\w*|barrier)?
        (?:ned fra|ned ad|ned|off|from|fra|down) & (?:[2-9]|1\d|to|tre|fire|fem|seks|two|three|four|five|six)(?:[.,]\d)? ?-?(?:m|meter\w*|metres?|etage\w*|stor(?:e)?ys?|floors?)\b
        (?:motorcykel|mc|knallert|trafik|bil|traktor|rideu?|ski|løbehjuls?)_?(?:ulykke|uheld|styrt|sammenstød|påkørsel)\w*
        (?:motor_?cyk\w*|mc\b|motorbike|motorcycle|moped|knallert\w*|scooter|el_?løbehjul\w*|løbehjul|e-?bike|atv|quad|jet ?ski|go ?kart|paraglid\w*|skydiv\w*|snowboard\w*|alpin\w*|ski\b) & (?:ulykke\w*|uheld\w*|styrt\w*|galt|væltede?|crash\w*|accident|came off|fell|skred|smash\w*|hit\b|kørte ind|høj fart|full speed|fuld fart)
        (?:cyk\w*|bike|bicycle|cyclist) & (?:ramt af (?:en )?bil|hit by (?:a )?car|over the handlebars|over styret|høj fart|full speed|fuld fart|bildør|car door|downhill)
        (?:bil|car|lastbil|lorry|truck|van|bus|varebil) & (?:kørte ind i|ramte|hit|påkør\w*|kørt ned|knocked|flipp\w*|roll\w*|rullede|væltede|wrapped|total\w*|smash\w*|crash\w*|kolonnen|træ\b|tree|grøft\w*|ditch|autoværn)
        {fall} & (?:stige\w*|stillads\w*|balkon\w*|altan\w*|ladder|roof|taget|tagryg\w*|scaffold\w*|balcony|(?:first|second|third|1\.|2\.|3\.) (?:floor|sal)|hest\w*|pony\w*|horse|loftet|cliff|klippe\w*|bro\b|bridge|skrænt\w*)
        {fall} & (?:[2-9]|1\d|to|tre|fire|fem|seks|two|three|four|five|six|couple of|several|flere)(?:[.,]\d)? ?-?(?:m|meter\w*|metres?|etage\w*|stor(?:e)?ys?|floors?|stories)\b
        (?:dykke\w*|udspring|sprang|hoppe\w*|dive[ds]?|diving|dived|dove|jump\w*) & (?:lavt vand|shallow|sandbank\w*|bunden|bottom|badebro\w*|bassin\w*|pool\w*|på hovedet|head ?first|sø\b|lake|revle)
        (?:klemt|mast|crushed|trapped|pinned|fik\b.{0,20}over sig) & (?:traktor\w*|maskine\w*|bil\w*|truck|car\b|tractor|machine|palle\w*|forklift|væg\w*|under)
        (?:[6-9]\d|1\d\d) ?(?:km/t|km/h|km i timen|kmh|km\b|kph|km/t\.|i timen|mph)
        [3-6]\d ?mph
        at speed
        (?:motorvej\w*|landevej\w*|motorway|highway|frontal\w*|head[- ]on (?:crash\w*|collision|with|into)|rullede? rundt|rolled (?:the car|over|several)|overturned|totalskad\w*|write[- ]off|slynget (?:ud|af)|ejected|thrown (?:from|out of|off|clear)|kastet af|på taget)
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
        (?:bagfra|rear[- ]end\w*|lav fart|low speed|parkeringsplads\w*|car park|[1-3]\d ?km/t|holdt stille|queue|\b(?:5|10|15|20) ?mph)
    """,
    "NECK_PAIN": r"""
        {hurt} & (?:nakke\w*|neck)
        (?:nakken|neck) & (?:dræber|killing|agony|låst|locked|jag\w*)
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
        kan (?:\w+ )?ikke (?:\w+ )?(?:se|kigge|dreje) (?:\w+ )?til (?:siden|den ene side|højre|venstre)
        (?:neck|nakken|head|hovedet) (?:will not|cannot|vil ikke|kan ikke) (?:turn|move|rotate|drejes?|bevæges?)
        (?:kan|kunne) (?:\w+ )?(?:ikke|næsten ikke|knap) (?:\w+ )?(?:dreje|bevæge|vende|holde) (?:\w+ )?(?:hovedet|nakken)
        (?:cannot|could not|unable to|barely) (?:\w+ )?(?:turn|move|rotate|hold up) (?:\w+ )?(?:head|neck)
    """,
    "BELLY_BLOW": r"""
        (?:styr\w*|handlebar\w*|albue|knæ|bold|rat\w*|steering wheel|sele\w*) & (?:maven|mave|belly|stomach|tummy|bump)
        (?:rear[- ]?ended|påkørt|bagfra|car accident|car crash|trafikulykke|harmonikasammenstød|fender bender)
        {hit} & (?:maven|mave|bump|belly|stomach|tummy|gravide mave)
        (?:slag|spark|faldt|fald|stød|ramt|slog|sparket|landede|kick\w*|hit|blow|fell|punch\w*|bump\w*|knock\w*|landed|thump\w*|airbag|sele\w*|seat ?belt) (?:\w+ ){0,7}(?:maven|mave|bump|belly|stomach|tummy|abdomen)
        (?:bilulykke|trafik\w*|car (?:crash|accident)|påkørt)
    """,
    "SWALLOWED": r"""
        (?:slugt|sluger|slugte|sunket|spist|ædt|swallow\w*|ate|eaten|ingest\w*) ~~ (?:batteri\w*|knap_?celle\w*|magnet\w*|mønt\w*|nål\w*|søm|skarp\w*|button|battery|batteries|magnets?|coin|needle|pin\b|glas\w*|glass|sharp)
        (?:batteri\w*|knap_?celle\w*|magnet\w*|button battery) ~~ (?:slugt|sunket|swallow\w*|i halsen|in (?:his|her) throat)
        (?:sidder fast|stuck|sat sig fast|galt) ~ (?:halsen|spiserøret|throat|gullet)
    """,
    "PENETRATING": r"""
        (?:stukket|stak|stabbed|skudt|shot) & (?:kniv|knife|maven|brystet|chest|stomach|pistol|gun\b|skruetrækker|saks)
        (?:stukket ned|knivstuk\w*|knivstik\w*|skudt (?:i|med)|skudsår|stikvunde|stabbed|stab wound|gunshot|shot in|impaled|spiddet|amputer\w*|klippet (?:\w+ ){0,2}(?:finger\w*|tå\w*) af|skåret (?:\w+ ){0,2}(?:finger\w*|tå\w*) af|savet (?:\w+ ){0,3}(?:finger\w*|hånd\w*)|severed|cut (?:\w+ ){0,2}(?:finger|thumb|hand) off|chopped)
    """,
    "HEAD_LUMP": r"""
        (?:bule\w*|bulen|hævelse|bl(?:\u00f8|oe)d (?:bule|hævelse|plet)|æg|lump|egg|bump|swelling|hæmatom\w*|haematoma|soft (?:spot|swelling|lump)|boggy)
    """,
    "SHAKEN": r"""
        (?:rusket|ruskede|rystet|shaken|shook) & (?:den lille|baby\w*|barnet|the baby|him|her|måneder)
        (?:rusket|ruskede|shaken|shook|ryste\w* (?:barnet|baby\w*|ham|hende)|slået (?:barnet|baby\w*|ham|hende)) & (?:baby\w*|spæd\w*|barn\w*|child|infant|ham|hende|him|her)
        (?:kæreste\w*|partner|boyfriend|ex|dagpleje\w*|barnepige\w*|babysitter|stedfar|stepdad|nanny) & (?:slog|slået|hit|punch\w*|threw|kastet|smed|shook|rusket)
    """,
    "BLOW": r"""
        (?:slag|slaget|blow|punch|spark|spark\w*|hit)
    """,
    "SPORT": r"""
        (?:netball|basketball|tennis|badminton|volley\w*|handball|hockey|soccer|padel|skating|skøjte\w*|rulleskøjte\w*|parkour|gymnast\w*|judo|wrestling|brydning|boksning|boxing|karate|dans\w*|dancing|snowboard\w*|skiing|ski)
        håndbold\w*|fodbold\w*|trampolin\w*|cykel\w*|football|rugby|bike|skateboard\w*|trampoline|horse|gymnastik|idræt\w*|træning
    """,
    "FOUND": r"""
        (?:fundet|fandt|found|lå|lying|ligger) & (?:på (?:\w+)?gulv\w*|on the (?:\w+ )?floor|\w+gulvet|nede ad trappen|bottom of the stairs)
    """,
}
PHRASES["HEADHIT_EVER"] = PHRASES["HEADHIT"]
