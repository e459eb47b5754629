// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const fakeShop: ComplaintForm = {
  id: 'fake-shop',
  fraudForm: 'FF-111',
  title: { nl: 'Nepwinkel die uw merk misbruikt', en: 'Fake shop that misuses your brand' },
  when: {
    nl: 'Een nepwinkel verkoopt onder uw merk of met uw foto’s.',
    en: 'A fake web shop sells under your brand or with your pictures.',
  },
  fields: [
    {
      name: 'shopAddress',
      kind: 'lines',
      label: { nl: 'Adres van de nepwinkel', en: 'Address of the fake shop' },
      hint: {
        nl: 'Elk adres op een eigen regel, zo volledig mogelijk.',
        en: 'Each address on a line of its own, as complete as possible.',
      },
      isRequired: true,
      role: 'site',
    },
    {
      name: 'brand',
      kind: 'line',
      label: { nl: 'Welk merk wordt misbruikt, en is het uw merk?', en: 'Which brand is misused, and is it yours?' },
      isRequired: true,
    },
    {
      name: 'registrar',
      kind: 'line',
      label: { nl: 'Registrar en hoster, als u ze weet', en: 'Registrar and host, if you know them' },
    },
    {
      name: 'adIds',
      kind: 'text',
      label: {
        nl: 'Advertenties die naar de winkel leiden: platform en nummer',
        en: 'Adverts that lead to the shop: platform and number',
      },
    },
    {
      name: 'testOrder',
      kind: 'choice',
      label: { nl: 'Heeft u een proefbestelling gedaan?', en: 'Did you place a test order?' },
      options: yesNo,
    },
    {
      name: 'customers',
      kind: 'line',
      label: { nl: 'Hoeveel kopers hebben zich bij u gemeld?', en: 'How many buyers have come to you?' },
    },
  ],
}
