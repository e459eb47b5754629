// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { casesOf, type Choice, type Question } from './answers.ts'
import { passedBy } from './read-answers.ts'

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
      bankhelpdesk: 'Iemand belt of belde namens mijn bank',
      nepagent: 'Iemand zei dat hij van de politie of de overheid was',
      phishing: 'Ik vulde gegevens in na een bericht of op een site',
      hulpvraag: 'Iemand deed alsof hij familie of een vriend was',
      'gekocht-niet-geleverd': 'Ik kocht iets, maar kreeg niets (of rommel)',
      'verkocht-niet-betaald': 'Ik verkocht iets, maar kreeg geen geld',
      techhelpdesk: 'Een “helpdesk” wilde mijn computer overnemen',
      identiteit: 'Iemand gebruikt mijn naam, gegevens of account',
      belegging: 'Ik legde geld in bij een belegging of crypto',
      dating: 'Iemand die ik online leerde kennen, vroeg geld of dreigt met beelden',
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
      transfer: 'Overgemaakt van mijn rekening naar een rekeningnummer',
      ideal: 'Met iDEAL, of via een betaalverzoek of link',
      'card-machine': 'Gepind of betaald met mijn bankpas',
      'credit-card': 'Met een creditcard',
      'direct-debit': 'Afgeschreven van mijn rekening (incasso)',
      'payment-service': 'Met PayPal, Klarna of via het platform',
      crypto: 'Met crypto',
      'gift-card': 'Met cadeaukaarten',
      cash: 'Contant geld meegegeven, of sieraden of goud',
      'money-transfer': 'Contant verstuurd via een geldkantoor (Western Union of MoneyGram)',
      goods: 'Geen geld: ik gaf of verstuurde spullen die ik verkocht',
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
      login: 'Een wachtwoord, inlogcode of code uit een sms van mij',
      'bank-card': 'Mijn bankpas, misschien met mijn pincode',
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
    options: {
      'not-called': 'Nee, nog niet',
      called: 'Ja',
      refused: 'Ja, de bank vergoedt niets, en ik deed nog geen aangifte',
      'refused-filed': 'Ja, de bank vergoedt niets, en ik deed al aangifte',
    },
  },
  case: {
    title: 'Wat past er het best bij?',
    why: 'Zo krijgt u de eerste stap die bij u past. Past er niets? Ga dan verder.',
    options: {
      contract: 'Iemand sloot een abonnement, lening of bestelling af op mijn naam',
      account: 'Iemand opende een rekening op mijn naam',
      adverts: 'Iemand licht anderen op met mijn naam',
      hacked: 'Iemand zit in mijn account, en ik kan er niet meer in',
      number: 'Mijn telefoon heeft ineens geen bereik: iemand nam mijn nummer over',
      leak: 'Mijn gegevens zijn gelekt, maar er is nog niets gebeurd',
      asked: 'Iemand vroeg mijn rekening of pas, maar ik gaf niets',
      'money-received': 'Er staat geld van een ander op mijn rekening',
      'lent-out': 'Ik gaf mijn pas, inlog of rekening aan een ander',
      summoned: 'Ik kreeg een brief van de rechtbank, of iemand eist geld van mij',
      rubbish: 'Ik kreeg iets kapots of verkeerds, via een platform met kopersbescherming',
      child: 'Mijn kind kocht iets in een spel of app',
      'false-proof': 'De koper liet een vals bewijs van betaling zien',
      'payment-link': 'Ik moest betalen of inloggen via een link van de koper',
      delays: 'De koper antwoordt nog, maar betaalt steeds niet',
      'false-invoice': 'Een factuur met een verkeerd rekeningnummer',
      order: 'Een valse opdracht van mijn directeur of collega',
      ghost: 'Een factuur voor iets wat ik niet bestelde (spookfactuur)',
      love: 'Iemand op wie ik verliefd ben, vroeg geld',
      blackmail: 'Iemand dreigt mijn foto’s of video’s te delen',
      'threat-mail': 'Een mail zegt dat iemand mij heeft gefilmd. Ik zag geen beelden',
      demand: 'Een incassobureau of deurwaarder die ik niet ken, eist geld',
    },
  },
}

