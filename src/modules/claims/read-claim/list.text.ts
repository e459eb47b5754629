// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const waitingTray = defineText({
  nl: {
    title: 'Vorderingen die op u wachten',
    explanation: 'Toetsen, beslissen, aannemen, of beslissen over een verweer',
  },
  en: { title: 'Claims that wait for you', explanation: 'Test, decide, accept, or decide about a defence' },
})

export const claimRowText = defineText({ nl: { kind: 'Vordering' }, en: { kind: 'Claim' } })

export const listText = defineText({
  nl: {
    title: 'Geld terug voor slachtoffers',
    lead: 'Slachtoffers vragen samen hun geld terug bij wie de rekening heeft. Het strafrecht blijft ernaast mogelijk. Bij elke stap beslist een mens.',
    toBegin: 'Rekeningen waarop een vordering kan komen',
    toBeginMore: 'Genoeg verschillende mensen meldden deze rekening. U beslist of u begint. Niemand krijgt bericht.',
    account: 'Rekening',
    reached: 'Genoeg meldingen sinds',
    begin: 'Begin',
    caption: '{count, plural, =0 {Geen vorderingen} one {# vordering} other {# vorderingen}}',
    reference: 'Kenmerk',
    status: 'Stand',
    since: 'Sinds',
    due: 'Uiterlijk',
    turn: 'Wie is aan zet',
    police: 'politie',
    prosecutor: 'Openbaar Ministerie',
    recovery: 'deurwaarder',
    debtor: 'ontvanger van de brief',
    late: '{due}, te laat',
    you: 'u',
    none: 'Er zijn nog geen vorderingen',
    noneMore: 'Hier komen vorderingen te staan waarin uw organisatie een rol heeft, en die u mag zien.',
    figures: 'Cijfers',
    money: 'Geld dat binnenkwam',
  },
  en: {
    title: 'Money back for victims',
    lead: 'Victims together ask their money back from who holds the account. Criminal law stays possible beside it. A person decides at each step.',
    toBegin: 'Accounts on which a claim can be made',
    toBeginMore: 'Enough different people reported this account. You decide whether to begin. Nobody is told.',
    account: 'Account',
    reached: 'Enough reports since',
    begin: 'Begin',
    caption: '{count, plural, =0 {No claims} one {# claim} other {# claims}}',
    reference: 'Reference',
    status: 'Standing',
    since: 'Since',
    due: 'By',
    turn: 'Whose turn',
    police: 'police',
    prosecutor: 'prosecutor',
    recovery: 'bailiff',
    debtor: 'addressee of the letter',
    late: '{due}, late',
    you: 'you',
    none: 'There are no claims yet',
    noneMore: 'Here come claims in which your organisation has a part, and that you may see.',
    figures: 'Figures',
    money: 'Money that came in',
  },
})
