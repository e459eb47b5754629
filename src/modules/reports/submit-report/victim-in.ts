// SPDX-License-Identifier: EUPL-1.2
import type { Victim } from './answers.ts'
import { tellsPayment } from './says-paid.ts'
import { inShop } from './story-facts.ts'

const relative =
  'zoon|zoontje|dochter|dochtertje|moeder|vader|ma|pa|mam|pap|oma|opa|man|vrouw|broer|zus|kind|buurman|buurvrouw|tante|oom|cliënt|vriend|vriendin|schoonmoeder|schoonvader|ouders|son|daughter|mother|father|mum|dad|grandmother|grandfather|wife|husband|neighbour'
const deceived =
  'kreeg|kregen|werd|werden|betaalde|maakte|trapte|klikte|gaf|kocht|verkocht|wilde|wou|dacht|stuurde|is opgelicht|is benaderd|is gebeld|was called|paid|bought|sold|got|received|clicked|sent|(?:wordt|word|werd|is|is being|was) (?:nu |al )?(?:afgeperst|gechanteerd|bedreigd|blackmailed|threatened)'
const ofRelative = new RegExp(
  String.raw`(?<!\b(?:als|alsof|van|door|dat|as|from|like) )\b(?:mijn|onze|m['’]?n|me|my|our)\s+(?:oude\s+)?(?:${relative})\s*(?:\([^)]*\)\s*)?(?:(?:van|of|aged)\s+\d+\s*(?:jaar|jr)?\s*)?(?:(?:is|heeft|has)\s+(?!een nieuw|a new)(?:\S+\s+){0,7}?(?:gekocht|gekogt|betaald|overgemaakt|opgelicht|gebeld|geklikt|gegeven|doorgegeven|verkocht|besteld|kwijt|bought|paid|scammed)|(?:${deceived}))\b`,
  'iu',
)
const ofCompany =
  /\b(?:mijn|ons|onze|my|our)\s+(?:eigen |kleine |own )?(?:winkel|zaak|bedrijf|bedrijfje|webshop|webwinkel|vereniging|stichting|restaurant|kapsalon|praktijk|salon|club|shop|store|company|business|association)\b|\b(?:onze|our) (?:leverancier|klant(?:en)?|boekhoud(?:st)?er|boekhouding|administratie|directeur|supplier|customers?|bookkeeper|director)\b|\bik heb een (?:eigen |kleine )?(?:winkel|zaak|bedrijf|webshop|restaurant|kapsalon|praktijk|salon)\b|\b(?:ik|wij|we) als (?:klein |kleine )?(?:bedrijf|onderneming|ondernemers?|vereniging|stichting|winkelier|zzp['’]?er)\b|\b(?:we|i) as an? (?:small )?(?:company|business|association)\b/i
/** Who has one of these is no private person. */
const ofOffice = /\b(?:de|the) (?:boekhoud(?:st)?er|bookkeeper)\b/i
const several = new RegExp(
  String.raw`\b(?:wij|we|ons|onze|our|us)\b|(?<!\b(?:als|as) (?:mijn|m['’]?n|my) )\b(?:${relative}) (?:en|and) (?:ik|i)\b|\b(?:ik|i) (?:en|and) (?:mijn|m['’]?n|my)\b`,
  'i',
)
const anyRelative = new RegExp(String.raw`\b(?:${relative})\b`, 'i')
const spelt =
  'betaald|betaalt|betaalde|overgemaakt|overgeboekt|overgeschreven|gestort|geleend|belegd|ingelegd|maakte|boekte|stortte|kreeg|krijg|gekregen|ontving|ontvangen|werd|word|gebeld|gemaild|benaderd|geklikt|klikte|kocht|gekocht|gekogt|bestelde|besteld|verkocht|huurde|gehuurd|gaf|gegeven|ingevuld|gestuurd|opgestuurd|trapte|getrapt|opgelicht|kwijt|verloren|ken|kende|kennen|leerde|deed|wilde|wou|dacht|kon|paid|payed|sent|bought|sold|got|received|lost|ordered|clicked|transferred|scammed'
/** Many write "gestuurt" and "gestord". */
const happened = spelt.replaceAll(/[dt](?=\||$)/g, '[dt]')
/** Somebody tells what befell themselves: "ik betaalde", "toen kreeg ik", "heb 80 euro betaald", "belde mij", "van mijn rekening". */
const ofSelf = new RegExp(
  String.raw`\b(?:ik|i|i['’]ve|i['’]m)\b.*\b(?:${happened})\b|\b(?:${happened})\s+(?:\S+\s+)?(?:ik|i)\b|^(?:(?:toen|daarna|gister(?:en)?|vandaag|vanmorgen|vanochtend)\s+)?(?:heb|ben|kreeg|kocht|werd|bought|paid|got)\b|\b(?:belde|bellen|gebeld|appte|mailde|stuurde|benaderde|vroeg|beloofde|dreigde|called|asked|told)\s+(?:mij|me)\b|\b(?:heeft|hebben|had|hadden) (?:mij|me)\b|\b(?:van|op|uit|from|my) (?:mijn|m['’]n|mn|me|my) (?:bank|spaar|betaal)?(?:rekening|account)\b|\bmijn (?:bankpas|pinpas|pas|pincode|inlog\w*|(?:spaar)?geld|foto['’]s|naam|gegevens|computer|telefoon)\b`,
  'iu',
)

/** "Gisteren een fiets gekocht": who leaves out who, means themselves. */
const withoutSubject =
  /^(?:(?!(?:heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden|wordt|hij|zij|ze|die|wie|niet|klant|koper|iemand)\b)\S+\s+){0,5}(?:gekocht|gekogt|besteld|verkocht|gehuurd|betaald|overgemaakt|bought|ordered|sold|paid)\b/i

const clausesOf = (story: string) =>
  story
    .split(/[.!?;\n]+|,(?!\d)|\b(?:dat|omdat|maar|waarna|terwijl|that|because|but)\b/i)
    .map((clause) => clause.trim())

/**
 * Who was deceived, as far as the story says it: somebody of the teller's, a company, or the teller; null where that is not sure, and is asked.
 * A seller who was in the shop has one.
 */
export function victimIn(story: string, isSale = false): Victim | null {
  const [first = '', ...others] = clausesOf(story)
  const isOwn =
    [first, ...others].some((clause) => ofSelf.test(clause)) || (withoutSubject.test(first) && !anyRelative.test(story))
  if (ofRelative.test(story)) return isOwn && hasPaidSelf(story) ? null : 'other'
  if (ofCompany.test(story) || (isSale && inShop.test(story))) return 'company'
  if (ofOffice.test(story)) return several.test(story) ? 'company' : null
  return isOwn && !several.test(story) ? 'self' : null
}

function hasPaidSelf(story: string): boolean {
  return clausesOf(story).some((clause) => /\b(?:ik|i)\b/i.test(clause) && tellsPayment(clause))
}
