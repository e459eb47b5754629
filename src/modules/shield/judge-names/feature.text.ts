// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'
import type { Feature } from '../name/name.ts'

/** What each feature says to the person who judges. */
export const featureText = defineText({
  nl: {
    'text-shows-other-host': 'De tekst toont een ander adres dan waar de link heen gaat',
    'brand-in-host': 'De naam van een organisatie staat in een adres dat niet van haar is',
    homograph: 'Letters in het adres lijken op andere letters',
    'mixed-letters': 'Woorden zijn geschreven met letters uit verschillende alfabetten',
    'hides-host': 'Het adres begint als dat van een ander (voor een @)',
    'form-in-mail': 'De mail bevat een formulier dat hierheen stuurt',
    'ip-address': 'Het adres is een kaal IP-adres',
    'lure-host': 'De naam van de site bestaat uit lokwoorden',
    'from-qr': 'De link stond in een QR-code',
    'hidden-in-address': 'De link was verstopt in een ander adres',
    'through-redirector': 'De link loopt via een doorstuurpagina',
    shortener: 'De link is verkort: waar hij heen gaat, is niet te zien',
    'shared-host': 'De site staat onder een naam van velen',
    'inline-page': 'De link stond in een pagina die in de mail zelf zit',
    'young-domain': 'De naam bestaat nog maar kort',
    'brand-is-not-sender': 'De afzender is niet de organisatie die genoemd wordt',
    'reply-elsewhere': 'Een antwoord gaat naar een ander domein',
    urgency: 'Het bericht zet aan tot haast',
    'asks-for-secret': 'Het bericht vraagt om gegevens of codes',
    'asks-for-payment': 'Het bericht vraagt om een betaling',
    'of-brand-itself': 'Het adres is van de organisatie zelf',
    'mailer-link': 'Het adres is van een dienst die nieuwsbrieven verstuurt',
    unsubscribe: 'De link is om af te melden',
    'picture-only': 'Het adres laadt alleen een plaatje',
    'header-only': 'Het adres staat alleen in de kop van de mail',
    protected: 'Het adres staat op de beschermde lijst',
  },
  en: {
    'text-shows-other-host': 'The words show another address than where the link leads',
    'brand-in-host': 'The name of an organisation stands in an address that is not its own',
    homograph: 'Letters in the address look like other letters',
    'mixed-letters': 'Words are written in letters of several alphabets',
    'hides-host': 'The address begins as if it were of somebody else (before an @)',
    'form-in-mail': 'The e-mail holds a form that sends to this address',
    'ip-address': 'The address is a bare IP address',
    'lure-host': 'The name of the site is made of words that lure',
    'from-qr': 'The link stood in a QR code',
    'hidden-in-address': 'The link was hidden within another address',
    'through-redirector': 'The link goes through a page that passes on',
    shortener: 'The link is shortened: where it leads cannot be seen',
    'shared-host': 'The site stands under a name of many',
    'inline-page': 'The link stood in a page that the e-mail itself carries',
    'young-domain': 'The name has not existed for long',
    'brand-is-not-sender': 'The sender is not the organisation that is named',
    'reply-elsewhere': 'An answer goes to another domain',
    urgency: 'The message urges haste',
    'asks-for-secret': 'The message asks for data or codes',
    'asks-for-payment': 'The message asks for a payment',
    'of-brand-itself': 'The address is of the organisation itself',
    'mailer-link': 'The address is of a service that sends newsletters',
    unsubscribe: 'The link is for unsubscribing',
    'picture-only': 'The address only loads a picture',
    'header-only': 'The address only stands in the heading of the e-mail',
    protected: 'The address is on the protected list',
  },
})

const text = defineText({
  nl: { for: 'spreekt voor bedrog', against: 'spreekt ertegen' },
  en: { for: 'speaks for fraud', against: 'speaks against it' },
})

/** What spoke for fraud and what against, as a line for people; one that has no words any more is said by its code. */
export function sayFeature({ feature, weight }: Feature, language: Language): string {
  return `${plainFeature(feature, language)} (${translate(text, language)(weight >= 0 ? 'for' : 'against')})`
}

/** The same without which way it speaks. */
export function plainFeature(feature: string, language: Language): string {
  const words = translate(featureText, language)
  return Object.hasOwn(featureText.nl, feature) ? words(feature as keyof typeof featureText.nl) : feature
}
