"""Greetings, thanks, and questions about the bot itself: answered from fixed wording."""

from __future__ import annotations

import re

GREETING = re.compile(
    r"^\W*(?:hej(?:sa|hej)?|hejs[aå]|hallo|halløj|goddag|god ?(?:morgen|dag|aften)|dav|hi|hello|hey|"
    r"good (?:morning|afternoon|evening)|hallo|cześć|merhaba|hallå|moin|salam|مرحبا|السلام عليكم)"
    r"(?:\s+(?:med dig|der|there|igen|again|du|you|alle|billedvalg|bot|chatbot|with you))*\W*$",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"^\W*(?:(?:mange |tusind )?tak(?: for (?:hjælpen|svaret|det|snakken))?|thank you|thanks|thx|cheers|"
    r"super|fint|ok(?:ay)?|perfekt|great|danke|tack|takk|dziękuję|teşekkürler|شكرا|farvel|bye|hav en god dag|vi ses)"
    r"(?:[\s,.!]+(?:tak|skal du have|for hjælpen|so much|very much|a lot|for (?:the|your) help|hav en god dag|"
    r"det var alt|that's all|that was all|bye|farvel|hej hej|hej))*\W*$",
    re.IGNORECASE,
)
SELF = re.compile(
    r"\b(?:hvem (?:er|står bag) (?:du|jer|I|dig|denne|den her|det her|siden|billedvalg)\b|hvad (?:er du|kan du(?! sige| fortælle)|er billedvalg|kan (?:jeg|man) (?:bruge dig|spørge (?:dig )?om))|"
    r"er du (?:en )?(?:robot|maskine|menneske|rigtig|chatbot|læge|ai|kunstig|et menneske|person|chatgpt)|"
    r"taler jeg med (?:et menneske|en robot|en maskine|en læge|en rigtig)|snakker jeg med|skriver jeg med|"
    r"hvordan (?:virker|fungerer) (?:du|den her|denne|siden|chatbotten|billedvalg)|"
    r"hvor (?:har du|får du|kommer) (?:dine|din|det|dit|jeres) (?:svar|viden|oplysninger|kilder|info)|"
    r"hvilke kilder bruger du|gemmer (?:du|i|I)\b|bliver (?:det jeg skriver|mine spørgsmål|min samtale|samtalen) gemt|"
    r"who (?:are you|made you|is behind|runs this|built)|what (?:are you|can you (?:do|help|answer)|is (?:this|billedvalg)\b|can i ask)|"
    r"are you (?:a |an )?(?:real |actual )?(?:robot|bot|machine|human|person|doctor|ai|real|chatgpt|chatbot)|"
    r"am i (?:talking|chatting|speaking) (?:to|with)|is (?:this|there) (?:a )?(?:robot|bot|human|real person|person)|"
    r"how do you work|where do you get your|which sources do you use|do you (?:store|save|keep|remember)|"
    r"is this (?:chat )?(?:anonymous|private|stored)|bist du|är du en|er du et menneske|kim jesteś|sen kimsin)",
    re.IGNORECASE,
)


def find_about(text: str) -> str:
    """`greeting`, `thanks`, `self`, or '' when the text is none of them."""
    if GREETING.match(text):
        return "greeting"
    if THANKS.match(text):
        return "thanks"
    if SELF.search(text) and len(text.split()) <= 25:
        return "self"
    return ""
