// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const warnText = defineText({
  nl: {
    title: 'Dit bestand is niet gecontroleerd',
    'title-gone': 'Dit bestand is gewist',
    'not-scanned': 'Niemand weet of hier een virus in zit',
    'not-scanned-why':
      'De virusscanner heeft het bestand nog niet bekeken, of er is hier geen virusscanner aangesloten. Slachtoffers sturen ons wat zij van oplichters kregen: daar zit vaker een virus in dan in gewone post.',
    unscannable: 'De virusscanner kon er niet in kijken',
    'unscannable-why':
      'Bijvoorbeeld omdat er een wachtwoord op zit of omdat het te groot is. Dat doen oplichters ook om langs een virusscanner te komen.',
    'malware-found': 'Er zat een virus in',
    'malware-found-why':
      'Wij hebben de inhoud meteen gewist. Naam, grootte en controlegetal zijn er nog. De melder ziet het bij de melding, met wat hij kan doen.',
    first: 'Moet u het toch zien?',
    'advice-apart':
      'Open het op een computer die losstaat van uw netwerk, of met een programma dat alleen een plaatje laat zien.',
    'advice-links': 'Klik niet op wat erin staat en zet geen macro’s aan.',
    'advice-wait': 'Kan het wachten? Kijk over een kwartier nog eens.',
    open: 'Download het toch',
    back: 'Terug naar de melding',
    recorded: 'Wij leggen vast dat u dit bestand ongecontroleerd ophaalde.',
  },
  en: {
    title: 'This file was not scanned',
    'title-gone': 'This file was wiped',
    'not-scanned': 'Nobody knows whether there is a virus in it',
    'not-scanned-why':
      'The virus scanner has not looked at the file yet, or no virus scanner is connected here. Victims send us what they got from offenders: it holds a virus more often than ordinary post.',
    unscannable: 'The virus scanner could not look inside',
    'unscannable-why':
      'For instance because it has a password or because it is too large. Offenders do that too, to get past a virus scanner.',
    'malware-found': 'There was a virus in it',
    'malware-found-why':
      'We wiped the content at once. Name, size and checksum are still there. The reporter sees it with the report, with what to do.',
    first: 'Do you have to see it all the same?',
    'advice-apart':
      'Open it on a computer that is not connected to your network, or with a program that only shows a picture.',
    'advice-links': 'Do not click on what is in it, and do not enable macros.',
    'advice-wait': 'Can it wait? Look again in a quarter of an hour.',
    open: 'Download it all the same',
    back: 'Back to the report',
    recorded: 'We record that you fetched this file unscanned.',
  },
})
