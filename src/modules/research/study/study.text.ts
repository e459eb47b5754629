// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText, type Language } from '#foundation/text'
import type { Method, Population, Reading, StudyStatus, StudyStep } from './study.ts'

export const studyMessages = defineMessages('research', {
  noResults: {
    nl: 'Van deze vragenlijst zijn (nog) geen resultaten gepubliceerd.',
    en: 'No results of this questionnaire are published (yet).',
  },
  mayNotKeep: { nl: 'U mag dit overzicht niet bijhouden.', en: 'You may not keep this inventory.' },
  sameTitle: {
    nl: 'Er is al een onderzoek met deze titel. Pas dat aan, of zet het jaar achter de titel.',
    en: 'There is a study with this title already. Amend that one, or put the year behind the title.',
  },
  noCode: { nl: 'Gebruik in de titel letters of cijfers.', en: 'Use letters or digits in the title.' },
  chooseOne: { nl: 'Kies er ten minste één.', en: 'Choose at least one.' },
  wholeNumber: {
    nl: 'Schrijf een heel getal, zonder punten, of laat het leeg.',
    en: 'Write a whole number without points, or leave it empty.',
  },
  year: {
    nl: 'Schrijf een jaartal van 1990 tot en met 2100, of laat het leeg.',
    en: 'Write a year from 1990 to 2100, or leave it empty.',
  },
  moreAnswers: {
    nl: 'Er zijn meer antwoorden dan mensen die zijn gevraagd.',
    en: 'There are more answers than people who were asked.',
  },
  webAddress: {
    nl: 'Schrijf een webadres dat met https:// of http:// begint.',
    en: 'Write a web address that begins with https:// or http://.',
  },
  figures: {
    nl: 'Schrijf bron|definitie, zoals CBS|cbs-vm. Zet er een puntkomma tussen.',
    en: 'Write source|definition, such as CBS|cbs-vm, with a semicolon in between.',
  },
})

export const statusText: Record<Language, Record<StudyStatus, string>> = {
  nl: { wanted: 'gewenst', planned: 'gepland', 'in-field': 'loopt', published: 'gepubliceerd', stopped: 'gestopt' },
  en: { wanted: 'wanted', planned: 'planned', 'in-field': 'under way', published: 'published', stopped: 'stopped' },
}

export const stepText: Record<Language, Record<StudyStep, string>> = {
  nl: {
    plan: 'Zet op gepland',
    start: 'Zet op loopt',
    publish: 'Zet op gepubliceerd',
    repeat: 'Nieuwe ronde loopt',
    stop: 'Stop dit onderzoek',
    want: 'Zet weer op gewenst',
  },
  en: {
    plan: 'Set to planned',
    start: 'Set to under way',
    publish: 'Set to published',
    repeat: 'A new round is under way',
    stop: 'Stop this study',
    want: 'Set to wanted again',
  },
}

export const methodText: Record<Language, Record<Method, string>> = {
  nl: {
    survey: 'vragenlijst onder een steekproef',
    panel: 'vragenlijst onder een panel',
    registrations: 'tellen van wat een organisatie registreert',
    'case-files': 'dossiers van zaken',
    interviews: 'gesprekken',
    review: 'overzicht van ander onderzoek',
    evaluation: 'evaluatie van een aanpak of organisatie',
    other: 'anders',
  },
  en: {
    survey: 'questionnaire to a sample',
    panel: 'questionnaire to a panel',
    registrations: 'counts of what an organisation registers',
    'case-files': 'files of cases',
    interviews: 'interviews',
    review: 'review of other studies',
    evaluation: 'evaluation of an approach or an organisation',
    other: 'otherwise',
  },
}

export const populationText: Record<Language, Record<Population, string>> = {
  nl: {
    'people-15plus': 'inwoners van 15 jaar en ouder',
    minors: 'minderjarigen',
    'older-people': 'ouderen',
    'micro-companies': "zzp'ers en bedrijven tot 10 mensen",
    'small-companies': 'bedrijven van 10 tot 250 mensen',
    'large-companies': 'bedrijven vanaf 250 mensen',
    victims: 'slachtoffers',
    reporters: 'mensen die melden of aangifte doen',
    suspects: 'verdachten',
    mules: 'geldezels',
  },
  en: {
    'people-15plus': 'residents aged 15 and over',
    minors: 'minors',
    'older-people': 'older people',
    'micro-companies': 'self-employed and companies under 10 people',
    'small-companies': 'companies of 10 to 250 people',
    'large-companies': 'companies of 250 people or more',
    victims: 'victims',
    reporters: 'people who report or file a complaint',
    suspects: 'suspects',
    mules: 'money mules',
  },
}

export const readingText: Record<Language, Record<Reading, string>> = {
  nl: {
    primary: 'gelezen bij de eigenaar',
    secondary: 'gelezen bij een ander',
    'our-reading': 'wat het dekt, is onze lezing',
  },
  en: {
    primary: 'read at the owner',
    secondary: 'read elsewhere',
    'our-reading': 'what it covers is our reading',
  },
}

/** How a study is shown, on every page. */
export const studyText = defineText({
  nl: {
    owner: 'Van wie',
    status: 'Stand',
    method: 'Hoe',
    forms: 'Fraudevormen',
    populations: 'Over wie',
    period: 'Periode',
    asked: 'Gevraagd en geantwoord',
    sampleAndResponse: '{sample, number} gevraagd, {response, number} deden mee ({share}%)',
    sample: '{sample, number} gevraagd; hoeveel er meededen, weten wij niet',
    response: '{response, number} deden mee; hoeveel er zijn gevraagd, weten wij niet',
    notKnown: 'niet bekend',
    allForms: 'alle vormen van online fraude',
  },
  en: {
    owner: 'Whose',
    status: 'Standing',
    method: 'How',
    forms: 'Fraud forms',
    populations: 'About whom',
    period: 'Period',
    asked: 'Asked and answered',
    sampleAndResponse: '{sample, number} asked, {response, number} took part ({share}%)',
    sample: '{sample, number} asked; how many took part we do not know',
    response: '{response, number} took part; how many were asked we do not know',
    notKnown: 'not known',
    allForms: 'all forms of online fraud',
  },
})
