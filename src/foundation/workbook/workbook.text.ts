// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '../text/index.ts'

/** Why a spreadsheet cannot be read, and what to do. */
export const workbookMessages = defineMessages('workbook', {
  oldExcel: {
    nl: 'Dit is een bestand van een oude Excel (.xls). Open het, kies “Opslaan als” en dan “Excel-werkmap (.xlsx)”.',
    en: 'This is a file of an old Excel (.xls). Open it, choose “Save as” and then “Excel workbook (.xlsx)”.',
  },
  password: {
    nl: 'Op dit bestand zit een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw. Onderweg en hier is het versleuteld.',
    en: 'This file has a password. Save it without one and choose it again. It is encrypted on its way and here.',
  },
  broken: {
    nl: 'Dit Excel-bestand kunnen wij niet openen: het is beschadigd of er ontbreekt iets. Open het in Excel, sla het opnieuw op als .xlsx en probeer het weer.',
    en: 'We cannot open this Excel file: it is damaged or something is missing. Open it in Excel, save it again as .xlsx and try again.',
  },
  unpacksTooLarge: {
    nl: 'Uitgepakt is dit Excel-bestand veel te groot. Zet alleen de rijen die u nodig heeft in een nieuw bestand.',
    en: 'Unpacked, this Excel file is far too large. Put only the rows that you need in a new file.',
  },
})
