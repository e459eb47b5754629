// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const machineMessages = defineMessages('complaints', {
  companyNumberShape: { nl: 'Een KvK-nummer heeft 8 cijfers.', en: 'A company number has 8 digits.' },
  branchNumberShape: { nl: 'Een vestigingsnummer heeft 12 cijfers.', en: 'A branch number has 12 digits.' },
  digestShape: {
    nl: 'Een SHA-256 heeft 64 tekens: cijfers en de letters a tot en met f.',
    en: 'A SHA-256 has 64 signs: digits and the letters a to f.',
  },
  readable: {
    nl: 'Begin met een teken dat mensen kunnen lezen, en schrijf op één regel.',
    en: 'Begin with a sign that people can read, and write on one line.',
  },
})
