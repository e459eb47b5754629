// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const askMessages = defineMessages('sharing.asking', {
  noRoom: {
    nl: 'Vanaf uw netwerk is vandaag veel gecontroleerd dat wij niet kennen. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw. Wilt u meer controleren? Mail naar {contactEmail}.',
    en: 'Much that we do not know was checked from your network today. Try again in {minutes, plural, one {# minute} other {# minutes}}. Do you want to check more? Mail {contactEmail}.',
  },
  agreedUsedUp: {
    nl: 'Uw organisatie heeft vandaag gevraagd wat is afgesproken. Morgen kan het weer. Is er meer nodig? Laat de afspraak aanpassen: mail naar {contactEmail}.',
    en: 'Your organisation asked what was agreed for today. Tomorrow you can ask again. Is more needed? Have the agreement changed: mail {contactEmail}.',
  },
})

export const askersText = defineText({
  nl: {
    title: 'Iemand leest misschien het register uit',
    explanation: 'Veel verschillende vragen, en bijna geen antwoord',
    kind: 'Opvallend vragen',
    network: 'Een netwerk: {misses, number} verschillende dingen, {hits, number} keer een waarschuwing',
    private: 'Een netwerk: {asked, number} vertrouwelijke vragen',
    client: '{name}: {asked, number} vragen',
    refused:
      '{count, plural, =0 {Nog niet geweigerd} one {# keer geweigerd} other {# keer geweigerd}}. Kenmerk in het log: {asker}',
    tight: 'Netwerken vragen veel meer dan anders',
    tightWhy:
      '{misses, number} verschillende vragen zonder antwoord in een uur, van {networks, number} netwerken. Elk netwerk mag nu minder vragen.',
  },
  en: {
    title: 'Somebody may be reading the register out',
    explanation: 'Many different questions, and hardly an answer',
    kind: 'Unusual asking',
    network: 'A network: {misses, number} different things, {hits, number} times a warning',
    private: 'A network: {asked, number} private questions',
    client: '{name}: {asked, number} questions',
    refused:
      '{count, plural, =0 {Not refused yet} one {Refused # time} other {Refused # times}}. Mark in the log: {asker}',
    tight: 'Much more is asked than usual',
    tightWhy:
      '{misses, number} different questions without an answer in an hour, of {networks, number} networks. Each network may ask less now.',
  },
})
