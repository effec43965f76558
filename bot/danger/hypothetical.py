"""Whether a sign is spoken of in general, feared, imagined, meant as a figure of speech, or long past.

«Hvad er tegn på …», «hvis man …», «for my first aid course»: nobody is ill. But a person in the same
breath («what are the signs of a stroke, my dad's mouth droops») makes it real again, so each cue
looks at what stands between itself and the sign.
"""

from __future__ import annotations

import re

from bot.danger.macros import MACROS

KIN = MACROS["kin"]
# English «I» and Danish «i» (in) look the same; only before a verb is it a person.
I_AM = (
    r"i (?:am|have|had|was|got|take|took|feel|felt|fell|hit|cannot|can|could|did|do|get|woke|think|just|now|"
    r"need|want|keep|bumped|banged|slipped|tripped|suffer|would|should|see|will)"
)
SIGN_WORD = (
    r"(?:tegn|symptom\w*|faresignal\w*|alarm\w*|faretegn\w*|advarsels\w*|røde flag|signs?|symptoms?|"
    r"red flags?|warning signs?|danger signs?|faresymptom\w*|kendetegn|criteria|kriteri\w*|indikation\w*|indication\w*)"
)
SIGN_CUE = re.compile(
    rf"(?:hvilke(?:n|t)?|hvad er(?: de| det)?|hvad|nævn|list|what(?: are| is)?(?: the)?|which|any|some|typiske|typical|common|klassiske) (?:\w+ ){{0,3}}{SIGN_WORD}"
    rf"|(?<!har )(?<!har fået )(?<!have )(?<!has )(?<!med )(?<!with )(?<!viser )(?<!showing )(?<!har alle )(?<!all the )(?<!alle )\b{SIGN_WORD} (?:\w+ )?(?:på|ved|of|for|efter|after|that|som|til)\b"
    r"|hold(?:e|er)? (?:\w+ )?øje med|watch (?:out )?for|look (?:out )?for|(?:be|være|skal jeg være) (?:aware|opmærksom) (?:of|på)"
    r"|(?:hvad (?:er|betyder|vil det sige)|what does|what do|what is|meaning of|define|definition\w* (?:of|på)|forskel\w* (?:på|mellem)|difference between)\b"
    r"|how (?:do|can|would|does) (?:you|i|one|doctors|they|a doctor|we) (?:tell|know|recogni[sz]e|spot|diagnose|test|check|see|distinguish)"
    r"|hvordan (?:ved|kan|opdager|ser|genkender|undersøger|skelner|diagnosticer\w*|mærker|føles) (?:man|lægen|læger|det)"
    r"|(?:hvorfor|why) (?:\w+ ){0,3}(?:spørger|spørge|ask\w*) (?:\w+ ){0,4}(?:om|about|if)"
    r"|(?:heard|hørt|læst|læser|read|reading|says|står|skriver|står der) (?:\w+ ){0,4}(?:that|at|about|om)\b"
    r"|(?:how common|how often|hvor (?:almindelig\w*|ofte|hyppig\w*|sjælden\w*|vanlig\w*|farlig\w*)|hur vanligt|wie häufig|hvor mange|how many|hvor stor en del|what proportion|how (?:accurate|sensitive|dangerous|serious))\b"
    r"|(?:kan (?:man|en \w+|et \w+)|can (?:you|an? [\w-]+|the \w+)) (?:se|opdage|vise|finde|måle|see|show|find|detect|reveal|diagnose)\b"
    r"|(?:examples? of|eksempler? på|such as|såsom)"
)
CALL_CUE = re.compile(
    r"(?:hvornår|when) (?:\w+ ){0,4}(?:ringe\w*|kontakte\w*|søge\w*|tage|kalde|112|1813|call|ring|dial|go to|see|seek|contact|scann\w*|skann\w*|ct|mr|mri|røntgen\w*|scan|imaging|x-?ray\w*|image|indikation|indicated|nødvendig\w*|needed)"
)
PERSON_NOUN = r"(?:barn|børn|voksen|voksne|ældre|person\w*|kvinde\w*|mand|mænd|gravid\w*|patient\w*|pt|menneske\w*|baby|ung|unge|teenager|kollega|medarbejder|spiller|child|children|person|patient\w*|adult\w*|woman|women|man|men|baby|kid|kids|people|player|pregnant|elderly|older|someone|somebody|anyone)"
IF_CUE = re.compile(
    r"\b(?:kan|får|må|bliver|skal|bør) man\b(?=[^,.?!]*(?:\baf at\b|\bved at\b|\bnår man\b|\bhvis man\b))|"
    rf"\b(?:hvis|når|såfremt|dersom|om|if|when|whenever|whether|once|for|at|that|do|does|should|skal|bør|why do) (?:man|nogen|folk|ens|someone|somebody|anyone|people|your|you(?! (?:think|know|believe|reckon|recommend|do|want|see|have|guys|help|tell|advise))|one|mennesker|children|kids|børn|gravide|ældre|voksne|patienter|patients|adults|women|everybody|everyone|alle)\b"
    rf"|\b(?:hvis|når|såfremt|if|when|whenever|does|should|skal|bør|må|can|kan) (?:en|et|a|an|any|every|each|all|most|many|hver|hvert|alle|mange|the average) (?:\w+ ){{0,2}}{PERSON_NOUN}\b"
    rf"|\b(?:hos|for|til|blandt|in|among|for|af|med|with|of) (?!my\b|min\b|mine\b|vores\b|our\b|mit\b)(?:\w+ )?(?:børn|voksne|ældre|gravide|patienter|mennesker|folk|personer|people|patients|children|adults|kids|women|those|pregnant women|infants|babies|athletes|someone|nogen|en person|a person)\b"
    r"|\b(?:børn|voksne|gravide|patienter|ældre|children|patients|adults|people|pregnant women|folk) (?:der|som|med|with|who|on|på|i)\b"
)
RISK_CUE = re.compile(
    r"(?:risiko\w*|risk\w*|chance\w*|sandsynlighed\w*|likelihood|fare\b|faren|danger)(?: \w+){0,2} (?:for|of|at)\b"
    r"|(?:bange|afraid|scared|terrified|frightened|nervøs|frygter|frygt|fear\w*|worry|worried|angst|bekymret|rædselsslagen|paranoid) (?:\w+ )?(?:for|of|about|over|om)\b"
    r"|(?:kan|could|can|may|might|will|would|does|do) (?:\w+ ){1,4}(?:give|cause|lead to|medføre|føre til|udløse|result in|trigger|make (?:you|one)|ende med|fremkalde)\b"
    r"|(?:giver (?:det|de|den) |bliver man |undgå|avoid|prevent\w*|forebyg\w*|forhindre\w*|protect)"
    r"|(?<!har )(?<!have )(?<!med )(?:bivirkning\w*|side ?effects?)"
    r"|(?:for at|to) (?:udelukke|rule out|exclude|opdage|detect|find|finde)\b"
)
IMAGINED = re.compile(
    r"(?:hvis|if|what if|hvad nu hvis|i tilfælde af(?: at)?|in case|in the event|unless|medmindre|såfremt|når|once|should) (?:jeg|i|han|hun|vi|he|she|they|we|det|it|der|min \w+|my \w+|mit \w+)"
    r" (?:så |nu |så nu |også |pludselig |senere |suddenly |later |then |ever |ever also |should |skulle |one day |en dag )*"
    r"(?:får|skulle|begynder|oplever|mærker|mister|bliver|besvimer|kaster|brækker|get|gets|starts?|develops?|were|had|should|loses?|becomes?|"
    r"notices?|experiences?|faints?|vomits?|ever|begins?|feels?|wakes?|collapses?|skal|kommer|ender|ends?|bled|bleeds?|falder|falls?|slår|hits?|dør|dies?)\b"
)
REASSURE_ASK = re.compile(
    r"(?:farligt|slemt|normalt|ok|okay|alvorligt|bad|normal|serious|dangerous|worrying|concerning|"
    r"bekymr\w*|haster|urgent|matter|emergency)\W{0,2}$"
)
REAL = re.compile(
    rf"\b(?:jeg|mig|min|mit|mine|vi|os|vores|{I_AM}|me|my|we|us|our|{KIN}|nu|now|today|i dag|i går|yesterday|tonight|i nat|i morges|i aften|this morning|right now|lige)\b"
)
THIRD = re.compile(r"\b(?:han|hun|he|she|hans|hendes|his|her|ham|hende|him)\b")
FOR_SHOW = re.compile(
    r"hypothet\w*|hypotet\w*|first[- ]aid (?:course|class|training|exam|test|poster)|førstehjælp\w*|nobody is (?:hurt|ill|sick)|no one is (?:hurt|ill|sick)|ingen er (?:kommet til skade|syg|syge)|"
    r"\bquiz\w*|\bessay\b|(?:til|for) (?:min|mit|en|sin|vores|my|an|the|our) (?:\w+ )?(?:eksamen\w*|exam|test|quiz|prøve|finals)\b|eksamens_?spørgsmål|studying for|(?:nursing|medical|medicine|physio\w*|paramedic|radiography) student|medicinstuderende|sygeplejestuderende|(?:læser|studerer) til|studerer|(?:my|the|a) (?:thesis|dissertation|assignment|homework|coursework)|"
    r"(?:skole|eksamens|gruppe)[- ]?opgave|en opgave (?:om|til)|speciale om|(?:til|for|i) (?:\w+ )?(?:undervisning\w*|teaching|lecture|foredrag|oplæg)|(?:skal|jeg) undervise|(?:laver|lave|skriver) (?:\w+ )?(?:opslag|plakat|folder|pjece|artikel|novelle|roman|manuskript|bog|krimi)|(?:writing|making) (?:\w+ )?(?:\w+ )?(?:leaflet|poster|article|novel|story|book|script|blog|screenplay|presentation|pamphlet)|"
    r"\bi (?:en|et|den|det|min|mit|sidste|nyeste) (?:\w+ ){0,2}(?:film\w*|serie\w*|bog|afsnit|drama|podcast|roman)\b|\bin (?:a|an|the|this|that|my|one|every) (?:\w+ ){0,2}(?:film|series|movie|book|novel|episode|drama|podcast|sitcom)\b|in theory|i teorien|teoretisk|theoretically|generelt|in general|generally speaking|out of (?:pure |sheer )?(?:curiosity|interest)|af ren (?:nysgerrighed|interesse)|bare nysgerrig|just curious|"
    r"\btrivia\b|crossword|krydsord|ikke (?:fordi )?(?:der er )?nogen (?:der )?(?:er )?syg|not about (?:me|anyone)|(?:handler|gælder) ikke (?:om )?(?:mig|nogen)|for (?:a|our|my) (?:friend's )?(?:course|class|training|website|newsletter)|til (?:et|vores|mit) (?:kursus|nyhedsbrev|hjemmeside|undervisning)"
)
IDIOM = re.compile(
    r"\b(?:"
    r"(?:bill|price|cost|regning\w*|pris\w*|tal\b|tallene|numbers|figures|forms?|paperwork|skat\w*|system\w*|app\w*|website|hjemmeside\w*|wait\w*|ventetid\w*|kommune\w*|chef\w*|boss) (?:[\w']+ ){0,7}(?:hovedpine|headache|heart attack|hjerteanfald|stroke)|"
    r"(?:ved at (?:få|dø af)|nærmest|næsten|almost|nearly|practically|about|gonna|lige ved at|gav mig|give me|gave me|giving me|giver mig|får|fik|had|having|have) (?:\w+ ){0,4}(?:et |en |a )?(?:hjerteanfald|hjertestop|slagtilfælde|heart attack|stroke|coronary|blodprop|hjertetilfælde|aneurysm|seizure) (?:\w+ ){0,2}(?:af|da|over|when|by|at|from|seeing|looking|om|hver gang)\b"
    r"|(?:ved at dø|dør|døde|dø|død|die[ds]?|dying|dead) (?:\w+ )?(?:af|of) (?:\w+ )?(?:grin|nysgerrighed|kedsomhed|skam|sult|varme|flovhed|længsel|boredom|laughter|curiosity|embarrassment|shame|hunger|heat|latter)"
    r"|dying to\b|to die for|drop dead (?:gorgeous|date)|over my dead body|at dø for|would (?:kill|die) for|kill for|killing time|slå (?:\w+ )?ihjel (?:tiden)?|(?:my|min) (?:boss|chef|husband|wife|mand|kone|mother|mor|mum|dad|far) (?:is going to|will|would|kommer til at|vil|would) (?:kill|slå) (?:me|mig)"
    r"|(?:bang\w*|beat\w*|hit\w*|knock\w*|slå\w*|slog|hamr\w*|dunk\w*|stang\w*|banke\w*) (?:\w+ )?(?:my|mit|vores|our|hovedet|head|their)? ?(?:head|hovedet|panden)? ?(?:against|mod|ind i|ned i|i|on) (?:a |the |en )?(?:\w+ )?(?:wall|muren|mur\b|væggen|bordet|desk|keyboard|tastaturet|table|brick wall) (?:over|med|trying|about|på grund|pga|fordi|because|for at|with|hver gang|every time)"
    r"|(?:head|hovedet)\w* (?:\w+ )?(?:against|mod) (?:a |the |en )?(?:brick )?(?:wall|mur\w*|væg\w*)"
    r"|(?:lyder|taler|snakker|sounds?|talk) (?:\w+ ){0,4}(?:når|when) (?:jeg|i) (?:prøver|try|skal|have) (?:at |to )?(?:sige|udtale|say|pronounce)|slår hovedet ned i bordet|hovedet på sømmet|hit the nail on the head|hovedet under armen|hovedkulds|over hovedet|gone to (?:his|her|my) head|off the top of my head|heads? up|head start|(?:hoved|ben) i suppen|ondt i røven|pain in the (?:ass|arse|butt|backside|neck\b(?= (?:to|trying|booking|getting|finding)))|right up to my neck"
    r"|kold(?:e)? fødder (?:med|over|inden|før)|cold feet (?:about|before|over)|breath ?taking|takes? my breath away|took my breath away|tog pusten fra|tager pusten fra|hold(?:e|er|t|ing)? (?:your |my |his |her |the )?(?:vejret|breath)|catch my breath between"
    r"|(?:få|får) (?:godt |dårligt |bedre |sol og )?vejr\b|(?:kan|kunne) ikke få vejret til|sick (?:of|and tired)|worried sick|sick leave|call(?:ing)? in sick|scared (?:to death|stiff|sick)|bored to death|skræmt (?:til døde|fra vid)|bange for døden|death by|dødtræt|dødssyg (?:film|sag|bog)|dødtræt|dødirriterende|dødhamrende"
    r"|(?:helt )?blind af|blind (?:date|spot|tillid|trust|vej|passager|alley|vinkel|test\w*|study)|blindet|dobbelt[- ]?blind\w*|double[- ]?blind\w*|heart(?:felt|breaking|broken|burn)|knust hjerte|ondt i hjertet (?:over|af at|når jeg tænker)|hjertet (?:bløder|på rette sted)|heart bleeds|my heart (?:sank|skipped)|paraly[sz]ed (?:by|with) (?:fear|choice|indecision|anxiety)|lammet af (?:skræk|frygt|angst)"
    r"|confused (?:about|by|as to|over\b)|forvirret over|green with envy|gul(?:e)? (?:veste?|kort|stjerne\w*|ærter|gulerødder)|yellow (?:card|brick|pages)|sort (?:humor|sol|arbejde|kaffe\b)|black (?:humou?r|coffee\b|friday)|shooting myself in the foot|skyde (?:mig|sig) selv i foden|shot (?:in the arm|down)|stabbed in the back"
    r"|chok(?:ed|ing)? (?:up|on the price)|suicide squad|thunderclap headache (?:a|is a|would be a) |(?:good|great|nice|fedt) (?:\w+ )?name for|band(?:navn)?\b|på jagt|jagten på|as hard as|mit hoved (?:snurrer|sprænges) af|my head (?:is )?spin(?:ning|s) (?:from|with)|head (?:is )?explod\w* (?:from|with) (?:all|information|numbers)|hovedet (?:eksploderer|koger) (?:af|over)"
    r"|være til (?:besvær|gene|ulejlighed|last|grin|nar|hinder|stede)|nødigt? gøre noget (?:dumt|forkert)(?! (?:ved|mod) (?:mig|sig))|live on (?:tv|air|radio|television)|on live (?:tv|radio|television)"
    r"|(?:læge\w*|sygeplejerske\w*|radiograf\w*|sekretær\w*|doctor|doc|nurse|gp) (?:bare |kun |just )?(?:mumle\w*|mumbl\w*)|(?:det|dette|it|that|this) (?:\w+ )?(?:lyder|lød|sounds?|sounded) (?:\w+ )?(?:mærkelig\w*|underlig\w*|sært|skørt|forkert|strange|weird|odd|funny)(?! (?:når|when))"
    r"|\b(?:er|var) (?:det )?(?:(?:bare|rent|noget|sådan|det rene|vel|jo) ){0,2}(?:sludder|vrøvl)|[.?!] vrøvler (?:han|hun|de|lægen|naboen)\W*$|i am (?:(?:now|all|totally|so|completely|very) )*confused (?:because|which|what|whether|why|how)"
    r"|(?:giv\w*|gave|gav|donat\w*|tapp\w*) (?:af )?(?:blood|blod)\b|no response (?:at \d|within|to (?:antibiotic\w*|treatment|therapy))|holder hjertet (?:i gang|kørende)|(?:medicin|piller|tabletter|blodfortyndende|noget) for hjertet"
    r"|(?:tage\w*|tog|tager) (?:\w+ ){0,3}(?:billed\w*|foto|røntgen|røngten) af (?:\w+ )?bryst\w*|tager brystet i skiver|(?:plade\w*|maskin\w*|mammogra\w*) (?:\w+ ){0,3}klem\w* (?:\w+ ){0,2}bryst\w*|klem\w* (?:\w+ ){0,3}bryst\w* (?:\w+ ){0,4}(?:maskin\w*|plade\w*|mammogra\w*)|bryst\w* (?:\w+ ){0,6}klemmetur\w*"
    r"|tisser (?:\w+ )?(?:normalt|fint|som (?:han|hun|jeg) plejer|som vanligt|uden problemer)|(?:peeing|weeing|urinating|pee|wee) (?:\w+ )?(?:normally|normal|fine|ok|okay|as usual)|kan (?:godt |stadig |fint |sagtens )?løfte (?:begge )?(?:fod|fød|ben)\w*"
    r")"
)
ANIMAL = r"(?:hund\w*|kat\b|katten|missen|hvalp\w*|killing\w*|hest\w*|føl\b|pony\w*|kanin\w*|marsvin\w*|hamster\w*|papegøje\w*|ko\b|koen|køer|kalv\w*|gris\w*|fugl\w*|høne\w*|undulat\w*|skildpadde\w*|labrador\w*|gravhund\w*|schæfer\w*|dogs?|puppy|puppies|cats?|kitten\w*|horses?|mare|foal|rabbits?|hamster|parrot|cows?|calf(?= (?:on|at) the farm)|pigs?|birds?|hen|tortoise|retriever|spaniel|terrier)"
ANIMAL_SUBJECT = re.compile(
    rf"(?<!af )(?<!på )(?<!fra )(?<!over )(?<!by )(?<!off )(?<!from )(?<!with )(?<!med )(?<!of )(?<!efter )(?<!after )(?<!som )(?<!like )\b(?:(?:min|mit|vores|naboens|my|our|his|her|the|en|et|a|mine) )(?:\w+ )?(?<!som en )(?<!like a )(?<!by a )(?<!by my )(?<!by the )(?<!by our )(?<!from a )(?<!from my )(?<!from the )(?<!off my )(?<!off a )(?<!off the )(?<!off her )(?<!off his )(?<!with my )(?<!over my )(?<!over the )(?<!af en )(?<!af min )(?<!af vores )(?<!fra min )(?<!over min )(?<!med min )(?<!af et ){ANIMAL}\b|\b(?:dyrlæge\w*|veterinær\w*|vet\b|veterinary)"
)
HUMAN = re.compile(
    rf"\b(?:{KIN}|mig|barn|barnet|child|kid)\b|\bi (?:fell|hit|got|have|am|cannot|had|was|feel)\b|\bme\b(?! (?:a|the|if|what|how))|\bjeg (?:faldt|slog|har|er|fik|blev|kan ikke)\b|\bmy (?:head|neck|back|leg|arm|hand|foot|knee|chest|face|finger|wrist|eye|calf)"
)
MODALITY = r"(?:ct\w*|mri?\b|mr-\w+|ul\b|scann?\w*|skann?\w*|x-?rays?|røntgen\w*|rønken|rtg|ultraly\w*|ultrasound|imaging|billeddiagnostik|billeder?|undersøgelse\w*|cta|ctpa|mrcp|doppler|indikation\w*|indication\w*|guideline\w*|retningslinje\w*|criteria|kriteri\w*|workup|work-up|udredning|evidence|evidens|sensitiv\w*|protocol|protokol|d-dimer|test|exam\w*)"
TOPIC = re.compile(
    rf"{MODALITY}\W+(?:(?!i\b|jeg\b|min\b|my\b)[\w/-]+ ){{0,5}}(?:ved|efter|after|for|in|with|during|following|hos|på|of|mod|to|i) (?:(?:a|an|en|et|any|akut|acute|pludselig\w*|sudden|kraftig\w*|severe|suspected|mistænkt|mild|mistanke om|nyopstået|new|obs|suspicion of|first|første|isolated|isoleret|let|voldsom\w*|moderate|minor|major|tegn på) ?){{0,3}}$"
)
ANYONE = re.compile(
    rf"\b(?:jeg|mig|min|mit|mine|vi|vores|{I_AM}|me|my|we|our|han|hun|he|she|ham|hende|him|his|her|hans|hendes|{KIN}|pt|patienten|barnet|babyen|\d+[- ]?årig\w*|nu|now|today|i dag|i går|yesterday|tonight|i nat|i morges|i aften|this morning|lige|just|ago|siden|\d+ ?(?:yo|y/o|m|f|k|å|mdr|months?|year|år))\b"
)


