// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

/** Where a question stands, how urgent it is, and its clock: for every page that shows one. */
export const questionText = defineText({
  nl: {
    asked: 'Wacht op een expert',
    assigned: 'Een expert werkt eraan',
    proposed: 'Een tweede expert kijkt mee',
    answered: 'Beantwoord',
    published: 'Beantwoord en gepubliceerd',
    withdrawn: 'Ingetrokken',
    today: 'Vandaag of morgen',
    soon: 'Binnen 3 werkdagen',
    normal: 'Binnen 10 werkdagen',
    left: '{count, plural, =0 {vandaag} one {nog # werkdag} other {nog # werkdagen}}',
    overdue: '{count, plural, one {# werkdag te laat} other {# werkdagen te laat}}',
    dueOn: 'Antwoord uiterlijk op {date}',
  },
  en: {
    asked: 'Waits for an expert',
    assigned: 'An expert is working on it',
    proposed: 'A second expert is looking at it',
    answered: 'Answered',
    published: 'Answered and published',
    withdrawn: 'Withdrawn',
    today: 'Today or tomorrow',
    soon: 'Within 3 working days',
    normal: 'Within 10 working days',
    left: '{count, plural, =0 {today} one {# working day left} other {# working days left}}',
    overdue: '{count, plural, one {# working day late} other {# working days late}}',
    dueOn: 'Answer by {date}',
  },
})

export function questionStatusKind(status: string): 'ok' | 'warn' | 'neutral' {
  return status === 'answered' || status === 'published' ? 'ok' : status === 'withdrawn' ? 'neutral' : 'warn'
}

export const helpdeskMessages = defineMessages('helpdesk', {
  mayNotAsk: {
    nl: 'U mag hier geen vraag stellen. Vraag de beheerder van uw organisatie om een rol.',
    en: 'You may not ask a question here. Ask the administrator of your organisation for a role.',
  },
  mayNotAnswer: {
    nl: 'Dit is het werk van de experts. Vraag de beheerder van uw organisatie om de rol.',
    en: 'This is the work of the experts. Ask the administrator of your organisation for the role.',
  },
  noExpert: {
    nl: 'Deze expert staat niet (meer) op de lijst. Kies iemand anders.',
    en: 'This expert is not (any more) on the list. Choose somebody else.',
  },
  chooseData: { nl: 'Kies minstens één soort gegeven.', en: 'Choose at least one kind of data.' },
  namesAsker: {
    nl: 'Hier staat wie de vraag stelde. Haal die naam eruit, en schrijf bijvoorbeeld “een bank”.',
    en: 'It says here who asked. Take that name out, and write for example “a bank”.',
  },
  lookAtNames: {
    nl: 'Misschien staat hier een naam: {names}. Haal die eruit, of vink hieronder aan dat het geen persoon is.',
    en: 'There may be a name here: {names}. Take it out, or tick below that it is no person.',
  },
  fromAnswer: {
    nl: 'Uit de vraagbaak: {title}',
    en: 'From the helpdesk: {title}',
  },
  noCase: {
    nl: 'Bij dit antwoord zijn de vaste keuzes niet ingevuld. Zonder die keuzes kan het geen voorbeeld worden.',
    en: 'The fixed choices of this answer were not filled in. Without them it cannot become an example.',
  },
})
