// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

/** Why a question is not taken; the script that answers has no need of them. */
export const checkMessages = defineMessages('sharing', {
  empty: {
    nl: 'Vul een rekeningnummer, telefoonnummer, e-mailadres of webadres in, of plak het bericht dat u kreeg.',
    en: 'Enter an account number, phone number, e-mail address or web address, or paste the message that you received.',
  },
  tooLong: {
    nl: 'Dit is te lang. Plak alleen het stuk waar het nummer of adres in staat.',
    en: 'This is too long. Paste only the part that holds the number or address.',
  },
  tooMany: {
    nl: 'U vraagt {found} gegevens tegelijk en er mogen er {most}. Vraag minder, of gebruik een toegangstoken met de bevoegdheid checks:ask.',
    en: 'You ask about {found} items at once and may ask {most}. Ask less, or use an access token with the permission checks:ask.',
  },
  both: {
    nl: 'U vulde tekst in en koos een beeld. Controleer ze een voor een: haal een van de twee weg.',
    en: 'You entered text and chose a picture. Check them one by one: take one of the two away.',
  },
  pictureTooLarge: {
    nl: 'Dit beeld is te groot. Kies een beeld van hoogstens 10 MB, of maak er een schermafbeelding van.',
    en: 'This picture is too large. Choose one of at most 10 MB, or make a screenshot of it.',
  },
  pictureTooManyPixels: {
    nl: 'Dit beeld is te groot om te lezen: {width} bij {height} beeldpunten. Maak er een schermafbeelding van, of kies een kleiner beeld, van hoogstens {side} bij {side}.',
    en: 'This picture is too large to read: {width} by {height} pixels. Make a screenshot of it, or choose a smaller one, of at most {side} by {side}.',
  },
  noPicture: {
    nl: 'Dit bestand is geen beeld of mail die wij kunnen lezen. Kies een PNG, JPEG of WebP, of een mail als .eml of .msg. Of plak de tekst hierboven.',
    en: 'This file is no picture or e-mail that we can read. Choose a PNG, JPEG or WebP, or an e-mail as .eml or .msg. Or paste the text above.',
  },
  tickForMail: {
    nl: 'Een mail lezen wij alleen als u die doorgeeft. Zet het vinkje bij “Geef dit bericht ook door”, en kies de mail opnieuw.',
    en: 'We read an e-mail only if you hand it in. Tick the box “Hand in this message too”, and choose the e-mail again.',
  },
  tickForKeptMail: {
    nl: 'Een mail lezen wij alleen als u die doorgeeft. Zet het vinkje bij “Geef dit bericht ook door”, en druk op Controleer. U hoeft de mail niet opnieuw te kiezen.',
    en: 'We read an e-mail only if you hand it in. Tick the box “Hand in this message too”, and press Check. You need not choose the e-mail again.',
  },
  pictureUnread: {
    nl: 'In dit beeld konden wij geen tekst of QR-code lezen. Staat er wel tekst in? Typ het nummer of adres over in het veld hierboven, of maak een scherpere foto van dichtbij.',
    en: 'We could not read any text or QR code in this picture. Is there text in it? Then type the number or address in the field above, or take a sharper picture from nearby.',
  },
  pictureBusy: {
    nl: 'Er kijken nu veel mensen beelden na. Probeer het over een minuut opnieuw, of typ het nummer of adres hierboven.',
    en: 'Many people check pictures now. Try again in a minute, or type the number or address above.',
  },
  purposeNeeded: {
    nl: 'Zeg in purpose waarvoor u dit vraagt. Wij leggen dat vast.',
    en: 'Say in purpose what you ask this for. It is put on record.',
  },
})
