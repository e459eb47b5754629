// SPDX-License-Identifier: EUPL-1.2
import type { Choice, Script } from './script.ts'

const lookUp = (to: string): Choice => ({
  to,
  text: {
    nl: 'Ik zoek eerst de naam van de winkel, met het woord “ervaringen”.',
    en: 'First I search for the name of the shop, with the word “reviews”.',
  },
  isWise: true,
  feedback: {
    nl: 'Een paar minuten zoeken zegt vaak genoeg. Kijk ook of er een adres staat en hoe u kunt betalen.',
    en: 'A few minutes of searching often says enough. Also look whether there is an address and how you can pay.',
  },
})

export const fakeShop: Script = {
  slug: 'de-voordelige-winkel',
  audience: 'citizen',
  channel: 'site',
  title: { nl: 'Een winkel met een mooie aanbieding', en: 'A shop with a fine offer' },
  lead: {
    nl: 'U zoekt een winterjas en ziet een advertentie van een winkel die u niet kent.',
    en: 'You look for a winter coat and see an advertisement of a shop that you do not know.',
  },
  other: { nl: 'De site', en: 'The site' },
  nodes: {
    begin: {
      said: {
        nl: 'Alleen vandaag: deze jas kost geen € 180 maar € 49.',
        en: 'Today only: this coat costs not € 180 but € 49.',
      },
      sign: 'bargain',
      choices: [
        lookUp('gevonden'),
        {
          to: 'haast',
          text: { nl: 'Ik kijk of mijn maat er nog is.', en: 'I look whether my size is still there.' },
          isWise: false,
          feedback: {
            nl: 'Een mooie prijs wil iedereen. Is hij veel lager dan ergens anders? Dan is dat het teken om te stoppen.',
            en: 'Everybody likes a good price. Is it much lower than elsewhere? That is the sign to stop.',
          },
        },
      ],
    },
    haast: {
      said: {
        nl: 'Nog twee stuks in uw maat. Veertien mensen kijken nu.',
        en: 'Two left in your size. Fourteen people are looking now.',
      },
      sign: 'haste',
      choices: [
        lookUp('gevonden'),
        {
          to: 'vooraf',
          text: { nl: 'Ik leg hem in de winkelmand.', en: 'I put it in the basket.' },
          isWise: false,
          feedback: {
            nl: 'De site maakt dat u zich haast. Ook echte winkels doen dat. Neem juist dan de tijd.',
            en: 'The site makes you hurry. Real shops do so too. Take your time all the more.',
          },
        },
      ],
    },
    vooraf: {
      said: {
        nl: 'U kunt alleen vooraf betalen, door geld over te maken.',
        en: 'You can only pay in advance, by transferring money.',
      },
      sign: 'advance',
      choices: [
        {
          to: 'weg',
          text: { nl: 'Dan koop ik hem ergens anders.', en: 'Then I buy it somewhere else.' },
          isWise: true,
          feedback: {
            nl: 'Goed gezien. Bij een overboeking vooraf is uw geld moeilijk terug te krijgen.',
            en: 'Well spotted. With a transfer in advance your money is hard to get back.',
          },
        },
        {
          to: 'vertrouwen',
          text: { nl: 'Ik vraag in de chat of het anders kan.', en: 'I ask in the chat whether there is another way.' },
          isWise: false,
          feedback: {
            nl: 'Netjes om het te vragen. Maar een belofte in een chat bewijst niets: zoek buiten de site.',
            en: 'Polite to ask. But a promise in a chat proves nothing: search outside the site.',
          },
        },
        {
          to: 'kwijt',
          text: { nl: 'Ik maak € 49 over.', en: 'I transfer € 49.' },
          isWise: false,
          feedback: {
            nl: 'Voor een klein bedrag let niemand extra op. Daarom werkt deze truc zo vaak.',
            en: 'With a small amount nobody takes extra care. That is why this trick works so often.',
          },
        },
      ],
    },
    vertrouwen: {
      said: {
        nl: 'U kunt ons vertrouwen! Betaalt u nu, dan sturen wij hem vandaag nog.',
        en: 'You can trust us! If you pay now, we send it today.',
      },
      sign: 'kindness',
      choices: [
        {
          to: 'weg',
          text: { nl: 'Toch niet. Ik sluit de site.', en: 'Better not. I close the site.' },
          isWise: true,
          feedback: {
            nl: 'Van gedachten veranderen kan altijd, tot u betaalt.',
            en: 'You can always change your mind, until you pay.',
          },
        },
        {
          to: 'kwijt',
          text: { nl: 'Goed, ik maak het over.', en: 'All right, I transfer it.' },
          isWise: false,
          feedback: {
            nl: 'Vriendelijk zijn is deel van de truc. Wie echt verkoopt, laat u kiezen hoe u betaalt.',
            en: 'Being friendly is part of the trick. Who really sells lets you choose how to pay.',
          },
        },
      ],
    },
    gevonden: {
      said: {
        nl: 'U vindt klachten van mensen die niets kregen. U koopt de jas bij een winkel die u kent.',
        en: 'You find complaints of people who got nothing. You buy the coat at a shop that you know.',
      },
      sign: null,
      choices: [],
    },
    weg: {
      said: {
        nl: 'U sluit de site. Een week later is hij verdwenen.',
        en: 'You close the site. A week later it has disappeared.',
      },
      sign: null,
      choices: [],
    },
    kwijt: {
      said: {
        nl: 'In het echt kwam de jas nooit. Bewaar dan alles en doe aangifte: zo kan de winkel uit de lucht. Het is niet uw schuld.',
        en: 'In reality the coat never came. Then keep everything and file a complaint: so the shop can be taken down. It is not your fault.',
      },
      sign: null,
      choices: [],
    },
  },
  items: [
    {
      statement: {
        nl: 'Ziet een webwinkel er netjes uit? Dan kunt u er gerust vooraf betalen.',
        en: 'Does a web shop look neat? Then you can pay in advance without worry.',
      },
      isTrue: false,
      why: { nl: 'Een nette site is snel nagemaakt.', en: 'A neat site is quickly imitated.' },
    },
    {
      statement: {
        nl: 'Een prijs die veel lager is dan ergens anders, is een teken om te stoppen.',
        en: 'A price much lower than elsewhere is a sign to stop.',
      },
      isTrue: true,
      why: { nl: 'Te mooi om waar te zijn is vaak niet waar.', en: 'Too good to be true is often not true.' },
    },
  ],
  sources: ['shops', 'fake-shops', 'training'],
}
