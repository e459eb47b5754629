// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const silenceText = defineText({
  nl: {
    title: '{count, plural, one {Van # zaak is een termijn voorbij} other {Van # zaken is een termijn voorbij}}',
    line: 'De {who} had uiterlijk op {day} iets moeten laten horen',
    more: 'De andere kant leest dit ook. Open een zaak, dan verdwijnt zij uit dit lijstje. Een termijn is een voorstel dat nog niemand heeft getekend.',
    what: 'Termijn voorbij',
    both: 'Beide kanten kregen dit bericht.',
  },
  en: {
    title: '{count, plural, one {A term of # case has passed} other {A term of # cases has passed}}',
    line: 'The {who} should have said something by {day}',
    more: 'The other side reads this too. Open a case and it leaves this list. A term is a proposal that nobody has signed yet.',
    what: 'Term passed',
    both: 'Both sides were told this.',
  },
})
