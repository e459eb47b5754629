// SPDX-License-Identifier: EUPL-1.2

/** How much of a message is read. What goes beyond is not read, and the answer says so. Sizes in bytes unless said. */
export const limits = {
  message: 15 * 1024 * 1024,
  /** Characters of one text or page. */
  text: 300_000,
  html: 3_000_000,
  /** Different addresses. */
  links: 5_000,
  /** Of one address, characters. */
  address: 16_000,
  /** Words of an anchor, subjects, names: characters. */
  words: 300,
  /** Mails within mails. */
  depth: 8,
  /** Of one mail; an attachment of the size of a whole message has 200,000. */
  lines: 250_000,
  /** Boundaries that one mail announces. */
  multiparts: 100,
  attachments: 200,
  /** Addresses that carry a page or file. */
  inlineData: 50,
  inlineDataBytes: 1024 * 1024,
  /** Pictures in which a QR code is looked for, and those of which the words are read as well. */
  pictures: 10,
  picturesWithWords: 3,
  /** Milliseconds for one Outlook file. */
  readingOutlook: 10_000,
} as const
