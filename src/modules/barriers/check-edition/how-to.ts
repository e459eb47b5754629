// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn } from '#values'

export type HowTo = { why: 'identifier' | 'tool' | 'steps'; found: string }

/** Programs that offenders use or misuse: a public text needs no name of one to help a defender. */
const tools =
  /\b(?:anydesk|teamviewer|rustdesk|ultraviewer|supremo|evilginx\w*|modlishka|gophish|muraena|zphisher|metasploit|mimikatz|sim ?box(?:es|en)?|botnet)\b/iu

const numbered = /(?:^|\n)\s*(?:\d+[.)]|stap \d+|step \d+)\s*\S/giu
const imperative =
  /(?:^|[.!?;:\n]\s*)(?:ga (?:eerst )?naar|koop|download|installeer|maak (?:een|eerst)|registreer|stuur (?:een|het|de)|bel (?:de|het)|kies een|vul .{1,30} in|zet .{1,30} (?:aan|uit|op)|gebruik (?:een|de|het)|buy|download|install|create (?:a|an|the)|register|send (?:a|an|the)|go to|set up|use (?:a|an|the))\b/giu

/**
 * Why a text may read as instructions for an offender: an account, number or address in it, the name of a tool, or steps in the imperative. A
 * warning, nothing more: a person decides, and marks the piece for professionals or writes it otherwise.
 */
export function howTo(text: string): HowTo[] {
  const [identifier] = identifiersIn(text)
  const tool = tools.exec(text)?.[0]
  const lines = text.match(numbered) ?? []
  const orders = text.match(imperative) ?? []
  return [
    ...(identifier ? [{ why: 'identifier' as const, found: identifier.text }] : []),
    ...(tool ? [{ why: 'tool' as const, found: tool }] : []),
    ...(lines.length >= 2 || orders.length >= 2
      ? [{ why: 'steps' as const, found: [...lines, ...orders][0]?.trim() ?? '' }]
      : []),
  ]
}
