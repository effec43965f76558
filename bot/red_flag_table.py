"""The danger signs: which signs and circumstances together make which flag.

A row fires when each of its groups holds; `A|B` is a group that either concept satisfies. The level
and the documents are those of the red-flags sections in corpus/documents, which say why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["112", "acute", "gp-today"]
Clinician = Literal["patient", "live", "never"]


@dataclass(frozen=True, slots=True)
class Flag:
    """One danger sign found, and the documents whose red-flags section says why."""

    id: str
    level: Level
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Groups of concepts that together make a flag."""

    flag: Flag
    groups: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()
    """Concepts that take the flag away when they stand in the same text."""
    near: int = 0
    """Most characters between the groups; 0 means anywhere in the text."""
    needs_person: bool = False
    """Whether the words alone are a topic («feberkramper») until somebody has it."""
    clinician: Clinician = "never"
    """For a clinician: fires for a `patient` described, only when `live`, or `never`."""


def row(
    id_level: str,
    documents: str,
    *groups: str,
    unless: str = "",
    near: int = 0,
    needs_person: bool = False,
    clinician: Clinician | None = None,
) -> Row:
    """One row of the tables: «id level», documents, and groups of concepts that must all stand."""
    name, level = id_level.split()
    urgent: Level = "112" if level == "112" else "acute" if level == "acute" else "gp-today"
    return Row(
        Flag(name, urgent, tuple(documents.split())),
        tuple(tuple(group.split("|")) for group in groups),
        tuple(unless.split("|")) if unless else (),
        near,
        needs_person,
        clinician or ("live" if urgent == "112" else "never"),
    )


ADULT_HEAD = "minor-head-trauma-adults"
CHILD_HEAD = "minor-head-trauma-children"
HEADS = f"{ADULT_HEAD} {CHILD_HEAD} vaelg-klogt-ct-brain"
NEURO = "DROWSY|CONFUSED|SEIZURE|SPEECH|HEMI|FACE_DROOP|PUPILS|CSF_LEAK|RACCOON|UNRESPONSIVE|DOUBLE_VISION|PARALYSIS_LIMB"
WEAK_LEGS = "BOTH_LEGS_WEAK|PARALYSIS_LIMB|FOOT_DROP"
BLADDER = "RETENTION|INCONTINENCE|NO_BLADDER_FEEL"
BREATH = "BREATHLESS|CANNOT_BREATHE"
CHEST = "CHEST_PAIN|CHEST_PRESSURE"

