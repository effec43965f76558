"""How people ask about dose, by document and language; retrieval keys, never shown as evidence.

Written by hand, with the spellings and half-sentences of a search box.
"""

from __future__ import annotations

from types import MappingProxyType

from corpus.records import Language

_CT_DA = """
hvor meget stråling får man ved en ct-scanning
ct scanning dosis mSv
hvor mange milisievert er en CT af maven
ct af hjernen, er der meget stråling i det
stråling ved ct af brystkassen
lavdosis ct lunger hvor lav er den
hvor stor dosis er ct ved nyresten
er der dobbelt så meget stråling når de scanner både med og uden kontrast
ct af ryggen stråle dosis
kattescanning stråling
ct thorax abdomen effektiv dosis
stråler fra hjerte ct og kalkscore
min far er ct scannet 3 gange, hvor meget bliver det
hvad svarer en ct til i baggrundsstråling
"""
_CT_EN = """
how much radiation in a ct scan
ct scan dose in msv
how many millisieverts is an abdominal CT
radiation from a CT of the head
chest ct effective dose
how low is low dose lung ct
kidney stone ct radiation
is it double the radiation with and without contrast
ct of the spine dose
cat scan radition amount
heart CT and calcium score dose
ct colonography msv
my dad had three ct scans how much is that in total
ct scan compared with background radiation in years
"""
_DENTAL_DA = """
hvor meget stråling er der i et tandrøntgen
tandlægen vil tage billeder igen, er det meget stråling
panorama røntgen tænder dosis
bitewing stråling mSv
cbct tænder stråledosis
3d scanning hos tandlægen stråling
røntgen af visdomstand hvor meget stråling
er røntgen hos tandlægen skadeligt for børn, hvor stor er dosis
tandrøngten stråling
hvor mange dage svarer et tandrøntgen til
cone beam eller almindelig panorama, hvad giver mindst
ortopantomogram effektiv dosis
"""
_DENTAL_EN = """
how much radiation is in a dental x-ray
dentist wants x-rays every year is that a lot of radiation
panoramic dental xray dose
bitewing msv
cbct teeth radiation
3d scan at the dentist radiation dose
wisdom tooth x-ray how much radiation
OPG effective dose
teeth xrays compared to background radiation
cone beam ct versus panoramic which gives less
radiation from one tooth picture
is the dose from dental x rays small
"""
_MAMMOGRAPHY_DA = """
hvor meget stråling får man ved en mammografi
mammografi mSv
stråling brystscreening
mammo grafi dosis begge bryster
er 3d mammografi mere stråling end almindelig
tomosyntese dosis
røntgen af brystet hvor mange stråler
hvad svarer mammografi til i dage
bliver jeg bestrålet meget ved screening for brystkræft
mammografi effektiv dosis tabel
digital mammografi 0,2 mSv
mamografi stråling hvert andet år
"""
_MAMMOGRAPHY_EN = """
how much radiation in a mammogram
mammogram msv
radiation from breast screening
mamogram dose both breasts
is a 3d mammogram more radiation
tomosynthesis dose
breast x-ray how much radiation do i get
mammography compared with background radiation
digital mammography effective dose
do they give a lot of radiation in breast cancer screening
mammogram dose every two years
radiation of 2D versus 3D mammography
"""
_NUCLEAR_DA = """
hvor meget stråling er der i en pet scanning
pet ct hele kroppen mSv
knoglescintigrafi stråling
hvor radioaktiv bliver man af en knoglescanning
dosis ved scanning af skjoldbruskkirtel
nyre scintigrafi effektiv dosis
lungescintigrafi mSv
myokardiescintigrafi hvor stor dosis
stråling hjertescanning med radioaktivt stof
isotop undersøgelse stråledosis
er PET CT farligere end CT pga strålingen
nuklearmedicin gennemsnitlig dosis
thallium hjerte dosis
sporstof i blodet hvor meget stråling får jeg
"""
_NUCLEAR_EN = """
how much radiation in a pet scan
pet ct whole body msv
bone scan radiation
how radioactive do you get from a bone scan
thyroid scan dose
kidney scan technetium effective dose
lung perfusion scan msv
myocardial perfusion how big a dose
nuclear heart scan radiation
isotope scan radiaton
is pet/ct more radiation than ct
average dose nuclear medicine
thallium stress test msv
tracer injection how much radiation do i get
"""
_OTHER_DA = """
er der stråling i en mr scanning
giver ultralyd stråling
hvor meget stråling er der i en dexa scanning
knogletæthed måling mSv
ballonudvidelse af hjertet stråledosis
koronararteriografi KAG dosis
kag stråling hvor meget
røntgen af tyktarmen med kontrast dosis
barium mavesæk stråling
gennemlysning hvor meget stråling
er mr uden stråler
hvilke undersøgelser giver ingen stråling
EU dosisklasser I II III IV
stråling ved operation med røntgen
"""
_OTHER_EN = """
is there radiation in an mri
does ultrasound give radiation
how much radiation in a dexa scan
bone density test msv
radiation of angioplasty and stents
coronary angiogram dose
barium enema radiation
barium swallow msv
fluoroscopy how much radiation
is MRI radiation free
which scans have no radiation
european commission dose classes
radiation during an x-ray guided procedure
cath lab dose
"""
_XRAY_DA = """
hvor meget stråling er der i et røntgenbillede
røntgen af lungerne mSv
røngten af ryggen stråling
hvor farligt er et røntgenbillede af hånden, dosis
rtg col lumb effektiv dosis
røntgen af bækken og hofte stråledosis
stråling ved røntgen af knæ
rtg thorax dosis
hvor mange dage svarer et lungerøntgen til
oversigt over maven røntgen mSv
urografi stråling
røntgen af bihuler dosis
røntgen af nakken hvor meget stråling
rønken af foden stråling
"""
_XRAY_EN = """
how much radiation in an x-ray
chest x-ray msv
back xray radiation dose
radiation from an x-ray of the hand
lumbar spine radiograph effective dose
hip and pelvis x-ray dose
knee x ray radiation
how many days of background radiation is a chest x-ray
abdominal x-ray msv
ivu urography dose
sinus xray radiation
neck x-ray how much radiation
cxr dose
broken arm x-ray radiation
"""
_TEXTS = {
    ("doses-ct", "da"): _CT_DA,
    ("doses-ct", "en"): _CT_EN,
    ("doses-dental", "da"): _DENTAL_DA,
    ("doses-dental", "en"): _DENTAL_EN,
    ("doses-mammography", "da"): _MAMMOGRAPHY_DA,
    ("doses-mammography", "en"): _MAMMOGRAPHY_EN,
    ("doses-nuclear-medicine", "da"): _NUCLEAR_DA,
    ("doses-nuclear-medicine", "en"): _NUCLEAR_EN,
    ("doses-other", "da"): _OTHER_DA,
    ("doses-other", "en"): _OTHER_EN,
    ("doses-xray", "da"): _XRAY_DA,
    ("doses-xray", "en"): _XRAY_EN,
}
QUESTIONS = MappingProxyType({key: tuple(text.strip().split("\n")) for key, text in _TEXTS.items()})


def dose_questions(document_id: str, language: Language) -> tuple[str, ...]:
    """The questions of one generated document in one language."""
    return QUESTIONS[document_id, language]
