"""Back, bladder and the strength of the legs."""

from __future__ import annotations

PHRASES = {
    "BACK_PAIN": r"""
        {back} & (?:driller|smadret|jag\w*|lumbar|murrer|knækket|ødelagt)
        (?:jag|stik|stabs?|hug) (?:i|in) (?:\w+ )?(?:lænden|ryggen|back|lænd)
        lumbar pain
        (?:sore|stiff|locked|spasm\w*|låst|stiv) (?:\w+ )?(?:back|ryg)
        back (?:spasm\w*|locked|seized|gone)
        ryg\w* & (?:låst|låste|stiv|knækkede|smæld\w*|hold\b|jag\w*)
        bryst_?ryg\w*
        {back} & {worse}
        bad back
        back went
        (?:dårlig|skidt|øm) ryg\w*
        dis[ck](?:us|os)?_?prolaps\w*
        {hurt} & {back}
        (?:bulging|herniated|ruptured|prolapsed) dis[ck]
        ryg & {hurt}
        (?:smerte\w*|ondt|pain|ache\w*|{hurt}) & (?:skulderbladene|shoulder ?blades|rygsøjlen|rygraden|hvirvl\w*|vertebra\w*)
        (?:threw|put|thrown|hurt|pulled|gået galt|øset|fik et knæk) (?:\w+ ){0,2}(?:my|his|her|out)? ?(?:back|ryggen)
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
        (?:sidder på|sitting on) (?:\w+ )?(?:vat|pude\w*|bomuld|cotton\w*|cushion|pillow|a ball|en bold)
        (?:sex|samleje|orgasm\w*|onani) & (?:numb|nothing|no feeling|no sensation|intet|ingen|følelsesløs|mærker ikke)
        mærker (?:\w+ )?(?:ingenting|intet) & (?:toilet\w*|tisser|tørrer)
        (?:both|begge|inside|inner|indersiden|inder\w*) & (?:thighs?|lår\w*) (?:\w+ ){0,2}(?:numb|føle\w*_?løs\w*|sover|gone|asleep)
        {numb} & (?:both thighs|inside of (?:my|his|her|both) thighs?|on the inside|begge lår\w*|indersiden)
        {numb} & (?:tørrer|tørre) (?:mig|sig|ham|hende)
        (?:ikke|cannot) (?:\w+ )?(?:mærke|feel) & (?:tørrer|wip\w*)
        {numb} & (?:{groin})
        {numb} & (?:når jeg (?:tørrer|sidder)|toiletpapir\w*|when i wipe|wiping|toilet paper|cykelsadl\w*|saddle|sidde_?knogle\w*|sit bones|indersiden af (?:\w+ )?lår\w*|inner thigh\w*)
        (?:numb|dead|føle\w*løs|bedøvet|sovende) (?:bum|bottom|arse|ass|butt|backside|crotch|groin|genitals|privates|penis|vagina|røv|numse|skridt|underliv)
        (?:føle\w*_?løs\w*|følelses_?forstyr\w*|nedsat (?:føle\w*|føl\w*)|ændret (?:føle\w*|føl\w*)|snurr\w*|prikk\w*|sovende|sover|død\w*|bedøvet|uden følelse|mærkelig følelse|underlig følelse|ingen (?:følelse|føling|fornemmelse)\b|mist\w* (?:\w+ )?(?:føl\w*)|numb\w*|tingl\w*|pins and needles|no (?:feeling|sensation)|lost (?:\w+ )?(?:feeling|sensation)|loss of (?:feeling|sensation)|altered (?:feeling|sensation)|reduced (?:feeling|sensation)|weird feeling|dead|nummen|bortdomna\w*) (?:\w+ ){0,6}(?:{groin})
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
        (?:no idea|ved ikke|aner ikke|cannot tell|do not know|does not know|not aware|uden at vide|ved jeg ikke) & (?:need to (?:pee|wee|go|urinate)|skal tisse|skal på (?:toilettet|wc)|blæren|bladder)
        {numb} & (?:skal (?:tisse|på (?:toilettet|wc)|lade vandet)|blære\w*|tisser|tissetrang\w*|tisse_?trang|vandladning\w*|afføring\w*|bladder|pee\b|peeing|wee\b|weeing|urinat\w*|need the (?:loo|toilet)|need to go|bowel\w*|poo\b|pooing|på toilettet)
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|slet ikke|heller ikke) (?:\w+ ){0,2}(?:mærke|føle) (?:\w+ ){0,4}(?:tiss\w*|blære\w*|vande\w*|lade vandet|urin\w*|på toilettet|afføring\w*|skide)
        (?:mærker|føler) (?:\w+ )?(?:ikke|slet ikke) (?:\w+ ){0,5}(?:tiss\w*|blære\w*|vande\w*|på toilettet|fyldt)
        (?:cannot|could not|do not|no longer) (?:\w+ )?(?:feel|tell) (?:\w+ ){0,5}(?:bladder|pee\w*|wee(?:ing|d|s)?\b|urine|urinat\w*|need to go|full|pass\w* water|need the (?:toilet|loo))
        (?:no|lost|loss of) (?:\w+ )?(?:feeling|sensation|urge) (?:\w+ ){0,4}(?:bladder|pee|wee|urinat\w*|to go)
    """,
    "RETENTION": r"""
        (?:fuld|fyldt|spræng\w*|full|bursting) (?:blære|bladder) & (?:intet|ingenting|nothing|kan ikke|cannot|kommer ikke)
        (?:urin\w*|vandladning\w*) & (?:stoppet|gået i stå|stopped|blokeret|blocked)
        cannot void
        (?:toilet\w*|pee|wee|tisse\w*|urinat\w*|loo) & (?:uden der kommer noget|uden at der kommer noget|and nothing|nothing happens|der sker ikke noget|kommer ikke noget|keep trying|forgæves|prøver og prøver)
        (?:tisser|tis\b|pee|wee) & (?:dråber|drops)
        (?:får|kan|får|kunne) (?:\w+ )?ikke tømt blæren
        (?:lost|mistet|stopped|holdt op) & (?:ability to (?:pee|wee|urinate)|peeing|weeing|urinating|tisse|evnen til at tisse)
        (?:kan|kunne|kunnet) (?:\w+ ){0,2}ikke (?:\w+ ){0,2}lave (?:mit|sit|noget) vand
        (?:kan|kunne|kunnet|får|har|at) (?:\w+ ){0,2}ikke (?:\w+ ){0,3}(?:komme|kommet) af med (?:\w+ ){0,2}(?:vandet|urin\w*|tis\w*)
        (?:bladder|blære\w*) & (?:will not|not) (?:empty\w*|work\w*)
        (?:ikke|ikke kunnet|inte) (?:\w+ )?(?:ladt|ladet|lavet|laddet|late|kommet af med) (?:vand\w*|noget vand|urin)
        (?:ikke|has not|have not|not) & (?:tisset|ladt vandet|urineret|peed|weed|urinated|passed urine|been to the loo|had a wee)
        (?:urin\w*|tis\b|vandet|pee|wee|urine) & (?:vil ikke (?:ud|komme)|kommer ikke|sidder fast|will not come|not coming|stuck)
        (?:blære\w*|bladder) & (?:spænd\w*|sprænge\w*|burst\w*|bulg\w*|kæmpe|enormous|full and|fuld og)
        (?:cannot|could not|not able to|have not) (?:\w+ ){0,2}(?:go|been) (?:to the (?:loo|toilet|bathroom)|for a (?:pee|wee|piss))
        (?:kan|kunne|kunnet|ku) (?:\w+ ){0,3}(?:ikke|næsten ikke|knap|slet ikke) (?:\w+ ){0,5}(?:tisse\w*|tisset|vandet|lade vandet|urinere|tømme)
        (?:tisse\w*|vandladning\w*|tis\b|urin\b) & (?:kommer (?:ikke|intet|næsten intet|kun dråber)|ingenting|kun dråber|i stå|stoppet|går ikke|umulig\w*|ikke noget|presse\w*|drypper kun)
        (?:pee|peeing|wee|weeing|urinat\w*|urine|bladder) & (?:nothing comes|cannot|will not come|unable|strain\w*|only (?:drops|dribbl\w*)|trickle|impossible|not properly|stuck|blocked|have to push|difficult\w*|struggl\w*)
        (?:skal|må|need to|have to) (?:\w+ )?(?:presse|strain|push) & (?:tisse|vandet|pee|wee|urin\w*)
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
        (?:cannot|could not|unable to|not able to|have not|has not|not been able to|have not been able to|struggl\w* to|trouble|difficult\w*|hard to|problems?|not) (?:\w+ ){0,3}(?:pee\w*|wee(?:ing|d|s)?\b|urinat\w*|pass (?:any |much )?(?:urine|water)|passing (?:any |much )?(?:urine|water)|passed (?:any |much )?(?:urine|water)|empty (?:my|his|her) bladder|had a (?:pee|wee))
        (?:no|hardly any|barely any) (?:urine|pee|wee)\b
        nothing (?:comes out|coming out|is coming out) ~ (?:pee|wee|urinate|bladder|toilet)
        (?:pee|wee|urine|bladder) (?:\w+ ){0,4}(?:will not (?:come|empty|start)|nothing comes|stopped|blocked|retention|trouble|problem\w*|not working)
        not (?:peed|weed|urinated|passed water|been able to go)
        (?:bladder|blære\w*) (?:\w+ )?(?:trouble|problem\w*|not working|virker ikke|lammet|driller)
        blæren ~ (?:virker ikke|driller|lammet|kan ikke tømmes)
    """,
    "INCONTINENCE": r"""
        (?:mærker|opdager|ved) (?:\w+ )?ikke (?:at|når|før) (?:\w+ ){0,2}(?:tisser|har tisset|lader vandet|skider|laver)
        (?:bleer?|ble\b|pads|nappies|diapers) & (?:nødvendig\w*|leak\w*|læk\w*|holde mig|needing|pludselig\w*|suddenly)
        (?:sket|sked|skider|skidt|lavet) (?:\w+ )?i bukserne
        (?:no|ingen|lost|mistet) (?:\w+ )?(?:control|kontrol) & (?:toilet\w*|need to go|pee|poo|blære\w*|tarm\w*|bladder|bowel\w*|vandet|afføring\w*|urin\w*)
        (?:bladder|bowel\w*|blæren|tarmen) (?:\w+ ){0,3}(?:lets go|empties itself|tømmer sig selv|on its own|by itself|af sig selv)
        (?:mister|mistet|taber) (?:\w+ )?(?:vandet|afføring\w*|urin\w*)
        (?:having|had|keeps? having|more) accidents(?! (?:at work|with|in the car))
        (?:mærke\w*|feel|know) (?:\w+ ){0,3}(?:hvornår jeg skal|when i need|when i have to) & (?:for sent|too late)
        (?:dribler|drypper|løber) (?:\w+ )?(?:bare|hele tiden|ud|ned)
        det (?:dribler|drypper|løber)
        (?:kan|kunne) (?:\w+ ){0,2}(?:ikke|knap) (?:\w+ ){0,2}holde (?:på |tæt|mig|sig|urin\w*|vandet|afføring\w*)
        (?:læk\w*|dryp\w*|leak\w*|dribbl\w*|siver|sivet) & (?:urin\w*|tis\b|pee|wee|urine|bladder|afføring\w*|bowel\w*)
        dribbling
        (?:cannot|could not|can hardly|no|kan ikke|kan hun ikke|kan han ikke) (?:\w+ )?(?:control\w*|hold\w*|styre|kontrollere) & (?:poo|pee|wee|urine|bladder|bowel\w*|afføring\w*|tis\b|blære\w*|vandladning\w*|lort)
        (?:tarm|bowel|bladder|blære|toilet)_?(?:accident\w*|uheld\w*)
        (?:tisse\w*|tissa\w*|pisse\w*|skide\w*|skidt|lort\w*|afføring\w*) & (?:i bukserne|i bukser|i sengen|på mig selv|på sig selv|i trusserne|i underbukser\w*|uden at (?:mærke|vide|opdage)|ned ad benet|ble\b|i søvne)
        (?:wet|wetting|pee\w*|wee(?:ing|d|s)?\b|piss\w*|soil\w*|poo\w*|shit\w*|mess\w*) & (?:myself|himself|herself|my pants|his pants|her pants|the bed|my trousers|his trousers|pants|without (?:noticing|realising|realizing|knowing|feeling)|did not (?:notice|realise|realize|feel))
        inkontinen\w*
        incontinen\w*
        (?:tisse\w*|tissa\w*|pisse\w*|skider|skidt|laver|lavet|lort\w*) (?:\w+ ){0,3}(?:i bukserne|i bukser\w*|i sengen|på mig selv|på sig selv|på sig|på mig|i trusserne|i underbukser\w*|uden at (?:mærke|vide|opdage))
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke) (?:\w+ )?(?:holde (?:på |styr på )?(?:vandet|urin\w*|afføring\w*|mig|sig|tæt|tis\w*|luft\w*|det)|styre (?:blære\w*|vandladning\w*|tarm\w*|afføring\w*)|kontrollere (?:blære\w*|afføring\w*|vandladning\w*))
        (?:mist\w*|tab\w*|manglende|ingen) (?:\w+ ){0,3}(?:kontrol\w*|styr|herredømme) (?:\w+ ){0,3}(?:blære\w*|tarm\w*|vandladning\w*|afføring\w*|lukkemusk\w*|urin\w*)
        (?:urin\w*|vandet|afføring\w*|tis) (?:\w+ ){0,2}(?:løber|siver|drypper|går|kommer) (?:\w+ ){0,3}(?:bare|af sig selv|uden|ned|ud|fra)
        (?:urin|vand|afføring|tis)_?(?:afgang|lækage) 
        (?:lukke_?musk\w*|sphincter|sfinkter\w*) (?:\w+ ){0,3}(?:slap|virker ikke|tonus|lammet|gone|weak|loss|lax|nedsat)
        (?:nedsat|slap|reduced|lax|absent) (?:sphincter|sfinkter|anal|lukke_?musk)\w*
        (?:wet\w*|pee\w*|wee(?:ing|d|s)?\b|piss\w*|soil\w*|poo\w*|shit\w*|mess\w*) (?:\w+ ){0,2}(?:myself|himself|herself|my pants|his pants|her pants|the bed|my trousers|his trousers|themselves|pants|in my)
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
        benene vil ikke(?! (?:med|stå))
        (?:benene|legs) (?:er|are) (?:\w+ )?(?:væk|gone|døde|dead)
        (?:tingly|numb|prikken|føle\w*løs\w*|snurr\w*) (?:\w+ )?(?:from|fra) (?:the )?(?:chest|waist|brystet|navlen|taljen|livet|hoften) (?:down|og ned)
        bilateral (?:\w+ )?(?:weakness|leg weakness|pares\w*|kraftnedsættelse|svaghed)
        bilateral\w* & (?:{weak})
        either leg
        (?:ben|legs) (?:\w+ )?som (?:\w+ )?(?:spaghetti|gele|gummi|bly|smør)
        (?:kraften|styrken|power|strength|førlighed\w*) & (?:i benene|i mine ben|i begge ben|legs)
        legs went (?:from under|out from)
        (?:ustyrlige|umulige|spastiske|stive) ben
        (?:benene|begge ben|mine ben|hans ben|hendes ben|my legs|his legs|her legs|both legs) & (?:tunge|heavy|lead|bly)
        (?:benene|begge ben|mine ben|hans ben|hendes ben|legs|both legs) & {weak}
        (?:fødderne|begge fødder|both feet) & (?:{weak}|{numb})
        (?:underkroppen|fra (?:livet|navlen|taljen|hofterne) og ned|waist down|below the waist|lower body) & (?:{weak}|{numb})
        (?:kan|kunne) (?:\w+ )?(?:ikke|knap|næsten ikke) (?:\w+ )?(?:stå på benene|komme op (?:at stå|fra gulvet)|stå selv)
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
        (?:tæerne|foden|forfoden) (?:vil|kan) (?:\w+ )?ikke (?:op|løftes|lystre)
        (?:foden|fod|forfoden|foot|toes|tæerne|storetåen|big toe) & (?:hænger|slæber|klasker|slasker|dasker|drop\w*|drag\w*|flop\w*|slapp\w*|løfte\w*|lift\w*|lam\b|lammet|catch\w*)
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
    "BACK_ANY": r"""
        ryg(?:gen)?
        lænd\w*
        rygg\w*
        back(?=[ ,:.?!]|$)(?! (?:to|from|in|home|then|on|at|and forth|again|with|after))
        spine
        prolaps\w*
        ischias
        sciatica
    """,
    "ERECTILE": r"""
        (?:cannot|can not|no|lost|kan ikke|ingen|mistet|ikke) & (?:erection\w*|rejsning|erektion\w*|get hard|potens\w*)
    """,
    "BOTH_FEET_NUMB": r"""
        (?:begge|both) (?:\w+ ){0,2}(?:fod\w*|fødder\w*|ben\w*|feet|legs|soles|tæer) & {numb}
        {numb} & (?:begge|both) (?:\w+ ){0,2}(?:fod\w*|fødder\w*|ben\w*|feet|legs|soles)
        (?:fod_?såler\w*|soles) & {numb}
    """,
}
