// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const bucketMessages = defineMessages('sharing.bucket', {
  off: {
    nl: 'De vertrouwelijke controle werkt nu niet. Dit betekent niet dat er geen meldingen zijn.',
    en: 'The private check does not work right now. This does not mean that there are no reports.',
  },
  divided: {
    nl: 'Het register is intussen anders verdeeld. Lees bucketBits op /oprf/keys opnieuw.',
    en: 'The register was divided otherwise meanwhile. Read bucketBits at /oprf/keys again.',
  },
  tooMany: {
    nl: 'Vanaf uw netwerk is vandaag te veel van het register opgehaald. Vraag het openlijk op /controleren, of morgen weer.',
    en: 'Too much of the register was fetched from your network today. Ask openly at /en/controleren, or tomorrow again.',
  },
  closed: {
    nl: 'Dit tijdvak is niet open. Lees op /oprf/keys welk tijdvak dat wel is.',
    en: 'This epoch is not open. Read at /oprf/keys which one is.',
  },
})
