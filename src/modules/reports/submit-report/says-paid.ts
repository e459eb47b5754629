// SPDX-License-Identifier: EUPL-1.2

/** Somebody tells that they paid for something themselves: no demand of somebody else, and no call in which a card or code went. */
export function saysPaid(text: string): boolean {
  return (
    /\b(?:betaald|betaalde|overgemaakt|gestort|paid|transferred)\b/i.test(text) &&
    !/\b(?:niet|niks|niets|nog|te|word(?:t|en)|moet|dient|zodra|not|be|must) (?:\w+ )?(?:betaald|overgemaakt|gestort|paid|transferred)|(?:betaald|overgemaakt|gestort) (?:te )?(?:worden|zijn)\b|\b(?:gebeld|belde|belt|lijn|pas(?:je)?|bankpas|pinpas|pincode|codes?|anydesk|teamviewer|called|card)\b/i.test(
      text,
    )
  )
}
