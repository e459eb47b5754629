// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

/** Where a pilot stands, and its five conditions, for every page that shows one. */
export const pilotText = defineText({
  nl: {
    prepared: 'In voorbereiding',
    running: 'Loopt',
    ended: 'Afgelopen op de einddatum',
    full: 'Gestopt: de steekproef is vol',
    stopped: 'Tussentijds gestopt',
    cancelled: 'Gaat niet door',
    evaluated: 'Geëvalueerd',
    dpia: 'Onderzoek naar de gevolgen voor privacy (DPIA)',
    'legal-basis': 'Wettelijke grondslag',
    participants: 'Handtekening van elke deelnemer',
    'end-date': 'Einddatum',
    'sample-cap': 'Hoogste aantal gevallen',
    works: 'Het werkt',
    partly: 'Het werkt voor een deel',
    'does-not-work': 'Het werkt niet',
    'not-measurable': 'Niet te meten',
  },
  en: {
    prepared: 'Being prepared',
    running: 'Running',
    ended: 'Ended on its end date',
    full: 'Stopped: the sample is full',
    stopped: 'Stopped early',
    cancelled: 'Not going ahead',
    evaluated: 'Evaluated',
    dpia: 'Study of the consequences for privacy (DPIA)',
    'legal-basis': 'Legal basis',
    participants: 'Signature of every participant',
    'end-date': 'End date',
    'sample-cap': 'Highest number of cases',
    works: 'It works',
    partly: 'It works in part',
    'does-not-work': 'It does not work',
    'not-measurable': 'Cannot be measured',
  },
})

export function pilotStatusKind(status: string): 'ok' | 'warn' | 'stop' | 'neutral' {
  const kinds = { prepared: 'warn', running: 'ok', full: 'stop', stopped: 'stop', ended: 'stop' } as const
  return kinds[status as keyof typeof kinds] ?? 'neutral'
}

export const pilotMessages = defineMessages('pilots', {
  pilotNotFound: { nl: 'Deze pilot bestaat niet (meer).', en: 'This pilot does not exist (any more).' },
  notConsulted: {
    nl: 'Een pilot voorbereiden kan pas als de toezichthouder is geraadpleegd.',
    en: 'A pilot can only be prepared once the supervisor was consulted.',
  },
  hasPilot: {
    nl: 'Bij dit knelpunt is al een pilot voorbereid.',
    en: 'A pilot was already prepared for this bottleneck.',
  },
  termsFixed: {
    nl: 'De afspraken van een pilot die loopt of liep, veranderen niet meer. Bereid een nieuwe pilot voor.',
    en: 'The terms of a pilot that runs or ran do not change any more. Prepare a new pilot.',
  },
  wrongCap: {
    nl: 'Vul een heel getal in van 1 tot en met 1.000.000.',
    en: 'Fill in a whole number from 1 to 1,000,000.',
  },
  endPassed: {
    nl: 'Deze dag is al voorbij. Een pilot heeft een einddatum die nog komt.',
    en: 'This day has passed. A pilot has an end date that is still to come.',
  },
  cannotStart: {
    nl: 'Deze pilot kan nog niet beginnen. Er ontbreekt: {what}.',
    en: 'This pilot cannot start yet. Missing: {what}.',
  },
  objection: {
    nl: 'Deze pilot kan niet beginnen: de toezichthouder heeft bezwaar. Zoek een andere oplossing.',
    en: 'This pilot cannot start: the supervisor objects. Look for another solution.',
  },
  rulesRefuse: {
    nl: 'U kunt deze pilot niet tekenen of starten: de deelregels staan deze uitwisseling op geen enkele grondslag toe. {why} Stel eerst een wijziging van de deelregels voor.',
    en: 'You cannot sign or start this pilot: the sharing rules allow this exchange on no ground at all. {why} Propose a change of the sharing rules first.',
  },
  rulesUnread: {
    nl: 'Lees wat de deelregels zeggen en kruis dat aan.',
    en: 'Read what the sharing rules say, and tick that.',
  },
  notParticipant: {
    nl: 'Uw organisatie is niet gevraagd voor deze pilot.',
    en: 'Your organisation was not asked for this pilot.',
  },
  mayNotSign: {
    nl: 'U mag niet tekenen voor uw organisatie. Vraag het uw privacyfunctionaris.',
    en: 'You may not sign for your organisation. Ask your privacy officer.',
  },
  alreadyAsked: { nl: 'Deze organisatie is al gevraagd.', en: 'This organisation was already asked.' },
})