ASKED = re.compile(
    r"(?:asked|asks|asking|ask|spurgte|spurgt|spørger|spørge) (?:\w+ ){0,4}(?:om|about|whether|if|for|til)\b"
)
AFFIRMED = re.compile(
    r"\b(?:and i do|yes|ja\b|det har jeg|det er jeg|det kan jeg ikke|det er der|jeg svarede ja|i said yes|i have\b(?! (?:none|not|no\b))|which i do)"
)


FEARED_CANCER = re.compile(
    r"\b(?:bange|afraid|scared|worried|worry|terrified|nervøs|frygt\w*|angst|kan det|kunne det|could (?:it|this|that|they)|can (?:it|this|that)|is (?:it|this)|er det|mon|maybe|måske|might|tegn på|signs? of|symptom\w* (?:på|of)|risiko|risk|familie\w*|family|arvelig\w*|udelukke|rule out|exclude|looking for|screen\w*|mistanke|suspect\w*|obs|opdage|find\w*|detect\w*|skyldes|caused by|due to|ikke|not|aldrig|never|ingen|no|afdeling|forening)"
    r"(?: (?!har\b|has\b|had\b|haft\b|havde\b|fik\b|s\b|my\b|his\b|her\b|min\b|hans\b|hendes\b)[\w']+,?){0,6} $|\b(?:er|is|be|være|get|få) $"
)


