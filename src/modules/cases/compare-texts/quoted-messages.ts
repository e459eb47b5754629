// SPDX-License-Identifier: EUPL-1.2

/** Messages that a reporter pasted into a narrative: between quotes, on lines with '>', or after words such as 'de tekst was'. */
export function quotedMessages(narrative: string): string[] {
  const found: string[] = []
  for (const quotes of [
    /“([^“”]{20,})”/g,
    /„([^„”“]{20,})[”“]/g,
    /"([^"]{20,})"/g,
    /«([^«»]{20,})»/g,
    /‘([^‘]{20,}?)’(?![\p{L}])/gu,
  ])
    for (const match of narrative.matchAll(quotes)) found.push(match[1] ?? '')
  for (const match of narrative.matchAll(/(?:^[ \t]*>[^\n]*(?:\n|$))+/gm))
    found.push(match[0].replace(/^[ \t]*>+/gm, ''))
  for (const match of narrative.matchAll(afterCue)) found.push(match[1] ?? '')
  return found
}

/** 'Bericht:', 'sms:' or 'de tekst was', up to the next empty line. */
const afterCue =
  /(?:\b(?:bericht(?:je)?|sms(?:je)?|mail(?:tje)?|e-mail|appje|whatsapp(?:bericht)?|tekst|message|text|voicemail|er stond|stond er)\s*(?:luidde|was|is|stond|said|read)?\s*:|\b(?:de tekst|het bericht|de sms|de mail|het appje|the text|the message) (?:was|luidde|said|read)\b)[\s:]*([\s\S]{20,}?)(?=\n[ \t]*\n|$)/giu
