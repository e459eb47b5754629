// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const listingsMenu = defineText({ nl: { title: 'Vermeldingen' }, en: { title: 'Listings' } })

export const listingsTray = defineText({
  nl: { title: 'Vermeldingen die op een besluit wachten', explanation: 'Voorstellen en opgeschorte waarschuwingen' },
  en: { title: 'Listings that wait for a decision', explanation: 'Proposals and suspended warnings' },
})

export const text = defineText({
  nl: {
    title: 'Vermeldingen',
    lead: 'Kenmerken waarvoor de drempel van bevestigde meldingen is bereikt. Alleen wat u publiceert, geeft een waarschuwing in de controle.',
    policy: 'Beleid voor vermeldingen',
    filter: 'Kies vermeldingen',
    status: 'Stand',
    kind: 'Soort',
    all: 'Alle soorten',
    waiting: 'Wacht op een besluit',
    show: 'Toon',
    identifier: 'Kenmerk',
    reports: 'Bevestigde meldingen',
    changed: 'Veranderd',
    until: 'Geldt tot en met',
    caption: '{count, plural, =0 {Geen vermeldingen} one {# vermelding} other {# vermeldingen}}',
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
    lead: 'Identifiers for which the threshold of verified reports was reached. Only what you publish gives a warning in the check.',
    policy: 'Policy for listings',
    filter: 'Choose listings',
    status: 'Status',
    kind: 'Kind',
    all: 'All kinds',
    waiting: 'Waits for a decision',
    show: 'Show',
    identifier: 'Identifier',
    reports: 'Verified reports',
    changed: 'Changed',
    until: 'Last day',
    caption: '{count, plural, =0 {No listings} one {# listing} other {# listings}}',
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