def is_feared(sentence: str, start: int) -> bool:
    """Whether an illness at `start` is only feared, looked for or in the family."""
    return bool(FEARED_CANCER.search(sentence[:start]))


def is_idiom(text: str, start: int, end: int) -> bool:
    """Whether the words are part of a figure of speech."""
    return any(m.start() < end and start < m.end() for m in IDIOM.finditer(text))


def is_about_an_animal(text: str) -> bool:
    """Whether the one who is ill is an animal."""
    return bool(ANIMAL_SUBJECT.search(text)) and not HUMAN.search(text)


ALWAYS = re.compile(
    r"\b(?:does|do|is|are|can|must|should|giver|betyder|er|kan|skal|bør|hvor|how)\b.*\b(?:always|altid|typically|usually|normally|typisk|som regel|normalt|generelt|ever)\b"
)


IMPERSONAL = re.compile(
    r"(?:hvad er det(?: for noget)?|what is (?:it|that)|hvad betyder det|hvad vil det sige|what does (?:it|that) mean)\W*$|\b(?:according to|ifølge|retningslinje\w*|guidelines?|a reason for|en grund til|management|håndtering\w*|indication\w*|indikation\w*|probability|procent|percent|sandsynlighed\w*|red flags?|alarmsymptom\w*|faresignal\w*|faretegn\w*|arvelig\w*|hereditary|søskende|siblings?|i familien|in the family|hvor tit|how common|bedst\b|best test)"
)


