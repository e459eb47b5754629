// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

/** Their codes begin as those of the messages of this room do. */
export const documentMessages = defineMessages('meetings', {
  linkOrFile: { nl: 'Geef een link of een bestand, niet allebei.', en: 'Give a link or a file, not both.' },
  fileTooLarge: { nl: 'Dit bestand is groter dan 5 MB.', en: 'This file is larger than 5 MB.' },
  onlyPdf: {
    nl: 'Dit is geen PDF. Bewaar het stuk eerst als PDF.',
    en: 'This is no PDF. Save the document as PDF first.',
  },
  enoughDocuments: {
    nl: 'Er staan al 40 stukken bij dit overleg. Haal er eerst een weg.',
    en: 'There are 40 documents at this meeting already. Remove one first.',
  },
  scannerAway: {
    nl: 'De virusscanner antwoordt niet. Probeer het straks weer.',
    en: 'The virus scanner does not answer. Try again later.',
  },
  notSafe: {
    nl: 'De virusscanner keurt dit bestand niet goed. Vraag de maker om een ander bestand.',
    en: 'The virus scanner does not approve of this file. Ask its maker for another.',
  },
})

export const documentText = defineText({
  nl: {
    documents: 'Stukken',
    noDocuments: 'Er zijn geen stukken.',
    add: 'Voeg een stuk toe',
    title: 'Titel',
    link: 'Link',
    linkMore: 'Een link of een bestand.',
    file: 'Bestand',
    fileMore: 'Een PDF van hoogstens 5 MB.',
    save: 'Voeg toe',
    remove: 'Haal een stuk weg',
    removeOne: 'Haal weg: {title}',
    pdf: 'PDF, {size} kB',
  },
  en: {
    documents: 'Documents',
    noDocuments: 'There are no documents.',
    add: 'Add a document',
    title: 'Title',
    link: 'Link',
    linkMore: 'A link or a file.',
    file: 'File',
    fileMore: 'A PDF of at most 5 MB.',
    save: 'Add',
    remove: 'Remove a document',
    removeOne: 'Remove: {title}',
    pdf: 'PDF, {size} kB',
  },
})
