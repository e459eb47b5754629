// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const orderInName: ComplaintForm = {
  id: 'order-in-name',
  fraudForm: 'FF-520',
  title: { nl: 'Bestelling op naam van een ander', en: 'Order in another’s name' },
  when: {
    nl: 'Iemand bestelde bij u op naam van een ander, of op naam van uw bedrijf.',
    en: 'Somebody ordered from you in the name of another, or in the name of your company.',
  },
  fields: [
    {
      name: 'orderNumber',
      kind: 'line',
      label: { nl: 'Bestelnummer en datum', en: 'Order number and date' },
      isRequired: true,
    },
    {
      name: 'goods',
      kind: 'line',
      label: { nl: 'Wat is er besteld?', en: 'What was ordered?' },
      isRequired: true,
    },
    {
      name: 'deliveryAddress',
      kind: 'text',
      label: { nl: 'Waar is het bezorgd?', en: 'Where was it delivered?' },
      hint: {
        nl: 'Op dit adres kan iemand wonen die er niets van weet.',
        en: 'Somebody may live at this address who knows nothing of it.',
      },
    },
    {
      name: 'carrier',
      kind: 'line',
      label: { nl: 'Welke bezorger, en met welk pakketnummer?', en: 'Which carrier, and with which parcel number?' },
    },
    {
      name: 'pickupPoint',
      kind: 'line',
      label: {
        nl: 'Is het bij een afhaalpunt opgehaald? Welk, en wanneer?',
        en: 'Was it collected at a pick-up point? Which, and when?',
      },
    },
    {
      name: 'device',
      kind: 'text',
      label: { nl: 'IP-adres, toestel en tijdstip van de bestelling', en: 'IP address, device and time of the order' },
    },
    {
      name: 'payLater',
      kind: 'choice',
      label: { nl: 'Was het achteraf betalen?', en: 'Was it to be paid afterwards?' },
      options: yesNo,
    },
  ],
}
