// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber } from '#values'

/** On the receipt of a report of a company, where others read about politie.nl. */
export const companySlot = defineText({
  nl: {
    title: 'Uw bedrijf kan de aangifte hier voorbereiden',
    explanation:
      'Dat kan in ons aangifteloket. Wat u hier schreef, gaat mee. U leest er ook wat er met de aangifte gebeurt.',
  },
  en: {
    title: 'Your company can prepare the criminal complaint here',
    explanation:
      'You can do that at our complaint desk. What you wrote here comes along. There you also read what happens with it.',
  },
})

export const startText = defineText({
  nl: {
    title: 'Aangifteloket voor bedrijven',
    lead: 'Is uw bedrijf of een klant van u online opgelicht? Hier bereidt u een aangifte voor, ondertekent u die, en leest u wat ermee gebeurt en waarom.',
    first: `${bankNumber.nl.stop} ${bankNumber.nl.where}`,
    carries: 'Uw melding gaat mee',
    carriesMore: 'Wat u in uw melding schreef, staat straks al ingevuld. Log binnen een uur in.',
    notYet:
      'Alleen de politie kan een aangifte opnemen. Wat u hier indient is nog geen aangifte. Dat is het pas als de politie de aangifte bevestigt.',
    signIn: 'Log in voor uw bedrijf',
    eherkenning: 'Log in met eHerkenning',
    ownAccount: 'Log in met een account van uw organisatie',
    eherkenningMore:
      'Met eHerkenning heeft u hier geen account nodig. Nodig is niveau 3 (EH3) of hoger, en een machtiging van uw bedrijf voor dit loket. Wij krijgen geen naam en geen BSN: alleen het KVK-nummer en een code voor u.',
    eherkenningOff:
      'Inloggen met eHerkenning kan hier nog niet. U logt in met een account dat de beheerder voor uw bedrijf maakt. Heeft u dat niet? Vraag het via {contact}. Of meld zonder in te loggen wat er gebeurde.',
    need: 'Dit heeft u nodig',
    'need-1': 'Een machtiging van het bedrijf om voor te bereiden of te tekenen',
    'need-2': 'Wat er gebeurde, wanneer, en om hoeveel geld het gaat',
    'need-3': 'Rekeningen, nummers en adressen van de ander',
    'need-4': 'Bewijs: berichten, facturen, een bankafschrift',
    forms: 'Voor welke fraude?',
    members:
      'Een brancheorganisatie, advocaat of accountant kan dit ook doen voor een bedrijf dat daarvoor toestemming gaf.',
    statuses: 'Wat gebeurt ermee?',
    statusesMore:
      'U ziet elke stap, met de reden en de dag waarop u iets hoort. Blijft het stil, dan ziet u dat, en de politie ook.',
    citizen: 'Bent u als privépersoon opgelicht?',
    citizenMore: 'Dan hoeft u niet in te loggen. Meld het, en lees wat u het eerst doet.',
    report: 'Melden als privépersoon',
    more: 'Geen aangifte? Een melding zonder aangifte kan ook. Die helpt om anderen te waarschuwen.',
  },
  en: {
    title: 'Complaint desk for companies',
    lead: 'Was your company or a customer of yours deceived online? Here you prepare a criminal complaint, sign it and see with reasons what happens with it.',
    first: `${bankNumber.en.stop} ${bankNumber.en.where}`,
    carries: 'Your report comes along',
    carriesMore: 'What you wrote in your report will be filled in already. Sign in within an hour.',
    notYet:
      'Only the police can take a criminal complaint. What you file here is not a complaint yet. It is one only when the police confirm it.',
    signIn: 'Sign in for your company',
    eherkenning: 'Sign in with eHerkenning',
    ownAccount: 'Sign in with an account of your organisation',
    eherkenningMore:
      'With eHerkenning you need no account here. You need level 3 (EH3) or higher, and a mandate of your company for this desk. We get no name and no BSN: only the company number and a code for you.',
    eherkenningOff:
      'Signing in with eHerkenning is not possible here yet. You sign in with an account that the administrator makes for your company. You have none? Ask for it at {contact}. Or report what happened without signing in.',
    need: 'What you need',
    'need-1': 'A mandate of the company to prepare or to sign',
    'need-2': 'What happened, when, and how much money it is about',
    'need-3': 'Accounts, numbers and addresses of the other party',
    'need-4': 'Evidence: messages, invoices, a bank statement',
    forms: 'For which fraud?',
    members: 'A branch organisation, lawyer or accountant can do this too for a company that gave a mandate.',
    statuses: 'What happens with it?',
    statusesMore:
      'You see every step, with the reason and the day on which you hear something. When there is silence you see it, and so do the police.',
    citizen: 'Were you deceived as a private person?',
    citizenMore: 'Then you need not sign in. Report it, and read what to do first.',
    report: 'Report as a private person',
    more: 'No complaint? You can report without one. It helps to warn others.',
  },
})
