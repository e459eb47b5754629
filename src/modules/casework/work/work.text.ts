// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const workMessages = defineMessages('casework', {
  notFound: {
    nl: 'Deze melding staat niet in de werkvoorraad van uw organisatie.',
    en: 'This report is not in the work of your organisation.',
  },
  withdrawn: {
    nl: 'De melder trok deze melding in. Er valt niets meer aan te doen.',
    en: 'The reporter withdrew this report. There is nothing left to do on it.',
  },
  mayNotWork: {
    nl: 'U mag niet aan zaken werken. Vraag het de beheerder van uw organisatie.',
    en: 'You may not work on cases. Ask the administrator of your organisation.',
  },
  noColleague: {
    nl: 'Deze persoon werkt niet (meer) bij uw organisatie of mag geen meldingen lezen. Kies iemand anders.',
    en: 'This person does not work at your organisation (any more) or may not read reports. Choose somebody else.',
  },
  assignedMeanwhile: {
    nl: '{who} heeft deze melding intussen toegewezen aan {to} ({when}). Uw keuze staat er nog. Wilt u die toch, kies dan opnieuw Wijs toe.',
    en: '{who} has meanwhile assigned this report to {to} ({when}). Your choice is still there. If you still want it, choose Assign again.',
  },
  decidedMeanwhile: {
    nl: '{who} heeft deze melding intussen op “{what}” gezet ({when}). Uw besluit is niet uitgevoerd. Kijk of het nog nodig is.',
    en: '{who} has meanwhile set this report to “{what}” ({when}). Your decision was not carried out. See whether it is still needed.',
  },
  changedMeanwhile: {
    nl: '{who} heeft dit intussen gewijzigd ({when}). Uw tekst staat nog in het veld, de andere staat eronder. Bewaar opnieuw om uw tekst te laten gelden.',
    en: '{who} has meanwhile changed this ({when}). Your text is still in the field, the other stands below it. Save again to let your text hold.',
  },
  textRequired: { nl: 'Schrijf eerst iets op.', en: 'Write something first.' },
  textTooLong: {
    nl: 'Deze tekst is te lang: er passen {max, number} tekens in. Er is niets van verloren.',
    en: 'This text is too long: there is room for {max, number} characters. Nothing of it is lost.',
  },
  wrongDate: {
    nl: 'Deze datum begrijpen wij niet. Schrijf bijvoorbeeld 24-11-2026.',
    en: 'We do not understand this date. Write for example 24-11-2026.',
  },
  nameRequired: { nl: 'Geef het filter een naam.', en: 'Give the filter a name.' },
  nameTooLong: {
    nl: 'Deze naam is te lang: er passen 60 tekens in.',
    en: 'This name is too long: there is room for 60 characters.',
  },
  nothingChosen: { nl: 'Kies eerst een of meer meldingen.', en: 'First choose one or more reports.' },
  tooMany: {
    nl: 'U kunt {max, number} meldingen tegelijk behandelen. Kies er minder.',
    en: 'You can handle {max, number} reports at a time. Choose fewer.',
  },
  nothingToExport: {
    nl: 'Er zijn nu geen meldingen om mee te nemen. Kijk naar het filter.',
    en: 'There are no reports to take along now. Look at the filter.',
  },
  reasonRequired: {
    nl: 'Schrijf kort op waarom. De melder kan dit lezen.',
    en: 'Write briefly why. The reporter can read this.',
  },
  sameReport: {
    nl: 'Dit is de melding zelf. Noem de andere melding.',
    en: 'This is the report itself. Name the other report.',
  },
  noReportGiven: {
    nl: 'Vul het nummer van de andere melding in, zoals M-4C1F22, of plak het adres van de pagina. Heeft meer dan één melding dit nummer? Plak dan het adres.',
    en: 'Enter the number of the other report, such as M-4C1F22, or paste the address of its page. Do more reports have this number? Then paste the address.',
  },
})
