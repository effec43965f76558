"""The words danger-sign phrases are built of: body parts, pain, suddenness, people, time."""

from __future__ import annotations

MACROS = {
    # pain and its strength
    "hurt": r"(?:v?ondt|ont|nasser|nas|smert\w*|smärt\w*|pain\w*|hurt\w*|ach(?:e|es|ing|y|ed)|sore\w*|tender|øm(?:me|t)?|agony|jag|stikker|stik|dunker|værker?|burns|burning|stabbing|throbbing|killing (?:me|him|her)|kvaler)\b",
    "sudden": r"(?:pludselig\w*|plutselig\w*|plötslig\w*|plds|sudden\w*|abrupt\w*|instantly|out of (?:the blue|nowhere)|ud af det blå|(?:fra|på) (?:det )?(?:ene|et|1) (?:øjeblik|sekund|split)\w*|with(?:in| ?in)? (?:a )?(?:few )?(?:seconds?|a minute)|in (?:a )?(?:few )?(?:split )?(?:seconds?|an instant)|på (?:få|nogle|et par) (?:sekunder|minutter)|lyn_?hurtigt|med (?:et|ét)\b|lige pludselig|from one (?:second|minute)|came (?:on|out) (?:really |very |so )?(?:fast|quick\w*|at once)|kom (?:helt )?(?:akut|bag på)|akut|acute\w*|hit me like|som (?:et )?lyn|uden varsel|without (?:any )?warning|på et splitsekund|lige (?:nu )?fået|just started|(?:woke|wake) (?:up|me|him|her)|vågnede (?:ved|med))",
    "severe": r"(?:(?<!ikke så )voldsom\w*|kraftig\w*|ulideli\w*|uudholdeli\w*|frygteli\w*|forfærdeli\w*|rasende|sinds_?syg\w*|sindsyg\w*|vildt|vanvittig\w*|afsindig\w*|ekstrem\w*|hamrende|stærk\w*|slemt?|slemme|hårdt?|heftig\w*|intens\w*|helvedes|pisse\w*|mega|super ondt|så ondt|skide ondt|så mange smerter|severe\w*|excruciating|unbearable|terribl[ey]|horribl[ey]|awful\w*|agonising|agonizing|agony|extreme\w*|crippling|blinding|massive|violent|doubled over|so much pain|so bad|really bad|very bad|(?:10|ti|ten|9|ni) (?:ud af|af|out of) (?:10|ti|ten)|(?:9|10)/10|krummer|vrider|skriger|screaming|writhing|kan ikke (?:være i|holde (?:det|smerterne|smerten) ud|ligge stille|sidde stille|rette)|cannot (?:bear|stand up|straighten|lie still|sit still|keep still)|kræftedeme|voldsamt?|kraftige|sterke?|starkt?|jätte\w*|unerträglich\w*|starke)",
    "worse": r"(?:værre|tiltag\w*|forværr\w*|øge(?:s|t)|stigende|worse\w*|increasing\w*|getting (?:stronger|more)|mere og mere|more and more|tager til|bliver ved)",
    # body parts
    "head": r"(?:hoved(?:et|ets)?|hode(?:t)?|huvud(?:et)?|pande(?:n)?|bag_?hoved(?:et)?|tinding(?:en|e)?|isse(?:n)?|kranie(?:t)?|knold(?:en)?|nødden|skallen|head|skull|forehead|temple|noggin|bonce)\b",
    "back": r"(?:ryg(?:gen|rad\w*|søjle\w*)?|rygg(?:en)?|lænd(?:en|e\w*)?|kors_?ryg\w*|columna|haleben\w*|low(?:er)? back|(?:mid|upper|middle of (?:my|his|her|the)) back|(?:my|his|her|the|their|mums|dads) back|spine|lumbago)\b",
    "abdo": r"(?:mave(?:n|regionen)?|under_?liv(?:et)?|bug(?:en)?|mage(?:n)?|buk(?:en)?|belly|abdomen|stomach|tummy|gut|guts)\b",
    "leg": r"(?:ben(?:et|ene)?|bein(?:et)?|læg(?:gen|gene)?|under_?ben(?:et)?|lår(?:et)?|fod(?:en)?|foten|legs?|calf|calves|thigh|foot|shin)\b",
    "arm": r"(?:arm(?:en|ene|s|e)?|hånd(?:en)?|hænder(?:ne)?|hands?|fing(?:er|re|rene|eren|ers))\b",
    "limb": r"(?:ben(?:et|ene)?|læg(?:gen)?|under_?ben(?:et)?|lår(?:et)?|fod(?:en)?|fødder(?:ne)?|tæer(?:ne)?|tå(?:en)?|arm(?:en|ene|s)?|hånd(?:en)?|hænder(?:ne)?|fing(?:er|re|rene|eren|ers)|legs?|calf|thigh|foot|feet|toes?|hands?|forearm)\b",
    "joint": r"(?:knæ(?:et|led\w*)?|ankel|anklen|ankel_?led\w*|albue(?:n|led\w*)?|hånd_?led(?:det)?|skulder(?:en)?|skuldre(?:n)?|hofte(?:n|led\w*)?|led(?:det)?|finger(?:en)?|storetå\w*|kne(?:et)?|knee|ankle|elbow|wrist|shoulder|hip|joint|knäet?)\b",
    "groin": r"(?:skridtet|skridt\b|skrittet|underlivet|røven|numsen|ballerne|balderne|bal[ld]e\w*|bagdel\w*|ende(?:n|balle\w*|tarm\w*)|mellem (?:mine |hans |hendes )?ben\w*|sædet|kønsdel\w*|kønsorgan\w*|tissemand\w*|penis|skeden|vagina\w*|nede om(?:kring|me)?|ned(?:e)? (?:forneden|under)|perin[eæ]\w*|endetarms\w*|groin|saddle|crotch|genital\w*|private (?:parts|area)|privates|bum\b|bottom|buttocks?|backside|butt\b|between (?:my|his|her|the) legs|inner thighs|down (?:there|below)|anus|ridebuks\w*|underliv|skrittet|schritt)",
    "chest": r"(?:bryst(?:et|kassen|kasse|benet)?|brøst\w*|bröst(?:et|korgen)|thorax|chest|breast_?bone|sternum|hjertet|heart)\b",
    # people
    "i": r"(?:jeg|i|han|hun|vi|he|she|it|they|pt|mor|far|dad|mum|mom)",
    "his": r"(?:min|mit|mine|sin|sit|hans|hendes|vores|my|his|her|our|the|their|den|det|venstre|højre|left|right|ene|one)",
    "kin": r"(?:mor|mors|far|fars|mormor|farmor|morfar|farfar|bedste(?:mor|far|forældre)|kone|konen|mand|manden|søn|sønnen|sønnike|datter|datteren|kæreste\w*|ægtefælle|bror|søster|veninde|ven|nabo\w*|kollega|svigermor|svigerfar|tante|onkel|moster|faster|barnebarn|forlovede|husband|wife|hubby|dad|dads|father|mum|mums|mom|moms|mother|son|daughter|brother|sister|partner|boyfriend|girlfriend|gran|grandma|nan|nana|granny|grandad|grandpa|grandfather|grandmother|grandson|granddaughter|uncle|aunt|friend|flatmate|neighbou?r|mate|colleague|stepson|toddler|baby|lillebror|lillesøster|pappa|mamma|fru)",
    "had": r"(?:har|havde|haft|fik|fået|får|have|has|had|having|got|gets|getting|er|is|am|was)",
    "cancer_word": r"(?:(?:bryst|prostata|lunge|tarm|endetarms?|tyktarms?|nyre|blære|livmoder\w*|æggestok\w*|modermærke|hud|hals|blod|lymfe|testikel|lever|bugspytkirtel|skjoldbrusk\w*|mave|hoved_?hals|knogle)?_?(?:kræft|cancer|kreft)\w*|(?:\w+ )?cancer|tumou?r|malign\w*|melanom\w*|sarkom\w*|sarcoma\w*|leuk\w*mi\w*|myelom\w*|lymfom\w*|lymphoma\w*|karcinom\w*|carcinoma\w*)\b",
    "some": r"(?:en|et|de|den|det|nogle|noget|a|an|some|the|this|these|min|my|his|her)",
}