def is_for_show(sentence: str) -> bool:
    """Whether a sentence says that the question is for a course, a book or out of curiosity."""
    return bool(FOR_SHOW.search(sentence)) and not OWN_SIGN.search(sentence)


MADE_REAL = re.compile(
    r"\b(?:det (?:har|er|gør|kan|oplever|mærker) (?:jeg|han|hun|min \w+)(?: (?:haft|nu|lige))?(?: (?:siden|nu|i dag|lige|netop))|sådan (?:har|er) (?:jeg|det|han|hun)|det er (?:mig|det jeg har|sket for mig)|"
    r"(?:that is|which is) (?:me|where i am|my situation|what (?:i|he|she) (?:have|has|got))|det (?:er|skete) (?:[\w.]+ ){0,3}siden|it (?:was|happened) (?:[\w.]+ ){0,3}ago|(?:siden|since) (?:i går|i nat|i morges|i aftes|i forgårs|i middags|i weekenden|\w+dag|yesterday|last night|this morning)|\d+ (?:min\w*|timer|hours?|hrs?) (?:siden|ago)|i have (?:this|that|it|those) (?:now|since|right)|this (?:is happening|happened) to me|happening to me|because i have|for det har jeg)"
)
OWN_SIGN = re.compile(
    r"\b(?:i|jeg|he|she|han|hun|vi|we|(?:my|min|mit|our|vores) (?:\w+ )?\w+) (?:have|has|had|got|feel\w*|cannot|har|havde|fik|kan|føler|gør|blev|bliver|woke|vågnede|fell|faldt|slog|hit|passed|besvimede|hurts?|is (?!writing|studying|a )|er (?!ved at skrive|i gang|instruktør|lærer|studerende|nysgerrig|bare))\b"
)


