"""The labels of the tab Redaktion, login and steps 1 and 2, in Danish and English: (da, en); `ed_` goes before."""

from __future__ import annotations

from bot.ui.labels_editor_changes import CHANGES
from bot.ui.labels_editor_more import MORE

STEPS: dict[str, tuple[str, str]] = {
    "heading": ("Redaktion", "Editing"),
    "working": ("Arbejder …", "Working …"),
    "too_big": (
        "Filen er for stor. Gem den med mindre billeder, eller del den.",
        "The file is too large. Save it with smaller pictures or split it.",
    ),
    "waits": ("Tag den næste fil (%n venter)", "Take the next file (%n waiting)"),
    "ended": (
        "Du er logget ud, fordi der er gået for lang tid, eller siden er startet igen. Det, der ikke var lagt ind, er væk.",
        "You are logged out because too much time has passed or the page was restarted. What was not added is gone.",
    ),
    # login
    "login_words": (
        "Her lægger redaktionen nyt materiale ind og udgiver det. Skriv dit navn og redaktionens adgangskode. Navnet kommer i historikken, så man kan se, hvem der gjorde hvad.",
        "Here the editors bring in new material and publish it. Write your name and the editors' password. The name goes into the history so that it shows who did what.",
    ),
    "login_wrong": (
        "Adgangskoden er ikke rigtig. Prøv igen.",
        "The password is not right. Try again.",
    ),
    "login_name": ("Skriv dit navn.", "Write your name."),
    "login_slow": (
        "Der er prøvet for mange gange. Vent fem minutter, og prøv igen.",
        "There were too many attempts. Wait five minutes and try again.",
    ),
    "who": ("Dit navn", "Your name"),
    "password": ("Adgangskode", "Password"),
    "log_in": ("Log ind", "Log in"),
    "log_out": ("Log ud", "Log out"),
    "logged_in": ("Du er logget ind som {who}.", "You are logged in as {who}."),
    "intro": (
        "Læg nyt materiale ind, se, hvilke svar det ændrer, og udgiv det. Intet, du gør her, ændrer chatten, før du udgiver, og det kan altid tages tilbage.",
        "Bring in new material, see which answers it changes, and publish it. Nothing you do here changes the chat until you publish, and it can always be taken back.",
    ),
    # status
    "answers_now": (
        "Chatten svarer fra udgaven fra {when}.",
        "The chat answers from the version of {when}.",
    ),
    "all_published": (
        "Alt er udgivet. Begynd med trin 1, når du har noget nyt.",
        "Everything is published. Begin with step 1 when you have something new.",
    ),
    "next_preview": (
        "Der er ændringer, som ikke er udgivet. Næste skridt: trin 3, Forhåndsvis.",
        "There are changes that are not published. Next: step 3, Preview.",
    ),
    "next_publish": (
        "Ændringerne er klar til at blive set igennem. Næste skridt: trin 4, Udgiv.",
        "The changes are ready to be looked through. Next: step 4, Publish.",
    ),
    "step_bring": ("Hent ind", "Bring in"),
    "step_sources": ("Kilder", "Sources"),
    "step_preview": ("Forhåndsvis", "Preview"),
    "step_publish": ("Udgiv", "Publish"),
    "step_history": ("Historik og vejen tilbage", "History and roll back"),
    "step_board": ("Tavle: det, der skal ses på", "Board: what needs attention"),
    "step_watch": ("Prøvespørgsmål", "Golden questions"),
    "about_bring": (
        "En pjece, en side eller et dokument, der skal kunne citeres ordret.",
        "A leaflet, a page or a document that can be quoted word for word.",
    ),
    "about_sources": (
        "Alle dokumenter. Her tager du noget ud af brug, retter oplysninger eller sletter.",
        "All documents. Here you take something out of use, correct its details or delete it.",
    ),
    "about_preview": (
        "Se, hvilke svar der ændrer sig, før nogen andre gør.",
        "See which answers change before anybody else does.",
    ),
    "about_publish": (
        "Chatten skifter i ét ryk. Ingen, der spørger imens, mærker det.",
        "The chat switches in one go. Nobody who is asking meanwhile notices.",
    ),
    "about_history": (
        "Hvem gjorde hvad, hvornår og hvorfor. Herfra kan en udgivelse tages tilbage.",
        "Who did what, when and why. A publication can be taken back from here.",
    ),
    "about_board": (
        "Tekster, der skal gennemses, adresser, der ikke svarer, og spørgsmål uden svar.",
        "Texts due for review, addresses that do not answer, and questions without an answer.",
    ),
    "about_watch": (
        "De spørgsmål, som stilles hver gang du forhåndsviser.",
        "The questions that are asked each time you preview.",
    ),
    # 1 Hent ind
    "choose_file": ("Vælg en fil", "Choose a file"),
    "or_drop": ("eller træk den hertil", "or drag it here"),
    "file_hint": (
        "PDF, DOCX, HTML, Markdown eller ren tekst, højst {mb} MB.",
        "PDF, DOCX, HTML, Markdown or plain text, at most {mb} MB.",
    ),
    "or_address": (
        "Eller hent den fra en internetadresse hos en udgiver, vi allerede bruger:",
        "Or fetch it from a web address of a publisher we already use:",
    ),
    "address": ("Internetadresse", "Web address"),
    "fetch": ("Hent", "Fetch"),
    "no_file": ("Vælg først en fil.", "Choose a file first."),
    "no_address": ("Skriv først en internetadresse.", "Write a web address first."),
    "locked": (
        "«{name}» er låst med en adgangskode.",
        "“{name}” is locked with a password.",
    ),
    "file_password": ("Filens adgangskode", "The file's password"),
    "open_file": ("Lås op", "Unlock"),
    "wrong_password": (
        "Adgangskoden passer ikke til filen. Prøv igen, eller bed udgiveren om en åben udgave.",
        "The password does not fit the file. Try again, or ask the publisher for an open copy.",
    ),
    "drop_file": ("Læg filen væk igen", "Put the file away again"),
    "dropped": ("Filen er lagt væk. Intet er gemt.", "The file is put away. Nothing was stored."),
    "have_file": ("Fil: {name}", "File: {name}"),
    "looked": (
        "Filen er læst. Se oplysningerne igennem, og læg den ind.",
        "The file has been read. Look through the details and add it.",
    ),
    "looked_same": (
        "Filen er læst, men den kan ikke lægges ind en gang til.",
        "The file has been read, but it cannot be added a second time.",
    ),
    "same_bytes": (
        "Den samme fil ligger her allerede: «{title}» ({status}).",
        "The same file is already here: “{title}” ({status}).",
    ),
    "same_text": (
        "En fil med den samme tekst ligger her allerede: «{title}» ({status}).",
        "A file with the same text is already here: “{title}” ({status}).",
    ),
    "same_restore": (
        "Find den under trin 2, hvis den skal i brug igen.",
        "Find it under step 2 to use it again.",
    ),
    "near": (
        "Teksten ligner «{title}» ({status}) meget: {share} % er ens. Skal den erstatte den? Det er valgt under «Erstatter»; vælg «ingen», hvis begge skal bruges.",
        "The text is much like “{title}” ({status}): {share}% is the same. Replace it? That is chosen under “Replaces”; choose “none” to use both.",
    ),
    "size": (
        "{words} ord i {passages} afsnit.",
        "{words} words in {passages} passages.",
    ),
    "size_pages": ("{n} sider.", "{n} pages."),
    "lix": ("Lix {n}: {level}.", "LIX {n}: {level}."),
    "level_very_easy": ("meget let at læse", "very easy to read"),
    "level_easy": ("let at læse", "easy to read"),
    "level_medium": ("middelsvær at læse", "of medium difficulty"),
    "level_hard": ("svær at læse", "hard to read"),
    "level_very_hard": ("meget svær at læse", "very hard to read"),
    "lix_patient_ok": (
        "Passer til patienter (højst {most}) og til sundhedsfaglige.",
        "Fits patients (at most {most}) and clinicians.",
    ),
    "lix_patient_hard": (
        "Det er for svært til patienter, som bør have højst {most}. Det kan gå an til sundhedsfaglige.",
        "That is too hard for patients, who should have at most {most}. It may do for clinicians.",
    ),
    "odd": (
        "Mærkelige tegn, der skal ses efter i teksten: {signs}",
        "Odd characters to look for in the text: {signs}",
    ),
    "check_details": ("Passer oplysningerne?", "Are the details right?"),
    "title": ("Titel", "Title"),
    "publisher": ("Udgiver", "Publisher"),
    "questions": ("Spørgsmål, den svarer på", "Questions it answers"),
    "hint_questions": (
        "Et på hver linje, som folk ville spørge; gerne fem til ti. Chatten finder kilden på dem, og uden dem kommer den sjældent frem. De bliver ikke vist i svaret.",
        "One on each line, as people would ask; five to ten are good. The chat finds the source by them, and without them it rarely comes up. They are not shown in the answer.",
    ),
    "year": ("År", "Year"),
    "language": ("Sprog", "Language"),
    "audience": ("Til hvem", "For whom"),
    "audience_patient": ("Patienter", "Patients"),
    "audience_clinician": ("Sundhedsfaglige", "Clinicians"),
    "audience_both": ("Begge", "Both"),
    "kind": ("Hvad er det", "What it is"),
    "licence": ("Ret til at vise den", "Right to show it"),
    "url": ("Internetadresse", "Web address"),
    "review_by": ("Gennemses senest", "Review by"),
    "supersedes": ("Erstatter", "Replaces"),
    "nothing": ("ingen", "none"),
    "choose": ("Vælg …", "Choose …"),
    "hint_licence": (
        "Fx eget materiale, CC BY 4.0 eller aftale med udgiveren",
        "E.g. own material, CC BY 4.0 or an agreement with the publisher",
    ),
    "hint_review_by": (
        "Fx 2027-11-30. Tom: om {months} måneder",
        "E.g. 2027-11-30. Empty: in {months} months",
    ),
    "add": ("Læg ind", "Add"),
    "added": (
        "«{title}» er lagt ind, men bruges ikke i chatten endnu. Næste skridt: trin 3, Forhåndsvis.",
        "“{title}” is added but not used in the chat yet. Next: step 3, Preview.",
    ),
    "passages": (
        "Se, hvad der vil blive citeret ({n} afsnit)",
        "See what will be cited ({n} passages)",
    ),
    "more_passages": ("Og {n} afsnit til.", "And {n} more passages."),
    "at_page": ("Side {n}", "Page {n}"),
    "at_lix": ("lix {n}", "LIX {n}"),
    # 2 Kilder
    "status": ("Status", "Status"),
    "status_current": ("i brug", "in use"),
    "status_superseded": ("erstattet", "replaced"),
    "status_retired": ("ude af brug", "out of use"),
    "origin": ("Kommer fra", "Comes from"),
    "origin_added": ("Lagt ind her", "Added here"),
    "origin_shipped": ("Billedvalgs egne", "Billedvalg's own"),
    "why": ("Begrundelse", "Reason"),
    "retire": ("Tag ud af brug", "Take out of use"),
    "retire_words": (
        "Fra næste udgivelse bliver dokumentet ikke citeret. Det kan tages i brug igen.",
        "From the next publication the document is not cited. It can be put back into use.",
    ),
    "restore": ("Tag i brug igen", "Put back into use"),
    "restore_words": (
        "Fra næste udgivelse kan dokumentet citeres igen.",
        "From the next publication the document can be cited again.",
    ),
    "edit": ("Ret oplysninger", "Correct the details"),
    "save": ("Gem", "Save"),
    "delete": ("Slet", "Delete"),
    "sure": (
        "Ja, slet originalen og teksten",
        "Yes, delete the original and the text",
    ),
    "delete_words": (
        "Originalen slettes med det samme. I chatten er teksten, til du udgiver igen. Ældre udgaver, som man kan gå tilbage til, mister den senest {days} dage efter.",
        "The original is deleted at once. In the chat the text stays until you publish again. Older versions that one can go back to lose it {days} days later at the latest.",
    ),
    "shipped_fixed": (
        "Billedvalgs egne dokumenter rettes i selve programmet; her kan de tages ud af brug.",
        "Billedvalg's own documents are changed in the program itself; here they can be taken out of use.",
    ),
    "replaces": ("Erstatter: {ids}", "Replaces: {ids}"),
    "retired": (
        "Dokumentet er taget ud af brug. Det gælder i chatten, når du har udgivet.",
        "The document is out of use. It counts in the chat once you have published.",
    ),
    "restored": (
        "Dokumentet er taget i brug igen. Det gælder i chatten, når du har udgivet.",
        "The document is in use again. It counts in the chat once you have published.",
    ),
    "edited": (
        "Oplysningerne er rettet. Det gælder i chatten, når du har udgivet.",
        "The details are corrected. It counts in the chat once you have published.",
    ),
    "deleted": (
        "Originalen er slettet. Udgiv nu, så er teksten også ude af chatten.",
        "The original is deleted. Publish now and the text is out of the chat too.",
    ),
    "no_change": ("Intet er ændret.", "Nothing was changed."),
    "not_sure": (
        "Sæt kryds i feltet, hvis du vil slette.",
        "Tick the box if you want to delete.",
    ),
}
EDITOR_LABELS = {f"ed_{key}": words for key, words in {**STEPS, **CHANGES, **MORE}.items()}
