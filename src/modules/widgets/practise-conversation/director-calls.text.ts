// SPDX-License-Identifier: EUPL-1.2
import type { Choice, Script } from './script.ts'

const callBack = (to: string): Choice => ({
  to,
  text: { nl: '“Ik bel u zo terug, op uw eigen nummer.”', en: '“I will call you back, on your own number.”' },
  isWise: true,
  feedback: {
    nl: 'Terugbellen is niet onbeleefd. Spreek met elkaar af dat het altijd mag, ook bij de directeur.',
    en: 'Calling back is not impolite. Agree with each other that it is always allowed, with the director too.',
  },
})

export const directorCalls: Script = {
  slug: 'de-directeur-belt',
  audience: 'company',
  channel: 'phone',
  title: { nl: 'De directeur belt, met haast', en: 'The director calls, in a hurry' },
  lead: {
    nl: 'Vrijdagmiddag. U bent bijna klaar, en de telefoon gaat.',
    en: 'Friday afternoon. You are almost done, and the phone rings.',
  },
  other: { nl: 'De beller', en: 'The caller' },
  nodes: {
    begin: {
      said: {
        nl: 'Met de directeur. Ik zit in een overleg en heb u even nodig.',
        en: 'This is the director. I am in a meeting and need you for a moment.',
      },
      sign: 'authority',
      choices: [
        callBack('echt'),
        {
          to: 'geheim',
          text: { nl: '“Zegt u het maar.”', en: '“Please tell me.”' },
          isWise: false,
          feedback: {
            nl: 'Natuurlijk helpt u de directeur. Daar rekent een beller op die het niet is.',
            en: 'Of course you help the director. A caller who is not the director counts on that.',
          },
        },
        {
          to: 'verbinding',
          text: { nl: '“U klinkt anders dan anders.”', en: '“You sound different.”' },
          isWise: true,
          feedback: {
            nl: 'Goed dat u het zegt. Maar ook een stem die wel klopt, kan nagemaakt zijn. Hang op, en bel zelf.',
            en: 'Good that you say so. But a voice that does sound right can be imitated as well. Hang up, and call yourself.',
          },
        },
      ],
    },
    verbinding: {
      said: {
        nl: 'De verbinding is slecht. Daar is nu geen tijd voor.',
        en: 'The connection is bad. There is no time for that now.',
      },
      sign: 'haste',
      choices: [
        callBack('echt'),
        {
          to: 'betalen',
          text: { nl: '“Goed, waar gaat het om?”', en: '“All right, what is it about?”' },
          isWise: false,
          feedback: {
            nl: 'U wilt niet lastig zijn. Wie haast heeft, kan ook een minuut wachten.',
            en: 'You do not want to be difficult. Who is in a hurry can also wait a minute.',
          },
        },
      ],
    },
    geheim: {
      said: {
        nl: 'Wij nemen een bedrijf over. Niemand mag het nog weten. Ik vertrouw op u.',
        en: 'We are taking over a company. Nobody may know yet. I rely on you.',
      },
      sign: 'secrecy',
      choices: [
        {
          to: 'druk',
          text: {
            nl: '“Bij ons betalen wij altijd met twee mensen.”',
            en: '“Here two people always approve a payment.”',
          },
          isWise: true,
          feedback: {
            nl: 'Precies. Een vaste afspraak maakt nee zeggen makkelijk: het ligt niet aan u.',
            en: 'Exactly. A fixed rule makes it easy to say no: it is not about you.',
          },
        },
        {
          to: 'betalen',
          text: { nl: '“Wat kan ik doen?”', en: '“What can I do?”' },
          isWise: false,
          feedback: {
            nl: 'Het voelt goed als iemand u kiest voor iets belangrijks. Geheim en betalen samen is het teken om te stoppen.',
            en: 'Being chosen for something important feels good. Secret and payment together is the sign to stop.',
          },
        },
      ],
    },
    druk: {
      said: {
        nl: 'Deze keer niet. Ik neem de verantwoordelijkheid.',
        en: 'Not this time. I take the responsibility.',
      },
      sign: 'authority',
      choices: [
        callBack('laat-echt'),
        {
          to: 'betalen',
          text: { nl: '“Als u het zegt.”', en: '“If you say so.”' },
          isWise: false,
          feedback: {
            nl: 'Nee zeggen tegen een directeur is moeilijk. Een afspraak geldt juist als iemand hem wil overslaan.',
            en: 'Saying no to a director is hard. A rule counts most when somebody wants to skip it.',
          },
        },
      ],
    },
    betalen: {
      said: {
        nl: 'Er moet een bedrag naar een nieuwe rekening, vanmiddag nog.',
        en: 'An amount must go to a new account, this very afternoon.',
      },
      sign: 'new-account',
      choices: [
        callBack('laat-echt'),
        {
          to: 'kwijt',
          text: { nl: '“Ik maak de betaling klaar.”', en: '“I prepare the payment.”' },
          isWise: false,
          feedback: {
            nl: 'U deed wat een goede medewerker doet: helpen. Het bedrijf kan u beschermen met een vaste terugbelafspraak.',
            en: 'You did what a good employee does: help. The company can protect you with a fixed rule to call back.',
          },
        },
      ],
    },
    echt: {
      said: {
        nl: 'De echte directeur neemt op en zit gewoon in de auto. Er is geen overname.',
        en: 'The real director answers and is simply in the car. There is no takeover.',
      },
      sign: null,
      choices: [],
    },
    'laat-echt': {
      said: {
        nl: 'De echte directeur weet van niets en is blij dat u belde. Er is niets betaald.',
        en: 'The real director knows of nothing and is glad that you called. Nothing was paid.',
      },
      sign: null,
      choices: [],
    },
    kwijt: {
      said: {
        nl: 'In het echt was het geld nu weg. Bel dan meteen de bank. Zoek geen schuldige: dan vertelt de volgende het ook.',
        en: 'In reality the money would be gone now. Then call the bank at once. Look for nobody to blame: then the next one speaks up too.',
      },
      sign: null,
      choices: [],
    },
  },
  items: [
    {
      statement: {
        nl: 'Bij een betaling met haast van de directeur hoeft een tweede collega niet mee te kijken.',
        en: 'With an urgent payment of the director a second colleague need not look along.',
      },
      isTrue: false,
      why: { nl: 'Juist dan is dat het belangrijkst.', en: 'Just then it matters most.' },
    },
    {
      statement: {
        nl: 'U mag altijd ophangen, en de directeur zelf bellen op het nummer dat u al heeft.',
        en: 'You may always call the director back on the number you already have.',
      },
      isTrue: true,
      why: { nl: 'Een echte directeur is daar blij mee.', en: 'A real director is glad of that.' },
    },
  ],
  sources: ['staff', 'voice', 'training'],
}
