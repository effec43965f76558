"""What was done before, and signs that count only together with another."""

from __future__ import annotations

PHRASES = {
    "CONTRAST": r"""
        scan dye
        kontrast_?(?:indsprøjt\w*|sprøjte\w*|injektion\w*)
        (?:ct|mr|mri|scan\w*|skann\w*) & (?:sprøjtede|indsprøjt\w*|injected|injection|sprøjte ind|drop i armen|dye)
        (?:efter|fik|fået|får|kom hjem|hjem fra|hjemme|lige|netop|for|siden|under|fra|på grund af|pga) (?:\w+ ){0,6}(?:kontrast\w*|kontraststof\w*|gadolin\w*|jod\b|farvestof\w*)
        (?:kontrast\w*|kontraststof\w*|gadolin\w*) (?:\w+ ){0,4}(?:siden|i dag|i går|i formiddags|i eftermiddags|i morges|tidligere i dag|før|for|og nu)
        (?:ct|mr|mri|scan\w*|scanning\w*|skanning\w*) (?:\w+ ){0,2}(?:med|with) (?:\w+ )?(?:kontrast\w*|contrast|dye|indsprøjtning)
        (?:after|had|got|given|having|since|following|just|from|injected|injection|home|gave me|post) (?:\w+ ){0,6}(?:contrast|dye|gadolin\w*|iodine)
        (?:contrast|dye|gadolin\w*) (?:\w+ ){0,4}(?:ago|today|yesterday|earlier|this morning|this afternoon|injection|went in|scan|and now|ct)
        (?:indsprøjtning\w*|injection) ~~ (?:scan\w*|ct|mr|mri)
    """,
    "LITTLE_URINE": r"""
        (?:tisser|tisset|tisse) (?:\w+ )?(?:næsten ikke|meget lidt|næsten intet|knap|ikke|kun lidt|mindre)
        (?:næsten ingen|meget lidt|ingen|hardly any|very little|no|barely any|less|almost no) (?:urin\w*|urine|pee|wee|vandladning)
        (?:hardly|barely|not) (?:\w+ )?(?:pee\w*|wee\w*|urinat\w*|passing (?:any )?(?:urine|water))
    """,
    "PACEMAKER": r"""
        pacer
        (?:hjerte_?start\w*|hjertestarter) (?:indopereret|under huden|i brystet)
        heart device
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
        kæbe_?hule\w*
        bihule\w*
        sinus\w*
        sinuitis
        pande_?hule\w*
        bihåle\w*
    """,
    "EYE_SWELL": r"""
        eyelid\w* & (?:massive|huge|enormous|red|swollen)
        (?:cannot|kan ikke|kan hun ikke|kan han ikke) (?:\w+ )?(?:open|åbne) (?:\w+ )?(?:eye|øje\w*|øjet)
        (?:øj\w*|eye\w*) & (?:hæv\w*|hæver|swoll\w*|swell\w*|puff\w*|bul\w*|shut|lukket|tyk\w*)
        (?:øj\w*|øjenlåg\w*|øjen_?omgivelse\w*|øjenhule\w*) (?:\w+ ){0,6}(?:hæv\w*|hæver|opsvulm\w*|buler|står ud|lukket|klistr\w*|bugner|fremstå\w*|rødt og|tykt|tykke)
        (?:hæv\w*|hævelse|opsvulmet|rødme|tyk) (?:\w+ ){0,5}(?:øj\w*|øjet|øjenlåg\w*)
        (?:eye|eyes|eyelid\w*|eye socket) (?:\w+ ){0,6}(?:swell\w*|swoll\w*|puff\w*|bulg\w*|shut|closed|sticking out|pushed|popping|red and)
        (?:swoll\w*|swell\w*|puffy|bulging|redness|red) (?:\w+ ){0,5}(?:eye|eyes|eyelid\w*)
        (?:buler|udstående|bulging|protruding) (?:\w+ )?(?:øje|eye)
        proptos\w*
    """,
    "FOREHEAD_SWELL": r"""
        (?:pande\w*|forehead) (?:\w+ ){0,5}(?:hæv\w*|bule\w*|bl(?:\u00f8|oe)d|puff\w*|swell\w*|swoll\w*|dejet|dejagtig|doughy|lump)
        (?:hæv\w*|hævelse|swoll\w*|swell\w*|puffy) (?:\w+ ){0,4}(?:pande\w*|forehead)
    """,
    "EYE_RED_PAIN": r"""
        (?:øje|øjet|eye) & (?:knaldrød\w*|ildrød\w*|blodskudt|bloodshot)
        (?:rødt|røde|red|painful|smertende|bloodshot) (?:\w+ ){0,4}(?:øje|øjet|øjne\w*|eye|eyes)
        (?:øje|øjet|øjne\w*|eye|eyes) (?:\w+ ){0,4}(?:rødt|rød\w*|red|bloodshot)
        {hurt} (?:\w+ ){0,4}(?:øje\b|øjet|eye\b)
    """,
    "NECK_LUMP": r"""
        (?:swelling|lump|bump|bule|hævelse|knude) & (?:front of (?:my|his|her|the) neck|foran på halsen|my neck|her neck|his neck|halsen)
        (?:struma|goit(?:re|er))
        (?:knude\w*|knuder|hævelse|bule|klump|lump|nodule\w*|mass|swelling|svulst|cyste|bold|byld\w*) (?:\w+ ){0,4}(?:hals\w*|skjoldbrusk\w*|neck|thyroid|strubehoved\w*|throat)
        (?:hals\w*|neck|skjoldbrusk\w*|thyroid|kæben|jaw) (?:\w+ ){0,4}(?:knude\w*|hæv\w*|swell\w*|swoll\w*|lump|nodule|bule|klump|svulm\w*|huge|ballooned)
        skjoldbrusk\w*
        thyroid\w*
        (?:hævet|hævelse|swollen|swelling) (?:\w+ ){0,3}(?:hals\w*|neck)
    """,
    "EXERTION": r"""
        on (?:his|her|my|the|a) (?:bike|run|treadmill|pitch|court)
        spinning
        (?:carrying|bære\w*|bar) (?:\w+ ){0,3}(?:up|op|upstairs|shopping|kasser|indkøb|trapp\w*)
        (?:padel|tennis|badminton|crossfit|svømmehal\w*|fitness\w*)
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
        (?:gone|went|going|blev|bliver) (?:\w+ )?(?:deaf|døv)
        hørelsen (?:\w+ )?(?:forsvandt|væk|røg|nedsat)
        (?:mist\w*|tabt|nedsat|pludselig\w*|dårlig\w*|kan ikke|lost|loss of|losing|reduced|cannot|gone deaf|going deaf|sudden) (?:\w+ ){0,3}(?:hør\w*|hear\w*)
        (?:hørelse\w*|hearing) (?:\w+ ){0,4}(?:væk|forsvundet|nedsat|gone|lost|worse|loss|drop\w*)
        (?:døv|deaf) (?:på|in|i) 
        hearing loss
        høretab
    """,
    "HOURS": r"""
        (?:for|i) (?:hours|timevis|days)
        i (?:\d+|et par|flere|nogle) timer
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
        (?:prostata|prostate)_?biops\w*
        (?:prostata|blærehalskirtel|prostate)\w* (?:\w+ ){0,3}(?:biops\w*|vævsprøve\w*|prøve\w*)
        (?:biops\w*|vævsprøve\w*|prøver) (?:\w+ ){0,4}(?:prostata\w*|prostate|blærehals\w*)
        (?:biops\w*|vævsprøve\w*)
    """,
    "JAW_CLAUD": r"""
        (?:kæbe\w*|jaw) & (?:tyg\w*|chew\w*|spise\w*|spiser|eat\w*|bide\w*)
        hurts to (?:chew|eat)
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
        no (?:muscle )?tone
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
        (?:afviser|nægter|skubber|vrager|refus\w*) (?:\w+ )?(?:flask\w*|bryst\w*|mad\w*|mælk\w*|at (?:drikke|spise|die)|bottle|breast|milk|feed\w*|food)
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
        (?:er|virker|bliver|blev|lidt|ret|meget|noget) (?:\w+ )?(?:mærkelig|underlig|sær|sært|mærkeligt|underligt)
        (?:opført|opfører|behaving|acting) (?:\w+ )?(?:sig )?(?:sært|mærkeligt|underligt|strange\w*|weird\w*|odd\w*)
        (?:very|really|so|meget|helt) (?:irritable|irritabel|grædende|pylret|urolig|agitated|ophidset|klynkende|clingy|cranky)
        (?:is|er|seems|virker|bliver|acting|been) (?:\w+ )?(?:weird|strange|odd|off|different|mærkelig|underlig|sær|anderledes|ved siden af sig selv|uklar|pjevset)
        (?:ikke (?:\w+ )?sig selv|opfører sig (?:\w+ )?(?:anderledes|mærkelig\w*|underlig\w*|sært)|(?:helt |meget )?(?:anderledes|mærkelig|underlig|ændret)\b|utrøstelig\w*|græder (?:\w+ )?(?:hele tiden|utrøsteligt|konstant)|irritabel|virker (?:\w+ )?(?:forkert|mærkelig|underlig|fjern))
        (?:not (?:\w+ )?(?:himself|herself|right|acting right|acting normal\w*)|acting (?:\w+ )?(?:strange\w*|weird\w*|odd\w*|funny|different\w*|off)|inconsolabl\w*|will not stop crying|seems (?:off|odd|different|strange)|behaving (?:strangely|oddly|differently)|not (?:quite )?right|different\b)
    """,
    "BREAST_ABSCESS": r"""
        (?:brystet|bryst|breast|boob) & (?:glohed\w*|rødt|varmt|hævet|betændt|red\b|hot\b|swollen|inflamed|hårdt og|hard and)
        (?:bryst(?:et|er)?|breast\w*|boob\w*) (?:\w+ ){0,6}(?:rødt?|hedt|varmt?|hæv\w*|betænd\w*|red|hot|swoll\w*|inflamed|hard|absces\w*|byld)
        (?:rødt?|varmt?|hævet|betændt|betændelse|red|hot|swollen|inflamed|absces\w*|byld) (?:\w+ ){0,4}(?:bryst(?:et|er)?\b|breast\w*|boob\w*)
        (?:bryst_?betænd\w*|mastit\w*|bryst_?absces\w*|bryst_?byld)
    """,
    "BREAST": r"""
        (?:knude\w*|mammogra\w*|brystvorte\w*|nipple\w*|amme\w*|ammer|breasts?(?! ?_?bone)\b|bryster\w*|brystscreen\w*|boobs?|lump|cyklus|menstruation)
        (?:i|på) (?:mit |det |min )?(?:højre|venstre|ene|begge) bryst(?:er)?\b(?!kas)
    """,
    "CHRONIC": r"""
        (?:since|siden) (?:my |his |her |min |jeg var )?(?:teens?|childhood|birth|school|barndom\w*|barn|fødslen|teenager\w*|ung)
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
    "CLAUSTRO": r"""
        (?:mr_?|scanner_?)?tunnel\w*
        (?:ved|bare ved|just) (?:tanken|at tænke|thinking|the thought)
        klaustro\w*
        claustro\w*
        (?:lukkede|trange|små|snævre|enclosed|confined|small|tight|closed) (?:rum|spaces?|room)
        (?:inde )?i (?:mr-?|ct-?)?(?:scanneren|skanneren|røret|tunnellen|tunnelen|maskinen)
        in(?:side)? (?:the|an?) (?:\w+ )?(?:scanner|tube|machine|tunnel|mri|bore)
    """,
    "EXERT_HEAD": r"""
        (?:orgasm\w*|sex\b|samleje|under træning|mens jeg (?:trænede|løftede|hostede|løb)|styrketræning\w*|vægtløft\w*|during (?:sex|exercise|a workout)|while (?:lifting|running|coughing|straining)|lifting weights|on the toilet|på toilettet|gym)
    """,
    "RECURRENT": r"""
        (?:keeps?|ofte|tit|hyppigt|gang på gang|flere gange|repeatedly|twice|to gange|recurrent|habituel|hver gang|every time|gigt|arthritis|bunion\w*|knyst\w*|siden fødslen|since birth|medfødt|born with)
    """,
    "DENTAL": r"""
        tandlæge\w*
        tand_?\w*
        dentist\w*
        an?aesthetic
        bedøvelse\w*
    """,
    "IRON": r"""
        jern\w*
        iron
        vismut
        bismuth
        lakrids\w*
        licorice
        liquorice
    """,
    "ONSET": r"""
        {sudden}
        {worse}
        (?:og|men|and|but|so) (?:nu|now)
        nu (?:kan|er|har|har jeg|kan jeg|gør|får|bliver|mister)
        now (?:i|he|she|my|his|her|cannot|it|the|both|there)
        (?:siden|since) (?:i går|i nat|i morges|i aftes|yesterday|this|last night|\w+day)
        (?:i dag|today|i nat|i morges|her til|this morning|tonight|i aften|lige)
    """,
    "DRUNK": r"""
        (?:after|efter) (?:\w+ ){0,3}(?:wine|beers?|drinks|øl|vin|glas|drinks|genstande|champagne)
        (?:botox|filler)\w*
        (?:glasses|glas) (?:of )?(?:wine|vin)
    """,
    "BIKE": r"""
        (?:cykle\w*|cykel\w*|cykling|bike|biking|cycling|cyclist|cykel_?sadel\w*|bike saddle)
    """,
    "ALLERGY": r"""
        hay ?fever
        høfeber
        pollen
        aller_?gi\w*
        allerg\w*
    """,
    "POISON": r"""
        (?:spiste|spist|slugt|sluger|drak|drukket|ate|eaten|swallow\w*|drank|drunk|taken|took|got into) & (?:hjerte_?pille\w*|piller|pillerne|pills|tablets|tabletter|medicin\w*|medication|opvaske_?tab\w*|dishwasher|klorin|bleach|afløbsrens|frostvæske|antifreeze|lampeolie|rottegift|rat poison|svampe?|mushroom\w*|nikotin\w*|nicotine|batteri\w*)
        (?:way too (?:much|many)|for mange|alt for mange|too many) & (?:paracetamol|panodil\w*|pamol|pills|tablet\w*|piller|ipren|ibuprofen|morfin\w*)
        (?:1[2-9]|[2-9]\d) (?:\w+ )?(?:paracetamol\w*|panodil\w*|pamol|tablets|tabletter|piller|pills)
    """,
    "CARBON_MONOXIDE": r"""
        (?:whole (?:house|family)|hele (?:huset|familien)|alle sammen|everyone|we all|alle hjemme) & (?:headache\w*|hovedpine|kvalm\w*|dizzy|svimmel\w*|drowsy|sløv\w*|sick)
        (?:carbon monoxide|kulilte|co-?alarm\w*|gas_?fyr\w*|boiler|brændeovn\w*|kulgrill|generator) & (?:headache\w*|hovedpine|kvalm\w*|dizzy|svimmel\w*|drowsy|sløv\w*|sick|bevidst\w*)
    """,
    "NEAR_DROWNING": r"""
        (?:pool\w*|vandet|havet|søen|badet|bath|water|lake) & (?:pulled (?:him|her|out)|drukn\w*|drown\w*|trukket op|under vand|gik under|under water|swallowed (?:a lot of )?water|slugte vand)
    """,
    "ELECTRIC": r"""
        (?:stød|shock\w*|belt|zap\w*|elektrisk stød|electrocuted|el-?ulykke|lynnedslag|struck by lightning) & (?:strøm\w*|stikkontakt\w*|el-?\w*|panel|socket|mains|electric\w*|højspænding|volt|kabel|ledning|three phase)
        electrocut\w*
    """,
    "KETOACIDOSIS": r"""
        (?:diabet\w*|type 1|sukkersyge|insulin\w*|blodsukker\w*|sugars?|ketoner|ketones|blood sugar) & (?:kast\w* op|vomit\w*|brækk\w*|acetone|pear drops|neglelak|high ketones|høje ketoner|says hi\b|viser hi\b|breathing deep|dyb vejrtrækning|forvirret|confused|sløv\w*|drowsy)
        (?:breath|ånde) (?:\w+ )?(?:smells?|lugter) (?:\w+ )?(?:of|af|like) (?:\w+ )?(?:pear drops|acetone|neglelak\w*|fruit|frugt)
    """,
    "FLESH": r"""
        (?:rødme\w*|redness|rødt område|red area|hud\w*|skin|sår\w*|wound) & (?:flyttet sig|spred\w* sig hurtigt|spreading fast|spreads? quickly|lilla|purple|sort\w*|black|blister\w*|vabler|hurtigt|in hours) (?:\w+ ){0,8}(?:ondt|smerte\w*|pain\w*|hurts?|timer|hours|feber|fever)
        (?:nekrotiserende|necroti[sz]ing)\w*
        (?:diabet\w*|sukkersyge) & (?:fod\w*|tå\w*|tæer|foot|toes?) (?:\w+ ){0,5}(?:sort\w*|black|stinker|stinks|smells|sår|koldbrand|gangren\w*)
    """,
    "BURN": r"""
        brand_?(?:sår|mærke|skade)\w*
        burn
        burns
        burnt
        forbrænd\w*
    """,
}