const en: AllWords = {
  now: {
    title: 'Is something happening right now?',
    why: 'What is happening now comes first. Choose everything that applies. Nothing? Just continue.',
    options: {
      door: 'Somebody is at the door, or on the way',
      threat: 'Somebody is threatening me',
      despair: 'I cannot go on, or I am thinking of suicide',
      calling: 'They are still on the phone',
      remote: 'Somebody is watching my computer or phone screen',
      'just-paid': 'I paid less than an hour ago',
    },
  },
  what: {
    title: 'What comes closest?',
    why: 'Each kind of scam has its own first steps.',
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
      dating: 'Somebody I met online asked for money or threatens with images',
      factuur: 'A false invoice, or a false order to pay',
      'geld-terug-beloofd': 'Somebody promises to get my money back',
      geldezel: 'Somebody used my account or card',
      'iets-anders': 'Something else, or I do not know',
    },
  },
  who: {
    title: 'Who are you filling this in for?',
    why: 'The steps are different for a company or a child.',
    options: {
      adult: 'For myself',
      minor: 'For myself, and I am under 18',
      entrepreneur: 'For my own business',
      company: 'For the company I work for',
      helper: 'I am helping somebody else',
    },
  },
  paid: {
    title: 'How was the money sent?',
    why: 'What you can do depends on how you paid. No money sent? Just continue.',
    options: {
      transfer: 'Transferred from my account to an account number',
      ideal: 'By iDEAL, a payment request or a link',
      'card-machine': 'Withdrawn or paid with my bank card',
      'credit-card': 'By credit card',
      'direct-debit': 'Taken from my account (direct debit)',
      'payment-service': 'By PayPal, Klarna or through the platform',
      crypto: 'In crypto',
      'gift-card': 'In gift cards',
      cash: 'Cash handed over, or jewellery or gold',
      'money-transfer': 'Cash sent through a money transfer office (Western Union or MoneyGram)',
      goods: 'No money: I gave or sent things I sold',
    },
  },
  ago: {
    title: 'When was that?',
    why: 'The more recent, the more your bank can still do. More than once? Choose the last time.',
    options: {
      hour: 'Less than an hour ago',
      'three-days': 'In the last three days',
      'eight-weeks': 'In the last eight weeks',
      longer: 'Longer ago',
    },
  },
  gave: {
    title: 'What else do they have of yours?',
    why: 'Then we know what to block. Never write the details themselves down. None of these? Just continue.',
    options: {
      login: 'A password, login code or code from a text message of mine',
      'bank-card': 'My bank card, perhaps with my PIN',
      identity: 'A copy of my passport or identity card, or my citizen service number',
      device: 'They were in my computer or phone, or I installed a program',
      images: 'Photos or videos of me that they can threaten me with',
    },
  },
  contact: {
    title: 'Are you still in touch with them?',
    why: 'Scammers often come back, sometimes offering fake help.',
    options: {
      recovery: 'Yes, and somebody offers to get my money back',
      'in-touch': 'Yes, they still call or write to me',
      over: 'No, it has gone quiet',
    },
  },
  bank: {
    title: 'Have you called your bank?',
    why: 'Then we leave out what you have already done.',
    options: {
      'not-called': 'No, not yet',
      called: 'Yes',
      refused: 'Yes, the bank pays nothing back, and I filed no complaint with the police yet',
      'refused-filed': 'Yes, the bank pays nothing back, and I filed a complaint with the police',
    },
  },
  case: {
    title: 'What fits best?',
    why: 'Then you get the right first step. Nothing fits? Just continue.',
    options: {
      contract: 'Somebody took out a subscription, loan or order in my name',
      account: 'Somebody opened a bank account in my name',
      adverts: 'Somebody scams others in my name',
      hacked: 'Somebody is in my account, and I cannot get in any more',
      number: 'My phone suddenly has no signal: somebody took over my number',
      leak: 'My details were leaked, but nothing has happened yet',
      asked: 'Somebody asked for my account or card, but I gave nothing',
      'money-received': 'Money of somebody else is in my account',
      'lent-out': 'I gave my card, login or account to somebody else',
      summoned: 'I received a letter from the court, or somebody demands money from me',
      rubbish: 'I got something broken or wrong, through a platform with buyer protection',
      child: 'My child bought something in a game or app',
      'false-proof': 'The buyer showed fake proof of payment',
      'payment-link': 'I had to pay or log in by a link from the buyer',
      delays: 'The buyer still answers, but does not pay',
      'false-invoice': 'An invoice with a wrong account number',
      order: 'A fake order from my director or a colleague',
      ghost: 'An invoice for something I did not order (ghost invoice)',
      love: 'Somebody I fell in love with asked for money',
      blackmail: 'Somebody threatens to share my photos or videos',
      'threat-mail': 'An e-mail says that somebody filmed me. I saw no images',
      demand: 'A collection agency or bailiff that I do not know demands money',
    },
  },
}

export const questionWords: Record<Language, AllWords> = { nl, en }

/** What can be chosen, as it stands on the page; of the cases only those of the kind that was chosen, when one was. */
const nothingCame = { nl: 'Ik kreeg niets', en: 'I received nothing' }

export function optionsOf(
  question: Question,
  language: Language,
  what?: Choice<'what'>,
): { value: string; text: string }[] {
  const words: Record<string, string> = questionWords[language][question].options
  const cases: readonly string[] | undefined = what && casesOf[what]
  const options = Object.entries(words)
    .filter(([value]) => question !== 'case' || !cases || cases.includes(value))
    .map(([value, text]) => ({ value, text }))
  // What most of them say, and what needs no other step: it is no choice in the code of a plan.
  if (question === 'case' && what === 'gekocht-niet-geleverd')
    return [{ value: passedBy, text: nothingCame[language] }, ...options]
  return options
}
