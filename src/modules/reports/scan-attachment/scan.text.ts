// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What is told about a file to whoever sent it; the keys are the states. */
export const scanText = defineText({
  nl: {
    'not-scanned': 'Nog niet gecontroleerd op virussen',
    clean: 'Gecontroleerd: geen virus gevonden',
    'malware-found':
      'In dit bestand zat een virus. Wij hebben het gewist; het hoort niet meer bij uw melding. U deed niets verkeerd: oplichters sturen zulke bestanden. Laat het toestel waarop u het opende nakijken met een virusscanner.',
    unscannable: 'Wij konden dit niet controleren op virussen. Het bestand blijft wel bij uw melding.',
    wiped: 'gewist: er zat een virus in',
  },
  en: {
    'not-scanned': 'Not yet scanned for viruses',
    clean: 'Scanned: no virus found',
    'malware-found':
      'There was a virus in this file. We wiped it; it is no longer part of your report. You did nothing wrong: offenders send such files. Have the device on which you opened it examined with a virus scanner.',
    unscannable: 'Could not be scanned for viruses. The file stays with your report.',
    wiped: 'wiped: there was a virus in it',
  },
})
