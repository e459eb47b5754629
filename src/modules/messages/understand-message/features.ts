// SPDX-License-Identifier: EUPL-1.2
import { brandOfDomain, plainWords } from '#values'
import type { ProtectedCategory } from '#modules/identifiers'
import type { Feature, FoundLink, UnderstoodMessage } from './understood-message.ts'

/**
 * What speaks for (positive) and against (negative) listing a name, each with a weight that a person can weigh up: 1 a hint, 2 a sign, 3 hardly
 * ever by chance. Chosen by hand, not learnt; the sum sorts a queue, it decides nothing. The words are in `features.text.ts`.
 */
export const featureWeights = {
  'text-shows-other-host': 3,
  'brand-in-host': 3,
  homograph: 3,
  'mixed-letters': 3,
  'hides-host': 3,
  'form-in-mail': 2,
  'ip-address': 2,
  'lure-host': 2,
  'from-qr': 1,
  'hidden-in-address': 1,
  'through-redirector': 1,
  shortener: 1,
  'shared-host': 1,
  'inline-page': 2,
  'young-domain': 2,
  'brand-is-not-sender': 3,
  'reply-elsewhere': 1,
  urgency: 1,
  'asks-for-secret': 2,
  'asks-for-payment': 1,
  'of-brand-itself': -3,
  'mailer-link': -2,
  unsubscribe: -2,
  'picture-only': -2,
  'header-only': -2,
  protected: -10,
} as const

export type FeatureName = keyof typeof featureWeights

/** What only a register can tell about a host. `daysKnown`: since when its domain was seen first, or null. */
export interface KnownAbout {
  protectedAs: ProtectedCategory | null
  daysKnown: number | null
}

const youngest = 30
/** Words that hosts made for a day carry; two of them, or one beside a number, make a sign. */
const lureWords = new Set(
  `aanvraag account activeren afspraak bank beheer bericht betaal betalen betaling bevestig bevestigen bezorg bezorging beveiligd beveiliging boete
  check claim client confirm controle crypto delivery digitaal dossier factuur formulier gegevens geld help herstel identificatie incasso info inloggen
  klant klanten klantenservice kosten levering log login mijn my nl online openstaand pagina pakket pas pay payment portaal portal post process refund
  reset secure service sign support termijn terugbetaling toeslag toegang tracking update upgrade validatie verificatie verify verlenging vernieuwen
  verzending veilig veiligheid wallet web zending`
    .trim()
    .split(/\s+/),
)
const urgent =
  /binnen \d+ (?:uur|dagen)|onmiddellijk|per direct|laatste (?:herinnering|waarschuwing|kans)|geblokkeerd|opgeschort|verloopt|vervalt|within \d+ (?:hours|days)|immediately|suspended|final (?:notice|reminder)|expires?\b/i
const secrets =
  /(?:bevestig|verifieer|controleer|update|confirm|verify)\w* (?:uw|je|your) (?:\w+ ){0,2}(?:gegevens|account|identiteit|rekening|wachtwoord|password|identity|details)|pincode|inloggegevens|wachtwoord|beveiligingscode|recovery phrase|seed phrase/i
const payments =
  /(?:betaal|voldoe|openstaand)\w* (?:\S+ ){0,3}(?:bedrag|boete|schuld|factuur|rekening|kosten)|invoerkosten|verzendkosten|douanekosten|administratiekosten|outstanding (?:amount|balance)/i

/** Of one link: by itself, and with what a register knows about its host. */
export function linkFeatures(link: FoundLink, known: KnownAbout = { protectedAs: null, daysKnown: null }): Feature[] {
  const names: FeatureName[] = []
  const say = (name: FeatureName, isSo: boolean) => void (isSo && names.push(name))
  const isLed = link.role === 'page'
  // Mailers count clicks: there the words of an anchor always show another host.
  say('text-shows-other-host', link.showsHost !== null && link.mailer === null && isLed)
  say('brand-in-host', link.lookalikeOf !== null)
  say('homograph', link.isHomograph)
  say('hides-host', link.hasUserInfo)
  say('form-in-mail', link.places.includes('form'))
  say('ip-address', link.registrableDomain === null)
  say('lure-host', isLureHost(link))
  say('from-qr', link.places.includes('qr'))
  say('hidden-in-address', link.nested.length > 0)
  say('through-redirector', link.via.length > 0)
  say('shortener', link.isShortener)
  say('shared-host', link.isSharedHost)
  say('inline-page', link.places.includes('inline-page'))
  say('young-domain', known.daysKnown !== null && known.daysKnown < youngest)
  say('of-brand-itself', isOfBrand(link))
  say('mailer-link', link.mailer !== null)
  say('unsubscribe', link.role === 'unsubscribe')
  say('picture-only', link.role === 'picture')
  say(
    'header-only',
    link.places.every((place) => place === 'header'),
  )
  say('protected', known.protectedAs !== null)
  return weighed(names)
}

/** Of the message as a whole. */
export function messageFeatures({
  from,
  replyTo,
  brand,
  subject,
  passing,
}: Pick<UnderstoodMessage, 'from' | 'replyTo' | 'brand' | 'subject' | 'passing'>): Feature[] {
  const names: FeatureName[] = []
  const say = (name: FeatureName, isSo: boolean) => void (isSo && names.push(name))
  const said = `${subject}\n${passing.text.slice(0, 20_000)}`
  say(
    'brand-is-not-sender',
    brand !== null && from?.registrableDomain != null && !brand.isItself && brand.by.some((by) => by !== 'text'),
  )
  say(
    'reply-elsewhere',
    replyTo?.registrableDomain != null &&
      from?.registrableDomain != null &&
      replyTo.registrableDomain !== from.registrableDomain,
  )
  say('mixed-letters', plainWords(`${from?.name ?? ''}\n${said}`).isMixed)
  say('urgency', urgent.test(said))
  say('asks-for-secret', secrets.test(said))
  say('asks-for-payment', payments.test(said))
  return weighed(names)
}

/** For sorting a queue. */
export function weightOf(features: readonly Feature[]): number {
  return features.reduce((sum, { weight }) => sum + weight, 0)
}

function weighed(names: readonly FeatureName[]): Feature[] {
  return names.map((feature) => ({ feature, weight: featureWeights[feature] }))
}

function isLureHost({ host, registrableDomain, mailer, isSharedHost }: FoundLink): boolean {
  if (registrableDomain === null || mailer !== null) return false
  const name = isSharedHost ? host : registrableDomain
  const words = (name.split('.')[0] ?? '').split(/[-_]/)
  const lures = words.filter((word) => lureWords.has(word)).length
  return lures >= 2 || (words.length >= 3 && lures >= 1) || (lures === 1 && words.some((word) => /^\d+$/.test(word)))
}

/** A page of many under a brand's own host is of somebody else. */
function isOfBrand({ registrableDomain, canonical }: FoundLink): boolean {
  return registrableDomain !== null && brandOfDomain.has(registrableDomain) && !canonical.includes('/')
}
