"""The long texts of the tab Om in both languages: heading, anchor, paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.records import Language


@dataclass(frozen=True, slots=True)
class Part:
    """One section of the tab; `{…}` places are filled by `about.py`."""

    anchor: str
    title: str
    paragraphs: tuple[str, ...]


ACCESSIBILITY = "tilgaengelighed"

DANISH = (
    Part(
        "formaal",
        "Hvad Billedvalg er til",
        (
            "Billedvalg giver generel viden om, hvornår røntgen, CT, MR, ultralyd og nuklearmedicin er relevante, hvad strålingen betyder, og hvad anbefalingerne siger. Det er til patienter og pårørende, til praktiserende læger og andre sundhedsfaglige og til dem, der formidler anbefalinger.",
            "Billedvalg er ikke beregnet til at stille diagnoser, vurdere symptomer, vælge undersøgelse eller behandling for den enkelte eller erstatte en læge. Det er ikke medicinsk udstyr.",
        ),
    ),
    Part(
        "maskine",
        "Du skriver med en maskine",
        (
            "Svarene bliver sat sammen af et program. Som det er indstillet her, skriver programmet ikke selv tekst: Det vælger hele sætninger fra en fast samling af dokumenter og viser ved hver sætning, hvilken kilde den bygger på.",
            "Dokumenterne er vores egne sammenfatninger af danske og udenlandske kilder. Ingen kliniker har endnu gennemgået sammenfatningerne. Står der noget andet ved et dokument, kan du se hvem og hvornår.",
            "Programmet kan tage fejl af, hvad du spørger om. Læs kilden, og tal med en læge, før du handler på et svar.",
        ),
    ),
    Part(
        "akut",
        "Hvis det er akut",
        (
            "Ved livsfare: ring 112. Ellers 1813 i Region Hovedstaden, lægevagten i de andre regioner, eller egen læge på hverdage kl. 8–16. Vent ikke på et svar her.",
        ),
    ),
    Part(
        "privatliv",
        "Dine oplysninger",
        (
            "Det, du skriver, bliver ikke gemt på disk. Samtalen ligger i serverens hukommelse, mens du bruger siden. Den forsvinder straks, når du trykker Start forfra, og ellers en halv time efter, at du sidst har brugt siden. CPR-numre, telefonnumre og e-mailadresser bliver fjernet, før spørgsmålet behandles.",
            "Siden bruger ingen cookies til sporing (kun redaktionens login sætter en, som forsvinder med browseren), ingen statistik og ingen tjenester fra andre. Ingen forespørgsel forlader serveren.",
            "Giver du besked om, at et svar hjalp eller ikke hjalp, gemmer vi dit valg, dagens dato og hvilke dokumenter svaret byggede på. Selve spørgsmålet gemmer vi kun, hvis du sætter kryds ved det; personlige oplysninger fjernes først.",
        ),
    ),
    Part(
        ACCESSIBILITY,
        "Tilgængelighedserklæring",
        (
            "Denne erklæring gælder Billedvalg på den adresse, hvor du læser den. Den, der driver siden, har pligt til at offentliggøre erklæringen på was.digst.dk og til at opdatere den mindst en gang om året.",
            "Overensstemmelse: Siden er udviklet efter WCAG 2.2 niveau AA og EN 301 549. Den er delvist i overensstemmelse med kravene, fordi den endnu ikke er gennemgået af en ekstern part.",
            "Indhold, der ikke er tilgængeligt: Links til kilder fører til andres sider og PDF-filer, som vi ikke har indflydelse på. PDF-arket til lægen er ikke mærket op til skærmlæsere; det samme indhold findes som tekst på siden. Siden kræver JavaScript.",
            "Udarbejdelse: Erklæringen bygger på en selvevaluering med automatiske prøver (axe) af alle faner på begge sprog i lyst og mørkt tema og på afprøvning med tastatur, zoom på 200 % og telefonstørrelse. Erklæringen er skrevet {day}.",
            "Giv os besked: Finder du noget, du ikke kan bruge, så skriv eller ring til den, der driver siden. {contact}",
            "Håndhævelse: Er du ikke tilfreds med svaret, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med webtilgængelighed.",
        ),
    ),
    Part(
        "kontakt",
        "Kontakt",
        (
            "{contact}",
            "Meld en fejl i et svar med knapperne under svaret. Haster det for helbredet, så ring til en læge i stedet.",
        ),
    ),
    Part(
        "frihed",
        "Kald fra andre systemer",
        (
            "Det samme svar fås som JSON på api/ask (beskrevet i api/openapi.json), som Gradio-kaldet ask og som MCP-værktøj på gradio_api/mcp/. Siden kan åbnes med et spørgsmål: ?q=…&role=clinician&lang=en.",
        ),
    ),
    Part(
        "version",
        "Version",
        (
            "Program {program}. Dokumentsamling {index} med {documents} dokumenter på dansk og engelsk.",
        ),
    ),
)
ENGLISH = (
    Part(
        "formaal",
        "What Billedvalg is for",
        (
            "Billedvalg gives general information on when X-ray, CT, MRI, ultrasound and nuclear medicine are relevant, what the radiation means and what the recommendations say. It is for patients and relatives, for general practitioners and other health professionals, and for those who communicate recommendations.",
            "Billedvalg is not intended to make diagnoses, assess symptoms, choose an examination or treatment for one person, or replace a doctor. It is not a medical device.",
        ),
    ),
    Part(
        "maskine",
        "You are writing to a machine",
        (
            "The answers are put together by a program. As it is set up here, the program writes no text of its own: it picks whole sentences from a fixed collection of documents and shows beside each sentence which source it rests on.",
            "The documents are our own summaries of Danish and foreign sources. No clinician has reviewed the summaries yet. Where a document says otherwise, you can see who and when.",
            "The program can misunderstand what you ask. Read the source, and talk to a doctor, before you act on an answer.",
        ),
    ),
    Part(
        "akut",
        "If it is urgent",
        (
            "In danger of life: call 112. Otherwise 1813 in the Capital Region, the out-of-hours service (lægevagten) in the other regions, or your own GP on weekdays 8 am–4 pm. Do not wait for an answer here.",
        ),
    ),
    Part(
        "privatliv",
        "Your privacy",
        (
            "What you write is not kept on disk. The conversation is in the server's memory while you use the page. It is gone at once when you press Start over, and otherwise half an hour after you last used the page. CPR numbers, phone numbers and e-mail addresses are removed before the question is processed.",
            "The page uses no tracking cookies (only the editors' login sets one, which goes with the browser), no statistics and no third-party services. No request leaves the server.",
            "If you tell us that an answer helped or did not help, we keep your choice, the date and which documents the answer rested on. We keep the question itself only if you tick the box; personal details are removed first.",
        ),
    ),
    Part(
        ACCESSIBILITY,
        "Accessibility statement",
        (
            "This statement covers Billedvalg at the address where you are reading it. Whoever runs the page must publish the statement on was.digst.dk and update it at least once a year.",
            "Compliance: The page is built to WCAG 2.2 level AA and EN 301 549. It is partially compliant, because it has not yet been reviewed by an outside party.",
            "Content that is not accessible: Links to sources lead to other people's pages and PDF files, which we do not control. The PDF sheet for the doctor is not tagged for screen readers; the same content is on the page as text. The page needs JavaScript.",
            "Preparation: The statement rests on a self-assessment with automatic tests (axe) of all tabs in both languages in light and dark theme, and on trials with keyboard, 200% zoom and phone size. The statement was written on {day}.",
            "Tell us: If you find something you cannot use, write to or call whoever runs the page. {contact}",
            "Enforcement: If you are not satisfied with the reply, you can complain to the Danish Agency for Digital Government, which supervises web accessibility.",
        ),
    ),
    Part(
        "kontakt",
        "Contact",
        (
            "{contact}",
            "Report a fault in an answer with the buttons under the answer. If it is urgent for someone's health, call a doctor instead.",
        ),
    ),
    Part(
        "frihed",
        "Calls from other systems",
        (
            "The same answer is available as JSON at api/ask (described in api/openapi.json), as the Gradio call ask and as an MCP tool at gradio_api/mcp/. The page opens with a question: ?q=…&role=clinician&lang=en.",
        ),
    ),
    Part(
        "version",
        "Version",
        (
            "Program {program}. Document collection {index} with {documents} documents in Danish and English.",
        ),
    ),
)
ABOUT: dict[Language, tuple[Part, ...]] = {"da": DANISH, "en": ENGLISH}