HEAD_ROWS = (
    row("head-injury-severe 112", HEADS, "HEADHIT", f"{NEURO}|SPEECH_SUDDEN|SIDE_WEAK", clinician="live"),
    row("head-injury-severe 112", HEADS, "FALL|INJURY|BLOW", "PUPILS|CSF_LEAK|RACCOON"),
    row("head-injury-severe 112", HEADS, "CHILD_HEIGHT_FALL", f"{NEURO}|FLOPPY", "CHILD"),
    row("head-injury-severe 112", f"{HEADS} dementia-workup", "HEADHIT_EVER", "DROWSY|CONFUSED|SEIZURE|SPEECH|HEMI|UNRESPONSIVE"),
    row("head-injury-severe 112", f"{HEADS} headache", "HEADHIT_EVER", "HEADACHE", "WORSE", near=90),
    row("head-injury-severe 112", HEADS, "HEADHIT", "HIGH_ENERGY", unless="LOW_SPEED"),
    row("head-injury-severe 112", f"dementia-workup {ADULT_HEAD}", "FALL", "CONFUSED|DROWSY|SPEECH|BEHAVIOUR|CLUMSY|HEMI|SIDE_WEAK", "ELDERLY|ANTICOAG"),
    row("head-injury-severe 112", f"dementia-workup {ADULT_HEAD}", "FALL", "ANTICOAG", "HEADACHE|BEHAVIOUR|VOMIT"),
    row("head-injury 112", HEADS, "HEADHIT", "UNRESPONSIVE"),
    row("head-injury acute", HEADS, "HEADHIT", "FAINT|AMNESIA"),
    row("head-injury acute", HEADS, "INJURY|FALL|SPORT", "AMNESIA|CONFUSED", near=140),
    row("head-injury acute", HEADS, "HEADHIT", "VOMIT"),
    row("head-injury acute", HEADS, "HEADHIT", "HEADACHE", "SEVERE", near=80),
    row("head-injury acute", CHILD_HEAD, "HEADHIT|CHILD_HEIGHT_FALL", "BEHAVIOUR|VOMIT|HEADACHE|FAINT", "CHILD"),
    row("head-injury acute", CHILD_HEAD, "FALL", "VOMIT|BEHAVIOUR", "CHILD"),
    row("head-injury acute", CHILD_HEAD, "HEADHIT|CHILD_HEIGHT_FALL|FALL", "HEAD_LUMP", "INFANT"),
    row("head-injury acute", CHILD_HEAD, "CHILD_HEIGHT_FALL", "INFANT"),
    row("head-injury acute", CHILD_HEAD, "HEADHIT", "INFANT"),
    row("head-injury acute", HEADS, "HEADHIT|CHILD_HEIGHT_FALL", "BLEED_RISK"),
    row("head-injury acute", ADULT_HEAD, "HEADHIT", "ALCOHOL"),
    row("head-injury acute", ADULT_HEAD, "FOUND", "ANTICOAG|ELDERLY|AMNESIA"),
    row("head-injury acute", f"{ADULT_HEAD} dementia-workup", "FALL", "DROWSY|CONFUSED"),
    row("head-injury acute", HEADS, "FALL|HEADHIT", "BEHAVIOUR", near=100),
    row("head-injury acute", CHILD_HEAD, "SHAKEN", "INFANT|CHILD", "HEADHIT|SHAKEN|DROWSY|VOMIT"),
    row("head-injury acute", ADULT_HEAD, "HEADHIT", "ELDERLY"),
    row("head-injury-anticoagulant acute", f"{ADULT_HEAD} vaelg-klogt-ct-brain {CHILD_HEAD}", "HEADHIT_EVER", "ANTICOAG|ANTIPLATELET"),
    row("faint-anticoagulant acute", "syncope-dizziness-carotid", "FAINT", "ANTICOAG"),
    row("thunderclap-headache 112", "headache dementia-workup", "HEAD_WORD|HEADACHE|NECK_WORD", "THUNDERCLAP", clinician="patient"),
    row("thunderclap-headache 112", "headache", "THUNDERCLAP_NAME", clinician="patient"),
    row("thunderclap-headache 112", "headache", "HEADACHE", "SUDDEN", "SEVERE|VOMIT|NECK_STIFF|FAINT", near=110, clinician="patient"),
    row("meningitis 112", "headache neck-pain-whiplash", "FEVER", "NECK_STIFF", clinician="patient"),
    row("meningitis 112", "headache neck-pain-whiplash", "NECK_STIFF", "HEADACHE|VOMIT|DROWSY", "PHOTOPHOBIA|VOMIT|DROWSY|VERY_UNWELL|CONFUSED|SUDDEN", clinician="patient"),
    row("meningitis 112", "headache neck-pain-whiplash", "FEVER", "HEADACHE", "PHOTOPHOBIA|DROWSY|CONFUSED|VERY_UNWELL|RASH_PURPLE|RIGORS", clinician="patient"),
    row("meningitis 112", "urinary-infection-children neck-pain-whiplash", "RASH_PURPLE", "FEVER|DROWSY|VERY_UNWELL|HEADACHE|NECK_STIFF|CHILD"),
    row("headache-neurological 112", "headache dementia-workup", "HEADACHE", "HEMI|SPEECH|SEIZURE|DROWSY|CONFUSED|FACE_DROOP|SIDE_WEAK", clinician="live"),
    row("headache-vision-loss 112", "headache", "HEADACHE|JAW_CLAUD|TEMPLE", "VISION_LOSS"),
    row("giant-cell-arteritis acute", "headache", "HEADACHE", "TEMPLE", "OVER50|VISION_BLUR|DOUBLE_VISION"),
    row("giant-cell-arteritis acute", "headache", "JAW_CLAUD", "TEMPLE"),
    row("giant-cell-arteritis acute", "headache", "TEMPLE", "VISION_BLUR|DOUBLE_VISION|VISION_LOSS"),
    row("headache-red-eye acute", "headache", "EYE_RED_PAIN", "VISION_BLUR|HALOS|VISION_LOSS", "HEADACHE|VOMIT|PAIN"),
    row("giant-cell-arteritis acute", "headache", "JAW_CLAUD", "HEADACHE|VISION_BLUR|DOUBLE_VISION", "OVER50"),
    row("headache-cancer acute", "headache cancer-follow-up", "HEADACHE", "CANCER|IMMUNO|CHEMO", "WORSE|NEW|MORNING_VOMIT|VOMIT|SEVERE"),
    row("headache-pregnancy acute", "headache pregnancy-imaging", "HEADACHE", "PREGNANT|POSTPARTUM", "SEVERE|NEW|VISION_BLUR|WORSE|SUDDEN|VISION_LOSS"),
    row("thunderclap-headache 112", "headache", "HEADACHE", "SEVERE", "EXERT_HEAD", near=90),
    row("headache-red-eye acute", "headache", "HEADACHE|VOMIT|EYE_RED_PAIN", "EYE_RED_PAIN", "VISION_BLUR|VISION_LOSS"),
    row("headache-child acute", "headache", "HEADACHE", "CHILD", "MORNING_VOMIT|CHILD_NEURO", unless="HEADHIT"),
    row("stroke 112", "syncope-dizziness-carotid dementia-workup whole-body-screening repeated-examinations", "FACE_DROOP|SPEECH_SUDDEN|HEMI", unless="DENTAL|DRUNK", clinician="live"),
    row("stroke 112", "syncope-dizziness-carotid", "SPEECH", "SUDDEN|SIDE_WEAK|FACE_DROOP|VISION_LOSS|VERTIGO|TIMED", unless="DENTAL", clinician="live"),
    row("stroke 112", "syncope-dizziness-carotid", "SIDE_WEAK", "SPEECH|FACE_DROOP|SPEECH_SUDDEN"),
    row("stroke 112", "syncope-dizziness-carotid repeated-examinations", "SIDE_WEAK", "SUDDEN|TIMED|FACE_DROOP|DOUBLE_VISION|VISION_LOSS|PASSED", near=120, unless="JOINT_PAIN|NECK_PAIN|BACK_PAIN|INJURY", clinician="live"),
    row("stroke 112", "syncope-dizziness-carotid", "DOUBLE_VISION", "SUDDEN|TIMED|VERTIGO|CANNOT_WALK_STRAIGHT|SWALLOW", clinician="live"),
    row("stroke 112", "syncope-dizziness-carotid", "VERTIGO", "SUDDEN|SEVERE|TIMED", "CANNOT_WALK_STRAIGHT|DOUBLE_VISION|SWALLOW|THUNDERCLAP|SPEECH", clinician="live"),
    row("stroke 112", "syncope-dizziness-carotid headache", "VERTIGO", "HEADACHE", "SUDDEN", "SEVERE", near=120),
    row("stroke 112", "neck-pain-whiplash", "NECK_PAIN", "SUDDEN|SEVERE", "DOUBLE_VISION|SPEECH|FACE_DROOP|CANNOT_WALK_STRAIGHT"),
    row("vision-loss 112", "syncope-dizziness-carotid headache", "VISION_LOSS", clinician="live"),
    row("vertigo acute", "syncope-dizziness-carotid", "VERTIGO", "HOURS", "VOMIT|HEARING"),
    row("vertigo acute", "syncope-dizziness-carotid", "VERTIGO", "HEARING", "SUDDEN|TIMED"),
    row("seizure 112", "epilepsy-seizure", "SEIZURE_LONG", clinician="live"),
    row("seizure 112", "epilepsy-seizure", "SEIZURE", "UNRESPONSIVE|PREGNANT|POSTPARTUM|HEADHIT|BREATHLESS|CYANOSIS|CANCER|RASH_PURPLE|NECK_STIFF", clinician="live"),
    row("seizure 112", "epilepsy-seizure children-radiation urinary-infection-children", "SEIZURE", "CHILD", unless="KNOWN_FEBRILE|KNOWN_EPILEPSY", needs_person=True),
    row("seizure 112", "epilepsy-seizure", "SEIZURE", "INFANT"),
    row("seizure 112", "epilepsy-seizure dementia-workup cancer-follow-up", "SEIZURE", unless="KNOWN_EPILEPSY|KNOWN_FEBRILE", needs_person=True),
    row("seizure acute", "epilepsy-seizure", "SEIZURE", "KNOWN_FEBRILE", needs_person=True),
    row("unconscious 112", "repeated-examinations ultrasound-general-practice children-radiation", "UNRESPONSIVE", clinician="live"),
    row("faint-heart 112", "syncope-dizziness-carotid", "FAINT", f"{CHEST}|PALPITATION|{BREATH}|HEART_DISEASE|FAMILY_DEATH", clinician="live"),
    row("faint-heart 112", "syncope-dizziness-carotid", "FAINT", "EXERTION|LYING", near=90, clinician="live"),
    row("faint-heart 112", "abdominal-pain-appendicitis", "FAINT", "ABDO_PAIN|HAEMATEMESIS|MELAENA"),
    row("faint-older gp-today", "syncope-dizziness-carotid", "FAINT", "ELDERLY|REPEATED"),
    row("faint-older acute", "syncope-dizziness-carotid", "FAINT", "REPEATED", "ELDERLY"),
    row("confusion acute", "dementia-workup", "CONFUSED", "SUDDEN|TIMED|FEVER|UTI|WORSE"),
    row("confusion acute", "dementia-workup", "CONFUSED", "ELDERLY|PARENT", unless="CHRONIC|DEMENTIA"),
    row("confusion acute", "dementia-workup", "AMNESIA", "TIMED|SUDDEN", unless="CHRONIC|DEMENTIA|INJURY"),
    row("confusion acute", "dementia-workup", "BEHAVIOUR", "FEVER", unless="INFANT"),
    row("confusion 112", "chest-xray-pneumonia-cough", "CONFUSED", f"COUGH|{BREATH}", "FEVER|COUGH|BREATHLESS"),
    row("self-harm 112", "", "SELF_HARM_NOW", clinician="live"),
    row("suicidal-thoughts acute", "", "SUICIDE"),
)  # fmt: skip

