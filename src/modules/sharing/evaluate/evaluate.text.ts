// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const evaluateMessages = defineMessages('sharing.oprf', {
  'epoch-closed': {
    nl: 'De sleutels van dit tijdvak zijn niet open. Lees /oprf/keys en vraag in een tijdvak dat open is.',
    en: 'The keys of this epoch are not open. Read /oprf/keys and ask in one that is.',
  },
  'wrong-size': {
    nl: 'Stuur 1 tot 512 elementen van elk 32 bytes. Zonder verklaring hoogstens 32.',
    en: 'Send 1 to 512 elements of 32 bytes each. Without a statement 32 at most.',
  },
  'no-element': {
    nl: 'Een van de elementen is er geen van ristretto255. Er is niets vermenigvuldigd.',
    en: 'One of the elements is none of ristretto255. Nothing was multiplied.',
  },
  'statement-needed': {
    nl: 'Stuur in Dijkwacht-Statement een ondertekende verklaring waarvoor u dit vraagt.',
    en: 'Send a signed statement of what you ask this for in Dijkwacht-Statement.',
  },
  'statement-wrong': {
    nl: 'De verklaring klopt niet, is niet voor ons, of is verlopen. Onderteken een nieuwe.',
    en: 'The statement is not right, is not for us, or has expired. Sign a new one.',
  },
  'over-statement': {
    nl: 'Dit zijn meer elementen dan waarvoor de verklaring geldt. Onderteken een nieuwe.',
    en: 'These are more elements than the statement is for. Sign a new one.',
  },
  'over-quota': {
    nl: 'Het afgesproken aantal voor dit doel is in dit tijdvak op. Vraag de beheerder om een ander aantal.',
    en: 'The agreed number for this purpose has been used in this epoch. Ask the operator for another number.',
  },
  'purpose-not-agreed': {
    nl: 'Voor dit doel is geen aantal afgesproken. Vraag de beheerder welke doelen voor u gelden.',
    en: 'No number was agreed for this purpose. Ask the operator which purposes hold for you.',
  },
  'too-many': {
    nl: 'Vanaf uw netwerk is vandaag te veel gevraagd. Probeer het morgen opnieuw.',
    en: 'Too much was asked from your network today. Try again tomorrow.',
  },
})
