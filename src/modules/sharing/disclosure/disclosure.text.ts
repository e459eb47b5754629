// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import type { Missing } from './disclosure.ts'

/** Why something did not go, and what to do. */
export const whyMessages = defineMessages('sharing.why', {
  'no-agreement': {
    nl: 'Er is geen afspraak met deze organisatie om dit te delen. Vraag uw privacyfunctionaris om een afspraak. Er is niets verstuurd.',
    en: 'There is no agreement with this organisation to share this. Ask your privacy officer for one. Nothing was sent.',
  },
  'not-signed': {
    nl: 'De afspraak is nog niet door iedereen ondertekend. Er is niets verstuurd.',
    en: 'The agreement has not been signed by everybody yet. Nothing was sent.',
  },
  'not-started': {
    nl: 'De afspraak gaat later in. Er is niets verstuurd.',
    en: 'The agreement begins later. Nothing was sent.',
  },
  expired: {
    nl: 'De afspraak is afgelopen. Er is niets verstuurd.',
    en: 'The agreement has expired. Nothing was sent.',
  },
  suspended: {
    nl: 'De afspraak is stilgelegd. Er is niets verstuurd.',
    en: 'The agreement is suspended. Nothing was sent.',
  },
  ended: { nl: 'De afspraak is beëindigd. Er is niets verstuurd.', en: 'The agreement was ended. Nothing was sent.' },
  'cap-reached': {
    nl: 'Het aantal dat in de afspraak staat, is bereikt. Er is niets verstuurd.',
    en: 'The number in the agreement has been reached. Nothing was sent.',
  },
  'dpia-overdue': {
    nl: 'De DPIA van deze afspraak had al opnieuw bekeken moeten zijn. Vraag dat aan uw privacyfunctionaris. Er is niets verstuurd.',
    en: 'The DPIA of this agreement should have been reviewed by now. Ask your privacy officer. Nothing was sent.',
  },
  'rules-forbid': {
    nl: 'De deelregels staan dit niet toe. Kijk bij “Mag ik dit delen?” waarom. Er is niets verstuurd.',
    en: 'The sharing rules do not allow this. See “May I share this?” for the reason. Nothing was sent.',
  },
  'rules-not-established': {
    nl: 'Geen jurist heeft vastgesteld dat dit mag. Kijk bij “Mag ik dit delen?” wat er nodig is. Er is niets verstuurd.',
    en: 'No jurist has established that this is allowed. See “May I share this?” for what is needed. Nothing was sent.',
  },
  'no-rule-known': {
    nl: 'Geen deelregel kent dit geval, dus niemand heeft vastgesteld of het mag. Vraag het bij “Mag ik dit delen?”. Er is niets verstuurd.',
    en: 'No sharing rule knows this case, so nobody has established whether it is allowed. Ask at “May I share this?”. Nothing was sent.',
  },
  'purpose-not-agreed': {
    nl: 'De afspraak is niet voor dit doel. Kies een doel uit de afspraak. Er is niets verstuurd.',
    en: 'The agreement is not for this purpose. Choose a purpose of the agreement. Nothing was sent.',
  },
  'data-not-agreed': {
    nl: 'In de melding staan gegevens die niet in de afspraak staan. Laat het verhaal weg, of vraag om een ruimere afspraak. Er is niets verstuurd.',
    en: 'The report holds data that are not in the agreement. Leave out the story, or ask for a wider agreement. Nothing was sent.',
  },
  'no-such-organisation': {
    nl: 'Deze organisatie kennen wij niet. Kies er een uit de lijst. Er is niets verstuurd.',
    en: 'We do not know this organisation. Choose one from the list. Nothing was sent.',
  },
} satisfies Record<Missing, { nl: string; en: string }>)

export const itemText = defineText({
  nl: {
    listing: 'Waarschuwing',
    report: 'Melding',
    'holder-code': 'Code voor een houder',
    'holder-notice': 'Bericht voor een houder',
    set: 'Verzameling waarschuwingen',
    'bank-notice': 'Bericht over een rekening',
    'measure-request': 'Verzoek om een maatregel',
    dossier: 'Dossier',
    'recall-packet': 'Terughaalverzoek',
    'claim-packet': 'Vordering van slachtoffers',
    'hand-over': 'Warme doorverwijzing',
  },
  en: {
    listing: 'Warning',
    report: 'Report',
    'holder-code': 'Code for a holder',
    'holder-notice': 'Notice for a holder',
    set: 'Set of warnings',
    'bank-notice': 'Notice about an account',
    'measure-request': 'Request for a measure',
    dossier: 'Dossier',
    'recall-packet': 'Recall request',
    'claim-packet': 'Claim of victims',
    'hand-over': 'Warm hand-over',
  },
})

export const stateText = defineText({
  nl: {
    waiting: 'ligt klaar',
    offered: 'opgehaald',
    accepted: 'ontvangen',
    effective: 'werkt',
    rejected: 'geweigerd',
  },
  en: { waiting: 'waits', offered: 'fetched', accepted: 'received', effective: 'effective', rejected: 'rejected' },
})

export const messageText = defineText({
  nl: { disclosure: 'nieuw', correction: 'verbetering', recall: 'terugroep' },
  en: { disclosure: 'new', correction: 'correction', recall: 'recall' },
})

export const recallText = defineText({
  nl: {
    withdrawn: 'ingetrokken',
    corrected: 'verbeterd',
    cleared: 'ten onrechte vermeld',
    expired: 'verlopen',
  },
  en: { withdrawn: 'withdrawn', corrected: 'corrected', cleared: 'wrongly listed', expired: 'expired' },
})
