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
    "HEADHIT": r"""
        *вдарив голов
        *вдарилась голов
        *вдарився голов
        *впав на голову
        (?:kopf (?:\w+ ){0,3}(?:gestoßen|geschlagen|angeschlagen|gefallen|gestürzt|aufgeschlagen)|auf den kopf (?:gefallen|gestürzt)|kopf_?verletzung|gehirn_?erschütterung)
        (?:uderzył\w*|upad\w*|spadł\w*) (?:\w+ ){0,4}(?:w głowę|się w głowę|na głowę|głową|głowę)
        uraz głowy
        (?:kafa\w*|baş\w*) (?:\w+ ){0,4}(?:çarp\w*|vur\w*|düş\w*)
        (?:kafa|baş) travması
        *على رأس
        *ضرب رأس
        *ضربة على الرأس
        *إصابة في الرأس
    """,
    "HEADHIT_EVER": r"""
        *вдарив голов
        *вдарилась голов
        *вдарився голов
        (?:kopf (?:\w+ ){0,3}(?:gestoßen|geschlagen|angeschlagen|aufgeschlagen)|auf den kopf (?:gefallen|gestürzt))
        (?:uderzył\w*|upad\w*|spadł\w*) (?:\w+ ){0,4}(?:w głowę|się w głowę|na głowę|głową)
        (?:kafa\w*|baş\w*) (?:\w+ ){0,4}(?:çarp\w*|vur\w*)
        *على رأس
        *ضرب رأس
    """,
    "ANTICOAG": r"""
        *розрідж
        blut_?verdünn\w*
        (?:marcumar|antikoagul\w*)
        (?:na rozrzedzenie krwi|rozrzedzając\w*|przeciwzakrzepow\w*|na krew)
        kan sulandır\w*
        *مميع\w*
        *سيولة الدم
    """,
    "VOMIT": r"""
        *блює
        *блюв
        *нудить
        (?:erbr\w*|übergeben|übergibt|kotzt)
        wymiot\w*
        kus(?:uyor|tu|ma|mak|du)\w*
        *يتقيأ
        *تقيأ
        *تتقيأ
        *استفراغ
        kräks
        kaster opp
    """,
    "DROWSY": r"""
        (?:benommen|schläfrig|schwer zu wecken|nicht wach zu)
        (?:senny|senna|nie można (?:go |jej )?obudzić|ospał\w*)
        (?:uykulu|uyandıram\w*|uyuklu\w*)
        *نعسان
        *نعاس
        *خمول
        (?:slö\b|svår att väcka|sløv|vanskelig å vekke)
    """,
    "FAINT": r"""
        *знепритомні
        *втратив свідомість
        *втратила свідомість
        mdlej\w*
        (?:ohnmächtig|bewusstlos\w*|in ohnmacht)
        (?:zemdla\w*|stracił\w* przytomność|omdla\w*)
        (?:bayıl\w*|bilincini)
        *أغمي
        *فقد الوعي
        *إغماء
        svimma\w*
        svimte av
    """,
    "SEIZURE": r"""
        *судом
        (?:krampf_?anfall|epileptischer anfall|krampft)
        (?:drgawk\w*|napad padaczk\w*|napad drgawek)
        (?:nöbet geçir\w*|havale geçir\w*)
        *تشنج\w*
        kramp_?anfall
    """,
    "UNRESPONSIVE": r"""
        (?:reagiert nicht|nicht ansprechbar|bewusstlos)
        (?:nie reaguje|nieprzytomn\w*)
        (?:tepki vermiyor|bilinci kapalı)
        *لا يستجيب
        *فاقد الوعي
        (?:svarar inte|okontaktbar|reagerar inte)
    """,
    "ABDO_PAIN": r"""
        *біль у живот
        *болить живіт
        bauch_?schmerz\w*
        (?:ból\w*|boli) (?:\w+ ){0,2}brzuch\w*
        karın ağrı\w*
        karn\w* (?:\w+ )?ağrı\w*
        *ألم في البطن
        *ألم بالبطن
        *بطني يؤلم
        (?:ont|vondt) i (?:magen|mage)
    """,
    "PREGNANT": r"""
        *вагітн
        schwanger\w*
        w ciąży
        (?:hamile\w*|gebe\w*)
        *حامل
        (?:gravid i|är gravid|er gravid)
    """,
    "VAG_BLEED": r"""
        *кровотеч
        *кровить
        krwawi\w*
        (?:blute|blutet|blutung\w*)
        krwaw\w*
        kanam\w*
        *نزيف
        blöder
    """,
    "HAEMOPTYSIS": r"""
        huste\w* (?:\w+ )?blut
        blut (?:\w+ )?(?:gehustet|husten)
        (?:kaszl\w*|plu\w*) krwią
        kan (?:tükür\w*|öksür\w*)
        *سعال دم\w*
        hostar (?:upp )?blod
    """,
    "LEG_SWELL": r"""
        (?:bein|wade) (?:\w+ ){0,3}(?:geschwollen|dick|schwillt)
        (?:noga|łydka) (?:\w+ ){0,3}(?:spuchnięt\w*|opuchnięt\w*)
        (?:bacağ\w*|baldır\w*) (?:\w+ ){0,3}(?:şiş\w*)
        *تورم الساق
        *ساقي متورمة
        (?:svullen|svullet|hoven) (?:\w+ )?(?:vad|ben|legg)
        (?:vaden|benet|leggen) (?:\w+ ){0,3}(?:svullen|svullet|svullnat|hoven)
    """,
    "SUICIDE": r"""
        *не хочу жити
        *вбити себе
        *накласти на себе
        *إنهاء حياتي
        *أنهي حياتي
        *العيش
        (?:umbringen|selbst_?mord|suizid\w*|nicht mehr leben|das leben nehmen|will sterben)
        (?:zabić się|się zabić|samobój\w*|nie chcę żyć|chcę umrzeć|odebrać sobie życie)
        (?:intihar\w*|kendimi öldür\w*|yaşamak istemiyorum|ölmek istiyorum)
        *الانتحار
        *انتحر
        *أريد أن أموت
        *لا أريد العيش
        (?:självmord\w*|vill inte leva|vill dö|ta livet av mig|ta mitt liv|vil ikke leve|vil dø)
    """,
    "THROAT_CLOSING": r"""
        (?:hals|kehle) (?:\w+ ){0,3}(?:schnürt|schwillt|zugeschwollen|zu)\b
        (?:zunge|lippen) (?:\w+ ){0,3}(?:geschwollen|schwill\w*|schwellen)
        (?:gardło|język) (?:\w+ ){0,3}(?:puchn\w*|spuch\w*|zaciska)
        (?:boğaz\w*|dil\w*) (?:\w+ ){0,3}(?:şiş\w*|kapan\w*)
        *تورم الحلق
        *تورم اللسان
    """,
    "CANCER": r"""
        (?:krebs|brustkrebs|prostatakrebs|lungenkrebs|metastasen)
        (?:raka|nowotwór\w*|przerzuty)
        (?:kanser\w*|metastaz)
        *سرطان
        (?:cancer|bröstcancer|prostatacancer) (?:\w+ ){0,3}(?:för|sedan|\d{4})
    """,
    "CHEMO": r"""
        chemo_?therap\w*
        kemoterapi
        *كيماوي
        cellgifter
    """,
    "FALL": r"""
        (?:gestürzt|gefallen|hingefallen)
        (?:upad\w*|przewróci\w*|spadł\w*)
        düş(?:tü|müş|tük|tüm)
        *سقط\w*
        *وقع\w*
        (?:ramlade|ramlat|trillade|falt|falt)
    """,
    "CANNOT_BEAR_WEIGHT": r"""
        (?:kann|konnte) (?:\w+ ){0,4}nicht (?:mehr )?(?:auftreten|laufen|gehen|stehen)
        nie mo(?:gę|że) (?:\w+ )?(?:stanąć|chodzić|stać|stawać)
        (?:üstüne|ayağ\w*) (?:\w+ )?(?:basam\w*)
        *لا يستطيع الوقوف
        *لا يستطيع المشي
        (?:kan inte stödja|kan inte gå|klarer ikke å gå)
    """,
    "CHILD": r"""
        (?:kind|sohn|tochter|dziecko|syn|syna|córka|córki|çocu\w*|oğlu\w*|kızım|bebe\w*)\b
        *ابني
        *ابنتي
        *طفلي
        *طفل
    """,
    "TESTIS": r"""
        (?:hoden) (?:\w+ ){0,4}(?:schmerz\w*|weh)
        hoden_?schmerz\w*
        (?:ból|boli) (?:\w+ ){0,2}jądr\w*
        testis ağrı\w*
        (?:ont|vondt) i (?:pungen|testik\w*)
    """,
    "JAUNDICE": r"""
        gelb_?sucht
        (?:augen|haut) (?:\w+ ){0,2}gelb
        żółtaczk\w*
        sarılık
        *يرقان
    """,
    "CYANOSIS": r"""
        *губи сині
        *сині губи
        *посиніл
    """,
    "CONFUSED": r"""
        *не впізнає
        *говорить дивно
        *сплутан
    """,
    "TIMED": r"""
        *сьогодні
        *зараз
    """,
}
