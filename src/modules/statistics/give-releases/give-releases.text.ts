// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const releaseMessages = defineMessages('statistics', {
  unknownRelease: {
    nl: 'Deze vrijgave bestaat niet. Vraag /v1/releases welke er zijn.',
    en: 'There is no such release. Ask /v1/releases which there are.',
  },
})
