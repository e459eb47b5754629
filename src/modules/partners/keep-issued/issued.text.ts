// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const issuedMessages = defineMessages('partners', {
  givesNothing: {
    nl: 'Deze partner geeft geen rekeningen of nummers uit.',
    en: 'This partner gives out no accounts or numbers.',
  },
  wrongAccount: {
    nl: '“{wrong}” klopt niet. Typ het land en de bankcode, zonder controlecijfers, zoals NLINGB.',
    en: '“{wrong}” is not right. Type the country and the bank code, without the check digits, such as NLINGB.',
  },
  wrongNumber: {
    nl: '“{wrong}” klopt niet. Typ de eerste cijfers met het land ervoor, zoals +3197.',
    en: '“{wrong}” is not right. Type the first digits with the country before them, such as +3197.',
  },
  tooMany: { nl: 'Dit zijn er meer dan 50. Typ er minder.', en: 'These are more than 50. Type fewer.' },
  held: {
    nl: 'Wat begint met {prefix}, is al van organisatie {holder}. Haal het daar eerst weg.',
    en: 'What begins with {prefix} is already that of organisation {holder}. Take it away there first.',
  },
  same: { nl: 'Zo staat het er al. Er is niets te wijzigen.', en: 'It stands so already. There is nothing to change.' },
  waitsAlready: {
    nl: 'Voor deze partner wacht al een voorstel. Daarover moet eerst iemand beslissen.',
    en: 'A proposal for this partner waits already. Somebody must decide about that first.',
  },
})

export const issuedText = defineText({
  nl: {
    title: 'Rekeningen en nummers',
    lead: 'Vragen over een rekening of nummer gaan naar de partner die het uitgaf. De een stelt een wijziging voor, een ander keurt die goed.',
    none: 'Er doet geen bank of telecombedrijf mee.',
    partner: 'Partner',
    begins: 'Begint met',
    nothing: 'nog niets: vragen komen niet aan',
    waits: 'Voorstel',
    waitsForOne: 'wacht op een tweede persoon',
    back: 'Rekeningen en nummers',
    now: 'Nu',
    proposal: 'Voorstel',
    reason: 'Reden',
    by: '{name} op {date}',
    somebody: 'iemand',
    approve: 'Keur goed',
    approveMore:
      'Zoek de code zelf op, in de lijst van de Betaalvereniging of van de toezichthouder. Een verkeerde code stuurt gegevens naar de verkeerde bank.',
    decline: 'Wijs af',
    'take-back': 'Neem terug',
    why: 'Waarom niet?',
    own: 'U stelde dit zelf voor. Een ander moet het goedkeuren.',
    change: 'Stel een wijziging voor',
    'begin-iban': 'Waarmee beginnen de rekeningen van deze bank?',
    'begin-iban-more':
      'Land en bankcode, zonder controlecijfers, zoals NLINGB. Meer dan één: elk op een eigen regel. Laat het leeg als er geen is.',
    'begin-phone': 'Waarmee beginnen de nummers die altijd bij dit bedrijf horen?',
    'begin-phone-more':
      'Zoals +3197, elk op een eigen regel. Gewone nummers verhuizen tussen bedrijven: zet die hier niet.',
    because: 'Hoe weet u dit?',
    propose: 'Leg voor aan een ander',
    history: 'Eerder',
    said: 'Wat',
    decided: 'Beslist',
    standing: 'Stand',
    proposed: 'wacht',
    approved: 'goedgekeurd',
    declined: 'afgewezen',
    'taken-back': 'teruggenomen',
    empty: 'niets',
  },
  en: {
    title: 'Accounts and numbers',
    lead: 'Questions about an account or number go to the partner that gave it out. One proposes a change, another approves it.',
    none: 'No bank or telecom provider takes part.',
    partner: 'Partner',
    begins: 'Begins with',
    nothing: 'nothing yet: questions do not arrive',
    waits: 'Proposal',
    waitsForOne: 'waits for a second person',
    back: 'Accounts and numbers',
    now: 'Now',
    proposal: 'Proposal',
    reason: 'Reason',
    by: '{name} on {date}',
    somebody: 'somebody',
    approve: 'Approve',
    approveMore:
      'Look the code up yourself, in the list of the payments association or the supervisor. A wrong code sends data to the wrong bank.',
    decline: 'Decline',
    'take-back': 'Take back',
    why: 'Why not?',
    own: 'You proposed this yourself. Somebody else has to approve it.',
    change: 'Propose a change',
    'begin-iban': 'How do the accounts of this bank begin?',
    'begin-iban-more':
      'Country and bank code, without the check digits, such as NLINGB. More than one: each on a line of its own. Leave it empty when there is none.',
    'begin-phone': 'How do the numbers begin that always belong to this provider?',
    'begin-phone-more':
      'Such as +3197, each on a line of its own. Ordinary numbers move between providers: leave those out.',
    because: 'How do you know this?',
    propose: 'Put before somebody else',
    history: 'Before',
    said: 'What',
    decided: 'Decided',
    standing: 'Standing',
    proposed: 'waits',
    approved: 'approved',
    declined: 'declined',
    'taken-back': 'taken back',
    empty: 'nothing',
  },
})

export const issuedMenu = defineText({
  nl: { title: 'Rekeningen en nummers' },
  en: { title: 'Accounts and numbers' },
})

export const issuedTray = defineText({
  nl: { title: 'Rekeningen en nummers', explanation: 'Een voorstel wacht op een tweede persoon.' },
  en: { title: 'Accounts and numbers', explanation: 'A proposal waits for a second person.' },
})

export const issuedRow = defineText({ nl: { kind: 'Voorstel' }, en: { kind: 'Proposal' } })
