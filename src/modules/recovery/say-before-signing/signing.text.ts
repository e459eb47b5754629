// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The notice above the signature of a complaint. */
export const signingSlot = defineText({
  nl: {
    title: 'Deze betalingen kunnen wij niet of niet helemaal terugvragen',
    explanation: 'Bel daarvoor nu zelf uw bank. De aangifte kunt u wel tekenen: de betalingen blijven erin staan.',
  },
  en: {
    title: 'These payments we cannot ask back, or not completely',
    explanation: 'Call your bank yourself for those now. You can sign the complaint: the payments stay in it.',
  },
})

export const signingText = defineText({
  nl: {
    payment: 'Betaling {nth}',
    paymentOf: 'Betaling {nth} van {amount}',
    time: 'de tijd ontbreekt.',
    amount: 'het bedrag ontbreekt.',
    from: 'van welke rekening (IBAN) er is betaald, ontbreekt.',
    to: 'naar welke rekening (IBAN) het geld ging, ontbreekt.',
    inFuture: 'de tijd moet nog komen.',
    tooOld: 'het is langer dan drie dagen geleden betaald.',
    sameAccount: 'beide rekeningen zijn dezelfde.',
    bankUnknown: 'de bank van waaruit is betaald, doet niet mee.',
    onlyOwnBank: 'de bank van de ander doet niet mee. Wij vragen het alleen aan uw eigen bank.',
  },
  en: {
    payment: 'Payment {nth}',
    paymentOf: 'Payment {nth} of {amount}',
    time: 'the time is missing.',
    amount: 'the amount is missing.',
    from: 'the account (IBAN) that it was paid from is missing.',
    to: 'the account (IBAN) that the money went to is missing.',
    inFuture: 'the time still has to come.',
    tooOld: 'it was paid more than three days ago.',
    sameAccount: 'both accounts are the same.',
    bankUnknown: 'the bank that it was paid from does not take part.',
    onlyOwnBank: 'the bank of the other party does not take part. We ask your own bank only.',
  },
})
