// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText, type Language } from '#foundation/text'
import type { CostBand, Doer, Kind, Mechanism, Status } from './intervention.ts'

export const interventionMessages = defineMessages('interventions', {
  mayNotKeep: { nl: 'U mag dit register niet bijhouden.', en: 'You may not keep this register.' },
  noMail: {
    nl: 'Deze installatie verstuurt geen mail. Volg het register met de feed.',
    en: 'This installation sends no mail. Follow the register by the feed.',
  },
  mayNotAnswer: {
    nl: 'U mag niet zien of zeggen wat partners doen.',
    en: 'You may not see or say what partners do.',
  },
  moment: {
    nl: 'Schrijf een dag, een maand of een jaar, zoals 31-8-2022, 8-2022 of 2022.',
    en: 'Write a day, a month or a year, such as 31-8-2022, 8-2022 or 2022.',
  },
  endBeforeStart: {
    nl: 'Het einde ligt voor het begin. Controleer beide.',
    en: 'The end is before the start. Check both.',
  },
  noOwner: {
    nl: 'Noem de organisatie die ervoor zorgt. Zonder eigenaar komt een interventie niet in het register.',
    en: 'Name the organisation that sees to it. Without an owner an intervention does not come into the register.',
  },
  partnerTwice: {
    nl: '“{name}” staat er twee keer. Noem elke partner één keer; de eigenaar hoort niet ook bij de partners.',
    en: '“{name}” stands there twice. Name each partner once; the owner is not one of the partners too.',
  },
  effectInText: {
    nl: 'Hier staat “{found}”. Zet een cijfer bij Gemelde cijfers, met waarvan, de periode en de bron.',
    en: 'It says “{found}” here. Put a figure under Reported figures, with what it is of, the period and the source.',
  },
  claimOf: {
    nl: 'Een effect zegt pas iets als u noemt waarvan: onder wie, of van hoeveel. Vul dat in, of kies Aantal.',
    en: 'An effect says something only with what it is of: among whom, or of how many. Fill that in, or choose Count.',
  },
  claimSource: {
    nl: 'Kies een bron die u hieronder heeft ingevuld.',
    en: 'Choose a source that you have filled in below.',
  },
  noSource: {
    nl: 'Noem ten minste één bron met een datum, of schrijf: eigen opgave van de organisatie.',
    en: 'Name at least one source with a date, or write: told by the organisation itself.',
  },
  noTransfer: {
    nl: 'Schrijf of dit in Nederland kan, en wat daarvoor nodig is.',
    en: 'Write whether this could be done in the Netherlands, and what it would take.',
  },
  unknownStep: {
    nl: 'Het barrièremodel kent de stap {id} niet. Schrijf bijvoorbeeld J-200.3.',
    en: 'The barrier model does not know step {id}. Write for example J-200.3.',
  },
  unknownBarrier: {
    nl: 'Het barrièremodel kent de barrière {id} niet. Schrijf bijvoorbeeld B-010.',
    en: 'The barrier model does not know barrier {id}. Write for example B-010.',
  },
  unknownForm: {
    nl: 'De begrippenlijst kent {id} niet als vorm.',
    en: 'The taxonomy does not know {id} as a form.',
  },
  unknownRegion: {
    nl: '“{region}” is geen gemeente of veiligheidsregio. Schrijf een naam of code, zoals Rotterdam, GM0599 of VR17.',
    en: '“{region}” is no municipality or safety region. Write a name or code, such as Rotterdam, GM0599 or VR17.',
  },
  unknownAgreement: {
    nl: 'Deze afspraak is er niet, of is niet van uw organisatie. Kies er een uit de lijst.',
    en: 'There is no such agreement, or it is not of your organisation. Choose one of the list.',
  },
  country: {
    nl: 'Schrijf een landcode van twee letters, zoals NL, BE of SG.',
    en: 'Write a country code of two letters, such as NL, BE or SG.',
  },
  weeks: {
    nl: 'Schrijf een heel aantal weken, van 1 tot en met 520.',
    en: 'Write a whole number of weeks, from 1 to 520.',
  },
  webAddress: {
    nl: 'Schrijf een webadres dat met https:// of http:// begint.',
    en: 'Write a web address that begins with https:// or http://.',
  },
  chooseOne: { nl: 'Kies er ten minste één.', en: 'Choose at least one.' },
  tooMany: { nl: 'Dit zijn er te veel. Noem de belangrijkste.', en: 'These are too many. Name the most important.' },
  alreadyProposed: {
    nl: 'Er wacht al een voorstel voor deze interventie. Beoordeel dat eerst, of trek het in.',
    en: 'A proposal for this intervention is waiting already. Judge that first, or withdraw it.',
  },
  sameTitle: {
    nl: 'Er is al een interventie met deze titel. Pas die aan, of maak de titel preciezer.',
    en: 'There is an intervention with this title already. Amend that one, or make the title more precise.',
  },
  noCode: { nl: 'Gebruik in de titel letters of cijfers.', en: 'Use letters or digits in the title.' },
  reasonNeeded: {
    nl: 'Schrijf waarom uw organisatie dit niet doet. Partners zien dat, het publiek niet.',
    en: 'Write why your organisation does not do this. Partners see that, the public does not.',
  },
})

