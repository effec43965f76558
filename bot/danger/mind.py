"""Thoughts of death and self-harm."""

from __future__ import annotations

PHRASES = {
    "SUICIDE": r"""
        afskeds_?brev\w*
        (?:goodbye|suicide|farewell) (?:letters?|notes?)
        (?:saved|sparet|gemt|samlet|stashed|hoarded) (?:\w+ )?(?:up )?(?:\w+ )?(?:pills|piller|tabletter|tablets|medicin|meds)
        (?:pills|piller|tabletter|tablets|medicin|meds) (?:\w+ )?(?:saved|gemt|samlet|sparet|stashed)
        (?:ingen|ikke) (?:\w+ ){0,3}(?:vej|udvej) (?:ud|ind)
        (?:ser|se|kan se) (?:\w+ )?ingen (?:vej ud|udvej)
        (?:no|any) way out
        (?:er|be|am) (?:\w+ )?(?:her )?(?:nok |probably )?ikke (?:\w+ )?(?:her|til) (?:til den tid|længere|mere|så)
        (?:jeg er her nok ikke|will not be here|not be around) (?:\w+ )?(?:til den tid|by then|when)
        (?:already )?(?:know|ved) what i will do
        (?:orker|magter|gider|kan) ikke mere(?=$|[,.!?])
        (?:gøre|gør) (?:det|alt) (?:forbi|slut|færdigt)
        (?:kunne|might|may|could) (?:\w+ ){0,3}(?:lige så godt|as well) (?:\w+ )?(?:være død|dø|be dead|die)
        (?:sove|sleep) & (?:aldrig vågne|never wake|for evigt|forever)
        (?:see|ser) (?:\w+ )?(?:any|ingen|no) (?:future|fremtid) & (?:want out|ud\b|slut|end|dø)
        (?:want|wish|vil|ønsker) (?:\w+ )?(?:it all|det hele|everything) (?:\w+ )?(?:to end|to stop|over|slut|skal slutte)
        (?:hang|hænge|shoot|drown) (?:myself|himself|herself|mig selv|mig)
        (?:swallow|tage|sluge|take) (?:all|alle) (?:\w+ )?(?:my |mine |hans |the )?(?:painkillers?|piller|pills|tablet\w*|medicin\w*)
        (?:i )?cannot go on(?! (?:holiday|the|to))
        (?:holde|udholde|magte|klare) (?:livet|tilværelsen) (?:ud|mere|længere)
        (?:hænge|skyde|drukne|dræbe|skade|skære) (?:mig|mig selv|sig selv)(?! i foden)
        (?:hoppe|springe|kaste mig) (?:ud )?(?:foran|fra|ud fra|under) (?:\w+ )?(?:et |en |the |a )?(?:tog\w*|bro\w*|altan\w*|bil\w*|lastbil|train)
        (?:jump\w*|throw\w*) (?:\w+ )?(?:in front of|under|off) (?:a |the )?(?:train|bus|bridge|truck|roof|building)
        (?:do|doing) away with (?:myself|himself|herself)
        (?:driv\w*|køre|kører) (?:\w+ ){0,2}(?:into|off|ind i|ud over) (?:a |the |et |en )?(?:tree|bridge|wall|træ\b|mur|bro|cliff|lastbil|truck)
        (?:thinking|think|thought|thoughts|tænker|overvejer|fantaser\w*) & (?:driving into|køre ind i|hænge mig|jump\w* (?:off|in)|hoppe ud|overdos\w*|cutting|hang(?:ing)? myself|(?:take|taking|took|swallow\w*) (?:all )?(?:my |the )?pills)
        (?:cut|cutting|slit|slitting) (?:my|his|her) (?:wrists?|arms?|veins)
        ikke (?:\w+ )?flere (?:dage|år) (?:i livet|at leve)
        (?:skade|hurt|harm\w*|hurting|skære) (?:mig|sig|myself|himself|herself)(?: selv)?(?! (?:on|på|da|when|playing|at|i går|yesterday|while|mens|under|to|til|falling|skiing))
        (?:ønske\w*|håb\w*|ville ønske|wish|hope\w*|pray\w*|beder til) & (?:ikke (?:\w+ )?vågne\w*|not wake|never wake|ikke var her|was not here|ikke fandtes|were dead|was dead|var død|det var slut|it was (?:all )?over)
        (?:giver|give|given|giving) op (?:på livet)?
        give up on life
        giving up on life
        (?:kan|magter|orker) ikke mere & (?:liv\w*|leve|dø|slut|ende|pille\w*)
        bedre (?:\w+ )?(?:hvis|om|at) (?:\w+ ){0,2}(?:død|forsvandt|væk)
        (?:orker|magter|gider|holder|udholder) (?:\w+ ){0,3}(?:ikke|inte) (?:\w+ ){0,2}(?:livet|leve\b|mere af livet)
        (?:ikke|inte|not|no longer|never|hverken) (?:\w+ ){0,4}(?:at |to |be )?(?:leve\b(?! (?:med|uden|i|på|op|af))|være i live|være til\b|live\b(?! (?:with|without|in|near|alone|at|on|close))|living\b(?! (?:with|in|room))|alive)
        (?:være her|be here|være i verden|be around|be on this) (?:\w+ )?(?:mere|længere|any ?more|any longer|planet|earth)
        (?:overvej\w*|tænk\w*|planlæg\w*|lyst til|vil\b|fristet|considering|consider|thinking|thought|thoughts|think|want\w*|plan\w*|going to|gonna|might|tempted|about to|ready to|klar til) & (?:springe|hoppe|jump\w*|hænge mig|skyde mig|drukne mig|hang myself|shoot myself|drown myself|cut my wrists|skære mine|pille\w*|overdos\w*|gas\w* mig) (?!(?:kur|glas)).{0,25}(?:bro\w*|bridge|tog\w*|train|tag(?:et)?\b|roof|altan\w*|balcony|vindue\w*|window|ud\b|off|mig|myself|wrists|håndled\w*|alle|all)
        (?:bro\w*|bridge|skinnerne|tracks|tagryg\w*|ledge|altan\w*) & (?:overvej\w*|thinking|about to|springe|jump\b|hoppe ud|hop ud)
        (?:tanker|thoughts|tænker|thinking) (?:\w+ )?(?:om|of|about|på) (?:\w+ )?(?:at )?(?:dø\b|selv\w*|death|dying|suicide|ending|ende|slutte|forsvinde)
        (?:døden|death|at dø|dying|being dead|være død) & (?:lettelse|relief|bedre|better|ønsker|wish|længes|hope|håber|befri\w*)
        ikke (?:\w+ )?(?:noget|grund|værd) at leve for
        (?:ingen|ikke|not|no) (?:\w+ ){0,3}(?:grund|mening|reason|point|formål) (?:\w+ ){0,3}(?:blive ved|fortsætte|leve|være her|go on|going on|carry on|carrying on|continue|live|living|keep going|be here)
        (?:væk fra|slippe (?:væk )?fra|ude af|out of) (?:det hele|alt|alting|denne verden|everything|this world|livet|life)
        (?:forsvinde|sove|vågne|disappear|sleep|wake) (?:\w+ ){0,4}(?:for altid|ikke op igen|aldrig mere|forever|never wake|and not)
        (?:vågner|vågne|wake up) (?:ikke|aldrig) (?:op )?(?:mere|igen)
        hope (?:\w+ )?(?:do not|not|never) wake
        håber (?:\w+ )?ikke (?:\w+ )?vågner
        (?:ikke|not) (?:\w+ ){0,2}(?:være|be) (?:her|here) (?:mere|længere|any more|anymore|any longer|tomorrow|i morgen)
        (?:træt|tired|sick) (?:af|of) (?:at leve|livet|living|being alive)
        (?:ender|ende|ending|end) (?:\w+ )?(?:mit|my|sit|his|her) (?:liv|life|dage|days)
        (?:gjort|gør|gøre|do|doing|done) (?:noget|something) (?:\w+ )?(?:ved mig selv|dumt|drastisk|to myself|stupid to myself|drastic)
        (?:liv\w*|life) & (?:ikke (?:\w+ )?(?:værd|mening|holde ud)|not worth|unbearable|pointless|meaningless|gør en ende|slut)
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
        ta (?:mitt|sitt) (?:eget )?liv
        ikke (?:orker|vil) (?:mer|mere)\b ~ livet
        (?:kan|orker|magter) (?:snart )?ikke (?:mere|mer)\b ~~ (?:liv\w*|pille\w*|slut|overstået|forsvinde)
    """,
    "SELF_HARM_NOW": r"""
        (?:took|taken|taget|tog|sluge\w*|slugt\w*|spist\w*|swallowed|ate|ædt|drank|drukket) (?:\w+ ){0,4}(?:overdos\w*|alle (?:mine|sine|hans|hendes|de)|hele (?:pakken|glasset)|en hel (?:pakke|æske|kasse)|all (?:my|his|her|the) (?:\w+ )?(?:pills|tablets|meds|medic\w*)|a (?:whole )?(?:bottle|box|pack\w*)|(?:1\d|[2-9]\d|\d{3}) (?:\w+ )?(?:panodil\w*|pill\w*|paracetamol\w*|tablet\w*|piller|ipren\w*|sove\w*|morfin\w*|tabs))
        (?:har (?:lige |netop )?(?:taget|slugt|spist)|tog (?:lige|netop|for)|lige (?:taget|slugt)|have (?:just )?(?:taken|swallowed)|has (?:just )?(?:taken|swallowed)|just (?:took|swallowed|taken)|took|swallowed) (?:\w+ ){0,2}(?:alle|hele|en masse|en håndfuld|\d\d+|all|a (?:load|bunch|lot|handful|bottle|whole)|too many|the whole|an overdose) (?:\w+ ){0,4}(?:pille\w*|panodil\w*|medicin\w*|tablet\w*|sovepille\w*|morfin\w*|pill\w*|paracetamol|medic\w*|meds|glas\w*|bottle|pakke\w*)?
        (?:taget|took|taken) (?:en )?(?:over_?dos\w*|overdose)
        (?:i aften|tonight|i nat|nu|now|lige nu|today|i dag) ~~ (?:selv_?mord|kill myself|end it all|dø\b|slut på det|suicid\w*|tage mit)
        (?:selv_?mord|kill myself|end it all|suicid\w*|tage mit (?:eget )?liv|gøre en ende) ~~ (?:i aften|tonight|i nat|\bnu\b|\bnow\b|today|i dag)
        (?:har|have) (?:\w+ )?(?:reb\w*|pille\w* klar|plan|rope|pills ready|gun) ~~ (?:selv_?mord|kill|dø\b|die|klar)
    """,
}
