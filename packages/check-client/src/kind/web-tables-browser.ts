// SPDX-License-Identifier: EUPL-1.2
// A page in a browser must stay small. What it does not know here it asks about as it stands: then the well-known site that passes on is found,
// which is never "no reports".

/** Only the most common; each other parameter stays. */
export function isTracking(name: string): boolean {
  return /^(?:utm_|fbclid$|gclid$|msclkid$)/i.test(name)
}

/** Mail of Outlook and links of Facebook, which people paste most. */
export const redirectors: readonly (readonly [RegExp, string, string])[] = [
  [/safelinks\.protection\.outlook\.com$/, '/', 'url'],
  [/^lm?\.(?:facebook|instagram)\.com$/, '/', 'u'],
]
