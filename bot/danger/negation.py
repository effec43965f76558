"""Whether a sign found in a sentence is denied there: «ingen feber», «fever? no».

A denial has a reach. «Ingen» and «no» cover the nouns that follow and go on through a list
(«ingen feber, lammelser eller vandladningsbesvær»); «ikke» and «not» cover what stands next to
them, light verbs aside. «Men», a new subject or a new verb ends the reach. A sign that carries its
own «ikke» («kan ikke tisse») is never denied by one before it, and «er ikke blevet bedre» denies
nothing. When in doubt the sign stands: a false alarm costs less than a missed one.
"""

from __future__ import annotations

import re

NOUN_CUE = (
    r"ingen|intet|inga|inget|ingenting|uden|utan|uten|hverken|no|without|denie[sd]|denying|benægter|"
    r"neither|nor|ani|zero|free of|fri for|negative? for|nej til|ikke (?:nogen|noget|nogle|tegn på)|"
    r"not any|absence of|kein\w*|ohne|bez|brak|÷"
)
VERB_CUE = r"ikke|inte|not|never|aldrig|aldri|nicht|nie|no longer|heller ikke|cannot see any"
CUE = re.compile(rf"(?<![\w-])(?:(?P<noun>{NOUN_CUE})|(?P<verb>{VERB_CUE}))(?![\w-])")
# «I can barely walk without gasping»: the sign is there.
BARELY = re.compile(
    r"\b(?:barely|hardly|cannot|could not|unable|kan ikke|kan næsten ikke|kan knap|knap|næsten ikke|kan jeg ikke)\b[^,;]*$"
)
NOT_A_DENIAL = re.compile(
    r"(?:no|ingen|intet|uden|without|ikke|not|aldrig|never|bez|ohne) "
    r"(?:idea|wonder|doubt|matter|one\b|sure|only|just|kun|bare|blot|sikker\w*|tvivl|anelse|hjælp|help|"
    r"varsel|warning|grund|reason|appoint\w*|tid\b|tider|læge\w*|doctor\w*|gp\b|bedring|better|bedre|"
    r"improve\w*|change|relief|effekt|virkning|luck|held|normal\w*|rigtig|right|mindre|less|helt|"
    r"quite|fordi|because|that|at\b(?! have| få| være)|så\b|so\b|as\b|like|"
    r"vente|wait|know|vide|hvor|tror|think|until|before|før|en fornøjelse|"
    r"svar|answer|sleep|søvn|sove|penge|money|problem at|holdt op|stopped?|gået|gone|going|fine|fint|"
    r"godt|well|great|good|ok|okay|mere\b(?! (?:feber|smerte|ondt|opkast))|meget|much|able|kunne|kan\b)"
    r"|no ?[,.]|no \d"
)
BREAK = re.compile(
    r"\b(?:men|but|however|dog|derimod|though|although|selvom|selv om|except|undtagen|bortset|andet end|"
    r"other than|besides|apart from|fordi|because|mens|while|whereas|til gengæld|blot|kun|only|bare|"
    r"nu|now|today|i dag|stadig|still|siden|since|pludselig\w*|suddenly|til gengæld|i stedet|instead|aber|ale)\b"
    r"|(?:\bog|\band|\bså|\bso|\bsom|\bat|\bthat|\bwhich|\bwho|\bder|\bhvor|,) "
    r"(?:jeg|i|han|hun|vi|he|she|it|we|they|det|den|der|my|his|her|min|mit|mine|hans|hendes|the|a|an|en|et|now|nu|"
    r"har|er|have|has|is|am|are|kan|kunne|cannot|can|could|gør|føler|feel\w*|bliver|blev|fik|får|got|lige|just|meget|very|has|"
    r"kaster|vomit\w*|bløder|bleeding|ryster|hoster|mærker|ondt|ont|vondt)\b"
    r"|\b(?:jeg|han|hun|vi|he|she|we|they) (?:har|er|have|has|is|am|are|kan|cannot|can|feel\w*|føler|fik|blev|får|got|had|was)\b"
)
FINITE = re.compile(
    r"\b(?:har|er|gør|kan|fik|blev|bliver|får|is|are|has|got|feels?|hurts?|gives?|giver|ser|kom|kommer|tror|"
    r"vil|will|can|could|would|skal|should|siger|says|knows?|ved|believes?|helps?|hjælper|wants?|tager|takes?)\b"
)
LIGHT = frozenset(
    "haft har have had has fået får været er blevet bliver blev nogen noget nogle any some anything tegn på sign "
    "signs symptom symptomer symptoms symptomerne of mistanke om oplevet mærket mærker ramt føler følt feel feels "
    "feeling felt noticed the den det de en et a an really rigtig direkte decideret længere særlig særligt "
    "specielt particularly experienced experiencing having getting got get been be being suffering suffered "
    "from med with i it currently either ever tidligere heller også og to at også even actually altså jo "
    "slet overhovedet selv at become becoming become went gone taking takes take taget tager tage on brugt bruger "
    "uses using med prescribed i behandling med sig seg mam ma mają habe hat haben hatte gør gjort gjorde do does did nogensinde før before akut pludselig suddenly acutely".split()
)
SYMPTOM = re.compile(
    r"feber|temp|lamm|smert|opkast|kast|blød|bled|bleed|føl|kraft|hævels|hæv|svimmel|hoved|ånde|vægt|vandlad|"
    r"inkont|udslæt|kvalm|traum|fald|skade|medic|sygdom|sympt|flag|pain|ache|weak|numb|swell|swoll|fever|sick|"
    r"nause|vomit|dizz|faint|breath|short|cough|host|rash|stiff|stiv|nakke|neck|head|tis|blær|bladder|bowel|"
    r"incont|los[st]|weight|cancer|kræft|trauma|injur|fall|hit|slå|slog|bev|loc|konfus|confus|forvir|kramp|"
    r"seiz|fit|syn|vision|tale|speech|besvim|hjerte|palp|red|rød|gul|yellow|jaund|ikter|thinner|koag|fortynd|"
    r"anti|diabet|gravid|pregnan|allerg|lump|knude|night|nat|sved|sweat|chill|rigor|kulde|problem|trouble|"
    r"udstrål|radiat|radik|neuro|fokal|focal|deficit|udfald|pares|sensib|motor|prik|tingl|urin|lyde|tegn|sign|nothing|noget|ondt|"
    r"bruis|mærk|cut|wound|sår|deform|skæv|crook|brud|fract|alkohol|aspirin|magnyl|eliquis|xarelto|marevan|warfarin"
)
ADJECTIVE = re.compile(
    r"^(?:føle\w*løs|numb|forvir|konfus|confus|disorient|nakkestiv|stiff|svimmel|dizz|døsig|drowsy|sleepy|sløv|"
    r"weak|svag|bleg|pale|kold|cold|gul|yellow|gravid|pregnant|hævet|swollen|lam|lammet|besvimet|bevidstløs|"
    r"kaste|vomiting|throwing|bløder|bleeding|hoster|coughing|ondt|ont|vondt|gør|inkontinent|incontinent|ryster|"
    r"shiver|slur|snøvl|taler|snakker|øm|sore|rød|red|varm|hot|forpustet|breathless|short|blue|blå|kan|kunne|"
    r"could|halter|limping|åndenød ved|mouth|face|mund|ben|leg|knee|knæ|belly|chest|bryst|mave|ryg|back|hovedet|head)"
)
OWN_DENIAL = re.compile(
    r"\b(?:ikke|cannot|not|ingen|no|intet|inte|uden|without|aldrig|never|hverken)\b"
)
STRONG_WORD = re.compile(
    r"\d|\b(?:kraftig\w*|voldsom\w*|meget|severe|rasende|værre|worse|høj|high|terrible|ny|new|very|really|stærk\w*)\b"
)
JOINT = re.compile(
    r"(,| eller | or | oder | und | ani | lub | veya | i | nor | heller | og | and |/|\+| samt | & )"
)
CLOSES_LIST = re.compile(r"^[^.!?;]{0,60}?(?: eller | or | nor |/)")
DENIED_AFTER = re.compile(
    r"^(?:[\w'/-]+[, ]{0,2}){0,6}?\s*(?:"
    r"(?:har|havde|er|får|føler|mærker|oplever|ser|haft) (?:jeg|han|hun|vi|pt|patienten|der|det|barnet|h[ae]n)"
    r" (?:heller |slet |da |nu |jo |endnu |overhovedet )?(?:ikke|aldrig|intet|ingen)"
    r"|(?:er|is|are|was|were|has been|have been) (?:all |both |bliver )?(?:not there|not present|absent|negative?|not a (?:problem|thing)|ikke til stede|"
    r"ikke noget (?:jeg|af)|afkræftet|udelukket|ruled out|excluded|fraværende|benægte[ts])"
    r"|(?:benægtes|afkræftes|afkræftet|udelukket|ruled out|absent|negativ\w*|neg\b|nej\b|none\b|nope\b|nil\b)"
    r"|(?:yok|değil|nicht vorhanden)\b"
    r"|(?:i|he|she|they) (?:have|has|had|got) none"
    r"|(?:i|he|she|they) (?:do not|does not|did not|have not|has not|am not|is not)\s*(?:$|[,.;]|have|had|get|got)"
    r")"
)
ANSWERED_NO = re.compile(
    r"^(?:[\w'-]+ ?){0,3}\s*[?:(=-]\s*(?:nej|no|nope|none|ingen|ikke|nil|negativ\w*|neg|0)\b(?! (?:idea|doubt|anelse|tvivl))"
)
TRAILING_NO = re.compile(r"^\s*(?:nej|nope|neg\.?|negativ\w*|absent|benægtes)\b")
GONE = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:er|is|was|has|var|gik|went|forsvandt|disappeared)?\s*(?:\w+ )?"
    r"(?:væk\b|forsvundet|gået over|gik over|gone\b|gone away|went away|resolved|overstået|settled|faldet|normal\w*|nede igen|down again|come down)"
)


