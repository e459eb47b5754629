// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const listingsMenu = defineText({ nl: { title: 'Vermeldingen' }, en: { title: 'Listings' } })

export const listingsTray = defineText({
  nl: { title: 'Vermeldingen die op een besluit wachten', explanation: 'Voorstellen en opgeschorte waarschuwingen' },
  en: { title: 'Listings that wait for a decision', explanation: 'Proposals and suspended warnings' },
})

export const listingRowText = defineText({ nl: { kind: 'Vermelding' }, en: { kind: 'Listing' } })

export const urgentTray = defineText({
  nl: {
    title: 'Waarschuwingen waar binnen een uur iemand naar kijkt',
    explanation: 'Er tellen minder meldingen mee dan eerst. De waarschuwing geldt nog: houd haar of trek haar in',
  },
  en: {
    title: 'Warnings that somebody looks at within the hour',
    explanation: 'Fewer reports count than before. The warning still holds: keep or withdraw it',
  },
})

export const secondTray = defineText({
  nl: {
    title: 'Waarschuwingen die op een tweede persoon wachten',
    explanation: 'Een collega legde ze voor. U beslist als tweede',
    reports: 'U beslist als tweede: er zijn genoeg bevestigde meldingen',
    'own-evidence': 'U beslist als tweede, meteen: op eigen bewijs',
    withdraw: 'U beslist als tweede: een collega wil de waarschuwing intrekken',
  },
  en: {
    title: 'Warnings that wait for a second person',
    explanation: 'A colleague put them forward. You decide as the second',
    reports: 'You decide as the second: there are enough verified reports',
    'own-evidence': 'You decide as the second, at once: on own evidence',
    withdraw: 'You decide as the second: a colleague wants to withdraw the warning',
  },
})

export const suspendedTray = defineText({
  nl: {
    title: 'Waarschuwingen die een collega opschortte',
    explanation:
      'Eén persoon schortte dit op, nu waarschuwt het enkele dagen niet. Laat het weer gelden, of trek het samen in',
  },
  en: {
    title: 'Warnings that a colleague suspended',
    explanation:
      'One person suspended this, and it does not warn for some days. Let it hold again, or withdraw it together',
  },
})

export const declinedTray = defineText({
  nl: {
    title: 'Voorstellen die een collega afwees',
    explanation: 'Eén persoon wees dit af, dus niemand waarschuwt. Ziet u het anders? Stel het opnieuw voor',
    why: '{reason}. Ziet u het anders? Stel het opnieuw voor',
  },
  en: {
    title: 'Proposals that a colleague declined',
    explanation: 'One person declined this, so nobody warns. Do you see it otherwise? Propose it again',
    why: '{reason}. Do you see it otherwise? Propose it again',
  },
})

export const policyTray = defineText({
  nl: {
    title: 'Beleid dat op een tweede persoon wacht',
    explanation: 'Een collega stelde een nieuwe versie voor. U stelt haar vast',
    kind: 'Beleid',
    subject: 'Beleid voor vermeldingen, versie {version}',
  },
  en: {
    title: 'Policy that waits for a second person',
    explanation: 'A colleague proposed a new version. You set it',
    kind: 'Policy',
    subject: 'Policy for listings, version {version}',
  },
})

export const text = defineText({
  nl: {
    title: 'Vermeldingen',
    lead: 'Kenmerken met genoeg bevestigde meldingen, of met bewijs van uw eigen organisatie. Alleen wat u publiceert, geeft een waarschuwing in de controle.',
    judge: 'Beoordeel achter elkaar',
    policy: 'Beleid voor vermeldingen',
    filter: 'Kies vermeldingen',
    status: 'Stand',
    kind: 'Soort',
    all: 'Alle soorten',
    waiting: 'Wacht op een besluit',
    show: 'Toon',
    identifier: 'Kenmerk',
    reports: 'Bevestigde meldingen',
    weeks: 'Laatste 8 weken',
    weeksSaid: 'Eigen meldingen per week, van lang geleden tot nu: {weeks}',
    changed: 'Veranderd',
    until: 'Geldt tot en met',
    caption: '{count, plural, =0 {Geen vermeldingen} one {# vermelding} other {# vermeldingen}}',
    lookBefore: 'kijk vóór {at}',
    tooLate: 'te laat: vóór {at}',
    forSecond: 'wacht op een tweede persoon',
    none: 'Hier staat nu niets',
    noneWaiting: 'Er wacht niets op een besluit. Een voorstel komt vanzelf zodra er genoeg bevestigde meldingen zijn.',
    iban: 'Rekening',
    phone: 'Telefoonnummer',
    email: 'E-mailadres',
    'web-address': 'Webadres',
    'crypto-address': 'Crypto-adres',
    'user-name': 'Gebruikersnaam',
    'company-number': 'KVK-nummer',
    merchant: 'Winkel bij een betaaldienst',
  },
  en: {
    title: 'Listings',
    lead: 'Identifiers with enough verified reports, or with evidence of your own organisation. Only what you publish gives a warning in the check.',
    judge: 'Judge one after another',
    policy: 'Policy for listings',
    filter: 'Choose listings',
    status: 'Status',
    kind: 'Kind',
    all: 'All kinds',
    waiting: 'Waits for a decision',
    show: 'Show',
    identifier: 'Identifier',
    reports: 'Verified reports',
    weeks: 'Last 8 weeks',
    weeksSaid: 'Own reports per week, from long ago until now: {weeks}',
    changed: 'Changed',
    until: 'Last day',
    caption: '{count, plural, =0 {No listings} one {# listing} other {# listings}}',
    lookBefore: 'look before {at}',
    tooLate: 'late: before {at}',
    forSecond: 'waits for a second person',
    none: 'Nothing here now',
    noneWaiting: 'Nothing waits for a decision. A proposal comes by itself when there are enough verified reports.',
    iban: 'Account',
    phone: 'Phone number',
    email: 'E-mail address',
    'web-address': 'Web address',
    'crypto-address': 'Crypto address',
    'user-name': 'User name',
    'company-number': 'Company number',
    merchant: 'Shop at a payment service provider',
  },
})