export const kindText: Record<Language, Record<Kind, string>> = {
  nl: { measure: 'maatregel', pilot: 'pilot', initiative: 'initiatief' },
  en: { measure: 'measure', pilot: 'pilot', initiative: 'initiative' },
}

export const statusText: Record<Language, Record<Status, string>> = {
  nl: { idea: 'idee', pilot: 'pilot', live: 'in gebruik', stopped: 'gestopt' },
  en: { idea: 'idea', pilot: 'pilot', live: 'in use', stopped: 'stopped' },
}

export const mechanismText: Record<Language, Record<Mechanism, string>> = {
  nl: {
    inform: 'waarschuwen en weerbaar maken',
    harden: 'moeilijker maken',
    verify: 'controleren wie of wat het is',
    detect: 'opmerken',
    block: 'blokkeren of weghalen',
    delay: 'vertragen',
    recover: 'terughalen en herstellen',
    deter: 'daders ontmoedigen of opsporen',
  },
  en: {
    inform: 'warn and make resilient',
    harden: 'make it harder',
    verify: 'check who or what it is',
    detect: 'notice',
    block: 'block or take away',
    delay: 'slow down',
    recover: 'get back and repair',
    deter: 'deter or trace offenders',
  },
}

export const costText: Record<Language, Record<CostBand, string>> = {
  nl: {
    unknown: 'niet openbaar bekend',
    small: 'klein: uren of dagen werk',
    medium: 'middel: weken werk',
    large: 'groot: maanden werk of nieuwe techniek',
  },
  en: {
    unknown: 'not known publicly',
    small: 'small: hours or days of work',
    medium: 'medium: weeks of work',
    large: 'large: months of work or new technology',
  },
}

export const doerText: Record<Language, Record<Doer, string>> = {
  nl: {
    police: 'politie',
    prosecutor: 'Openbaar Ministerie',
    bank: 'banken',
    telecom: 'telecomaanbieders',
    marketplace: 'handelsplaatsen en platforms',
    'reporting-point': 'meldpunten',
    municipality: 'gemeenten',
    ministry: 'ministeries',
    supervisor: 'toezichthouders',
    researcher: 'onderzoekers',
    'recovery-organisation': 'deurwaarders',
    other: 'anderen',
  },
  en: {
    police: 'police',
    prosecutor: 'prosecution service',
    bank: 'banks',
    telecom: 'telecom providers',
    marketplace: 'marketplaces and platforms',
    'reporting-point': 'reporting points',
    municipality: 'municipalities',
    ministry: 'ministries',
    supervisor: 'supervisors',
    researcher: 'researchers',
    'recovery-organisation': 'bailiffs',
    other: 'others',
  },
}

/** How an intervention is shown, on every page. */
export const interventionText = defineText({
  nl: {
    kind: 'Soort',
    status: 'Stand',
    owner: 'Eigenaar',
    partners: 'Partners',
    mechanism: 'Hoe het werkt',
    audiences: 'Voor wie',
    intensity: 'Hoe stevig',
    forms: 'Fraudevormen',
    doableBy: 'Kan worden gedaan door',
    cost: 'Kosten',
    startsOn: 'Begin',
    endsOn: 'Einde',
    region: 'Waar',
    wholeCountry: 'heel Nederland',
    wholeAbroad: 'heel het land',
    notKnown: 'niet openbaar bekend',
    evidence: 'Bewijs volgens de bron',
    country: 'Land',
    review: 'Wij kijken dit na op',
  },
  en: {
    kind: 'Kind',
    status: 'Standing',
    owner: 'Owner',
    partners: 'Partners',
    mechanism: 'How it works',
    audiences: 'For whom',
    intensity: 'How intensive',
    forms: 'Fraud forms',
    doableBy: 'Can be done by',
    cost: 'Cost',
    startsOn: 'Start',
    endsOn: 'End',
    region: 'Where',
    wholeCountry: 'all of the Netherlands',
    wholeAbroad: 'the whole country',
    notKnown: 'not known publicly',
    evidence: 'Evidence as the source has it',
    country: 'Country',
    review: 'We look at this again on',
  },
})
