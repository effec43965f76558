"""English words for what a question in another language names, so that the search sees them.

The encoder knows many languages but takes «tomografia» for a mammogram; these stems of the
languages most read in Denmark after Danish and English put that right. Only the search reads them.
"""

from __future__ import annotations

import re

STEMS: tuple[tuple[str, str], ...] = (
    ("CT scan", r"tomograf|tomographi|bilgisayarl\w* tomo|\bkompjuter|компʼютерн\w* томо|\bкт\b|مقطعي|skiktröntg|datortomo"),
    ("MRI scan", r"rezonans|\bmrt\b|kernspin|\bemar\b|\bмрт\b|رنين|magnetisch"),
    ("X-ray", r"rentgen|prześwietl|röntgen|рентген|الأشعة السينية|أشعة سينية|radiografi"),
    ("ultrasound", r"\busg\b|ultraschall|ultrasonogr|ultrason|\bузд\b|موجات فوق|السونار"),
    ("mammography", r"mammogra|mamograf|мамограф|ماموغرام"),
    ("contrast", r"kontrast|контраст|صبغة"),
    ("radiation dose", r"promieniowan|\bstrahl|radyasyon|ışın|випромінюван|опромінен|إشعاع|الإشعاع|اشعاع|strålning"),
    ("dangerous risk", r"niebezpieczn|szkodliw|gefährlich|schädlich|tehlikel|zararl|небезпечн|шкідлив|خطر|خطير|يضر|ضار"),
    ("is it needed", r"\bpotrzeb|koniecz|\bbrauche|\bnötig|notwendig|gerekli|çektirmel|потрібн|треба|ضروري|أحتاج|يحتاج|تحتاج"),
    ("pregnant", r"ciąż|ciężarn|schwanger|hamile|gebe\b|вагітн|حامل|الحمل"),
    ("breastfeeding", r"karmi\w* piersi|still(?:en|e|t|zeit)\b|emzir|годую груд|رضاع|أرضع"),
    ("child", r"dzieck|dzieci|\bkind(?:er|es)?\b|çocu|\bbebe|дитин|дітей|طفل|الأطفال"),
    ("back pain lower back", r"kręgosłup|\bplec|krzyż|rücken|hexenschuss|kreuzschmerz|\bbel\b|bel (?:ağrı|fıtı)|\bsırt|\bbelim|спин[аиіу]|попере[кч]|ظهر"),
    ("neck", r"\bkark|\bszyi|\bnacken|\bboyn|\bboyun|ши[яїю]\b|رقب"),
    ("head", r"\bgłow|\bkopf|schädel|\bbaş[ıi]?\b|\bbaşım|\bkafa|голов[аиіу]|الرأس|رأس"),
    ("headache", r"ból\w* głow|kopfschmerz|kopfweh|baş ağrı|головн\w* біль|صداع"),
    ("knee", r"\bkolan|\bknie|\bdiz|колін|الركبة|ركبت"),
    ("shoulder", r"\bbark|\bramieni|schulter|\bomuz|\bomz|плеч|الكتف|كتف"),
    ("hip", r"\bbiodr|hüft|\bkalça|стегн|кульш|الورك"),
    ("ankle foot", r"\bkostk|\bstop[ayęi]\b|knöchel|sprunggelenk|\bfuß|\bayak|bileği|щиколот|الكاحل|كاحل"),
    ("abdomen", r"\bbrzu|\bbauch|\bkarın|\bkarn|\bmide|живот|живіт|البطن|بطن"),
    ("lungs chest", r"klatk\w* piersiow|\bpłuc|\blunge|brustkorb|thorax|akciğer|göğüs|легень|легені|الصدر|صدر|الرئة"),
    ("breast", r"\bpiers(?:i|ią)\b(?! ow)|\bbrust\b|\bmeme\b|груд(?:ь|ей)\b|الثدي"),
    ("teeth dental", r"\bzęb|\bzahn|zähne|\bdiş|зуб|أسنان|الأسنان"),
    ("kidney", r"\bnerek|\bnerk|\bniere|böbre|нирк|الكلى|كلى"),
    ("kidney stone", r"kamic\w* nerk|kamie\w* nerk|nierenstein|böbrek taş|حصى الكلى"),
    ("gallstones", r"kamie\w* żółci|kamic\w* żółci|gallenstein|safra taş|жовчн|المرارة"),
    ("sinus", r"\bzatok|nebenhöhl|sinüs|гайморит|الجيوب"),
    ("cancer", r"\brak[ai]?\b|nowotw|\bkrebs|kanser|\bрак\b|раку\b|سرطان"),
    ("cough pneumonia", r"kaszel|kaszl|zapalen\w* płuc|\bhusten|lungenentzünd|öksür|zatürre|кашель|سعال|التهاب رئوي"),
    ("how many mSv", r"(?:ile|wie viel\w*|kaç|скільки|كم) (?:\w+ )?(?:msv|promien|strahl|radyas|мзв|опром|випром)"),
)  # fmt: skip
COMPILED = tuple((english, re.compile(pattern)) for english, pattern in STEMS)


def gloss(text: str) -> str:
    """The English words for the stems a text holds, in the table's order; empty when none."""
    lowered = text.lower()
    return " ".join(english for english, pattern in COMPILED if pattern.search(lowered))
