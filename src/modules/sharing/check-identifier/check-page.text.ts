// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What only the page says: kept out of the script that answers on it. */
export const pageText = defineText({
  nl: {
    lead: 'Kreeg u een rekeningnummer, telefoonnummer, e-mailadres of link? Kijk of er een waarschuwing voor is.',
    fieldHelp:
      'Bijvoorbeeld een rekeningnummer, telefoonnummer, e-mailadres, webadres, gebruikersnaam of een heel bericht. Open zelf geen links.',
    pictureHelp:
      'Van een bericht, een brief of een QR-code: PNG, JPEG of WebP, hoogstens 10 MB. Wij lezen wat erop staat, en bewaren het beeld niet. Een opgeslagen mail (.eml of .msg) lezen wij alleen als u die doorgeeft.',
    pictureUnsure: 'Niet alles in het beeld was goed te lezen. Vergelijk hieronder elk teken met uw beeld.',
    pictureOf: 'Wij lazen dit in uw beeld.',
    willSee: 'Als u op Controleer drukt, zien wij wat u vraagt. Wij bewaren het niet.',
    whoSees: 'Wie ziet wat als u controleert?',
    pause: 'Moet u nu betalen? Wacht even: vier korte vragen',
    mule: 'Gebruikt iemand uw eigen rekening? Lees hoe u eruit komt',
    saw: 'Wij zagen uw vraag, maar bewaren hem niet.',
  },
  en: {
    lead: 'Did you receive an account number, phone number, e-mail address or link? See whether there is a warning about it.',
    fieldHelp:
      'For example an account number, phone number, e-mail address, web address, user name or a whole message. Do not open links.',
    pictureHelp:
      'Of a message, a letter or a QR code: PNG, JPEG or WebP, at most 10 MB. We read what is on it, and do not keep the picture. A saved e-mail (.eml or .msg) we read only if you hand it in.',
    pictureUnsure: 'Not everything in the picture could be read well. Compare each sign below with your picture.',
    pictureOf: 'This is what we read in your picture.',
    willSee: 'When you press Check, we see what you ask. We do not keep it.',
    whoSees: 'Who sees what when you check?',
    pause: 'Must you pay now? Wait a moment: four short questions',
    mule: 'Is somebody using your own account? Read the way out',
    saw: 'We saw your question, but do not keep it.',
  },
})
