// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { emergencyNumber } from '#values'

/** What cannot wait, for whoever reads little Dutch: one short sentence each, in the order in which to do it. Another Dutch sentence is another version. */
export const emergency = [
  {
    id: 'danger',
    call: '112',
    words: {
      nl: emergencyNumber.nl.call,
      en: emergencyNumber.en.call,
    },
  },
  {
    id: 'door',
    call: null,
    words: { nl: 'Doe de deur niet open. Geef niets mee.', en: 'Do not open the door. Hand over nothing.' },
  },
  {
    id: 'despair',
    call: '0800-0113',
    words: {
      nl: 'Denkt u aan zelfdoding? Bel 0800-0113. Dat is gratis.',
      en: 'Are you thinking of suicide? Call 0800-0113. It is free.',
    },
  },
  {
    id: 'hang-up',
    call: null,
    words: { nl: 'Is er nog iemand aan de telefoon? Hang op.', en: 'Is somebody still on the telephone? Hang up.' },
  },
  {
    id: 'unplug',
    call: null,
    words: {
      nl: 'Kijkt iemand mee op uw computer of telefoon? Zet die uit.',
      en: 'Is somebody looking along on your computer or phone? Switch it off.',
    },
  },
  {
    id: 'bank',
    call: null,
    words: {
      nl: 'Bel uw bank. Het nummer staat in de app van uw bank.',
      en: 'Call your bank. The number is in the app of your bank.',
    },
  },
  {
    id: 'codes',
    call: null,
    words: { nl: 'Geef niemand uw pincode of een code.', en: 'Give nobody your PIN or a code.' },
  },
  {
    id: 'money',
    call: null,
    words: { nl: 'Maak geen geld over omdat iemand dat vraagt.', en: 'Do not send money because somebody asks.' },
  },
] as const satisfies readonly { id: string; call: string | null; words: Record<Language, string> }[]

export type SentenceId = (typeof emergency)[number]['id']
