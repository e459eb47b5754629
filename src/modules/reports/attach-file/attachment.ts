// SPDX-License-Identifier: EUPL-1.2

export const mostAttachments = 5
/** Bytes. */
export const largestAttachment = 10 * 1024 * 1024

/** Kinds of file that are taken, with the ending under which they are given out again. */
export const attachmentTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
} as const

export type AttachmentType = keyof typeof attachmentTypes

export function isAttachmentType(type: string): type is AttachmentType {
  return Object.hasOwn(attachmentTypes, type)
}

/** For the file chooser of the browser; what is really inside is looked at after. */
export const acceptedFiles = '.png,.jpg,.jpeg,.webp,.pdf,.txt,.eml'

/**
 * Text carries no mark of its own, so it must be called text: bytes that are text under the name of a picture are
 * something else (a web page, a script) in disguise. Null: no text, or under a wrong name.
 */
export function textTypeOf(bytes: Uint8Array, name: string): AttachmentType | null {
  const ending = /\.(txt|eml)$/i.exec(name)?.[1]?.toLowerCase()
  if (!ending || !isText(bytes)) return null
  if (ending === 'txt') return 'text/plain'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000))
  return /^(?:From [^\n]+\n)?[!-9;-~]+:[ \t]?[^\n]*\n/.test(head) ? 'message/rfc822' : null
}

/** No control characters but tab, line breaks, form feed and escape (old mail in Japanese). */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 27)
}

/** The name as we keep it: no path, no control or direction characters, at most 120 characters, with the ending of its kind. */
export function attachmentName(given: string, type: AttachmentType): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*]/gu, '')
    .trim()
  const stem = [...plain.replace(/\.[^.]{1,5}$/, '')].slice(0, 110).join('').trim()
  return `${stem || 'bijlage'}.${attachmentTypes[type]}`
}

/** '1,2 MB', '340 kB' */
export function sizeOf(bytes: number, language: 'nl' | 'en'): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, Math.round(bytes / 1_000)), 'kB']
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
  return `${format.format(value)} ${unit}`
}
