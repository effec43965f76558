"""What the engine tells an operator in English, row by row in an editor's words; see `editor_errors.py`."""

from __future__ import annotations

Row = tuple[str, str, str]
"""A pattern, and the words in Danish and in English; {name} is a group of the pattern."""

FILES: tuple[Row, ...] = (
    (
        r"(?P<n>\d+) characters of text, at most (?P<most>\d+)",
        "Filen har {n} tegn; højst {most} kan læses. Del den i flere filer.",
        "The file has {n} characters; at most {most} can be read. Split it into several files.",
    ),
    (
        r"(?P<mb>[\d.]+) MB, at most (?P<most>\d+) MB",
        "Filen fylder {mb} MB; højst {most} MB kan læses. Gem den med mindre billeder, eller del den.",
        "The file has {mb} MB; at most {most} MB can be read. Save it with smaller pictures or split it.",
    ),
    (
        r"has (?P<n>\d+) pages, at most (?P<most>\d+)",
        "Filen har {n} sider; højst {most} kan læses. Del den i flere filer.",
        "The file has {n} pages; at most {most} can be read. Split it into several files.",
    ),
    (
        r"is empty\.|has no pages|has no text\.",
        "Filen er tom. Hent eller gem den igen.",
        "The file is empty. Fetch or save it again.",
    ),
    (
        r"ends in (?P<ending>\S+) but is (?P<kind>.+?) inside.*end in (?P<right>\.\w+)",
        "Filen ender på {ending}, men er {kind} indeni. Se efter, hvor den kommer fra. Er den rigtig nok, så omdøb den, så den ender på {right}.",
        "The file ends in {ending} but is {kind} inside. Check where it came from. If it is right, rename it to end in {right}.",
    ),
    (
        r"is an old Office file|is an RTF file",
        "Filen er i et ældre format. Gem den som DOCX eller PDF, og prøv igen.",
        "The file is in an older format. Save it as DOCX or PDF and try again.",
    ),
    (
        r"is a picture",
        "Filen er et billede. Læg teksten ind i stedet, eller bed om en udgave med tekst.",
        "The file is a picture. Add the text instead, or ask for a copy with text.",
    ),
    (
        r"is a packed file",
        "Filen er pakket. Pak den ud, og læg det ind, som er indeni.",
        "The file is packed. Unpack it and add what is inside.",
    ),
    (
        r"is a PostScript file",
        "Filen er PostScript. Lav den om til PDF, og prøv igen.",
        "The file is PostScript. Convert it to PDF and try again.",
    ),
    (
        r"is a program",
        "Filen er et program. Kun dokumenter kan lægges ind.",
        "The file is a program. Only documents can be added.",
    ),
    (
        r"file without readable text|holds bytes that are no text",
        "Der er ingen læsbar tekst i filen. Brug PDF, DOCX, HTML, Markdown eller ren tekst.",
        "There is no readable text in the file. Use PDF, DOCX, HTML, Markdown or plain text.",
    ),
    (
        r"longer than \d+ seconds to read",
        "Filen tog for lang tid at læse og blev stoppet. Del den, eller gem en ny kopi.",
        "The file took too long to read and was stopped. Split it or save a new copy.",
    ),
    (
        r"stopped the reading process|is damaged|damaged archive|can be read\. The file is damaged",
        "Filen er beskadiget. Hent den igen, eller åbn den i sit eget program, og gem en ny kopi.",
        "The file is damaged. Fetch it again, or open it in its own program and save a new copy.",
    ),
    (
        r"unpacks from .+ and is not opened",
        "Filen fylder alt for meget, når den pakkes ud, og bliver ikke åbnet. Gem en kopi uden store billeder, eller gem den som PDF.",
        "The file is far too large once unpacked and is not opened. Save a copy without large pictures, or save it as PDF.",
    ),
    (
        r"needs the package|a package is missing",
        "Serveren mangler et program for at kunne læse filen. Bed den, der driver serveren, om hjælp, eller gem siden som en almindelig PDF.",
        "The server lacks a program to read the file. Ask whoever runs the server, or save the page as a plain PDF.",
    ),
    (
        r"has no main text",
        "Siden har ingen brødtekst, kun menuer. Gem den som PDF i browseren, og læg den ind.",
        "The page has no main text, only menus. Save it as PDF from the browser and add that.",
    ),
    (
        r"text layer is garbled",
        "Bogstaverne i filen kan ikke læses rigtigt. Bed udgiveren om en anden udgave.",
        "The letters in the file cannot be read correctly. Ask the publisher for another copy.",
    ),
    (
        r"OCR (?:took|failed)",
        "Tekstgenkendelsen lykkedes ikke. Bed udgiveren om den digitale original.",
        "Text recognition failed. Ask the publisher for the digital original.",
    ),
)
ADDRESSES: tuple[Row, ...] = (
    (
        r"is not https",
        "Adressen skal begynde med https://.",
        "The address must begin with https://.",
    ),
    (
        r"^(?P<host>\S+) is not a host the documents name",
        "Der hentes kun fra steder, som vores kilder allerede nævner, og {host} er ikke et af dem. Gem filen på din computer, og læg den ind derfra.",
        "Files are fetched only from sites that our sources already name, and {host} is not one of them. Save the file on your computer and add it from there.",
    ),
    (
        r"asks programs not to fetch",
        "Stedet beder programmer om ikke at hente siden. Gem den i browseren, og læg filen ind.",
        "The site asks programs not to fetch the page. Save it in your browser and add the file.",
    ),
    (
        r"not a public address|names port|holds a user name|holds blanks|is no address",
        "Adressen kan ikke bruges. Kopiér den fra browserens adresselinje.",
        "The address cannot be used. Copy it from the browser's address bar.",
    ),
    (
        r"was not found|has no address",
        "Adressen blev ikke fundet. Se efter, om den er skrevet rigtigt, og prøv igen.",
        "The address was not found. Check that it is written correctly and try again.",
    ),
    (
        r" answers (?P<code>\d+)",
        "Stedet svarer med fejl {code}. Åbn adressen i en browser: er siden flyttet, så brug den nye adresse.",
        "The site answers with error {code}. Open the address in a browser: if the page has moved, use the new address.",
    ),
    (
        r" sends (?P<kind>\S+), which is not taken",
        "Adressen giver {kind}. Kun PDF, DOCX, HTML, Markdown og ren tekst kan læses.",
        "The address gives {kind}. Only PDF, DOCX, HTML, Markdown and plain text can be read.",
    ),
    (
        r"sends more than (?P<most>\d+) MB",
        "Filen fylder mere end {most} MB. Hent den selv, gør den mindre, og læg den ind.",
        "The file is larger than {most} MB. Download it, make it smaller and add it.",
    ),
    (
        r"took longer than|could not be fetched|redirects|sent nothing",
        "Adressen svarede ikke, som den skulle. Prøv igen senere, eller gem filen, og læg den ind.",
        "The address did not answer as it should. Try again later, or save the file and add it.",
    ),
)
NOTES: tuple[Row, ...] = (
    (
        r"^pages with hardly any text: (?P<pages>.+)",
        "Sider næsten uden tekst: {pages}",
        "Pages with hardly any text: {pages}",
    ),
    (
        r"^left out as running heads or feet: (?P<words>.+)",
        "Udeladt, fordi det står øverst eller nederst på hver side: {words}",
        "Left out because it stands at the top or bottom of each page: {words}",
    ),
    (
        r"^not in Danish: pages (?P<pages>.+)",
        "Sider, der ikke er på dansk: {pages}",
        "Pages that are not in Danish: {pages}",
    ),
    (
        r"^not in English: pages (?P<pages>.+)",
        "Sider, der ikke er på engelsk: {pages}",
        "Pages that are not in English: {pages}",
    ),
    (
        r"^pages that cannot be read: (?P<pages>.+)",
        "Sider, der ikke kan læses: {pages}",
        "Pages that cannot be read: {pages}",
    ),
    (
        r"^odd characters: (?P<share>\S+) of the text",
        "Mærkelige tegn: {share} af teksten",
        "Odd characters: {share} of the text",
    ),
    (
        r"^tracked changes",
        "Dokumentet har sporede ændringer. Godkend eller afvis dem først; indsatte ord læses ikke.",
        "The document has tracked changes. Accept or reject them first; inserted words are not read.",
    ),
    (r"^footnotes are not read", "Fodnoter læses ikke.", "Footnotes are not read."),
    (r"^text boxes are not read", "Tekstbokse læses ikke.", "Text boxes are not read."),
    (
        r"^the file is not UTF-8",
        "Filens tegnsæt måtte gættes. Se efter, at æ, ø og å er rigtige.",
        "The file's character set had to be guessed. Check that æ, ø and å are right.",
    ),
    (
        r"^read by OCR",
        "Teksten er læst af et billede. Sammenlign den med siderne, før du lægger den ind.",
        "The text was read from pictures. Compare it with the pages before you add it.",
    ),
    (
        r"^the original is encrypted",
        "Originalen er låst med adgangskode. Læsere skal også bruge den for at åbne filen.",
        "The original is locked with a password. Readers need it too to open the file.",
    ),
)
PROBLEMS: tuple[Row, ...] = (
    (
        r"^only (?P<n>\d+) words",
        "Der er kun {n} ord i filen: der er ikke noget at citere.",
        "There are only {n} words in the file: nothing can be cited.",
    ),
    (r"^title: missing", "Skriv titlen, som den står på kilden.", "Write the title as it stands."),
    (r"^publisher: missing", "Skriv, hvem der har udgivet den.", "Write who published it."),
    (
        r"^licence: (?:missing|say)",
        "Skriv, med hvilken ret teksten må vises, fx «eget materiale» eller «CC BY 4.0».",
        "Write by what right it may be shown, e.g. “own material” or “CC BY 4.0”.",
    ),
    (
        r"^language: ",
        "Vælg dansk eller engelsk. Andre sprog kan ikke bruges.",
        "Choose Danish or English. Other languages cannot be used.",
    ),
    (
        r"^year: ",
        "Skriv årstallet som 2026 eller 2024–2026, eller lad feltet stå tomt.",
        "Write the year as 2026 or 2024–2026, or leave the field empty.",
    ),
    (
        r"^url: ",
        "Skriv hele adressen, fx https://eksempel.dk/pjece, eller lad feltet stå tomt.",
        "Write the whole address, e.g. https://example.org/leaflet, or leave the field empty.",
    ),
    (
        r"^review_by: ",
        "Skriv en dag, der ligger efter i dag, fx 2027-11-30.",
        "Write a day later than today, e.g. 2027-11-30.",
    ),
    (
        r"^supersedes: ",
        "Dokumentet, der skulle erstattes, findes ikke længere. Vælg et andet.",
        "The document to be replaced is no longer there. Choose another.",
    ),
    (r"^(?:audience|kind): ", "Vælg en af mulighederne.", "Choose one of the options."),
)
CHANGES: tuple[Row, ...] = (
    (
        r"is superseded by (?P<by>\S+)",
        "Dokumentet er erstattet af «{by}». Tag først den ud af brug.",
        "The document is replaced by “{by}”. Take that out of use first.",
    ),
    (
        r": licence: say",
        "Skriv, med hvilken ret teksten må vises.",
        "Write by what right it may be shown.",
    ),
    (
        r": (?:title|publisher): ",
        "Titel og udgiver må ikke være tomme.",
        "Title and publisher must not be empty.",
    ),
    (
        r": review_by: ",
        "Skriv dagen for gennemsyn som 2027-11-30.",
        "Write the day of review as 2027-11-30.",
    ),
    (
        r": (?:language|audience|kind): ",
        "Vælg en af mulighederne i listen.",
        "Choose one of the options in the list.",
    ),
)
