// SPDX-License-Identifier: EUPL-1.2
// What people see and send in, all of it invented; drawn by tools/draw-screenshots.ts.
import { demoIban, demoPhone } from '#values'

export interface Screenshot {
  file: string
  /** `CODE`: where the QR code comes. */
  html: string
  code?: string
  /** Canonical addresses, in any order. */
  links: string[]
  identifiers?: string[]
  brand?: string
  /** Why it was not read, or not for sure; a person gets it. */
  notRead?: string
}

const iban = demoIban(4711)
  .replace(/(.{4})/g, '$1 ')
  .trim()
const sms = (sender: string, text: string) => `<div class="head">${sender}</div><div class="bubble">${text}</div>`
const chat = (text: string, kind = 'chat') => `<div class="${kind}"><div class="bubble">${text}</div></div>`
const mail = (from: string, subject: string, text: string) =>
  `<div class="mail"><h1>${subject}</h1><p>Van: ${from}</p><p>${text}</p></div>`
const letter = (text: string) => `<div class="letter">${text}</div>`

export const screenshots: readonly Screenshot[] = [
  {
    file: '01-sms-pakket.png',
    html: sms(
      'PostNL',
      'Uw pakket kon niet worden bezorgd. Betaal de verzendkosten via https://pakket-zeewind.example/betalen',
    ),
    links: ['pakket-zeewind.example'],
    brand: 'postnl',
  },
  {
    file: '02-sms-bank.png',
    html: sms('Rabobank', 'Uw pas verloopt vandaag. Vraag een nieuwe aan: https://rabo-pas.example/nieuw'),
    links: ['rabo-pas.example'],
    brand: 'rabobank',
  },
  {
    file: '03-sms-without-scheme.png',
    html: sms('CJIB', 'U heeft een openstaande boete. Voldoe deze binnen 24 uur op www.boete-nu-voldoen.example'),
    links: ['boete-nu-voldoen.example'],
    brand: 'cjib',
  },
  {
    file: '04-sms-long-address.png',
    html: sms(
      'Belastingdienst',
      'Uw teruggave staat klaar. Controleer uw gegevens op https://belasting-teruggave-aanvragen.example/formulier/stap1',
    ),
    links: ['belasting-teruggave-aanvragen.example'],
    notRead: 'unsure',
    brand: 'belastingdienst',
  },
  {
    file: '05-chat-new-number.png',
    html: chat(`Hoi mam, dit is mijn nieuwe nummer. Kun je me appen op ${demoPhone(12)}? Mijn telefoon is stuk.`),
    links: [],
    identifiers: ['phone'],
  },
  {
    file: '06-chat-account.png',
    html: chat(`Kun je 850 euro overmaken naar ${iban}? Ik betaal het morgen terug.`),
    links: [],
    identifiers: ['iban'],
  },
  {
    file: '07-chat-link.png',
    html: chat('Ik heb je gevonden op deze site, is dit jouw foto? https://foto-van-jou.example/bekijk'),
    links: ['foto-van-jou.example'],
  },
  {
    file: '08-chat-dark.png',
    html: chat('Uw account wordt gesloten. Bevestig uw gegevens op https://ing-bevestigen.example', 'dark'),
    links: ['ing-bevestigen.example'],
    brand: 'ing',
  },
  {
    file: '09-mail-button.png',
    html: mail(
      'DigiD',
      'Uw DigiD verloopt',
      'Log in via digid-verlengen.example om uw DigiD te houden. <span class="button">Nu verlengen</span>',
    ),
    links: ['digid-verlengen.example'],
    brand: 'digid',
  },
  {
    file: '10-mail-address.png',
    html: mail(
      'hulp@ziggo-factuur.example',
      'Laatste herinnering',
      'Uw factuur van Ziggo is nog niet betaald. Mail ons op hulp@ziggo-factuur.example.',
    ),
    links: [],
    identifiers: ['email'],
    brand: 'ziggo',
  },
  {
    file: '11-mail-photo.jpg',
    html: mail(
      'Marktplaats',
      'Uw advertentie',
      'Een koper wil betalen. Controleer uw identiteit op https://marktplaats-controle.example/koper',
    ),
    links: ['marktplaats-controle.example'],
    brand: 'marktplaats',
  },
  {
    file: '12-letter-code.png',
    html: letter(
      'Geachte heer, mevrouw,<br>Uw bankpas moet worden vervangen. Scan de code en volg de stappen.CODE<br>Met vriendelijke groet',
    ),
    code: 'https://pas-vervangen-zeewind.example/stap/1',
    links: ['pas-vervangen-zeewind.example'],
  },
  {
    file: '13-letter-code-turned.png',
    html: `<div class="turned">${letter('Betaal uw parkeerboete met deze code.CODE')}</div>`,
    code: 'https://parkeerboete-betalen.example/',
    links: ['parkeerboete-betalen.example'],
  },
  {
    file: '14-code-alone.png',
    html: '<div style="padding:30px">CODE</div>',
    code: 'HTTPS://LAADPAAL-TARIEF.EXAMPLE/P/77',
    links: ['laadpaal-tarief.example'],
  },
  {
    file: '15-code-redirector.png',
    html: letter('Scan om uw pakket te volgen.CODE'),
    code: 'https://www.google.com/url?q=https%3A%2F%2Fvolg-uw-pakket.example%2Fnl',
    links: ['volg-uw-pakket.example'],
  },
  {
    file: '16-code-phone.png',
    html: letter('Bel direct onze helpdesk.CODE'),
    code: `tel:${demoPhone(77).replaceAll(' ', '')}`,
    links: [],
    identifiers: ['phone'],
  },
  {
    file: '17-blurred.png',
    html: `<div class="blur">${sms('Bank', 'Uw rekening is geblokkeerd, ga naar https://onleesbaar.example')}</div>`,
    links: [],
    notRead: 'no-words-seen',
  },
  {
    file: '18-tiny.png',
    html: `<div class="tiny">Uw rekening is geblokkeerd, ga naar https://onleesbaar.example en log daar in.</div><div style="height:90px"></div>`,
    links: [],
    notRead: 'no-words-seen',
  },
  {
    file: '19-no-words.png',
    html: '<div style="height:200px;background:linear-gradient(#88a,#dde)"></div>',
    links: [],
    notRead: 'no-words-seen',
  },
  {
    file: '20-code-washed-out.png',
    html: `<div class="washed" style="padding:30px">CODE</div>`,
    code: 'https://onleesbaar.example',
    links: [],
    notRead: 'no-words-seen',
  },
]
