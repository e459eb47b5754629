// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const rollOutMessages = defineMessages('interventions', {
  rollOutWaits: {
    nl: 'Hierover wacht al een besluit. Laat dat eerst beoordelen.',
    en: 'A decision about this waits already. Have that judged first.',
  },
  rollOutGone: {
    nl: 'Over dit voorstel is al beslist, of het is gewijzigd. Kijk opnieuw.',
    en: 'This was decided already, or changed. Look again.',
  },
  rollOutOwn: {
    nl: 'U schreef dit zelf. Iemand anders moet ernaar kijken.',
    en: 'You wrote this yourself. Somebody else has to look at it.',
  },
  rollOutMissing: {
    nl: 'Zeg wat er nog mist om het breder te doen.',
    en: 'Say what is still missing to do it more widely.',
  },
})

export const rollOutText = defineText({
  nl: {
    title: 'Ook op andere plekken?',
    lead: 'Leg vast of dit op meer plaatsen moet gebeuren, wie dat besloot en waarom. Iemand anders kijkt mee.',
    back: 'Naar de interventie',
    holds: 'Wat er nu geldt',
    none: 'Hierover is nog niets besloten.',
    earlier: 'Eerdere besluiten',
    decision: 'Besluit',
    yes: 'Ja, doe dit breder',
    'not-yet': 'Nog niet',
    no: 'Nee',
    by: '{body}, {date}',
    body: 'Wie besloot dit?',
    bodyMore: 'De groep of organisatie, geen namen van mensen. Zoals: Kerngroep.',
    reasons: 'Waarom?',
    evidence: 'Op welk bewijs?',
    missing: 'Wat mist er nog?',
    missingMore: 'Nodig bij “Nog niet”.',
    send: 'Leg voor aan een ander',
    waits: 'Wacht op een tweede paar ogen',
    own: 'U schreef dit. Iemand anders kijkt ernaar.',
    agree: 'Akkoord, leg vast',
    decline: 'Niet akkoord',
    desk: 'Leg vast of dit breder moet',
  },
  en: {
    title: 'Do it more widely?',
    lead: 'Record whether this should be done in more places, who decided that and why. Somebody else looks too.',
    back: 'To the intervention',
    holds: 'What holds now',
    none: 'Nothing was decided about this yet.',
    earlier: 'Earlier decisions',
    decision: 'Decision',
    yes: 'Yes, do this more widely',
    'not-yet': 'Not yet',
    no: 'No',
    by: '{body}, {date}',
    body: 'Who decided this?',
    bodyMore: 'The group or organisation, no names of people. Such as: core group.',
    reasons: 'Why?',
    evidence: 'On which evidence?',
    missing: 'What is still missing?',
    missingMore: 'Needed with “Not yet”.',
    send: 'Put it before somebody else',
    waits: 'Waits for a second pair of eyes',
    own: 'You wrote this. Somebody else looks at it.',
    agree: 'Agreed, record it',
    decline: 'Not agreed',
    desk: 'Record whether this should be wider',
  },
})