HAPPENED = re.compile(
    r"\b(?:fik|fået|har|havde|haft|had|has|having|got|first ever|første gang|stopper|will not stop|still|stadig)\b|[\u0600-\u06ff]"
)


def names_somebody(sentence: str) -> bool:
    """Whether a sentence is about a person who exists, or about now."""
    return bool(ANYONE.search(sentence))


def has_happened(text: str) -> bool:
    """Whether a text tells of something that happened to somebody, not only names it."""
    return bool(ANYONE.search(text) or HAPPENED.search(text))


def says_it_is_so(text: str) -> bool:
    """Whether a general question is made real afterwards: «… det har jeg haft siden i går»."""
    return bool(MADE_REAL.search(text))


def is_general(sentence: str, start: int, end: int) -> bool:
    """Whether the sign at `start:end` is asked about in general, feared or imagined."""
    return (
        _after_cue(SIGN_CUE, sentence, start, end)
        or _after_cue(RISK_CUE, sentence, start, end)
        or _after_cue(IF_CUE, sentence, start, end)
        or _asked_about(sentence, start, end)
        or _after_call(sentence, start, end)
        or _imagined(sentence, start)
        or _topic(sentence, start)
    )


def _after_cue(cue: re.Pattern[str], sentence: str, start: int, end: int) -> bool:
    found = [match for match in cue.finditer(sentence, 0, end) if match.start() < start]
    if not found:
        return False
    between = sentence[found[-1].end() : end]
    if REAL.search(between):
        return False
    return cue is IF_CUE or not THIRD.search(between)


