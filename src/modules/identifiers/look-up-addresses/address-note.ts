// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

/** Of each note about a number or site that is to be looked up, as it stands in `organisations.json`: the same in Dutch. */
const inDutch: Readonly<Record<string, string>> = {
  'SMS/WhatsApp number for trouble on the train (2020)': 'Nummer voor sms en WhatsApp bij overlast in de trein (2020).',
  'after sharing data with fraudsters': 'Voor wie gegevens aan oplichters gaf.',
  'block credit card. Read on the page of ABN AMRO, its parent; Opgelicht?! gives the same':
    'Creditcard blokkeren. Staat bij ABN AMRO, het moederbedrijf. Opgelicht?! noemt hetzelfde nummer.',
  'car and taxes': 'Auto en belasting.',
  consumers: 'Voor consumenten.',
  'cross-border work and business': 'Werken en ondernemen over de grens.',
  'customer line': 'Klantenlijn.',
  'customer service': 'Klantenservice.',
  'customer service (formerly T-Mobile); repeated in public repository files':
    'Klantenservice, vroeger T-Mobile. Staat in openbare bestanden van anderen.',
  'customer service; repeated in a public repository file':
    'Klantenservice. Staat in een openbaar bestand van anderen.',
  'customer service; repeated in public repository files': 'Klantenservice. Staat in openbare bestanden van anderen.',
  'free; a spokesman of the tax office is quoted': 'Gratis nummer. Een woordvoerder van de Belastingdienst noemt het.',
  general: 'Algemeen nummer.',
  'general customer service': 'Algemene klantenservice.',
  'help desk': 'Helpdesk.',
  'information desk': 'Informatiebalie.',
  'lost/stolen card and fraud alarm line': 'Voor een verloren of gestolen pas, en om fraude te melden.',
  'lost/stolen card and general line (from NL). Disagrees with older own-site 0900-8170, both kept':
    'Algemeen nummer, ook voor een verloren of gestolen pas. Op een oudere pagina van de bank staat 0900-8170. Welk van de twee klopt, weten wij niet.',
  'lost/stolen card from abroad. Disagrees with older own-site +31 10 241 17 23, both kept':
    'Voor een verloren of gestolen pas, vanuit het buitenland. Op een oudere pagina van de bank staat +31 10 241 17 23. Welk van de twee klopt, weten wij niet.',
  'money worries': 'Voor wie geldzorgen heeft.',
  'not read directly: a public project document (2026-09-14) quotes this page':
    'Niet zelf gelezen. Een openbaar document van 14 september 2026 haalt deze pagina aan.',
  'not read directly: seen in a sample IND letter in a public repository':
    'Niet zelf gelezen. Het staat in een voorbeeldbrief van de IND in een openbaar bestand.',
  'not read directly: ten public repository files quote it with this site':
    'Niet zelf gelezen. Tien openbare bestanden noemen het bij deze site.',
  "number shown to a victim during a spoofed call; the page says it afterwards proved to be one of ABN AMRO's own numbers":
    'Dit nummer stond in beeld bij een slachtoffer dat werd gebeld. Later bleek het een nummer van ABN AMRO zelf, zegt de pagina.',
  'old name of an organisation that merged: check that it is still theirs':
    'Oude naam van een organisatie die is gefuseerd. Kijk of de site nog van haar is.',
  'older customer service line': 'Ouder nummer van de klantenservice.',
  'older line. UWV is also known under 088 898 92 94 (not read), both rows kept':
    'Ouder nummer. UWV heeft misschien ook 088 898 92 94. Dat nummer lazen wij nergens.',
  'police, no emergency, from abroad': 'Politie, geen spoed, vanuit het buitenland.',
  "read on SNS's own complaint page, Hiscox agrees":
    'Staat op de klachtenpagina van SNS. Hiscox noemt hetzelfde nummer.',
  'read on the site of its foundation of friends': 'Staat op de site van de stichting Vrienden van deze organisatie.',
  'retired brand, check that the organisation still holds it':
    'Dit merk bestaat niet meer. Kijk of de site nog van de organisatie is.',
  'said in 2020 to stay in use': 'In 2020 stond er dat dit nummer in gebruik blijft.',
  "same shared line, from abroad. Read on Triodos Bank's page; Consumentenbond agrees":
    'Hetzelfde gedeelde nummer, vanuit het buitenland. Staat bij Triodos Bank. De Consumentenbond noemt het ook.',
  'seen in public repository files only; disagrees with the older own page (0900-8020), both rows kept':
    'Staat alleen in openbare bestanden van anderen. Op een oudere pagina van de organisatie staat 0900-8020. Welk van de twee klopt, weten wij niet.',
  "shared line to block cards of Triodos Bank and other banks (from NL). Read on Triodos Bank's page; Consumentenbond agrees":
    'Gedeeld nummer om passen te blokkeren, van Triodos Bank en andere banken. Staat bij Triodos Bank. De Consumentenbond noemt het ook.',
  'student finance': 'Studiefinanciering.',
  'tip line of the investigation department': 'Tiplijn van de opsporingsdienst.',
}

/** The number itself, which stands beside it, and that it was read nowhere, which is said by how certain it is. */
const saidAlready = [/\.? ?Not read on any page$/, /^\d[\d -]{5,}\d(?:[:;,.] ?|$)/]

/** What is noted of it, as the page says it; '' for nothing. A note that nobody translated stays English: a test finds it. */
export function sayNote(note: string, language: Language): string {
  const rest = saidAlready.reduce((left, pattern) => left.replace(pattern, ''), note).trim()
  return language === 'nl' ? (inDutch[rest] ?? rest) : rest
}

/** Whether the note can be said in Dutch. */
export function isTranslated(note: string): boolean {
  return note === '' || sayNote(note, 'nl') === '' || sayNote(note, 'nl') !== sayNote(note, 'en')
}
