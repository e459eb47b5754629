// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { Advice, Step } from './advice.ts'
import { askWhoseAccount } from './friend-in-need.text.ts'
import { keepEvidence, noMoney, noRecovery } from './shared-steps.text.ts'

export const reportSeller: Step = {
  clock: 'today',
  nl: {
    title: 'meld de verkoper bij de site waar u kocht',
    how: 'Gebruik de knop “meld” of “rapporteer” bij de advertentie, of mail de klantenservice.',
    why: 'De site kan de advertentie weghalen voordat iemand anders betaalt.',
  },
  en: {
    title: 'report the seller to the site where you bought',
    how: 'Use the “report” button beside the advertisement, or e-mail customer service.',
    why: 'The site can remove the advertisement before somebody else pays.',
  },
}

export const complainToShop: Step = {
  clock: 'week',
  nl: {
    title: 'is het een echte winkel? Schrijf dan een klacht',
    how: 'Levert een echte winkel te laat of slecht? Dat is geen misdrijf. ACM ConsuWijzer (consuwijzer.nl) heeft voorbeeldbrieven. Kocht u in een ander EU-land? Dan helpt ECC Nederland.',
    why: 'U heeft dan recht op levering of uw geld, maar de politie gaat er niet over.',
  },
  en: {
    title: 'is it a real shop? Then write a complaint',
    how: 'Does a real shop deliver late or badly? That is no crime. ACM ConsuWijzer (consuwijzer.nl) has sample letters. Did you buy in another EU country? Then ECC Netherlands helps.',
    why: 'You then have a right to delivery or your money, but it is not a matter for the police.',
  },
}

export const bought: Advice = {
  slug: 'gekocht-niet-geleverd',
  form: 'FF-110',
  audience: 'resident',
  words: {
    nl: {
      title: 'Gekocht en betaald, maar niets gekregen',
      lead: 'Een nepwinkel of nepverkoper lijkt vaak op een echte. Het ligt niet aan u.',
      avoid: [
        noMoney.nl,
        'Ga niet zelf op bezoek bij de verkoper. De naam en het adres kunnen van iemand anders zijn.',
        'Zet de naam van de verkoper niet op internet. Het kan een onschuldige zijn.',
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Bought and paid, but nothing received',
      lead: 'A fake shop or fake seller often looks like a real one. It is not your fault.',
      avoid: [
        noMoney.en,
        'Do not visit the seller yourself. The name and address may be somebody else’s.',
        'Do not put the name of the seller online. It may be an innocent person.',
        noRecovery.en,
      ],
    },
  },
  steps: [
    {
      clock: 'half-hour',
      nl: {
        title: 'bel uw bank als u net heeft betaald',
        how: `${bankNumber.nl.where} Betaalde u met een creditcard of PayPal? Vraag daar uw geld terug. Een automatische incasso kunt u binnen 8 weken zelf terugdraaien.`,
        why: 'Soms kan uw bank een betaling nog terughalen. Bij een gewone overschrijving lukt dat vaak niet meer.',
      },
      en: {
        title: 'call your bank if you have just paid',
        how: `${bankNumber.en.where} Did you pay by credit card or PayPal? Ask for your money back there. A direct debit you can reverse yourself within 8 weeks.`,
        why: 'Sometimes a payment can still be recalled. With an ordinary transfer that often no longer works.',
      },
    },
    keepEvidence,
    reportSeller,
    {
      clock: 'week',
      nl: {
        title: 'doe aangifte bij de politie',
        how: 'Dat kan op politie.nl. U heeft nodig: het rekeningnummer, de naam en het adres van de site, de advertentie en uw betaling.',
        why: 'De politie legt aangiften over dezelfde verkoper bij elkaar. Uw geld terughalen kan de politie meestal niet.',
      },
      en: {
        title: 'file a criminal complaint with the police',
        how: 'You can do so at politie.nl. You need: the account number, the name and address of the site, the advertisement and your payment.',
        why: 'The police put complaints about the same seller together. They can usually not get your money back.',
      },
    },
    complainToShop,
    askWhoseAccount,
  ],
  sources: ['sellers', 'needed', 'forms', 'getName', 'tikkie'],
}
