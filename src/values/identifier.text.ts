// SPDX-License-Identifier: EUPL-1.2

/** Problems that any kind of identifier can have. ICU messages. */
export const identifierText = {
  'identifier.empty': {
    nl: 'U heeft nog niets ingevuld. Vul een gegeven in.',
    en: 'You have not entered anything yet. Enter one item.',
  },
  'identifier.too-long': {
    nl: 'Deze tekst is te lang: er passen {longest} tekens in. Vul alleen het nummer, het adres of de naam zelf in.',
    en: 'This text is too long: there is room for {longest} characters. Enter only the number, address or name itself.',
  },
  'identifier.unrecognised': {
    nl: 'Wij herkennen dit niet. Vul een rekeningnummer, telefoonnummer, e-mailadres of webadres in, precies zoals u het heeft gekregen.',
    en: 'We do not recognise this. Enter an account number, phone number, e-mail address or web address, exactly as you received it.',
  },
  'identifier.more-than-one': {
    nl: 'In deze tekst staat meer dan één gegeven. Vul er één tegelijk in, zonder andere woorden.',
    en: 'This text holds more than one item. Enter one at a time, without other words.',
  },
  'identifier.part-of-account': {
    nl: 'Dit is een deel van een rekeningnummer. Vul het hele nummer in, met NL en de letters van de bank.',
    en: 'This is part of an account number. Enter the whole number, with NL and the letters of the bank.',
  },
  'identifier.with-other-words': {
    nl: 'Er staan andere woorden bij het gegeven. Vul alleen het nummer, het adres of de link zelf in.',
    en: 'There are other words around the item. Enter only the number, address or link itself.',
  },
  'user-name.platform-missing': {
    nl: 'Dit lijkt een gebruikersnaam, maar wij weten niet van welke site of app. Zet de site of app erbij, zoals “op Instagram”, of plak de link naar het profiel.',
    en: 'This looks like a user name, but we do not know of which site or app. Add the site or app, such as “on Instagram”, or paste the link to the profile.',
  },
  'user-name.unknown-platform': {
    nl: 'Deze site of app staat niet in onze lijst. Plak de link naar het profiel bij “webadres”.',
    en: 'This site or app is not in our list. Paste the link to the profile under “web address”.',
  },
  'user-name.wrong-characters': {
    nl: 'Dit kan geen gebruikersnaam van {platform} zijn. Kijk de naam na, of plak de link naar het profiel.',
    en: 'This cannot be a user name of {platform}. Check the name, or paste the link to the profile.',
  },
  'user-name.not-a-profile': {
    nl: 'Deze link van {platform} gaat niet naar een profiel. Open het profiel van de persoon en plak die link.',
    en: 'This {platform} link does not lead to a profile. Open the person’s profile and paste that link.',
  },
  'user-name.is-phone': {
    nl: 'WhatsApp werkt met telefoonnummers. Vul het nummer in bij “telefoonnummer”.',
    en: 'WhatsApp works with phone numbers. Enter the number under “phone number”.',
  },
} as const
