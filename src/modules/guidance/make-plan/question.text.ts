// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Choice, Question } from './answers.ts'

interface QuestionWords<Q extends Question> {
  title: string
  /** Why we ask. */
  why: string
  /** In the order of the page. */
  options: Record<Choice<Q>, string>
}

type AllWords = { [Q in Question]: QuestionWords<Q> }

const nl: AllWords = {
  now: {
    title: 'Gebeurt er nú iets?',
    why: 'Wat nu gebeurt, gaat voor. Kies alles wat klopt. Klopt er niets? Ga dan verder.',
    options: {
      door: 'Er staat iemand aan de deur, of er komt iemand',
      threat: 'Iemand bedreigt mij',
      despair: 'Ik zie het niet meer zitten, of ik denk aan zelfdoding',
      calling: 'Ik heb hem nog aan de telefoon',
      remote: 'Iemand kijkt mee op mijn computer of telefoon',
      'just-paid': 'Ik heb net betaald, minder dan een uur geleden',
    },
  },
  what: {
    title: 'Wat lijkt er het meest op?',
    why: 'Elke vorm van oplichting heeft eigen eerste stappen.',
    options: {
      bankhelpdesk: 'Iemand belde en zei dat hij van mijn bank was',
      nepagent: 'Iemand zei dat hij van de politie of de overheid was',
      phishing: 'Ik vulde gegevens in na een bericht of op een website',
      hulpvraag: 'Iemand deed alsof hij familie of een vriend was',
      'gekocht-niet-geleverd': 'Ik kocht iets, maar kreeg niets (of rommel)',
      'verkocht-niet-betaald': 'Ik verkocht iets, maar kreeg geen geld',
      techhelpdesk: 'Een “helpdesk” wilde mijn computer overnemen',
      identiteit: 'Iemand gebruikt mijn naam, gegevens of account',
      belegging: 'Ik legde geld in bij een belegging of crypto',
      dating: 'Iemand die ik online leerde kennen, vroeg geld of beelden',
      factuur: 'Een valse factuur, of een valse opdracht om te betalen',
      'geld-terug-beloofd': 'Iemand belooft mijn geld terug te halen',
      geldezel: 'Iemand gebruikte mijn rekening of pas',
      'iets-anders': 'Iets anders, of ik weet het niet',
    },
  },
  who: {
    title: 'Voor wie vult u dit in?',
    why: 'Een bedrijf en een kind hebben andere stappen.',
    options: {
      adult: 'Voor mijzelf',
      minor: 'Voor mijzelf, en ik ben jonger dan 18',
      entrepreneur: 'Voor mijn zaak: ik ben ondernemer',
      company: 'Voor het bedrijf waar ik werk',
      helper: 'Ik help iemand anders',
    },
  },
  paid: {
    title: 'Hoe ging er geld weg?',
    why: 'Per manier van betalen kunt u iets anders doen. Ging er geen geld weg? Ga dan verder.',
    options: {
      transfer: 'Overgemaakt van mijn rekening, met iDEAL of een betaalverzoek',
      'credit-card': 'Met een creditcard',
      'direct-debit': 'Afgeschreven van mijn rekening (incasso)',
      'payment-service': 'Met PayPal, Klarna of een andere betaaldienst',
      crypto: 'Met crypto',
      'gift-card': 'Met cadeaukaarten',
      cash: 'Met contant geld, of ik gaf spullen mee',
    },
  },
  ago: {
    title: 'Wanneer was dat?',
    why: 'Hoe korter geleden, hoe meer uw bank nog kan. Was het vaker? Kies de laatste keer.',
    options: {
      hour: 'Minder dan een uur geleden',
      'three-days': 'In de laatste drie dagen',
      'eight-weeks': 'In de laatste acht weken',
      longer: 'Langer geleden',
    },
  },
  gave: {
    title: 'Wat heeft de ander nog meer?',
    why: 'Dan weten wij wat u moet blokkeren. Schrijf de gegevens zelf nergens op. Niets van dit alles? Ga dan verder.',
    options: {
      login: 'Een wachtwoord, pincode of code van mij',
      'bank-card': 'Mijn bankpas',
      identity: 'Een kopie van mijn paspoort of identiteitskaart, of mijn burgerservicenummer',
      device: 'Hij zat in mijn computer of telefoon, of ik installeerde een programma',
      images: 'Foto’s of video’s van mij waarmee hij kan dreigen',
    },
  },
  contact: {
    title: 'Heeft u nog contact?',
    why: 'Oplichters komen vaak terug, ook met hulp die geen hulp is.',
    options: {
      recovery: 'Ja, en iemand biedt aan mijn geld terug te halen',
      'in-touch': 'Ja, de ander belt of schrijft mij nog',
      over: 'Nee, het is stil',
    },
  },
  bank: {
    title: 'Heeft u uw bank al gebeld?',
    why: 'Dan zetten wij niet op uw lijst wat u al deed.',
    options: { 'not-called': 'Nee, nog niet', called: 'Ja' },
  },
}

