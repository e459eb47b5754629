// SPDX-License-Identifier: EUPL-1.2

/**
 * Folds full-width letters, odd spaces, odd dashes and invisible characters one for one, so that patterns need to know only
 * plain characters and every position still holds in the text as it was written.
 */
export function sameLengthPlain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(invisible, unseen)
    .replace(entity, (written) => ' '.repeat(written.length))
}

/** Spaces and invisible characters that were pasted along as HTML. */
export function withoutEntities(text: string): string {
  return text.replace(entity, ' ')
}

const entity = /&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|#160|#xa0|#8203|#8239|#x200b|#173);/gi

/** Stands for one invisible character (zero-width space, soft hyphen …): it may occur inside a number that was pasted. */
const unseen = '\u200b'

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant on its own
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
