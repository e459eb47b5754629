// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { emergency, type SentenceId } from './sentences.text.ts'

type Words = Record<Language, string>

const sentence = (id: SentenceId) => emergency.find((one) => one.id === id) as (typeof emergency)[number]

/** The first steps as pictograms, in the order in which to do them. The words are for whoever does not see the drawing. */
export const wordless = [
  sentence('hang-up'),
  sentence('danger'),
  sentence('door'),
  sentence('bank'),
  { id: 'block-card', words: { nl: 'Laat uw bankpas blokkeren.', en: 'Have your bank card blocked.' }, call: null },
  sentence('unplug'),
  sentence('money'),
  sentence('codes'),
  { id: 'change-password', words: { nl: 'Verander uw wachtwoord.', en: 'Change your password.' }, call: null },
  {
    id: 'keep-proof',
    words: { nl: 'Maak foto’s van de berichten en bewaar ze.', en: 'Take pictures of the messages and keep them.' },
    call: null,
  },
  { id: 'tell', words: { nl: 'Vertel het aan iemand die u vertrouwt.', en: 'Tell somebody you trust.' }, call: null },
  { id: 'report', words: { nl: 'Meld het bij de politie.', en: 'Report it to the police.' }, call: '0900-8844' },
  sentence('despair'),
] as const satisfies readonly { id: string; words: Words; call: string | null }[]
