// SPDX-License-Identifier: EUPL-1.2

/** Text that is HTML already. */
export interface Html {
  html: string
}

type Part = string | number | Html | readonly Html[]

/** HTML in which every value is escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: strings.reduce((before, string, index) => before + asHtml(parts[index - 1] ?? '') + string) }
}

function asHtml(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part))
  return Array.isArray(part) ? part.map((one: Html) => one.html).join('') : (part as Html).html
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
