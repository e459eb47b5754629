// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const attachmentMessages = defineMessages('reports', {
  fileTooLarge: {
    nl: '“{name}” is te groot. Een bestand mag 10 MB zijn. Maak een kleinere foto of een schermafbeelding.',
    en: '“{name}” is too large. A file may be 10 MB. Take a smaller photo or a screenshot.',
  },
  fileEmpty: {
    nl: '“{name}” is leeg. Kies het bestand opnieuw.',
    en: '“{name}” is empty. Choose the file again.',
  },
  fileWrongType: {
    nl: '“{name}” kunnen wij niet aannemen. Wij nemen foto’s en schermafdrukken (png, jpg, webp), pdf, tekst (txt) en opgeslagen mails (eml).',
    en: 'We cannot take “{name}”. We take photos and screenshots (png, jpg, webp), pdf, text (txt) and saved e-mails (eml).',
  },
  tooManyFiles: {
    nl: 'Er passen {max} bestanden bij een melding. “{name}” is niet toegevoegd. Verwijder eerst een ander bestand.',
    en: 'A report holds {max} files. “{name}” was not added. Remove another file first.',
  },
  filesTooLarge: {
    nl: 'Deze bestanden waren samen te groot om te versturen. Voeg ze een voor een toe. Wat u al had ingevuld, staat er nog.',
    en: 'Together these files were too large to send. Add them one at a time. What you had already filled in is still there.',
  },
  filesTooOften: {
    nl: 'Van uw netwerk kwamen al veel bestanden. Ga verder zonder bestand, of probeer het over een uur. Wat u al had ingevuld, staat er nog.',
    en: 'Many files came from your network already. Go on without a file, or try again in an hour. What you had already filled in is still there.',
  },
  chooseFile: {
    nl: 'Kies eerst een bestand, of ga verder zonder bestand.',
    en: 'Choose a file first, or go on without a file.',
  },
})