CHEST_ROWS = (
    row("chest-pain 112", "chest-xray-pneumonia-cough shoulder-pain whole-body-screening repeated-examinations", "CHEST_PRESSURE", unless="CHRONIC|BREAST", clinician="live"),
    row("chest-pain 112", "chest-xray-pneumonia-cough shoulder-pain repeated-examinations", CHEST, "SUDDEN|SEVERE|RADIATING|COLD_SWEAT|NAUSEA|PALE|VOMIT|CYANOSIS|FAINT", near=120, unless="BREAST", clinician="live"),
    row("chest-pain 112", "chest-xray-pneumonia-cough pulmonary-embolism-dvt", CHEST, BREATH, clinician="live"),
    row("chest-pain 112", "preoperative-imaging chest-xray-pneumonia-cough repeated-examinations", "CHEST_PAIN", unless="CHRONIC|BREAST|COUGH_ONLY|MILD|INJURY|COUGH"),
    row("chest-pain 112", "shoulder-pain", "JAW_ARM_PAIN", "PALE|COLD_SWEAT|BREATHLESS|FAINT|NAUSEA|CANNOT_BREATHE"),
    row("breathlessness 112", "chest-xray-pneumonia-cough repeated-examinations ultrasound-general-practice children-radiation", "CANNOT_BREATHE|CYANOSIS", unless="CHRONIC|CLAUSTRO", clinician="live"),
    row("breathlessness 112", "chest-xray-pneumonia-cough pulmonary-embolism-dvt preoperative-imaging", BREATH, "SUDDEN|AT_REST|CONFUSED|CYANOSIS|VERY_UNWELL|COLD_SWEAT|SEVERE", near=110, clinician="live"),
    row("breathlessness 112", "children-radiation urinary-infection-children", "BREATHLESS", "CHILD", unless="CHRONIC|STAIRS_ONLY"),
    row("breathlessness acute", "chest-xray-pneumonia-cough repeated-examinations preoperative-imaging", "BREATHLESS", unless="CHRONIC|MILD|STAIRS_ONLY|CLAUSTRO"),
    row("breathlessness acute", "chest-xray-pneumonia-cough", "BREATHLESS", "WORSE|FEVER", near=90),
    row("breathless-cancer 112", "cancer-follow-up suspected-cancer-packages", "CANCER|CHEMO", "CANNOT_BREATHE"),
    row("breathless-cancer acute", "cancer-follow-up suspected-cancer-packages", "CANCER|CHEMO", "BREATHLESS|FACE_SWELL"),
    row("pulmonary-embolism 112", "pulmonary-embolism-dvt knee-pain ankle-foot", "LEG_SWELL|CALF_SORE", f"{BREATH}|{CHEST}|PLEURITIC|FAINT", clinician="live"),
    row("pulmonary-embolism 112", "pulmonary-embolism-dvt", f"PLEURITIC|{BREATH}", "CLOT_RISK", "SUDDEN|PLEURITIC|HAEMOPTYSIS|TIMED|PALPITATION|CHEST_PAIN", clinician="live"),
    row("pulmonary-embolism 112", "pulmonary-embolism-dvt", "HAEMOPTYSIS", f"{BREATH}|{CHEST}|PLEURITIC|LEG_SWELL"),
    row("pulmonary-embolism-pregnancy 112", "pregnancy-imaging pulmonary-embolism-dvt", "PREGNANT|POSTPARTUM", f"CANNOT_BREATHE|PLEURITIC|{CHEST}|FAINT", clinician="live"),
    row("pulmonary-embolism-pregnancy 112", "pregnancy-imaging pulmonary-embolism-dvt", "PREGNANT|POSTPARTUM", "BREATHLESS", "SUDDEN|TIMED|SEVERE|PALPITATION"),
    row("dvt acute", "pulmonary-embolism-dvt knee-pain ankle-foot", "LEG_SWELL", "WARM_RED|CLOT_RISK|ONE_SIDE|SUDDEN|TIMED", near=110, unless="BOTH_LEGS|INJURY|CHRONIC"),
    row("dvt acute", "pulmonary-embolism-dvt ankle-foot", "CALF_SORE", "LEG_SWELL|CLOT_RISK", unless="BOTH_LEGS|LUMBAR_ROOT"),
    row("dvt acute", "pulmonary-embolism-dvt pregnancy-imaging", "LEG_SWELL", "PREGNANT|POSTPARTUM|CAST|CANCER", "ONE_SIDE|WARM_RED|CALF_SORE"),
    row("cold-limb 112", "pulmonary-embolism-dvt", "PALE_LEG", "NUMB_LIMB|LEG_NUMB|SUDDEN|SEVERE", near=90, unless="CHRONIC|CAST"),
    row("cold-limb 112", "pulmonary-embolism-dvt shoulder-pain", "COLD_LIMB", "PALE_LIMB|SUDDEN|SEVERE", near=60, unless="CHRONIC|CAST", clinician="patient"),
    row("haemoptysis 112", "chest-xray-pneumonia-cough suspected-cancer-packages", "HAEMOPTYSIS", "BLOOD_LOTS", near=50, clinician="live"),
    row("haemoptysis acute", "chest-xray-pneumonia-cough pulmonary-embolism-dvt suspected-cancer-packages", "HAEMOPTYSIS"),
    row("vomiting-blood 112", "abdominal-pain-appendicitis whole-body-screening", "HAEMATEMESIS", clinician="live"),
    row("bleeding 112", "whole-body-screening repeated-examinations ultrasound-general-practice cancer-follow-up incidental-findings", "HEAVY_BLEED", unless="MENSES", clinician="live"),
    row("black-stool acute", "suspected-cancer-packages abdominal-pain-appendicitis", "MELAENA", unless="IRON"),
    row("black-stool 112", "abdominal-pain-appendicitis", "MELAENA", "FAINT|NEAR_FAINT|PALE|ABDO_PAIN"),
    row("bleeding 112", "abdominal-pain-appendicitis whole-body-screening", "BLOOD_STOOL", "FAINT|NEAR_FAINT|PALE|BLOOD_LOTS|COLD_SWEAT", near=110),
    row("bleeding 112", "ultrasound-general-practice", "VAG_BLEED", "FAINT|PALE", near=80),
    row("contrast-reaction 112", "contrast-media contrast-iodine contrast-gadolinium", "CONTRAST", f"THROAT_CLOSING|FACE_SWELL|{BREATH}|FAINT|THROAT_TIGHT", clinician="live"),
    row("contrast-reaction 112", "contrast-media contrast-iodine contrast-gadolinium", "CONTRAST", "RASH", "NEAR_FAINT|RASH_SPREADING|FACE_SWELL"),
    row("contrast-reaction acute", "contrast-media contrast-iodine contrast-gadolinium", "CONTRAST", "RASH", "TIMED|SUDDEN"),
    row("contrast-kidney acute", "contrast-media contrast-iodine", "CONTRAST", "KIDNEY_DISEASE", "LITTLE_URINE|RETENTION|VERY_UNWELL|VOMIT"),
    row("airway 112", "thyroid-nodules contrast-media", "THROAT_CLOSING", unless="CHRONIC", clinician="live"),
    row("airway 112", "thyroid-nodules", "NECK_LUMP", "CANNOT_BREATHE|THROAT_CLOSING|NOISY_BREATH"),
    row("airway 112", "thyroid-nodules", "SWALLOW_SPIT"),
    row("breathlessness acute", "children-radiation", "NOISY_BREATH", "CHILD|DROWSY"),
    row("airway 112", "thyroid-nodules", "NECK_LUMP", "BREATHLESS", unless="CHRONIC|THYROID_HIGH"),
    row("airway 112", "contrast-media", "FACE_SWELL", f"{BREATH}|RASH|NEAR_FAINT", unless="SINUS|CANCER"),
    row("neck-swelling acute", "thyroid-nodules", "NECK_LUMP", "SWALLOW|SUDDEN|TIMED", "SUDDEN|WORSE|HURTS", near=90, unless="CHRONIC|NECK_STIFF|INJURY"),
    row("thyroid-storm 112", "thyroid-nodules", "THYROID_HIGH", "PALPITATION", "FEVER|CONFUSED"),
    row("pacemaker-after-mr 112", "mr-contraindications mr-safety", "PACEMAKER", "MR_DONE", "NEAR_FAINT|FAINT|PALPITATION|ICD_SHOCK", clinician="live"),
    row("pacemaker-after-mr 112", "mr-contraindications", "PACEMAKER", "ICD_SHOCK"),
    row("sinusitis-spread 112", "sinusitis", "SINUS", "NECK_STIFF|DROWSY|SEIZURE|HEMI|PARALYSIS_LIMB|CONFUSED"),
    row("sinusitis-spread acute", "sinusitis", "SINUS", "EYE_SWELL|DOUBLE_VISION|VISION_BLUR|VISION_LOSS|FOREHEAD_SWELL", unless="ALLERGY"),
    row("sinusitis-spread acute", "sinusitis", "SINUS", "HEADACHE", "SEVERE", "FEVER|WORSE|VERY_UNWELL", near=110, unless="CHRONIC"),
    row("sinusitis-spread acute", "sinusitis", "SINUS", "IMMUNO", "FEVER|WORSE|SEVERE|VERY_UNWELL"),
    row("sinusitis-spread acute", "sinusitis", "EYE_SWELL", "FEVER"),
)  # fmt: skip
