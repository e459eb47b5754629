// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const takedownMessages = defineMessages('shield.takedown', {
  gone: {
    nl: 'Deze melding is er niet meer. Ga terug naar de lijst.',
    en: 'This notice is no longer there. Go back to the list.',
  },
  stepNotAllowed: {
    nl: 'Deze stap kan nu niet. Kijk naar de status.',
    en: 'This step is not possible now. Look at the status.',
  },
  noteNeeded: { nl: 'Schrijf in een paar woorden wat er gebeurde.', en: 'Write in a few words what happened.' },
  noContact: {
    nl: 'Wij kennen geen meldpunt voor deze naam. Vul in waar de melding heen gaat.',
    en: 'We know no desk for this name. Fill in where the notice goes.',
  },
  nobodyLeft: {
    nl: 'Na deze partij is er niemand die dit kan weghalen. Sluit de melding, of blijf hier vragen.',
    en: 'After this one there is nobody who can take it away. Close the notice, or keep asking here.',
  },
})

export const takedownText = defineText({
  nl: {
    waiting: 'wacht op oordeel',
    cleared: 'niets gevonden',
    drafted: 'klaar om te versturen',
    sent: 'verstuurd, wacht op antwoord',
    asked: 'zij vragen ons iets',
    gone: 'weg',
    refused: 'geweigerd',
    dropped: 'gesloten',
    draft: 'Maak een melding',
    clear: 'Niets gevonden',
    send: 'Verstuurd',
    ask: 'Zij vragen ons iets',
    reply: 'Wij antwoordden',
    remove: 'Het is weg',
    refuse: 'Zij weigeren',
    escalate: 'Naar de volgende partij',
    drop: 'Sluit de melding',
    return: 'Het is terug',
    reopen: 'Open opnieuw',
    host: 'waar de pagina staat',
    registrar: 'wie de naam verkocht',
    registry: 'wie de namen van deze uitgang beheert',
  },
  en: {
    waiting: 'waits for judgement',
    cleared: 'nothing found',
    drafted: 'ready to send',
    sent: 'sent, waits for an answer',
    asked: 'they ask us something',
    gone: 'gone',
    refused: 'refused',
    dropped: 'closed',
    draft: 'Make a notice',
    clear: 'Nothing found',
    send: 'Sent',
    ask: 'They ask us something',
    reply: 'We answered',
    remove: 'It is gone',
    refuse: 'They refuse',
    escalate: 'To the next one',
    drop: 'Close the notice',
    return: 'It is back',
    reopen: 'Open again',
    host: 'where the page stands',
    registrar: 'who sold the name',
    registry: 'who keeps the names of this ending',
  },
})
