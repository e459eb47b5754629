// SPDX-License-Identifier: EUPL-1.2
import { accountTakeover } from './account-takeover.data.ts'
import { ceoFraud } from './ceo-fraud.data.ts'
import { fakeShop } from './fake-shop.data.ts'
import type { ComplaintForm } from './form.ts'
import { friendInNeed } from './friend-in-need.data.ts'
import { ghostInvoice } from './ghost-invoice.data.ts'
import { helpdeskForCustomer } from './helpdesk-for-customer.data.ts'
import { helpdeskFraud } from './helpdesk-fraud.data.ts'
import { identityFraud } from './identity-fraud.data.ts'
import { invoiceFraud } from './invoice-fraud.data.ts'
import { misuseOfName } from './misuse-of-name.data.ts'
import { orderInName } from './order-in-name.data.ts'
import { phishing } from './phishing.data.ts'
import { purchaseFraud } from './purchase-fraud.data.ts'

/** Every form of the desk: those of companies first, then the five main forms. A new form is one file and one line here. */
export const complaintForms: readonly ComplaintForm[] = [
  invoiceFraud,
  ceoFraud,
  ghostInvoice,
  orderInName,
  accountTakeover,
  misuseOfName,
  fakeShop,
  helpdeskForCustomer,
  purchaseFraud,
  phishing,
  friendInNeed,
  helpdeskFraud,
  identityFraud,
]

export function formOf(id: string): ComplaintForm | null {
  return complaintForms.find((form) => form.id === id) ?? null
}
