// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const attachText = defineText({
  nl: {
    title: 'Heeft u foto’s, schermafdrukken of berichten?',
    lead: 'Voeg ze toe als u ze heeft. Zo niet, ga dan verder.',
    files: 'Kies een bestand',
    'files-more':
      'Hoogstens 5 bestanden van elk 10 MB: png, jpg, webp, pdf, txt of een opgeslagen mail (eml). Zorg dat er geen pincode of wachtwoord op staat.',
    add: 'Voeg toe',
    next: 'Verder',
  },
  en: {
    title: 'Do you have photos, screenshots or messages?',
    lead: 'Add them if you have any. If not, go on.',
    files: 'Choose a file',
    'files-more':
      'At most 5 files of 10 MB each: png, jpg, webp, pdf, txt or a saved e-mail (eml). Make sure that no PIN or password is on them.',
    add: 'Add',
    next: 'Continue',
  },
})
