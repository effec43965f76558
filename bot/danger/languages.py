"""The main danger signs in German, Polish, Turkish, Arabic, Swedish and Norwegian."""

from __future__ import annotations

LANGUAGES = {
    "HEADACHE": r"""
        *головний біль
        *болить голова
        *біль голови
        kopf_?schmerz\w*
        (?:ból|bóle|bólu|bolem) głowy
        boli (?:mnie |go |ją )?głowa
        baş(?:ım|ı)? ?ağrı\w*
        *صداع
        *رأسي يؤلم
    """,
    "THUNDERCLAP": r"""
        (?:schlimmste\w*|stärkste\w*) (?:\w+ ){0,2}kopf_?schmerz\w*
        donner_?schlag\w*
        najgorszy (?:\w+ )?ból głowy
        hayatımın en (?:kötü|şiddetli)
        *أسوأ صداع
    """,
    "SUDDEN": r"""
        *раптом
        *раптов
        plötzlich\w*
        nagł\w*
        nagle
        aniden
        birden\w*
        *فجأة
        *مفاجئ
    """,
    "SEVERE": r"""
        *сильн
        *нестерпн
        (?:stark\w*|heftig\w*|unerträglich\w*|schlimm\w*)
        (?:silny|silne|silnego|okropn\w*|straszn\w*|potworn\w*)
        (?:şiddetli|dayanılmaz|çok kötü)
        *شديد
    """,
    "CHEST_PAIN": r"""
        *біль у груд
        *біль в груд
        *болить у груд
        *болять груди
        brust_?schmerz\w*
        schmerz\w* (?:\w+ ){0,3}brust\b
        (?:ból|bóle|bólu) (?:\w+ ){0,2}(?:klat\w*|piersi\w*)
        boli (?:mnie |go |ją )?(?:w )?klat\w*
        göğ\w* (?:\w+ )?ağrı\w*
        *ألم في الصدر
        *ألم في صدر
        *ألم بالصدر
        *صدري يؤلم
        (?:ont|värk|smärta) (?:\w+ )?i bröst\w*
        (?:vondt|smerter) (?:\w+ )?i brystet
    """,
    "CHEST_PRESSURE": r"""
        (?:druck|enge|engegefühl) (?:\w+ ){0,3}brust\b
        (?:ucisk|gniecenie|pieczenie) (?:\w+ ){0,2}(?:klat\w*|piersi\w*)
        göğ\w* (?:\w+ )?(?:baskı|sıkış\w*)
        *ضغط في الصدر
        *ضيق في الصدر
        herz_?infarkt
        zawał\w*
        kalp krizi
    """,
    "BREATHLESS": r"""
        *важко дихати
        *задишк
        *не може дихати
        *не можу дихати
        atem_?not
        (?:bekomme|kriege|bekommt|kriegt|bekam) (?:\w+ )?(?:keine|kaum|schlecht) (?:\w+ )?luft
        kurz_?atmig\w*
        duszno\w*
        nie mo(?:gę|że) (?:\w+ )?(?:oddychać|złapać (?:tchu|oddechu))
        nefes (?:darlığı|alam\w*)
        *ضيق تنفس
        *ضيق في التنفس
        *صعوبة في التنفس
        *لا أستطيع التنفس
        *لا يستطيع التنفس
        (?:svårt|tungt) att andas
        (?:tungt|vanskelig) å puste
    """,
    "CANNOT_BREATHE": r"""
        *не може дихати
        *не можу дихати
        *важко дихати
        (?:bekomme|kriege|bekommt|kriegt) (?:\w+ )?(?:keine|kaum) luft
        nie mo(?:gę|że) (?:\w+ )?(?:oddychać|złapać tchu)
        nefes alam\w*
        *لا أستطيع التنفس
        *لا يستطيع التنفس
        får ingen luft
        får inte luft
        kan inte andas
        får ikke puste\w*
    """,
    "FACE_DROOP": r"""
        *перекосило
        *обличчя переко
        *рот перекос
        (?:mund_?winkel|mund|gesicht) (?:\w+ ){0,4}(?:hängt|hängend|schief)
        (?:hängender|hängendes|schiefer|schiefes) (?:mund\w*|gesicht)
        (?:usta|twarz|kącik ust|usta mu|buzia) (?:\w+ ){0,3}(?:opad\w*|krzyw\w*|wykrzyw\w*)
        (?:opadni\w*|krzyw\w*|wykrzyw\w*) (?:\w+ ){0,2}(?:kącik\w*|ust\w*|twarz\w*)
        (?:ağz\w*|yüz\w*) (?:\w+ ){0,4}(?:kay\w*|düş\w*|çarp\w*|eğ\w*|sark\w*)
        *انحراف الفم
        *فمه مائل
        *فمها مائل
        *تدلي الوجه
        *اعوجاج
        *وجهه مائل
        (?:mungipa\w*|ansikte\w*|munnen) (?:\w+ ){0,4}(?:häng\w*|sned\w*|skjev\w*|skev\w*)
        (?:hänger|sned) (?:\w+ ){0,3}(?:mungipa\w*|ansikte\w*)
    """,
    "SPEECH_SUDDEN": r"""
        *не може говорити
        *нечітко говорить
        (?:kann|konnte) (?:\w+ ){0,3}nicht (?:mehr |richtig )?sprechen
        (?:lallt|lallend\w*|verwaschene sprache|sprach_?störung\w*)
        nie mo(?:gę|że) (?:\w+ )?mówić
        (?:bełkocz\w*|niewyraźnie mówi|mówi niewyraźnie)
        konuşam\w*
        (?:konuşması|dili) (?:\w+ ){0,2}(?:bozul\w*|dolan\w*|peltek\w*)
        *لا يستطيع الكلام
        *لا تستطيع الكلام
        *لا أستطيع الكلام
        *ثقل في الكلام
        (?:sluddrar|kan inte prata|kan inte tala|pratar sluddrigt|snakker utydelig|klarer ikke snakke)
    """,
    "HEMI": r"""
        (?:rechte|linke|eine) (?:\w+ )?(?:seite|arm|körperhälfte) (?:\w+ ){0,3}(?:gelähmt|taub|lahm)
        halbseitig\w* (?:\w+ )?(?:läh\w*|taub\w*)
        (?:gelähmt|lähmung) (?:\w+ ){0,3}(?:seite|arm und bein)
        (?:prawa|lewa|prawą|lewą|połow\w*) (?:\w+ )?(?:stron\w*|ręk\w*|rękę) (?:\w+ ){0,3}(?:sparaliż\w*|zdrętwia\w*|niedowład\w*|bezwładn\w*)
        (?:niedowład|paraliż) (?:\w+ )?(?:stron\w*|ręk\w*|połow\w*)
        (?:sağ|sol) (?:taraf\w*|kol\w*) (?:\w+ ){0,3}(?:felç\w*|uyuş\w*|tutm\w*|kıpırda\w*)
        *شلل نصفي
        *خدر في نصف
        *ضعف في الجانب
        (?:förlamad|domnad) (?:\w+ ){0,3}(?:sida\w*|arm\w*)
        (?:høyre|venstre|högra|vänstra) (?:side|sida|arm\w*) (?:\w+ ){0,3}(?:lam\w*|nummen|förlamad|domnad\w*|svag)
    """,
    "VISION_LOSS": r"""
        (?:plötzlich|auf einmal) (?:\w+ ){0,3}blind
        sehe (?:\w+ ){0,4}nichts mehr
        (?:stracił\w*|straciłem) wzrok
        (?:görmüyor|göremiyor\w*|görme kaybı)
        *فقدان البصر
        *لا أرى
        (?:tappade|mistet) (?:\w+ )?(?:synen|synet)
    """,
    "SADDLE_NUMB": r"""
        taub\w* (?:\w+ ){0,4}(?:schritt|genital\w*|po\b|gesäß|oberschenkel|zwischen den beinen|reithosen\w*)
        (?:schritt|genital\w*|gesäß|zwischen den beinen|po) (?:\w+ ){0,4}taub\w*
        reithosen_?anästhesie
        (?:drętw\w*|zdrętwia\w*|brak czucia|nie czuję) (?:\w+ ){0,4}(?:kroc\w*|krocz\w*|pośladk\w*)
        (?:kasık\w*|makat\w*|bacak arası) (?:\w+ ){0,3}(?:uyuş\w*|hissetm\w*)
        *خدر بين الفخذين
        *خدر في منطقة السرج
        (?:domnad|bortdomnad|känner inget|känselbortfall) (?:\w+ ){0,4}(?:underlivet|skrevet|rumpan)
        (?:nummen|følelsesløs) (?:\w+ ){0,3}(?:skrittet|underlivet|rumpa)
    """,
    "RETENTION": r"""
        kann (?:\w+ ){0,3}(?:nicht|kein) (?:mehr )?(?:pinkeln|urin\w*|wasser lassen)
        harn_?verhalt\w*
        nie mogę (?:\w+ )?(?:się wysikać|oddać moczu|sikać)
        (?:idrar\w*|çiş\w*) (?:\w+ ){0,2}yapam\w*
        *لا أستطيع التبول
        *احتباس البول
        kan inte kissa
        får ikke tisset
    """,
    "INCONTINENCE": r"""
        verliere? (?:\w+ )?(?:urin|stuhl|kontrolle über)
        (?:in die hose gemacht|einnässen|inkontinent)
        nie trzymam moczu
        (?:idrar\w*|çiş\w*) (?:kaçır\w*|tutam\w*)
        *سلس البول
        (?:kissar på mig|tisser på meg|kan inte hålla urinen)
    """,
    "BACK_PAIN": r"""
        rücken_?schmerz\w*
        (?:rücken|kreuz) (?:\w+ ){0,3}(?:weh|schmerz\w*)
        schmerz\w* (?:\w+ ){0,2}(?:rücken|kreuz)\b
        ból\w* (?:\w+ )?(?:pleców|krzyża|kręgosłupa)
        bolą (?:mnie |go |ją )?plecy
        (?:sırt\w*|bel\w*) (?:\w+ )?ağrı\w*
        *ألم في الظهر
        *ظهري يؤلم
        (?:ont|värk) i ryggen
        vondt i ryggen
        rygg_?(?:värk|smärt\w*|smerter)
    """,
    "BOTH_LEGS_WEAK": r"""
        (?:beine|beinen) (?:\w+ ){0,4}(?:schwach|taub|gelähmt|kraftlos|lahm|nicht mehr)
        (?:nogi|nóg) (?:\w+ ){0,3}(?:słab\w*|drętw\w*|sparaliż\w*|bezwładn\w*)
        bacaklar\w* (?:\w+ ){0,3}(?:tutm\w*|uyuş\w*|güçsüz\w*|felç\w*)
        *ضعف في الساقين
        benen (?:\w+ ){0,3}(?:bär inte|svaga|domnad\w*|viker sig)
        bena (?:\w+ ){0,3}(?:bærer ikke|svake|numne)
    """,
    "FEVER": r"""
        *температура
        *гарячк
        *лихоман
        fieber\w*
        gorączk\w*
        ateş(?:i|im|li|ı|ler)?\b
        yüksek ateş
        *حمى
        *حرارة
        *حرارته
        *سخونة
        schüttelfrost
        dreszcze
    """,
    "NECK_STIFF": r"""
        (?:nacken_?steif\w*|steif\w* (?:nacken|hals)|nacken (?:ist )?steif)
        sztywn\w* (?:kark\w*|szyj\w*)
        sztywność karku
        ense sertliği
        boyn\w* (?:\w+ )?(?:tutul\w*|sert\w*)
        *تيبس الرقبة
        *تصلب الرقبة
        *تيبس في الرقبة
    """,
}