def is_denied(sentence: str, start: int, end: int, following: str = "") -> bool:
    """Whether the sign at `start:end` of the sentence is said not to be there.

    `following` is the text after the sentence, where a question to oneself is answered
    («feber? nej»).
    """
    match, after = sentence[start:end], sentence[end:]
    if DENIED_AFTER.match(after) or TRAILING_NO.match(after):
        return True
    if ANSWERED_NO.match(f"{after.rstrip()} {following[:30].lstrip()}"):
        return True
    if OWN_DENIAL.search(match):
        return False
    return _denied_before(sentence[:start], match, after)


def has_own_denial(words: str) -> bool:
    """Whether the words of a sign deny something themselves («kan ikke mærke»)."""
    return bool(OWN_DENIAL.search(words))


def is_gone(sentence: str, end: int) -> bool:
    """Whether the sign ending at `end` is said to have passed."""
    return bool(GONE.match(sentence[end:]))


def _denied_before(before: str, match: str, after: str) -> bool:
    for cue in reversed(list(CUE.finditer(before))):
        if BARELY.search(before, 0, cue.start()) and cue["noun"] in {"without", "uden"}:
            continue
        if NOT_A_DENIAL.match(before, cue.start()):
            continue
        return _reaches(before[cue.end() :], match, after, verb=bool(cue["verb"]))
    return False


