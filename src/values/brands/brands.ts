// SPDX-License-Identifier: EUPL-1.2

/**
 * Organisations that messages pretend to be from. `names`: as people read them, the first one is shown; capitals count in names of at most four
 * letters. `labels`: words in host names. `domains`: registered domains of the organisation itself, from its own site (2026-11); a domain that
 * is missing here makes a true message look imitated, which a person then sees: it lists nothing.
 */
export interface Brand {
  key: string
  kind: 'bank' | 'payment' | 'public-body' | 'parcel' | 'telecom' | 'market-place' | 'energy' | 'insurer' | 'service'
  names: readonly string[]
  labels: readonly string[]
  domains: readonly string[]
  /** Of the organisation too, but with pages or mailboxes of everybody: no lookalike, and no word from the organisation either. */
  lent: readonly string[]
}

const one = (key: string, kind: Brand['kind'], names: string, labels: string, domains: string, lent = ''): Brand => ({
  key,
  kind,
  names: names.split('|'),
  labels: labels.split(' '),
  domains: domains.split(' '),
  lent: lent === '' ? [] : lent.split(' '),
})

export const brands: readonly Brand[] = [
  one('ing', 'bank', 'ING|ING Bank', 'ing ingbank mijning', 'ing.nl ing.com ing.be'),
  one('rabobank', 'bank', 'Rabobank|Rabo', 'rabobank rabo', 'rabobank.nl rabobank.com rabobank.be rabo.nl'),
  one('abn-amro', 'bank', 'ABN AMRO|ABN-AMRO|ABNAMRO', 'abnamro abn', 'abnamro.nl abnamro.com abnamro.be'),
  one('asn', 'bank', 'ASN Bank', 'asnbank asn', 'asnbank.nl asn.nl'),
  one('sns', 'bank', 'SNS|SNS Bank', 'snsbank sns', 'sns.nl snsbank.nl'),
  one('regiobank', 'bank', 'RegioBank', 'regiobank', 'regiobank.nl'),
  one('triodos', 'bank', 'Triodos Bank|Triodos', 'triodos triodosbank', 'triodos.nl triodos.com'),
  one('knab', 'bank', 'Knab', 'knab', 'knab.nl'),
  one('bunq', 'bank', 'bunq', 'bunq', 'bunq.com bunq.me'),
  one('revolut', 'bank', 'Revolut', 'revolut', 'revolut.com revolut.me'),
  one('n26', 'bank', 'N26', 'n26', 'n26.com'),
  one('ics', 'payment', 'International Card Services|ICS Cards|ICS', 'icscards ics', 'icscards.nl icsbusiness.nl'),
  one('ideal', 'payment', 'iDEAL|Wero', 'ideal wero', 'ideal.nl wero-wallet.eu'),
  one('paypal', 'payment', 'PayPal', 'paypal', 'paypal.com paypal.me paypal.nl'),
  one('tikkie', 'payment', 'Tikkie', 'tikkie', 'tikkie.me tikkie.nl'),
  one('mastercard', 'payment', 'Mastercard', 'mastercard', 'mastercard.com mastercard.nl'),
  one('klarna', 'payment', 'Klarna', 'klarna', 'klarna.com klarna.nl'),
  one('digid', 'public-body', 'DigiD', 'digid', 'digid.nl'),
  one(
    'mijnoverheid',
    'public-body',
    'MijnOverheid|Berichtenbox|Rijksoverheid|Overheid.nl',
    'mijnoverheid rijksoverheid overheid berichtenbox',
    'overheid.nl mijnoverheid.nl rijksoverheid.nl',
  ),
  one('belastingdienst', 'public-body', 'Belastingdienst', 'belastingdienst', 'belastingdienst.nl toeslagen.nl'),
  one('politie', 'public-body', 'Politie', 'politie', 'politie.nl'),
  one('cjib', 'public-body', 'CJIB|Centraal Justitieel Incassobureau', 'cjib', 'cjib.nl'),
  one('svb', 'public-body', 'SVB|Sociale Verzekeringsbank', 'svb', 'svb.nl svb.org'),
  one('uwv', 'public-body', 'UWV', 'uwv', 'uwv.nl werk.nl'),
  one('duo', 'public-body', 'DUO|Dienst Uitvoering Onderwijs', 'duo', 'duo.nl'),
  one('cak', 'public-body', 'CAK', 'cak', 'cak.nl hetcak.nl'),
  one('rdw', 'public-body', 'RDW', 'rdw', 'rdw.nl'),
  one('kvk', 'public-body', 'KVK|KvK|Kamer van Koophandel', 'kvk', 'kvk.nl'),
  one('postnl', 'parcel', 'PostNL|Post NL', 'postnl', 'postnl.nl postnl.com postnl.be'),
  one('dhl', 'parcel', 'DHL', 'dhl', 'dhl.nl dhl.com dhlparcel.nl dhlecommerce.nl dhl.de'),
  one('dpd', 'parcel', 'DPD', 'dpd dpdgroup', 'dpd.com dpd.nl'),
  one('ups', 'parcel', 'UPS', 'ups', 'ups.com'),
  one('gls', 'parcel', 'GLS', 'gls', 'gls-group.com gls-netherlands.com gls-group.eu'),
  one('fedex', 'parcel', 'FedEx', 'fedex', 'fedex.com'),
  one('bpost', 'parcel', 'bpost', 'bpost', 'bpost.be'),
  one('kpn', 'telecom', 'KPN', 'kpn', 'kpn.com kpnmail.nl kpn.nl'),
  one('ziggo', 'telecom', 'Ziggo|VodafoneZiggo', 'ziggo vodafoneziggo', 'ziggo.nl vodafoneziggo.nl ziggo.com'),
  one('vodafone', 'telecom', 'Vodafone', 'vodafone', 'vodafone.nl vodafone.com'),
  one('odido', 'telecom', 'Odido', 'odido', 'odido.nl'),
  one('marktplaats', 'market-place', 'Marktplaats', 'marktplaats', 'marktplaats.nl marktplaats.com'),
  one('vinted', 'market-place', 'Vinted', 'vinted', 'vinted.nl vinted.com vinted.be'),
  one('bol', 'market-place', 'bol.com', 'bolcom bol', 'bol.com'),
  one(
    'amazon',
    'market-place',
    'Amazon',
    'amazon',
    'amazon.nl amazon.com amazon.de amazon.co.uk amazon.fr amazon.es amazon.it amazon.com.be',
    'amazonaws.com media-amazon.com',
  ),
  one('coolblue', 'market-place', 'Coolblue', 'coolblue', 'coolblue.nl coolblue.be'),
  one('booking', 'market-place', 'Booking.com', 'booking', 'booking.com'),
  one('airbnb', 'market-place', 'Airbnb', 'airbnb', 'airbnb.com airbnb.nl'),
  one('eneco', 'energy', 'Eneco', 'eneco', 'eneco.nl eneco.com'),
  one('vattenfall', 'energy', 'Vattenfall', 'vattenfall', 'vattenfall.nl vattenfall.com'),
  one('essent', 'energy', 'Essent', 'essent', 'essent.nl'),
  one('cz', 'insurer', 'CZ', 'cz', 'cz.nl'),
  one('vgz', 'insurer', 'VGZ', 'vgz', 'vgz.nl'),
  one('zilveren-kruis', 'insurer', 'Zilveren Kruis', 'zilverenkruis', 'zilverenkruis.nl'),
  one(
    'microsoft',
    'service',
    'Microsoft|Office 365|OneDrive',
    'microsoft office365 onedrive',
    'microsoft.com office.com microsoftonline.com',
    'live.com outlook.com sharepoint.com onmicrosoft.com windows.net azurewebsites.net',
  ),
  one('apple', 'service', 'Apple|iCloud', 'apple icloud', 'apple.com', 'icloud.com'),
  one(
    'google',
    'service',
    'Google|Gmail',
    'google gmail',
    'google.com google.nl google.be google.de google.fr google.co.uk',
    'gmail.com googleusercontent.com googleapis.com gstatic.com appspot.com',
  ),
  one('netflix', 'service', 'Netflix', 'netflix', 'netflix.com'),
  one('spotify', 'service', 'Spotify', 'spotify', 'spotify.com'),
  one('disney', 'service', 'Disney+', 'disney disneyplus', 'disneyplus.com disney.com disney.nl'),
  one(
    'facebook',
    'service',
    'Facebook|Meta',
    'facebook meta',
    'facebook.com facebookmail.com meta.com fb.com',
    'fbcdn.net',
  ),
  one('instagram', 'service', 'Instagram', 'instagram', 'instagram.com'),
  one('whatsapp', 'service', 'WhatsApp', 'whatsapp', 'whatsapp.com whatsapp.net'),
  one('docusign', 'service', 'DocuSign', 'docusign', 'docusign.com docusign.net'),
  one('dropbox', 'service', 'Dropbox', 'dropbox', 'dropbox.com dropboxmail.com'),
  one('kruidvat', 'market-place', 'Kruidvat', 'kruidvat', 'kruidvat.nl'),
  one('albert-heijn', 'market-place', 'Albert Heijn', 'albertheijn', 'ah.nl ah.be'),
  one('jumbo', 'market-place', 'Jumbo', 'jumbo', 'jumbo.com'),
  one('lidl', 'market-place', 'Lidl', 'lidl', 'lidl.nl lidl.com lidl.de'),
  one('mediamarkt', 'market-place', 'MediaMarkt', 'mediamarkt', 'mediamarkt.nl mediamarkt.com'),
  one('metamask', 'service', 'MetaMask', 'metamask', 'metamask.io'),
  one('ledger', 'service', 'Ledger', 'ledger', 'ledger.com'),
  one('bitvavo', 'service', 'Bitvavo', 'bitvavo', 'bitvavo.com'),
  one('exodus', 'service', 'Exodus', 'exodus', 'exodus.com exodus.io'),
  one('trust-wallet', 'service', 'Trust Wallet', 'trustwallet', 'trustwallet.com'),
  one('anwb', 'service', 'ANWB', 'anwb', 'anwb.nl'),
]

export const brandOf: ReadonlyMap<string, Brand> = new Map(brands.map((brand) => [brand.key, brand]))

/** To which brand a registered domain belongs. */
export const brandOfDomain: ReadonlyMap<string, string> = new Map(
  brands.flatMap(({ key, domains }) => domains.map((domain) => [domain, key] as const)),
)

/** Domains in which the name of a brand is nobody's disguise. */
export const lentDomains: ReadonlySet<string> = new Set(brands.flatMap(({ lent }) => lent))

/** Names that are words as well: they count in a text only as they are written, and prove nothing within a host. */
export const everydayWords: ReadonlySet<string> = new Set(
  'apple booking meta duo ups abn ideal exodus ledger jumbo overheid essent'.split(' '),
)
