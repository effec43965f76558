"""What happened to somebody, and who, in the languages of `bot/danger/languages.py`."""

from __future__ import annotations

LANGUAGES = {
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