def _reaches(between: str, match: str, after: str, *, verb: bool) -> bool:
    if BREAK.search(between):
        return False
    parts = JOINT.split(f" {between.strip()} ")
    if len(parts) == 1:
        words = between.split()
        if verb:
            return all(word in LIGHT for word in words)
        return len(words) <= 5 and not FINITE.search(between)
    return _list_reaches(parts, match, after, verb=verb)


def _list_reaches(parts: list[str], match: str, after: str, *, verb: bool) -> bool:
    items, joints = parts[::2], parts[1::2]
    closed = joints[-1].strip() in {
        "eller",
        "or",
        "nor",
        "/",
        "heller",
        "oder",
        "ani",
        "lub",
        "veya",
    }
    if not all(_is_item(item, short=closed and not verb) for item in items[:-1]):
        return False
    if len(items[-1].split()) > 3 or FINITE.search(items[-1]):
        return False
    if closed:
        return True
    if STRONG_WORD.search(items[-1]) or STRONG_WORD.match(match):
        return False
    closes = bool(CLOSES_LIST.match(after))
    if verb:
        return closes
    return closes or not ADJECTIVE.match(match)


def _is_item(item: str, *, short: bool) -> bool:
    """Whether words between commas can be one thing in a list of signs that are not there."""
    words = item.split()
    return not words or bool(SYMPTOM.search(item)) or (short and len(words) <= 3)
