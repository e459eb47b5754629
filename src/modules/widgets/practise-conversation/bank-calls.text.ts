// SPDX-License-Identifier: EUPL-1.2
import type { Choice, Script } from './script.ts'

const hangUp = (to: string): Choice => ({
  to,
  text: { nl: '“Ik hang op en bel zelf de bank.”', en: '“I hang up and call the bank myself.”' },
  isWise: true,
  feedback: {
    nl: 'Ophangen mag altijd. Bel daarna zelf het nummer in de app van uw bank. Alleen zo weet u zeker wie er belt.',
    en: 'You may always hang up. Then call the number in the app of your bank yourself. Only then do you know for sure who calls.',
  },
})

export const bankCalls: Script = {
  slug: 'de-bank-belt',
  audience: 'citizen',
  channel: 'phone',
  title: { nl: 'De helpdesk van uw bank belt', en: 'The helpdesk of your bank calls' },
  lead: {
    nl: 'Uw telefoon gaat. Op het scherm staat de naam van uw bank.',
    en: 'Your phone rings. The name of your bank is on the screen.',
  },
  other: { nl: 'De beller', en: 'The caller' },
  nodes: {
    begin: {
      said: {
        nl: 'Goedemiddag, met de helpdesk van uw bank. Wij zien een verdachte betaling op uw rekening.',
        en: 'Good afternoon, this is the helpdesk of your bank. We see a suspicious payment on your account.',
      },
      sign: 'contact',
      choices: [
        hangUp('gebeld'),
        {
          to: 'haast',
          text: { nl: '“O jee, welke betaling?”', en: '“Oh dear, which payment?”' },
          isWise: false,
          feedback: {
            nl: 'Heel begrijpelijk: u schrikt. Daar rekent de beller op. Zodra u meepraat, bepaalt de ander het tempo.',
            en: 'Very understandable: you are startled. The caller counts on that. Once you talk along, the other sets the pace.',
          },
        },
        {
          to: 'nummer',
          text: { nl: '“Hoe weet ik dat u van de bank bent?”', en: '“How do I know that you are from the bank?”' },
          isWise: true,
          feedback: {
            nl: 'Een goede vraag. Maar het antwoord komt van de beller zelf. Alleen ophangen en zelf bellen geeft zekerheid.',
            en: 'A good question. But the answer comes from the caller. Only calling back yourself makes you sure.',
          },
        },
      ],
    },
    haast: {
      said: {
        nl: 'Er is weinig tijd. Het geld kan elk moment weg zijn.',
        en: 'There is little time. The money may be gone at any moment.',
      },
      sign: 'haste',
      choices: [
        hangUp('gebeld'),
        {
          to: 'overmaken',
          text: { nl: '“Wat moet ik doen?”', en: '“What must I do?”' },
          isWise: false,
          feedback: {
            nl: 'U wilt uw geld beschermen, dat is logisch. Haast is juist het teken: een echte bank geeft u de tijd.',
            en: 'You want to protect your money, of course. Haste itself is the sign: a real bank gives you time.',
          },
        },
      ],
    },
    nummer: {
      said: {
        nl: 'Dat begrijp ik. U ziet het nummer van de bank toch op uw scherm?',
        en: 'I understand. You see the number of the bank on your screen, do you not?',
      },
      sign: 'authority',
      choices: [
        hangUp('gebeld'),
        {
          to: 'overmaken',
          text: { nl: '“Dat is waar, ik zie het.”', en: '“That is true, I see it.”' },
          isWise: false,
          feedback: {
            nl: 'Het klinkt als bewijs. Maar een nummer op uw scherm kan vals zijn. Ga daar niet op af.',
            en: 'It sounds like proof. But a number on your screen can be false. Do not rely on it.',
          },
        },
      ],
    },
    overmaken: {
      said: {
        nl: 'Wij zetten uw spaargeld even veilig. U maakt het zelf over, dan blijft het van u.',
        en: 'We put your savings somewhere safe. You transfer it yourself, so it stays yours.',
      },
      sign: 'move-money',
      choices: [
        hangUp('laat-gebeld'),
        {
          to: 'geheim',
          text: { nl: '“En dat is echt veilig?”', en: '“And that is really safe?”' },
          isWise: false,
          feedback: {
            nl: 'U twijfelt, en dat is terecht. Vraag het alleen niet aan de beller. Een bank vraagt nooit om geld over te maken.',
            en: 'You doubt, and rightly so. Only do not ask the caller. A bank never asks you to transfer money.',
          },
        },
      ],
    },
    geheim: {
      said: {
        nl: 'Zeker. Praat er nog met niemand over, ook niet met uw familie.',
        en: 'Certainly. Talk to nobody about it yet, not to your family either.',
      },
      sign: 'secrecy',
      choices: [
        hangUp('laat-gebeld'),
        {
          to: 'kwijt',
          text: { nl: '“Goed, ik maak het over.”', en: '“All right, I transfer it.”' },
          isWise: false,
          feedback: {
            nl: 'Dit overkomt veel mensen, ook mensen die de trucs kennen. Wie iets geheim moet houden, kan nu nog stoppen.',
            en: 'This happens to many people, also to those who know the tricks. Whoever must keep a secret can still stop.',
          },
        },
      ],
    },
    gebeld: {
      said: {
        nl: 'U belt uw bank, op het nummer in de app. Daar weten ze van niets. Uw geld staat er nog.',
        en: 'You call your bank on the number in the app. They know of nothing. Your money is still there.',
      },
      sign: null,
      choices: [],
    },
    'laat-gebeld': {
      said: {
        nl: 'U hangt op, op tijd. Uw bank zegt: dit was oplichting. Stoppen kan op elk moment, ook na een uur praten.',
        en: 'You hang up in time. Your bank says: this was a scam. You can stop at any moment, also after an hour of talk.',
      },
      sign: null,
      choices: [],
    },
    kwijt: {
      said: {
        nl: 'In het echt was uw geld nu weg. Bel dan meteen uw bank: hoe eerder, hoe meer zij nog kan doen. Het is niet uw schuld.',
        en: 'In reality your money would be gone now. Then call your bank at once: the sooner, the more it can do. It is not your fault.',
      },
      sign: null,
      choices: [],
    },
  },
  items: [
    {
      statement: {
        nl: 'Een bank kan u vragen om geld over te maken naar een veilige rekening.',
        en: 'A bank may ask you to transfer money to a safe account.',
      },
      isTrue: false,
      why: { nl: 'Dat vraagt een bank nooit.', en: 'A bank never asks that.' },
    },
    {
      statement: {
        nl: 'Het nummer op uw scherm bewijst wie er belt.',
        en: 'The number on your screen proves who calls.',
      },
      isTrue: false,
      why: { nl: 'Een nummer op uw scherm kan vals zijn.', en: 'A number on your screen can be false.' },
    },
  ],
  sources: ['phone', 'long-calls', 'fhd-time', 'training'],
}
