// SPDX-License-Identifier: EUPL-1.2

/** What a mail provider ignores in the part before the @, so that many spellings reach one mailbox. */
export type MailProvider = { domains: readonly string[]; canonicalDomain?: string; tag: boolean; ignored?: RegExp }

/**
 * Only providers that document it themselves: Google (dots and +tag, googlemail.com is gmail.com), Microsoft (+tag),
 * Proton (+tag, dots, hyphens and underscores), Apple (+tag), Fastmail (+tag). Everywhere else a dot or a plus may be
 * another person, and stays.
 */
export const mailProviders: readonly MailProvider[] = [
  { domains: ['gmail.com', 'googlemail.com'], canonicalDomain: 'gmail.com', tag: true, ignored: /\./g },
  {
    domains: [
      'outlook.com',
      'outlook.be',
      'hotmail.com',
      'hotmail.nl',
      'hotmail.be',
      'live.com',
      'live.nl',
      'live.be',
      'msn.com',
    ],
    tag: true,
  },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], tag: true, ignored: /[._-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], tag: true },
  { domains: ['fastmail.com', 'fastmail.fm'], tag: true },
]

/**
 * Domains of addresses that a market place makes for one conversation or order and forwards. Seen in public
 * text (2026-11): mail.marktplaats.nl, verkopen.bol.com, guest.booking.com, guest/host.airbnb.com. The others are
 * from general knowledge: check them with the market place. Subdomains count too.
 */
export const relayDomains: Readonly<Record<string, string>> = {
  'mail.marktplaats.nl': 'Marktplaats',
  'mail.2dehands.be': '2dehands',
  'mail.2ememain.be': '2ememain',
  'verkopen.bol.com': 'bol',
  'guest.booking.com': 'Booking.com',
  'property.booking.com': 'Booking.com',
  'guest.airbnb.com': 'Airbnb',
  'host.airbnb.com': 'Airbnb',
  'reply.airbnb.com': 'Airbnb',
  'marketplace.amazon.nl': 'Amazon',
  'marketplace.amazon.de': 'Amazon',
  'marketplace.amazon.com': 'Amazon',
  'marketplace.amazon.co.uk': 'Amazon',
  'marketplace.amazon.fr': 'Amazon',
  'marketplace.amazon.com.be': 'Amazon',
  'members.ebay.com': 'eBay',
  'members.ebay.nl': 'eBay',
  'members.ebay.de': 'eBay',
  'reply.craigslist.org': 'Craigslist',
  'sale.craigslist.org': 'Craigslist',
}
