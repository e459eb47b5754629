// SPDX-License-Identifier: EUPL-1.2
import type { Choice, Script } from './script.ts'

const callSupplier = (to: string): Choice => ({
  to,
  text: {
    nl: 'Ik bel onze contactpersoon, op het nummer dat wij al hadden.',
    en: 'I call our contact, on the number we already had.',
  },
  isWise: true,
  feedback: {
    nl: 'Oplettende medewerkers houden zulke fraude het vaakst tegen. Gebruik nooit het nummer uit de mail.',
    en: 'Attentive staff stop such fraud most often. Never use the number in the e-mail.',
  },
})

export const changedInvoice: Script = {
  slug: 'een-nieuw-rekeningnummer',
  audience: 'company',
  channel: 'mail',
  title: { nl: 'Een leverancier met een nieuw rekeningnummer', en: 'A supplier with a new account number' },
  lead: {
    nl: 'U doet de administratie. Er komt een mail van een leverancier die u al jaren kent.',
    en: 'You do the books. There is an e-mail from a supplier you have known for years.',
  },
  other: { nl: 'De mail', en: 'The e-mail' },
  nodes: {
    begin: {
      said: {
        nl: 'Vanaf deze maand hebben wij een nieuw rekeningnummer. Wilt u dit aanpassen?',
        en: 'From this month on we have a new account number. Would you change it?',
      },
      sign: 'new-account',
      choices: [
        callSupplier('echt'),
        {
          to: 'antwoord',
          text: { nl: 'Ik mail terug om te vragen of het klopt.', en: 'I mail back to ask whether it is right.' },
          isWise: false,
          feedback: {
            nl: 'Goed dat u het navraagt. Alleen: wie de mail stuurde, leest ook uw antwoord. Kies een andere weg.',
            en: 'Good that you ask. Only: who sent the e-mail also reads your answer. Choose another way.',
          },
        },
        {
          to: 'haast',
          text: { nl: 'Ik pas het aan.', en: 'I change it.' },
          isWise: false,
          feedback: {
            nl: 'Zo gaat het bij veel bedrijven, want meestal klopt het. Een wijziging van een rekening verdient een telefoontje.',
            en: 'Many companies do so, for mostly it is right. A change of an account deserves a call.',
          },
        },
      ],
    },
    antwoord: {
      said: {
        nl: 'Dat klopt. Fijn dat u zo zorgvuldig bent!',
        en: 'That is right. How nice that you are so careful!',
      },
      sign: 'kindness',
      choices: [
        callSupplier('echt'),
        {
          to: 'haast',
          text: { nl: 'Mooi, dan pas ik het aan.', en: 'Fine, then I change it.' },
          isWise: false,
          feedback: {
            nl: 'U vroeg het na en kreeg een net antwoord. Toch kwam dat antwoord langs dezelfde weg als de vraag.',
            en: 'You asked and got a polite answer. Yet that answer came by the same way as the question.',
          },
        },
      ],
    },
    haast: {
      said: {
        nl: 'Kunt u de rekening die nog openstaat vandaag betalen? Anders komt uw levering later.',
        en: 'Can you pay the open invoice today? Otherwise your delivery will be late.',
      },
      sign: 'haste',
      choices: [
        {
          to: 'collega',
          text: { nl: 'Ik laat eerst een collega meekijken.', en: 'First I let a colleague look along.' },
          isWise: true,
          feedback: {
            nl: 'Vier ogen bij een nieuwe rekening: dat werkt ook als het druk is.',
            en: 'Four eyes on a new account: that works also when it is busy.',
          },
        },
        {
          to: 'kwijt',
          text: {
            nl: 'Mijn bank zegt dat naam en rekening niet passen, maar ik betaal wel.',
            en: 'My bank says that name and account do not match, but I pay.',
          },
          isWise: false,
          feedback: {
            nl: 'U wilde de levering niet ophouden. Die waarschuwing van de bank is het laatste moment om te bellen.',
            en: 'You did not want to delay the delivery. That warning of the bank is the last moment to call.',
          },
        },
      ],
    },
    echt: {
      said: {
        nl: 'Uw leverancier weet van niets. Zijn mail blijkt overgenomen. Hij waarschuwt zijn andere klanten.',
        en: 'Your supplier knows of nothing. Its mail proves to be taken over. It warns its other customers.',
      },
      sign: null,
      choices: [],
    },
    collega: {
      said: {
        nl: 'Uw collega ziet dat het adres van de afzender één letter verschilt. Er is niets betaald.',
        en: 'Your colleague sees that the address of the sender differs by one letter. Nothing was paid.',
      },
      sign: null,
      choices: [],
    },
    kwijt: {
      said: {
        nl: 'In het echt was het geld nu weg. Bel dan meteen de bank en de echte leverancier. Zoek geen schuldige.',
        en: 'In reality the money would be gone now. Then call the bank and the real supplier at once. Look for nobody to blame.',
      },
      sign: null,
      choices: [],
    },
  },
  items: [
    {
      statement: {
        nl: 'Komt een mail van het bekende adres van een leverancier? Dan klopt het rekeningnummer.',
        en: 'Does an e-mail come from the known address of a supplier? Then the account number is right.',
      },
      isTrue: false,
      why: { nl: 'Een mailbox kan overgenomen zijn.', en: 'A mailbox can be taken over.' },
    },
    {
      statement: {
        nl: 'Bij een nieuw rekeningnummer belt u het nummer uit uw eigen administratie.',
        en: 'With a new account number you call the number in your own records.',
      },
      isTrue: true,
      why: { nl: 'Zo spreekt u zeker de echte leverancier.', en: 'So you surely speak to the real supplier.' },
    },
  ],
  sources: ['staff', 'name-check', 'invoices', 'training'],
}
