// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** On the first page, the last page and the receipt: this is no criminal complaint (aangifte), and who needs one. */
export const notAComplaintText = defineText({
  nl: {
    title: 'Een melding is geen aangifte',
    who: 'U heeft een aangifte nodig als u uw bank om vergoeding vraagt. Ook als u via uw bank de gegevens van de ontvanger wilt opvragen om uw geld terug te eisen.',
    whoUnpaid: 'Betaalde u niets? Ook dan mag u aangifte doen.',
    where: 'Aangifte doet u bij de politie. Op politie.nl leest u hoe, en welk nummer u belt.',
    whereCompany:
      'Uw bedrijf kan de aangifte bij ons voorbereiden. Na het versturen leest u hoe, en neemt u mee wat u hier invulde.',
    company: 'Voor bedrijven: bereid uw aangifte voor',
    link: 'Aangifte doen op politie.nl',
  },
  en: {
    title: 'A report is not a criminal complaint (aangifte)',
    who: 'You need a criminal complaint if you ask your bank for compensation, or if you want your bank to give you the details of the recipient to claim your money back.',
    whoUnpaid: 'Did you pay nothing? You may make a criminal complaint all the same.',
    where: 'You make one at the police. On politie.nl you read how, and which number to call.',
    whereCompany:
      'Your company can prepare the complaint with us. After sending you read how, and take along what you filled in here.',
    company: 'For companies: prepare your criminal complaint',
    link: 'Make a criminal complaint on politie.nl',
  },
})

export const complaintAddress = 'https://www.politie.nl/aangifte-of-melding-doen'
