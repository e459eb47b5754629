// SPDX-License-Identifier: EUPL-1.2

interface StepWords {
  title: string
  text: string
}

/** Steps of the barrier model as whoever it happens to would tell them; the model names them for those who stop them. */
const ofStep: Readonly<Record<string, { nl: StepWords; en: StepWords }>> = {
  'S-04': {
    nl: { title: 'U ziet een aanbod', text: 'Een advertentie, een zoekresultaat of een bericht op een handelssite.' },
    en: { title: 'You see an offer', text: 'An advert, a search result or a message on a marketplace.' },
  },
  'S-05': {
    nl: {
      title: 'U krijgt vertrouwen',
      text: 'De ander stuurt foto’s of bewijs, en wil verder praten via een andere app.',
    },
    en: { title: 'You begin to trust it', text: 'The other sends photos or proof, and wants to go on in another app.' },
  },
  'S-06': {
    nl: {
      title: 'U betaalt of levert',
      text: 'U betaalt vooruit. Of u verstuurt iets na een vals bewijs van betaling.',
    },
    en: {
      title: 'You pay or deliver',
      text: 'You pay in advance. Or you send something after a false proof of payment.',
    },
  },
  'S-12': {
    nl: {
      title: 'U krijgt een bericht',
      text: 'Een mail, sms, appje, brief of betaalverzoek brengt u naar een nepsite.',
    },
    en: { title: 'You get a message', text: 'A mail, text, chat, letter or payment request takes you to a fake site.' },
  },
  'S-13': {
    nl: { title: 'U vult iets in', text: 'De oplichter leest mee, belt u na, of laat u uw pas opsturen.' },
    en: { title: 'You fill something in', text: 'The scammer reads along, calls you, or has you send your card.' },
  },
  'S-14': {
    nl: { title: 'Hij logt in', text: 'Hij koppelt een toestel, verhoogt uw limiet en haalt uw spaargeld erbij.' },
    en: { title: 'He logs in', text: 'He pairs a device, raises your limit and brings in your savings.' },
  },
  'S-15': {
    nl: {
      title: 'Uw geld gaat weg',
      text: 'Naar rekeningen van anderen, naar winkels of crypto, of uit een automaat.',
    },
    en: { title: 'Your money goes', text: 'To accounts of others, to shops or crypto, or out of a cash machine.' },
  },
  'S-18': {
    nl: { title: 'U krijgt een appje', text: 'Een bekende heeft zogenaamd een nieuw nummer. Het oude moet u wissen.' },
    en: {
      title: 'You get a message',
      text: 'Somebody you know is said to have a new number. You must delete the old one.',
    },
  },
  'S-19': {
    nl: { title: 'Bellen kan niet', text: 'De microfoon is kapot, zegt hij. Of u hoort een kort stukje stem.' },
    en: {
      title: 'Calling is not possible',
      text: 'The microphone is broken, he says. Or you hear a short piece of voice.',
    },
  },
  'S-20': {
    nl: {
      title: 'U betaalt voor een ander',
      text: 'U maakt geld over naar iemand die u niet kent, of betaalt een verzoek.',
    },
    en: { title: 'You pay for somebody', text: 'You transfer money to somebody you do not know, or pay a request.' },
  },
  'S-21': {
    nl: { title: 'Er komt meer', text: 'Na de eerste betaling volgen nieuwe vragen, vaak tot het geld op is.' },
    en: { title: 'More follows', text: 'After the first payment new requests come, often until the money is gone.' },
  },
  'S-23': {
    nl: {
      title: 'Eerst een bericht',
      text: 'Een mail, sms of vals zoekresultaat maakt het telefoontje geloofwaardig.',
    },
    en: { title: 'First a message', text: 'A mail, text or false search result makes the call believable.' },
  },
  'S-24': {
    nl: {
      title: 'U wordt gebeld',
      text: 'De beller weet dingen van u, toont een bekend nummer en zegt dat het dringend is.',
    },
    en: {
      title: 'You are called',
      text: 'The caller knows things about you, shows a familiar number and says that it is urgent.',
    },
  },
  'S-25': {
    nl: {
      title: 'U moet iets doen',
      text: 'Geld overmaken, een code geven, een programma installeren of uw pas klaarleggen.',
    },
    en: {
      title: 'You must do something',
      text: 'Transfer money, give a code, install a program or lay out your card.',
    },
  },
  'S-26': {
    nl: {
      title: 'Of: aan de deur',
      text: 'Iemand haalt uw pas, pincode of sieraden op. De beller blijft aan de lijn.',
    },
    en: {
      title: 'Or: at the door',
      text: 'Somebody collects your card, PIN or jewellery. The caller stays on the line.',
    },
  },
  'S-27': {
    nl: { title: 'Uw geld gaat weg', text: 'Het is overgemaakt, opgenomen of besteed voordat de bank blokkeert.' },
    en: { title: 'Your money goes', text: 'It is transferred, withdrawn or spent before the bank blocks it.' },
  },
  'S-30': {
    nl: {
      title: 'Iemand doet zich voor als u',
      text: 'Hij opent een rekening, lening of contract, of komt in uw account.',
    },
    en: { title: 'Somebody poses as you', text: 'He opens an account, loan or contract, or gets into your account.' },
  },
  'S-31': {
    nl: { title: 'Hij vraagt iets aan', text: 'Een lening, telefoon, bestelling of uitkering, op uw naam.' },
    en: { title: 'He applies for something', text: 'A loan, phone, order or benefit, in your name.' },
  },
}

/** null: a step that is new in the model and has no words of its own yet. */
export const wordsOfStep = (step: string) => (Object.hasOwn(ofStep, step) ? (ofStep[step] ?? null) : null)
