// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const filesText = defineText({
  nl: {
    title: 'Voeg bestanden toe',
    lead: 'Facturen, schermafdrukken, berichten, een bankafschrift. Ze horen bij wat u ondertekent; de politie krijgt ze na de handtekening.',
    files: 'Kies een bestand',
    more: 'Hoogstens {most} bestanden van elk 10 MB: png, jpg, webp, pdf, txt of een opgeslagen mail (eml). Zorg dat er geen pincode of wachtwoord op staat, en geen gegevens van mensen die er niets mee te maken hebben.',
    add: 'Voeg toe',
    done: 'Klaar',
    overview: 'Naar het overzicht',
    heading: 'Bestanden',
    none: 'Er zijn geen bestanden bij.',
    edit: 'Voeg bestanden toe of haal ze weg',
    wiped:
      'In dit bestand zat een virus. Wij hebben het gewist; het gaat niet naar de politie. U deed niets verkeerd: oplichters sturen zulke bestanden. Laat het apparaat waarop u het opende nakijken.',
    digest: 'Controlegetal (SHA-256): {digest}',
    withDossier: 'Het bestand zelf ligt bij de politie en gaat mee in een dossier.',
  },
  en: {
    title: 'Add files',
    lead: 'Invoices, screenshots, messages, a bank statement. They belong to what you sign; the police get them after the signature.',
    files: 'Choose a file',
    more: 'At most {most} files of 10 MB each: png, jpg, webp, pdf, txt or a saved e-mail (eml). Make sure that no PIN or password is on them, and no data of people who have nothing to do with it.',
    add: 'Add',
    done: 'Done',
    overview: 'To the overview',
    heading: 'Files',
    none: 'There are no files with it.',
    edit: 'Add files or take them away',
    wiped:
      'There was a virus in this file. We wiped it; it does not go to the police. You did nothing wrong: offenders send such files. Have the device on which you opened it examined.',
    digest: 'Checksum (SHA-256): {digest}',
    withDossier: 'The file itself lies with the police and goes along in a dossier.',
  },
})
