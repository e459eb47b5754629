// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const messageMessages = defineMessages('shield.message', {
  empty: {
    nl: 'Er zit niets in. Kies een bestand, of plak de tekst of de link.',
    en: 'There is nothing in it. Choose a file, or paste the text or the link.',
  },
  tooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Stuur de mail zonder grote bijlagen, of plak de tekst en de links.',
    en: 'This file is larger than 10 MB. Send the e-mail without large attachments, or paste the text and the links.',
  },
  tooLong: {
    nl: 'De tekst is te lang. Stuur hoogstens {most} tekens: het deel met de link is het belangrijkst.',
    en: 'The text is too long. Send at most {most} characters: the part with the link matters most.',
  },
  noAddress: {
    nl: 'Dit is geen adres van een site. Plak de link zoals die in het bericht stond, of plak het hele bericht hierboven.',
    en: 'This is no address of a site. Paste the link as it stood in the message, or paste the whole message above.',
  },
  busy: {
    nl: 'Er komen nu te veel berichten tegelijk binnen. Probeer het over een paar minuten opnieuw. Klik intussen niet op de link.',
    en: 'Too many messages are coming in at once. Try again in a few minutes. Do not click the link meanwhile.',
  },
  oftenToday: {
    nl: 'Vanaf uw netwerk kwamen vandaag veel berichten. Controleer de link op /controleren, of stuur het morgen. Wilt u meer doorsturen? Mail naar {contactEmail}. Klik intussen niet op de link.',
    en: 'Many messages came from your network today. Check the link at /en/controleren, or send it tomorrow. Do you want to forward more? Mail {contactEmail}. Do not click the link meanwhile.',
  },
  mayNotHandIn: {
    nl: 'U mag geen berichten insturen namens uw organisatie. Vraag uw beheerder om deze taak.',
    en: 'You may not hand in messages for your organisation. Ask your administrator for this task.',
  },
  mayNotRead: {
    nl: 'Alleen iemand van de organisatie die voor het schild beslist, kan dit lezen.',
    en: 'Only somebody of the organisation that decides for the shield can read this.',
  },
  noSuchMessage: {
    nl: 'Dit bericht is er niet meer. Ga terug naar de lijst.',
    en: 'This message is no longer there. Go back to the list.',
  },
  noLongerWaits: {
    nl: 'Dit bericht wacht niet meer: iemand anders las het. Ga terug naar de lijst.',
    en: 'This message no longer waits: somebody else read it. Go back to the list.',
  },
  notAllAddresses: {
    nl: 'Dit is geen adres van een site: regel {line}. Zet elk adres op een eigen regel.',
    en: 'This is no address of a site: line {line}. Put every address on a line of its own.',
  },
})
