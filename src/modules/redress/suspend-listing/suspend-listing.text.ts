// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const suspendMessages = defineMessages('redress.suspend', {
  whyOtherwise: {
    nl: 'U wilt iets anders dan het beleid zegt. Schrijf op waarom.',
    en: 'You want to do otherwise than the policy says. Write down why.',
  },
})

export const suspendText = defineText({
  nl: {
    title: 'Opschorten zolang u het uitzoekt',
    more: 'De controle antwoordt dan niet meer met deze waarschuwing, en wie haar kreeg, wordt gevraagd haar weg te halen. Bewijs van beheer alleen is geen reden: een oplichter beheert zijn eigen site.',
    open: 'Vul aan wat u zag, en schort op of laat staan',
    popular: 'Gebruiken veel mensen dit?',
    present: 'Staat er nog wat de waarschuwing veroorzaakte?',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Weet ik niet',
    advice: 'Zolang u niets meer weet, zegt het beleid',
    suspend: 'opschorten',
    keep: 'laten staan',
    reason: 'Waarom anders dan het beleid?',
    reasonHelp: 'Alleen nodig als u iets anders doet.',
    doAdvice: 'Doe wat het beleid zegt',
    doSuspend: 'Schort op',
    doKeep: 'Laat staan',
    done: '{name} vroeg op {at} wat het beleid zegt ({advice}): {did}. {reason}',
    didSuspend: 'opgeschort',
    didKeep: 'laten staan',
  },
  en: {
    title: 'Suspend while you look into it',
    more: 'Then the check no longer answers with this warning, and whoever got it is asked to remove it. Proof of control alone is no reason: a fraudster controls his own site.',
    open: 'Add what you saw, and suspend or leave it',
    popular: 'Do many people use this?',
    present: 'Is what caused the warning still there?',
    yes: 'Yes',
    no: 'No',
    unknown: 'I do not know',
    advice: 'As long as you know no more, the policy says',
    suspend: 'suspend',
    keep: 'leave it',
    reason: 'Why otherwise than the policy?',
    reasonHelp: 'Only needed when you do something else.',
    doAdvice: 'Do what the policy says',
    doSuspend: 'Suspend',
    doKeep: 'Leave it',
    done: '{name} asked on {at} what the policy says ({advice}): {did}. {reason}',
    didSuspend: 'suspended',
    didKeep: 'left',
  },
})
