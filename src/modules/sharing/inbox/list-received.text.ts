// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const receivedTray = defineText({
  nl: { title: 'Berichten van andere organisaties', explanation: 'Lees ze en zeg wat u ermee doet.' },
  en: { title: 'Messages of other organisations', explanation: 'Read them and say what you do with them.' },
})

export const rowText = defineText({
  nl: { kind: 'Bericht', refuse: 'Wij niet' },
  en: { kind: 'Message', refuse: 'We do not' },
})

export const receivedMessages = defineMessages('sharing.received', {
  why: {
    nl: 'Schrijf in een paar woorden waarom u dit niet gebruikt.',
    en: 'Write in a few words why you do not use this.',
  },
})

export const receivedText = defineText({
  nl: {
    title: 'Wat anderen ons gaven',
    lead: 'Zeg bij elk bericht wat u ermee doet. Een terugroep gaat voor: haal het weg waar u het gebruikt, en zeg dan “Gedaan”.',
    caption: 'Berichten voor uw organisatie',
    empty: 'Er is nog niets voor uw organisatie',
    emptyMore: 'Zodra een andere organisatie u iets geeft, staat het hier.',
    number: 'Bericht',
    what: 'Wat er staat',
    from: 'Van',
    when: 'Verstuurd',
    state: 'Stand',
    answer: 'Uw antwoord',
    all: 'Alle berichten',
    use: 'Wij gebruiken dit',
    done: 'Gedaan: het is weg',
    refuse: 'Wij gebruiken dit niet',
    reason: 'Waarom niet?',
    nothing: 'De inhoud is gewist',
    elsewhere: 'Op een eigen plek staan:',
    set: 'Versie {version} met {total} waarschuwingen: {added} erbij, {removed} eruit. Uw systeem haalt ze op.',
    superseded: 'Er is een later bericht over.',
    onlyFor: 'Alleen om: {purpose}',
    of: 'bericht {number}',
    loss: 'Bedrag {amount}',
    day: 'Dag {day}',
  },
  en: {
    title: 'What others gave to us',
    lead: 'Say of each message what you do with it. A recall comes first: remove it where you use it, and then say “Done”.',
    caption: 'Messages for your organisation',
    empty: 'There is nothing for your organisation yet',
    emptyMore: 'As soon as another organisation gives you something, it stands here.',
    number: 'Message',
    what: 'What it says',
    from: 'From',
    when: 'Sent',
    state: 'State',
    answer: 'Your answer',
    all: 'All messages',
    use: 'We use this',
    done: 'Done: it is gone',
    refuse: 'We do not use this',
    reason: 'Why not?',
    nothing: 'The content was erased',
    elsewhere: 'In a place of their own stand:',
    set: 'Version {version} with {total} warnings: {added} in, {removed} out. Your system fetches them.',
    superseded: 'A later message speaks about it.',
    onlyFor: 'Only to: {purpose}',
    of: 'message {number}',
    loss: 'Amount {amount}',
    day: 'Day {day}',
  },
})
