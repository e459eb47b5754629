// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const protectedMenu = defineText({ nl: { title: 'Beschermde lijst' }, en: { title: 'Protected list' } })

export const protectedTray = defineText({
  nl: { title: 'Voorstellen voor de beschermde lijst', explanation: 'Wachten op een tweede persoon' },
  en: { title: 'Proposals for the protected list', explanation: 'Wait for a second person' },
})

export const text = defineText({
  nl: {
    title: 'Beschermde lijst',
    lead: 'Wat hier staat kan gemeld worden, maar geeft nooit een waarschuwing. Twee mensen besluiten erover.',
    reference:
      'Daarnaast kent het programma zelf de sites van banken, overheden en veelbezochte sites, en nood- en korte nummers.',
    caption: '{count, plural, =0 {Nog niets toegevoegd} one {# toegevoegd kenmerk} other {# toegevoegde kenmerken}}',
    none: 'Er is nog niets toegevoegd',
    identifier: 'Kenmerk',
    category: 'Soort',
    covers: 'Geldt voor',
    exact: 'Precies dit',
    domain: 'De site en alles eronder',
    reason: 'Reden',
    by: 'Voorgesteld door',
    approved: 'Goedgekeurd door',
    approve: 'Keur goed',
    waits: 'Wacht op een tweede persoon',
    propose: 'Stel iets voor',
    textField: 'Rekeningnummer, telefoonnummer, adres of site',
    coversField: 'Geldt dit ook voor alles onder deze site?',
    coversYes: 'Ja, de site en alles eronder',
    reasonField: 'Waarom moet dit beschermd zijn?',
    submit: 'Stel voor',
    bank: 'Bank',
    'public-body': 'Overheid of publieke dienst',
    emergency: 'Noodnummer',
    popular: 'Veelbezochte site',
    'shared-host': 'Site waarop iedereen iets kan plaatsen',
    'own-product': 'Van ons zelf',
    other: 'Anders',
  },
  en: {
    title: 'Protected list',
    lead: 'What stands here can be reported, but never gives a warning. Two people decide about it.',
    reference:
      'Besides, the program itself knows the sites of banks, public bodies and popular sites, and emergency and short numbers.',
    caption: '{count, plural, =0 {Nothing added yet} one {# added identifier} other {# added identifiers}}',
    none: 'Nothing was added yet',
    identifier: 'Identifier',
    category: 'Kind',
    covers: 'Holds for',
    exact: 'Exactly this',
    domain: 'The site and all under it',
    reason: 'Reason',
    by: 'Proposed by',
    approved: 'Approved by',
    approve: 'Approve',
    waits: 'Waits for a second person',
    propose: 'Propose something',
    textField: 'Account number, phone number, address or site',
    coversField: 'Does this hold for everything under this site too?',
    coversYes: 'Yes, the site and all under it',
    reasonField: 'Why must this be protected?',
    submit: 'Propose',
    bank: 'Bank',
    'public-body': 'Public body or service',
    emergency: 'Emergency number',
    popular: 'Popular site',
    'shared-host': 'Site on which anybody can put things',
    'own-product': 'Our own',
    other: 'Other',
  },
})
