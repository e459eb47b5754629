// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Regels over het delen van gegevens tegen online fraude',
    description:
      'De regels die nu tellen bij de vraag "mag ik dit delen?", elk met voorwaarden, wetsartikelen, geldigheid en voorbeelden.',
  },
  en: {
    title: 'Rules about sharing data against online fraud',
    description:
      'The rules that count now for the question "may I share this?", each with its conditions, articles of law, validity and examples.',
  },
})