const en: AllWords = {
  now: {
    title: 'Is something going on right now?',
    why: 'What is going on now comes first. Choose all that is true. Is nothing true? Then go on.',
    options: {
      door: 'Somebody is at the door, or on the way',
      threat: 'Somebody is threatening me',
      despair: 'I cannot go on, or I am thinking of suicide',
      calling: 'I still have them on the phone',
      remote: 'Somebody is looking along on my computer or phone',
      'just-paid': 'I have just paid, less than an hour ago',
    },
  },
  what: {
    title: 'What comes closest?',
    why: 'Every kind of scam has its own first steps.',
    options: {
      bankhelpdesk: 'Somebody called and said they were from my bank',
      nepagent: 'Somebody said they were from the police or the government',
      phishing: 'I gave details after a message or on a website',
      hulpvraag: 'Somebody posed as family or a friend',
      'gekocht-niet-geleverd': 'I bought something but received nothing (or rubbish)',
      'verkocht-niet-betaald': 'I sold something but received no money',
      techhelpdesk: 'A “helpdesk” wanted to take over my computer',
      identiteit: 'Somebody uses my name, details or account',
      belegging: 'I put money into an investment or crypto',
      dating: 'Somebody I met online asked for money or images',
      factuur: 'A false invoice, or a false order to pay',
      'geld-terug-beloofd': 'Somebody promises to get my money back',
      geldezel: 'Somebody used my account or card',
      'iets-anders': 'Something else, or I do not know',
    },
  },
  who: {
    title: 'For whom do you fill this in?',
    why: 'A company and a child have other steps.',
    options: {
      adult: 'For myself',
      minor: 'For myself, and I am under 18',
      entrepreneur: 'For my business: I am an entrepreneur',
      company: 'For the company where I work',
      helper: 'I am helping somebody else',
    },
  },
  paid: {
    title: 'How did money leave?',
    why: 'For each way of paying you can do something else. Did no money leave? Then go on.',
    options: {
      transfer: 'Transferred from my account, by iDEAL or a payment request',
      'credit-card': 'By credit card',
      'direct-debit': 'Taken from my account (direct debit)',
      'payment-service': 'By PayPal, Klarna or another payment service',
      crypto: 'In crypto',
      'gift-card': 'In gift cards',
      cash: 'In cash, or I handed over goods',
    },
  },
  ago: {
    title: 'When was that?',
    why: 'The shorter ago, the more your bank can still do. More than once? Choose the last time.',
    options: {
      hour: 'Less than an hour ago',
      'three-days': 'In the last three days',
      'eight-weeks': 'In the last eight weeks',
      longer: 'Longer ago',
    },
  },
  gave: {
    title: 'What else do they have?',
    why: 'So we know what to block. Never write the details themselves down. None of these? Then go on.',
    options: {
      login: 'A password, PIN or code of mine',
      'bank-card': 'My bank card',
      identity: 'A copy of my passport or identity card, or my citizen service number',
      device: 'They were in my computer or phone, or I installed a program',
      images: 'Photos or videos of me with which they can threaten',
    },
  },
  contact: {
    title: 'Are you still in contact?',
    why: 'Scammers often come back, also with help that is no help.',
    options: {
      recovery: 'Yes, and somebody offers to get my money back',
      'in-touch': 'Yes, they still call or write to me',
      over: 'No, it is quiet',
    },
  },
  bank: {
    title: 'Have you called your bank?',
    why: 'Then we leave off your list what you did already.',
    options: { 'not-called': 'No, not yet', called: 'Yes' },
  },
}

export const questionWords: Record<Language, AllWords> = { nl, en }

/** What can be chosen, as it stands on the page. */
export function optionsOf(question: Question, language: Language): { value: string; text: string }[] {
  const words: Record<string, string> = questionWords[language][question].options
  return Object.entries(words).map(([value, text]) => ({ value, text }))
}