def _asked_about(sentence: str, start: int, end: int) -> bool:
    """«Why do they ask about numbness?»: the sign is somebody's question, unless answered yes."""
    asked = ASKED.search(sentence, 0, start)
    return bool(asked) and not AFFIRMED.search(sentence[end:])


def _after_call(sentence: str, start: int, end: int) -> bool:
    found = [match for match in CALL_CUE.finditer(sentence, 0, start)]
    if not found:
        return False
    between = sentence[found[-1].end() : end]
    return "," not in between and not REAL.search(between) and not THIRD.search(between)


def _imagined(sentence: str, start: int) -> bool:
    found = [m for m in IMAGINED.finditer(sentence) if m.start() <= start]
    if not found or REASSURE_ASK.search(sentence[: found[-1].start()].rstrip()):
        return False
    between = sentence[found[-1].end() : start]
    return not re.search(r",|\bmen\b|\bbut\b|\bnu\b|\bnow\b", between)


def _topic(sentence: str, start: int) -> bool:
    """«CT ved pludselig hovedpine?»: a heading, with no person and no time in it."""
    if names_somebody(sentence):
        return False
    if IF_CUE.search(sentence) or ALWAYS.search(sentence) or IMPERSONAL.search(sentence):
        return True
    return bool(TOPIC.search(sentence[:start]))
