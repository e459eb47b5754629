// SPDX-License-Identifier: EUPL-1.2
import { closing, type Letter } from './fill-letter.ts'

/** A page that needs nothing else: no site, no script, no picture. */
export function writeLetterFile({ date, to, subject, paragraphs, name }: Letter): string {
  const lines = paragraphs.map((text) => `<p>${plain(text)}</p>`).join('\n')
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${plain(subject)}</title>
<style>body{font:12pt/1.5 sans-serif;max-width:38em;margin:2em auto;padding:0 1em}h1{font-size:13pt}p{white-space:pre-line}</style>
<p>${plain(date)}</p>
<p>${plain(to)}</p>
<h1>${plain(subject)}</h1>
${lines}
<p>${closing}</p>
<p>${plain(name)}</p>
</html>
`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
